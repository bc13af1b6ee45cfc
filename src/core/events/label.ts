import { type Clause, type SentenceClauses, spanOf } from '../language/clause.ts'
import type { Run } from '../language/subjects.ts'
import type { Word } from '../language/words.ts'
import { type EntityMention, within } from '../mentions.ts'
import type { Block, Span, TimeExpression } from '../model.ts'
import { opensBeforeName } from './clause-time.ts'
import { nameBefore, type Reports } from './frames.ts'
import { predicateOf, spokenBySelf } from './predicate.ts'
import type { Telling } from './telling.ts'
import { BRINGING_ABOUT, complementOf } from './verb-tellings.ts'

/** An insertion in a subject is kept while it is short and tells no event: ", including the speaker," */
const LONGEST_INSERTION = 9

export interface Wording {
  readonly reports: Reports
  readonly times: readonly TimeExpression[]
  readonly blocks: readonly Block[]
  readonly quoted: readonly Span[]
}

/**
 * The shortest wording of an event that stands alone, in pieces of the text: who, the verb and what completes it,
 * without the reporting frame and without what trails after. Never empty, in text order.
 */
export function labelOf(telling: Telling, wording: Wording): Span[] {
  const { sentence } = telling
  const clause = sentence.clauses[telling.clause]
  if (telling.phrase && !opensClause(telling)) return [spanOf(sentence, telling.phrase)]
  if (!clause) return [sentence.words[telling.trigger] as Span]
  const cause = causeOf(telling)
  if (cause !== null) return labelOf({ ...telling, clause: cause, trigger: (sentence.clauses[cause] as Clause).verb.head }, wording)
  const predicate = predicateOf(telling, wording)
  const subject = clause.subject
  // "We are | ready to sign": the label leaves out who "we" are, the source says it.
  const headless =
    !subject ||
    (predicate.first > clause.verb.first - 4 && spokenBySelf(sentence, clause) && sentence.words[predicate.first]?.upos === 'ADJ')
  if (headless) return [spanOf(sentence, predicate)]
  const pieces = subjectPieces(sentence, clause, subject, predicate, wording)
  return merged(pieces, wording.reports.text)
}

function subjectPieces(sentence: SentenceClauses, clause: Clause, subject: Run, predicate: Run, wording: Wording): Span[] {
  const replaced = replacementOf(sentence, clause, subject, wording)
  const verb = spanOf(sentence, predicate)
  if (replaced) return replaced.start < verb.start ? [replaced, verb] : [verb, replaced]
  const first = withOwner(sentence, afterOpening(sentence, subject, wording.times))
  const who = spanOf(sentence, { first, last: headEnd(sentence, { first, last: subject.last }) })
  const { insertion } = clause
  const own = clause.subject === subject && !clause.inherited
  const keeps = insertion && own && insertion.last - insertion.first < LONGEST_INSERTION && !hasVerb(sentence, insertion)
  if (keeps || isDue(sentence, subject, predicate)) return [{ start: who.start, end: verb.end }]
  return who.start < verb.start ? [who, verb] : [verb, who]
}

/** "The rally | due on Friday | was postponed": what it was due for stays with it. */
const isDue = ({ words }: SentenceClauses, subject: Run, predicate: Run): boolean =>
  words[subject.last + 1]?.lower === 'due' && !words.slice(subject.last, predicate.first).some((w) => w.text === ',')

/** "Born in Lisbon, | Okoro", "In March | Okoro": a participle or a time in front that the parser took for a part of the subject. */
function afterOpening(sentence: SentenceClauses, { first, last }: Run, times: readonly TimeExpression[]): number {
  const { words, clauses } = sentence
  const time = within(times, words[first] as Word)[0]
  if (time && opensBeforeName(sentence, first, time)) return words.findIndex((w) => w.start >= time.end)
  if (!clauses.some((c) => c.verb.first === first && c.verb.first < last)) return first
  const comma = words.findLastIndex((w, i) => i > first && i < last && w.text === ',')
  return comma < 0 ? first : comma + 1
}

/** "the sailors | whose boat sank": from the noun that it belongs to. */
function withOwner({ words, phrases }: SentenceClauses, first: number): number {
  if (words[first]?.lower !== 'whose') return first
  return phrases.find((p) => p.last === first - 1)?.first ?? first
}

/** "The storm caused | a crane to fall": it stands alone only with what caused it. The clause, or null. */
function causeOf({ sentence, clause: index, by }: Telling): number | null {
  const { clauses } = sentence
  const { parent, kind } = clauses[index] as Clause
  const above = parent === null ? undefined : clauses[parent]
  if (by === 'noun' || !above?.subject || kind !== 'infinitive' || complementOf(sentence, parent as number) !== index) return null
  return BRINGING_ABOUT.test(above.verb.lemma) && !above.verb.passive ? parent : null
}

/** "a poll | found": what is only named in passing is told with the verb whose subject it is. */
function opensClause({ sentence, clause: index, phrase, minor }: Telling): boolean {
  const clause = sentence.clauses[index]
  return minor === true && phrase !== undefined && clause?.subject?.first === phrase.first && !clause.inherited
}

/** So many words that say which one is meant stay with a subject: "the case | involving Okoro". */
const SHORT = 5

/** A subject without brackets and without the clauses that describe it: "a video | that somebody had posted on social media". */
function headEnd({ words, clauses }: SentenceClauses, whole: Run): number {
  const bracket = words.findIndex((w, i) => i > whole.first && i <= whole.last && /^[([]$/.test(w.text))
  const subject = { first: whole.first, last: bracket < 0 ? whole.last : bracket - 1 }
  const inner = clauses.find(
    (c) => c.verb.first > subject.first && c.verb.last <= subject.last && (c.kind === 'participle' || c.kind === 'relative'),
  )
  if (inner?.kind === 'participle' && words[inner.verb.first - 1]?.text !== ',' && subject.last - inner.verb.first < SHORT)
    return subject.last
  if (!inner) return subject.last
  // "the sailors | whose boat sank".
  const marker = words.findLastIndex((w, i) => i > subject.first && i < inner.verb.first && w.lower === inner.marker)
  const before = (inner.kind === 'relative' && marker > 0 ? marker : inner.verb.first) - 1
  return Math.max(subject.first, before)
}

const hasVerb = ({ clauses }: SentenceClauses, run: Run): boolean =>
  clauses.some((c) => c.verb.first >= run.first && c.verb.last <= run.last)

/** The name for a pronoun that is a subject, where it is linked and named before. */
function replacementOf(sentence: SentenceClauses, clause: Clause, subject: Run, { reports }: Wording): Span | null {
  if (subject.first !== subject.last || sentence.words[subject.first]?.upos !== 'PRON') return null
  const pronoun = within(reports.mentions, spanOf(sentence, subject)).find((m): m is EntityMention => m.form === 'pronoun')
  const name = pronoun && nameBefore(pronoun, reports)
  if (!pronoun && words(sentence, subject) === 'it') return reporterOf(sentence, clause, reports)
  if (!pronoun || !name) return null
  return { start: name.start, end: name.end }
}

const words = ({ words: all }: SentenceClauses, run: Run): string => (run.first === run.last ? (all[run.first]?.lower ?? '') : '')

/** "The company said | it would close": of an organisation or a state, "it" is whoever says so. */
function reporterOf({ clauses, ...sentence }: SentenceClauses, { kind, parent }: Clause, { mentions }: Reports): Span | null {
  const reporting = kind === 'content' && parent !== null ? clauses[parent] : undefined
  if (!reporting?.subject || reporting.verb.passive) return null
  const span = spanOf({ clauses, ...sentence }, reporting.subject)
  const mention = within(mentions, span).find((m) => m.form === 'name' && m.end === span.end)
  return mention && /^(organization|place)$/.test(mention.kind) ? { start: mention.start, end: mention.end } : null
}

/** Pieces that touch, but for white space, are one. */
function merged(pieces: readonly Span[], text: string): Span[] {
  const result: Span[] = []
  for (const piece of pieces) {
    const last = result[result.length - 1]
    if (last && piece.start >= last.end && !/\S/.test(text.slice(last.end, piece.start)))
      result[result.length - 1] = { start: last.start, end: piece.end }
    else if (last && piece.start < last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) }
    else result.push({ start: piece.start, end: piece.end })
  }
  return result
}
