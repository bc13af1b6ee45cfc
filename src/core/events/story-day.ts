import { eventWhen } from '../calendar/event-when.ts'
import type { Clause } from '../language/clause.ts'
import { OCCURRING } from '../lexicon/event-verbs.ts'
import { OCCASIONS, OUTPLAYING } from '../lexicon/occasions.ts'
import type { TimeExpression, When } from '../model.ts'
import { isBareClock } from './is-point.ts'
import type { Ranked } from './ranking-signs.ts'

/**
 * The day of a story that tells one occasion through: "The election was held on Sunday. …", "Norland beat Sund 2–1 on
 * Monday. …". What such a story tells as past without a time of its own took place then. Other stories wander from day
 * to day, and to carry a date on in them is wrong more often than right; they are left as they are.
 */
export function withStoryDay<T extends Ranked>(told: readonly T[], times: readonly TimeExpression[]): T[] {
  const byId = new Map(times.map((time) => [time.id, time]))
  const timeOf = ({ event }: Ranked) => (event.when.time === null ? undefined : byId.get(event.when.time))
  const opening = told.find((one) => one.paragraph <= 1 && tellsOccasion(one, timeOf(one)))
  const day = opening && timeOf(opening)
  if (!opening || !day) return [...told]
  const of = eventWhen(day, 'on')
  const when: When = { ...of, basis: of.edtf === null ? 'none' : 'context', implied: true }
  const carried = new Set(told.filter((one) => one.paragraph >= opening.paragraph && isOpen(one, timeOf(one), day, times)))
  const elsewhere = told.filter((one) => isBodyDay(one, timeOf(one)) && one.event.when.edtf !== day.edtf).length
  if (elsewhere * OTHER_DAYS > carried.size) return [...told]
  return told.map((one) => (carried.has(one) ? { ...one, event: { ...one.event, when } } : one))
}

/** A story of one occasion tells at most one thing of another day for so many of its own. */
const OTHER_DAYS = 6

function tellsOccasion({ telling, event }: Ranked, time: TimeExpression | undefined): boolean {
  const { sentence, clause: index, by } = telling
  const clause = sentence.clauses[index]
  if (!time || !clause || event.status !== 'happened' || event.when.relation !== 'on' || !A_DAY.test(time.timex3.value)) return false
  if (by !== 'verb' || clause.verb.negated || clause.kind !== 'main') return false
  const { verb, subject } = clause
  if (OUTPLAYING.has(verb.lemma)) return SCORE.test(sentence.words.map((w) => w.text).join(' '))
  const happens = (OCCURRING.has(verb.lemma) && !verb.passive) || (verb.passive && /^(hold|stage|play|contest|host)$/.test(verb.lemma))
  return (
    happens && subject !== null && sentence.words.slice(subject.first, subject.last + 1).some((w) => OCCASIONS.has(w.lemma.toLowerCase()))
  )
}

/** A day or a weekend. */
const A_DAY = /^(\d{4}-\d\d-\d\d|XXXX-WXX-\d|XXXX-\d\d-\d\d|XXXX-XX-XX|(?:\d{4}|XXXX)-W(?:\d\d|XX)-WE)/
const SCORE = /\b\d{1,3} ?[-–—] ?\d{1,3}\b/

/** Told as past in the story's own words, without a time of its own and with none before it in its sentence. */
function isOpen(
  { telling, event, quoted }: Ranked,
  time: TimeExpression | undefined,
  day: TimeExpression,
  times: readonly TimeExpression[],
): boolean {
  const { sentence, clause: index, by } = telling
  const clause = sentence.clauses[index]
  if (by !== 'verb' || !clause || quoted || event.status !== 'happened' || event.source.kind !== 'article') return false
  if (
    time
      ? !isBareClock(time)
      : times.some((t) => t !== day && t.start >= sentence.start && t.end <= sentence.end && !isBareClock(t) && dates(t))
  )
    return false
  return isToldAsPast(clause) && /^(main|content|adverbial|participle)$/.test(clause.kind)
}

const dates = ({ timex3 }: TimeExpression): boolean => timex3.type === 'DATE' || timex3.type === 'TIME'

const isToldAsPast = ({ verb, kind, marker }: Clause): boolean =>
  kind === 'participle' ? verb.form === 'ing' : verb.tense === 'past' && !verb.perfect && !verb.modal && marker !== 'since'

const isBodyDay = ({ event }: Ranked, time: TimeExpression | undefined): boolean =>
  time !== undefined && event.status === 'happened' && A_DAY.test(time.timex3.value)
