import { eventWhen, NO_DATE } from '../calendar/event-when.ts'
import { type Clause, type SentenceClauses, spanOf } from '../language/clause.ts'
import { PLANNING } from '../lexicon/event-verbs.ts'
import { BEGINNINGS, LASTING_DOINGS } from '../lexicon/occasions.ts'
import { within } from '../mentions.ts'
import type { IsoDate, TimeExpression, When } from '../model.ts'
import { spanAt } from '../span.ts'
import { callsOff, timesOfCallingOff } from './calling-off.ts'
import { DAY, timeIn, wordAt } from './clause-time.ts'
import { datesDeed, frameTime, occasionTime, timeBeforeWhen, timeOfOccurring } from './frame-time.ts'
import { isBareClock, isPoint } from './is-point.ts'
import { sharedTime } from './shared-time.ts'
import type { Frame, Telling } from './telling.ts'
import { seriesOf } from './time-series.ts'
import { complementOf } from './verb-tellings.ts'

/** Where the times of the article stand, and its sentences, for the dates of quotations told in another sentence. */
export interface Calendar {
  readonly times: readonly TimeExpression[]
  readonly sentences: readonly SentenceClauses[]
  readonly published: IsoDate | undefined
}

/**
 * Dates an event: by the time in its own clause, else the one that governs it: at the head of the clause it is joined
 * to, on the clause it goes with, or of the saying that tells of it, which only says how late it can have been.
 */
export function dateOf(telling: Telling, frame: Frame, calendar: Calendar): When {
  const times = within(calendar.times, telling.sentence).filter(dates)
  return (
    (telling.by === 'noun' ? nounDate(telling, times) : clauseDate(telling, times)) ??
    sayingDate(telling, frame, times, calendar) ??
    NO_DATE
  )
}

const dates = (time: TimeExpression): boolean => isPoint(time) && !isBareClock(time)

function clauseDate(telling: Telling, times: readonly TimeExpression[]): When | null {
  const { sentence, clause: index } = telling
  const clause = sentence.clauses[index] as Clause
  if (callsOff(sentence, clause.verb)) {
    const told = timesOfCallingOff(sentence, clause, times)
    const time = timeIn(sentence, index, told) ?? frameTime(sentence, index, told)
    return time && ownDate(sentence, time, clause, told)
  }
  const then = timeBeforeWhen(sentence, index, times)
  if (then) return eventWhen(then, 'on')
  // "was invited to return in 1981": the time may stand in what completes the verb.
  const own =
    timeIn(sentence, index, times) ??
    timeIn(sentence, complementOf(sentence, index) ?? -1, times) ??
    timeOfSubject(sentence, clause, times) ??
    timeOfOccurring(sentence, clause, times)
  if (own) return ownDate(sentence, own, clause, times)
  const occasion = occasionTime(sentence, index, times)
  if (occasion) return eventWhen(occasion, 'on')
  const shared = sharedTime(sentence, index, times)
  if (shared) return eventWhen(shared, 'on')
  const frame = frameTime(sentence, index, times)
  return governedDate(telling, times) ?? besideDate(sentence, index, times) ?? (frame && eventWhen(frame, 'on'))
}

function ownDate(sentence: SentenceClauses, time: TimeExpression, clause: Clause, times: readonly TimeExpression[]): When {
  const { first, last } = seriesOf(sentence, time, times)
  const relation = relationOf(sentence, first, clause)
  return relation === 'on' && first !== last ? eventWhen(first, 'on', last) : eventWhen(first === last ? first : time, relation)
}

function governedDate({ sentence, clause: index, mood }: Telling, times: readonly TimeExpression[]): When | null {
  const clause = sentence.clauses[index] as Clause
  let at = index
  let purpose = mood === 'planned' && clause.kind === 'infinitive'
  let joined = false
  for (let step = 0; step < 4; step++) {
    const governor = governing(sentence, at)
    if (!governor) return null
    purpose ||= governor.purpose
    joined ||= governor.joined
    const time =
      timeIn(sentence, governor.clause, times, joined) ??
      (joined ? null : timeOfSubject(sentence, sentence.clauses[governor.clause] as Clause, times))
    if (time) return eventWhen(time, purpose && !plansNow(sentence, governor.clause) ? 'or-after' : relationOf(sentence, time, clause))
    const day = joined ? timeIn(sentence, governor.clause, times) : null
    if (day) return joinedDate(day, sentence, index, sentence.clauses[governor.clause] as Clause)
    at = governor.clause
  }
  return null
}

/**
 * A time behind the verb before: "was caught on Friday and admitted" is one day's work, "arrived in 1777 and served"
 * goes on from then, and so may all that follows a beginning. "Was born in 1950 and became president" tells nothing.
 */
function joinedDate(time: TimeExpression, sentence: SentenceClauses, index: number, first: Clause): When | null {
  const { verb } = sentence.clauses[index] as Clause
  if (LASTING_DOINGS.has(verb.lemma)) return eventWhen(time, 'or-after')
  if (!DAY.test(time.timex3.value)) return null
  const alike = verb.form === first.verb.form && verb.tense === first.verb.tense && verb.perfect === first.verb.perfect
  const lasts = sentence.words.some((w, i) => i > verb.head && sentence.owner[i] === index && STRETCH.test(w.lower))
  return eventWhen(time, alike && !lasts && !BEGINNINGS.has(first.verb.lemma) ? 'on' : 'or-after')
}

const STRETCH = /^(over|until|till|later|eventually|since|throughout|days?|weeks?|months?|years?)$/

/** "Tomorrow he plans | to leave": when he leaves. "On Friday he planned to leave" is when he planned. */
const plansNow = ({ clauses }: SentenceClauses, index: number): boolean => {
  const { verb } = clauses[index] as Clause
  return verb.tense === 'present' && !verb.perfect && (PLANNING.has(verb.lemma) || verb.copula)
}

/** "third-quarter profit | rose", "Tuesday's attack | killed two": the period of a result, the day of the deed that did it. */
function timeOfSubject(sentence: SentenceClauses, clause: Clause, times: readonly TimeExpression[]): TimeExpression | null {
  const { subject, inherited } = clause
  if (!subject || inherited) return null
  const run = spanOf(sentence, subject)
  const own = within(times, run)
  // "The blast on Monday, killing two".
  const last = clause.kind === 'participle' && clause.verb.form === 'ing' && own.find((time) => time.end === run.end)
  if (last && /^(on|in)$/.test(sentence.words[wordAt(sentence, last) - 1]?.lower ?? '')) return last
  return own.find(({ timex3 }) => /^\d{4}-[QH]\d$/.test(timex3.value)) ?? own.find((time) => datesDeed(sentence, clause, time)) ?? null
}

/**
 * The time of a clause beside it: "drowned | when their boat sank in May" at once, "studied there | before moving in
 * 1972" before, "served | after the coup of 1958" after.
 */
function besideDate(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): When | null {
  const { clauses } = sentence
  for (const [at, clause] of clauses.entries()) {
    if (clause.parent !== index || !/^(adverbial|participle)$/.test(clause.kind)) continue
    const relation = SIDES.get(clause.marker ?? (clause.kind === 'participle' && clause.verb.form === 'ing' ? 'while' : ''))
    const time = relation && timeIn(sentence, at, times)
    // "its biggest rise | since it went public in 2018" tells nothing.
    if (time && (clause.marker !== 'since' || clauses[index]?.verb.perfect)) return eventWhen(time, relation)
  }
  const landmark = times.find((time) => sentence.owner[wordAt(sentence, time)] === index && sideOf(sentence, time))
  return landmark ? eventWhen(landmark, sideOf(sentence, landmark) as When['relation']) : null
}

const SIDES: ReadonlyMap<string, When['relation']> = new Map([
  ...['when', 'as', 'while'].map((word) => [word, 'on'] as const),
  ...['before', 'until', 'till'].map((word) => [word, 'or-before'] as const),
  ...['after', 'since', 'following'].map((word) => [word, 'or-after'] as const),
])

/** "after [the 1958 coup]", "before [the vote in May]": on which side of a dated noun. */
function sideOf({ words, phrases, ...sentence }: SentenceClauses, time: TimeExpression): When['relation'] | undefined {
  const at = wordAt({ words, phrases, ...sentence }, time)
  const phrase = phrases.find((p) => p.first <= at && at <= p.last && (words[p.head]?.start ?? 0) >= time.end)
  const relation = phrase && SIDES.get(words[phrase.first - 1]?.lower ?? '')
  return relation === 'on' ? undefined : relation
}

interface Governor {
  readonly clause: number
  /** Joined by "and": a day behind its verb tells the earliest it can be, a year nothing: "was born in 1950 and | became president". */
  readonly joined: boolean
  readonly purpose: boolean
}

/** The clause whose time also holds for this one. */
function governing({ clauses }: SentenceClauses, index: number): Governor | null {
  const { joined, parent, kind, marker, verb } = clauses[index] as Clause
  // "killing two and injuring ten" are both when the blast was.
  if (joined !== null) return { clause: joined, joined: kind !== 'participle' || verb.form !== 'ing', purpose: false }
  const above = parent === null || parent === index ? undefined : clauses[parent]
  if (parent === null || !above) return null
  const purpose = kind === 'infinitive' && verb.first > above.verb.last + 3
  const participle = kind === 'participle' && verb.form === 'ing' && /^(before|while|when|by|in|upon|on|)$/.test(marker ?? '')
  const adverbial = kind === 'adverbial' && /^(when|as|while)$/.test(marker ?? '')
  const meanwhile = kind === 'relative' && verb.progressive
  return kind === 'infinitive' || participle || adverbial || meanwhile ? { clause: parent, joined: false, purpose } : null
}

function nounDate(telling: Telling, times: readonly TimeExpression[]): When | null {
  const { phrase, mood } = telling
  if (!phrase) return null
  const own = timeOfNoun(telling, times)
  if (own) return eventWhen(own, 'on')
  if (mood === 'planned' && !telling.minor) return dateAhead(telling, times)
  return roleDates(telling) ? clauseDate({ ...telling, by: 'verb' }, times) : null
}

/** The time in a noun's phrase, or that hangs on it or stands right behind it: "the rally | Saturday", "talks here | in May". */
function timeOfNoun({ sentence, phrase, trigger }: Telling, times: readonly TimeExpression[]): TimeExpression | undefined {
  const { syntax, words } = sentence
  const last = phrase?.last ?? trigger
  return (
    within(times, spanOf(sentence, phrase ?? { first: trigger, last: trigger }))[0] ??
    times.find((time) => {
      const at = wordAt(sentence, time)
      const head = syntax.headWithin(at, time.end)
      return (
        (head !== null && syntax.head(head) === trigger) ||
        at === last + 1 ||
        (at === last + 2 && /^(on|in|of|during)$/.test(words[at - 1]?.lower ?? ''))
      )
    })
  )
}

/** What somebody comes for on Saturday is on Saturday or later. */
function dateAhead({ sentence, clause }: Telling, times: readonly TimeExpression[]): When | null {
  for (let at = clause, step = 0; at >= 0 && step < 6; step++) {
    const time = timeIn(sentence, at, times)
    if (time) return eventWhen(time, 'or-after')
    at = sentence.clauses[at]?.parent ?? -1
  }
  return null
}

/** What a verb does, or does it in, is when the verb is: "called a strike", "was hurt in a raid"; not "after", "before" or "of" it. */
function roleDates({ sentence, clause, phrase, trigger }: Telling): boolean {
  const { syntax, words, clauses } = sentence
  if (!clauses[clause] || syntax.is(trigger, 'nmod', 'conj', 'appos', 'root')) return false
  const first = phrase?.first ?? trigger
  const before = words[first - 1]
  if (/^(part|role|share|hand|interest|involvement|participation)$/.test(words[first - 2]?.lower ?? '')) return false
  return before?.upos !== 'ADP' || /^(in|at|during|with|to|by|into|from)$/.test(before.lower)
}

/** A thing said on Sunday happened on Sunday or before; one announced on Sunday comes then or after. */
function sayingDate(telling: Telling, frame: Frame, times: readonly TimeExpression[], calendar: Calendar): When | null {
  const time = timeOfSaying(telling, frame, times, calendar)
  if (!time) return null
  return eventWhen(time, telling.mood === 'planned' || telling.mood === 'conditional' ? 'or-after' : 'or-before')
}

function timeOfSaying({ sentence }: Telling, frame: Frame, times: readonly TimeExpression[], calendar: Calendar): TimeExpression | null {
  if (frame.reporting) {
    const index = sentence.clauses.indexOf(frame.reporting)
    return index < 0 ? null : timeIn(sentence, index, times)
  }
  const attribution = frame.span
  const told = attribution && spanAt(calendar.sentences, attribution.start)
  if (!told) return null
  const owner = told.owner[told.words.findIndex((w) => w.start >= attribution.start)] ?? -1
  return timeIn(told, owner, within(calendar.times, told).filter(dates))
}

/** "since March", "by Friday", "before 2010" open the date to one side. */
function relationOf(sentence: SentenceClauses, time: TimeExpression, clause: Clause): When['relation'] {
  if (time.range) return 'on'
  const before = sentence.words[wordAt(sentence, time) - 1]?.lower ?? ''
  if (/^(since|after|from)$/.test(before)) return 'or-after'
  if (/^(by|before|until|till)$/.test(before)) return 'or-before'
  return clause.verb.perfect && clause.verb.tense === 'past' && before === 'by' ? 'or-before' : 'on'
}
