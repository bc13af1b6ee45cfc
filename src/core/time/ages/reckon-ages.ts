import { isFineEnough, precisionOf } from '../../calendar/anchor.ts'
import { leansOnPublication } from '../../calendar/leans-on-publication.ts'
import { resolveAll } from '../../calendar/resolve.ts'
import type { SentenceClauses } from '../../language/clause.ts'
import { allMentions, type EntityMention, within } from '../../mentions.ts'
import type { Entity, EntityId, IsoDate, TimeExpression } from '../../model.ts'
import { inTextOrder } from '../../span.ts'
import { agesNow, personOf, type ToldAge, toldAges } from './told-ages.ts'

/** How old somebody was at a time that the text tells; born then, 0. Without a time: on the day of publication. */
interface Known {
  readonly age: number
  readonly time: TimeExpression | null
}

/**
 * Makes dates of ages. "Born in 1952 … at the age of 34" is about 1986, "in 1995, at age seventeen … aged 14" about
 * 1992: counted in years from somebody's birth, else from a time at which the text tells how old they were, else from
 * the age that somebody is introduced with, "Ruiz, 45,". An age fits two years, so all are approximate. The text alone
 * counts: where it tells none of these, an age is no date.
 */
export function reckonAges(
  times: readonly TimeExpression[],
  sentences: readonly SentenceClauses[],
  entities: readonly Entity[],
  published: IsoDate | null,
): TimeExpression[] {
  const mentions = allMentions(entities)
  const told = sentences.flatMap((sentence) => toldAges(sentence, mentions).map((age) => ({ age, own: timeBeside(sentence, age, times) })))
  const open = told.filter(({ age, own }) => own === null && within(times, age).length === 0)
  if (open.length === 0) return [...times]
  const known = knownAges(sentences, mentions, times)
  for (const { age, own } of told) if (own && !known.has(age.person)) known.set(age.person, { age: age.age, time: own })
  for (const { person, age } of agesNow(sentences, mentions, times, published))
    if (!known.has(person)) known.set(person, { age, time: null })
  const added = open.flatMap(({ age }, i) => {
    const from = known.get(age.person)
    return from ? [countedFrom(from, age, `a${i + 1}`)] : []
  })
  if (added.length === 0) return [...times]
  const all = [...times, ...added].sort(inTextOrder)
  return resolveAll(all, published).filter((time) => time.rule !== RULE || isPlausible(time, published))
}

const RULE = 'age'

function countedFrom({ age, time }: Known, { start, end, age: then }: ToldAge, id: string): TimeExpression {
  const symbol = { kind: 'offset', unit: 'year', count: then - age, ...(time && { anchor: time.id }) } as const
  return { start, end, id, rule: RULE, symbol, timex3: { type: 'DATE', value: '', mod: 'APPROX' } }
}

/** Nobody is told to have had an age that still lies ahead. */
const isPlausible = ({ edtf, symbol }: TimeExpression, published: IsoDate | null): boolean =>
  published === null ? edtf !== undefined || leansOnPublication(symbol) : edtf !== undefined && edtf.slice(0, 4) <= published.slice(0, 4)

/** The date told in the clause of an age, or in the "when" that goes with it: "was 34 when she left in 1986". */
function timeBeside(sentence: SentenceClauses, { clause, start }: ToldAge, times: readonly TimeExpression[]): TimeExpression | null {
  const { words, owner, clauses } = sentence
  return (
    within(times, sentence).find((time) => {
      const held = owner[words.findIndex((w) => w.end > time.start)] ?? -1
      const beside = clauses[held]?.parent === clause || clauses[clause]?.parent === held
      return (
        time.start !== start && isDate(time) && (held === clause || (beside && /^(?:when|while)$/.test(linkOf(sentence, held, clause))))
      )
    }) ?? null
  )
}

const linkOf = ({ clauses }: SentenceClauses, a: number, b: number): string =>
  (clauses[a]?.parent === b ? clauses[a]?.marker : clauses[b]?.marker) ?? ''

const isDate = ({ timex3, symbol }: TimeExpression): boolean =>
  (timex3.type === 'DATE' || timex3.type === 'TIME') && symbol.kind !== 'range' && isFineEnough(precisionOf(symbol), 'year')

/** When people were born, by the person. */
function knownAges(
  sentences: readonly SentenceClauses[],
  mentions: readonly EntityMention[],
  times: readonly TimeExpression[],
): Map<EntityId, Known> {
  const births = new Map<EntityId, Known>()
  for (const sentence of sentences) {
    const own = within(times, sentence).filter(isDate)
    if (own.length === 0) continue
    sentence.clauses.forEach(({ verb }, index) => {
      if (verb.lemma !== 'bear' || verb.negated || sentence.words[verb.head]?.lower !== 'born') return
      const time = own.find(
        (t) =>
          sentence.owner[sentence.words.findIndex((w) => w.end > t.start)] === index && t.start > (sentence.words[verb.head]?.end ?? 0),
      )
      const person = personOf(sentence, index, mentions)
      if (time && person !== null && !births.has(person)) births.set(person, { age: 0, time })
    })
    for (const mention of within(mentions, sentence)) {
      const time = mention.kind === 'person' && mention.form === 'name' ? bracketed(sentence, mention, own) : undefined
      if (time && !births.has(mention.entity)) births.set(mention.entity, { age: 0, time })
    }
  }
  return births
}

/** "Ana Ruiz (born 3 May 1952)", "Ruiz (1952 – 2011)": the first date in the brackets behind a name. */
function bracketed({ words }: SentenceClauses, mention: EntityMention, times: readonly TimeExpression[]): TimeExpression | undefined {
  const after = words.findIndex((w) => w.start >= mention.end)
  // "Ruiz of Norland (1952 – 2011)".
  const open = words[after]?.lower === 'of' ? after + 2 : after
  if (after < 0 || words[open]?.text !== '(') return undefined
  const close = words.findIndex((w, i) => i > open && w.text === ')')
  const inside = close < 0 ? [] : words.slice(open + 1, close)
  const end = inside.at(-1)?.end ?? 0
  const time = times.find((t) => t.start >= mention.end && t.end <= end)
  const born = inside.some((w) => /^(?:born|b\.|b)$/.test(w.lower)) || inside.some((w) => /^[-–—]$/.test(w.text))
  return born ? time : undefined
}
