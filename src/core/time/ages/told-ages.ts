import { type Clause, type SentenceClauses, spanOf } from '../../language/clause.ts'
import type { Word } from '../../language/words.ts'
import { type EntityMention, within } from '../../mentions.ts'
import type { EntityId, IsoDate, Span, TimeExpression } from '../../model.ts'
import { numberOf } from '../words.ts'

/** An age that somebody is told to have had when something happened: "at the [age of 34]", "when she was [34]". */
export interface ToldAge extends Span {
  readonly person: EntityId
  readonly age: number
  /** The clause that it stands in, by index. */
  readonly clause: number
}

/** The ages told in a sentence of people who are named in the article. */
export function toldAges(sentence: SentenceClauses, mentions: readonly EntityMention[]): ToldAge[] {
  return sentence.words.flatMap((_, at) => {
    const span = ageAt(sentence, at)
    const clause = sentence.owner[at] ?? -1
    if (!span || clause < 0) return []
    const person = (span.apposed ? personBefore(sentence, at, mentions) : null) ?? personOf(sentence, clause, mentions)
    return person === null ? [] : [{ start: span.start, end: span.end, age: span.age, person, clause }]
  })
}

interface Age extends Span {
  readonly age: number
  /** "Okoro, aged 34": may be of the name before it. */
  readonly apposed?: true
}

/** The age that begins at a word; null where none does. */
function ageAt(sentence: SentenceClauses, at: number): Age | null {
  const { words } = sentence
  switch (words[at]?.lower) {
    case 'age':
      return ofAge(words, at)
    case 'aged':
      return asAge(words, at, at + 1, true)
    case 'at':
      return alone(words, at)
    default:
      return predicated(sentence, at)
  }
}

/** "at the age of 34", "by age 30". */
function ofAge(words: readonly Word[], at: number): Age | null {
  const before = words[at - 1]?.lower === 'the' ? at - 2 : at - 1
  if (!/^(?:at|by|from)$/.test(words[before]?.lower ?? '')) return null
  return asAge(words, words[at - 1]?.lower === 'the' ? at - 1 : at, words[at + 1]?.lower === 'of' ? at + 2 : at + 1)
}

/** "At 17, he left school.", "He left school at 17." */
function alone(words: readonly Word[], at: number): Age | null {
  const found = asAge(words, at + 1, at + 1)
  const next = words.find((w) => found !== null && w.start >= found.end)
  return found && found.age >= LEAST_ALONE && (next === undefined || /^[,.;]$/.test(next.text)) && (at === 0 || next?.text !== ',')
    ? found
    : null
}

/** "At 5, …" is as likely an hour. */
const LEAST_ALONE = 13

/** "was 34 when she left", "when she was 34": what a form of "be" says of somebody. */
function predicated({ words, owner, clauses }: SentenceClauses, at: number): Age | null {
  const { verb, kind, marker } = clauses[owner[at] ?? -1] ?? {}
  if (verb?.tense !== 'past' || verb.negated || !/^(?:be|turn)$/.test(verb.lemma) || words[at]?.upos !== 'NUM') return null
  const between = words.slice(verb.first + 1, at).map((w) => w.lower)
  if (at <= verb.first || !between.every((w) => /^(?:just|only|barely|about|still)$/.test(w))) return null
  const found = asAge(words, at, at)
  if (!found) return null
  const when = kind === 'adverbial' && /^(?:when|while)$/.test(marker ?? '')
  const next = words.find((w) => w.start >= found.end)
  return when || next?.lower === 'when' ? found : null
}

/** The words from one to the number, with "years old" behind it; null where it is no age or one of several. */
function asAge(words: readonly Word[], first: number, at: number, apposed = false): Age | null {
  const [start, number] = [words[first], words[at]]
  if (!start || !number) return null
  // "twenty-four" may be one word or three.
  const joined = words[at + 1]?.text === '-' && words[at + 1]?.start === number.end ? words[at + 2] : undefined
  const age = numberIn(joined ? `${number.text}-${joined.text}` : number.text)
  const last = joined ? at + 2 : at
  if (age === null || (joined && age % 10 === 0)) return null
  const next = words[last + 1]?.lower ?? ''
  if (/^(?:[-–—/:%]|to|or|months?|weeks?|days?|percent|per)$/.test(next) || (next === 'and' && words[last + 2]?.upos === 'NUM')) return null
  const old = /^years?$/.test(next) && words[last + 2]?.lower === 'old' ? last + 2 : last
  return { start: start.start, end: (words[old] as Word).end, age, ...(apposed && { apposed }) }
}

function numberIn(words: string): number | null {
  const age = /^(?:\d{1,3}|[a-z]{3,}(?:-[a-z]+)?)$/i.test(words) ? numberOf(words) : null
  return age !== null && Number.isInteger(age) && age > 0 && age <= OLDEST ? age : null
}

const OLDEST = 115

/** Who does it: the person that is the head of the subject, not "his [mother]". */
export function personOf(sentence: SentenceClauses, index: number, mentions: readonly EntityMention[]): EntityId | null {
  const { subject } = (sentence.clauses[index] ?? {}) as Partial<Clause>
  if (!subject) return null
  const phrase = sentence.phrases.find((p) => p.first <= subject.first && subject.first <= p.last)
  const head = sentence.words[phrase?.head ?? subject.first]
  const found = within(mentions, spanOf(sentence, subject)).find((m) => head && m.start <= head.start && head.end <= m.end)
  return found?.kind === 'person' ? found.entity : null
}

/** "Okoro, | aged 34". */
function personBefore({ words }: SentenceClauses, at: number, mentions: readonly EntityMention[]): EntityId | null {
  const last = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1]
  const found = last && within(mentions, last).find((m) => m.end === last.end)
  return found?.kind === 'person' ? found.entity : null
}

/**
 * How old people are as the article introduces them, "Ana Ruiz, 45, a teacher": at their first name, in a sentence that
 * tells of no other year than that of publication.
 */
export function agesNow(
  sentences: readonly SentenceClauses[],
  mentions: readonly EntityMention[],
  times: readonly TimeExpression[],
  published: IsoDate | null,
): { readonly person: EntityId; readonly age: number }[] {
  const met = new Set<EntityId>()
  return sentences.flatMap((sentence) =>
    within(mentions, sentence).flatMap((mention) => {
      if (mention.kind !== 'person' || mention.form !== 'name' || met.has(mention.entity)) return []
      met.add(mention.entity)
      const age = ageBehind(sentence, mention)
      const elsewhere = within(times, sentence).some(
        ({ edtf }) => /^\d{4}/.test(edtf ?? '') && edtf?.slice(0, 4) !== published?.slice(0, 4),
      )
      return age === null || elsewhere ? [] : [{ person: mention.entity, age }]
    }),
  )
}

/** "Ruiz, | 45 | , said". */
function ageBehind({ words }: SentenceClauses, mention: Span): number | null {
  const at = words.findIndex((w) => w.start >= mention.end)
  const [comma, number, close] = at < 0 ? [] : words.slice(at, at + 3)
  return comma?.text === ',' && /^\d+$/.test(number?.text ?? '') && /^[,.]$/.test(close?.text ?? '') ? numberIn(number?.text ?? '') : null
}
