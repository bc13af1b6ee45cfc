import type { Clause, SentenceClauses } from '../language/clause.ts'
import type { Word } from '../language/words.ts'
import { CHANGES } from '../lexicon/occasions.ts'
import type { Span, TimeExpression } from '../model.ts'

export interface Placed {
  readonly time: TimeExpression
  /** The word that it begins with. */
  readonly at: number
}

/** The time that belongs to a clause: the first after its verb, else the last before it; by syntax, else by its place. */
export function timeIn(
  sentence: SentenceClauses,
  index: number,
  times: readonly TimeExpression[],
  leadingOnly = false,
): TimeExpression | null {
  const clause = sentence.clauses[index]
  if (!clause || times.length === 0) return null
  const placed = times
    .map((time) => ({ time, at: wordAt(sentence, time) }))
    .filter((one) => modifiesVerb(sentence, one.at, one.time) && !isMeasure(sentence, clause, one))
  const own = placed.filter(({ at }) => sentence.owner[at] === index)
  const after = own.find((one) => one.at > clause.verb.head && !startsNext(sentence, clause, one))
  const before = own.filter(({ at }) => at < clause.verb.first).pop() ?? placed.find((one) => startsWith(sentence, clause, one))
  const leading = before ?? inFront(sentence, clause, placed)
  const midway = own.find((one) => standsMidway(sentence, clause, one))
  return (leadingOnly ? leading : (midway ?? after ?? before ?? closeBehind(sentence, clause, placed) ?? leading))?.time ?? null
}

/** A day, known or not. */
export const DAY = /^(\d{4}-\d\d-\d\d|XXXX-WXX-\d|XXXX-\d\d-\d\d)/

/** "The government | Saturday | strongly condemned": between who and what, it can only be the verb's. */
function standsMidway({ words }: SentenceClauses, { subject, inherited, verb }: Clause, { time, at }: Placed): boolean {
  if (!subject || inherited || at <= subject.first || at > verb.first || !/^(NOUN|PROPN|PRON)$/.test(words[at - 1]?.upos ?? ''))
    return false
  const from = words.findIndex((w) => w.start >= time.end)
  return DAY.test(time.timex3.value) && words.slice(from, verb.first).every((w) => w.upos === 'ADV')
}

/** What a change or a record is measured by: "fell from 4.1 percent | in December", "the first | since 1900". */
function isMeasure({ words, owner }: SentenceClauses, { verb }: Clause, { time, at }: Placed): boolean {
  if (time.range || at < verb.head) return false
  const before = words[at - 1]?.lower ?? ''
  if (before === 'since' && !verb.perfect)
    return words.some(
      (w, i) => i < at && owner[i] === owner[at] && (w.xpos === 'JJS' || /^(first|second|third|only|most|least)$/.test(w.lower)),
    )
  if (!CHANGES.has(verb.lemma)) return false
  for (let i = at - 1; i > verb.head && i > at - MEASURE; i--) {
    const word = words[i] as Word
    if (word.lower === 'from') return true
    if (!/^(NUM|SYM|NOUN|ADJ|DET)$/.test(word.upos) && !/^(in|at|for|the|of|than)$/.test(word.lower)) return false
  }
  return false
}

/** So many words an amount and its preposition may take. */
const MEASURE = 9

/** "taught and, | one year later, | returned": the time belongs to the verb behind it. */
const startsNext = (sentence: SentenceClauses, clause: Clause, one: Placed): boolean =>
  sentence.clauses.some((next) => next !== clause && startsWith(sentence, next, one))

function startsWith({ words }: SentenceClauses, { verb, subject, inherited }: Clause, { time, at }: Placed): boolean {
  const first = subject && !inherited ? Math.min(subject.first, verb.first) : verb.first
  return (
    at < verb.first &&
    (words[at - 1]?.upos === 'CCONJ' || (words[at - 2]?.upos === 'CCONJ' && /^(,|in|on|at)$/.test(words[at - 1]?.lower ?? ''))) &&
    behindTime(words, time) === first
  )
}

/** The word that goes on after a time and the comma behind it. */
function behindTime(words: readonly Word[], time: Span): number {
  const next = words.findIndex((w) => w.start >= time.end)
  return words[next]?.text === ',' ? next + 1 : next
}

/** "the power they lost | in the last decade": no other verb and no mark between, whatever the parser hangs it on. */
function closeBehind({ words, clauses }: SentenceClauses, { verb }: Clause, times: readonly Placed[]): Placed | undefined {
  return times.find(
    ({ at }) =>
      at > verb.head &&
      !clauses.some((c) => c.verb.first > verb.head && c.verb.first < at) &&
      !words.slice(verb.head + 1, at).some((w) => /^[,;:()"“”–—]$/.test(w.text)),
  )
}

/** "In early trading yesterday, | the shares closed": a time that a comma parts from the rest, before any other verb with a tense. */
function inFront({ words, clauses }: SentenceClauses, clause: Clause, times: readonly Placed[]): Placed | undefined {
  const { subject, verb, inherited, kind } = clause
  if (kind !== 'main' && (kind !== 'content' || verb.form !== 'finite')) return undefined
  const begin = subject && !inherited && subject.first < verb.first ? subject.first : verb.first
  return times.find(({ time, at }) => {
    const comma = words.findIndex((w) => w.start >= time.end)
    if (at >= begin || comma < 0 || words[comma]?.text !== ',') return false
    const nearer = clauses.some((c) => c !== clause && c.verb.form === 'finite' && c.verb.first < verb.first)
    return comma + 1 === begin || !nearer
  })
}

export const wordAt = ({ words }: SentenceClauses, span: Span): number => words.findIndex((w) => w.end > span.start)

/** "In March | Okoro was elected": no part of the name. */
export function opensBeforeName({ words }: SentenceClauses, at: number, time: Span): boolean {
  const before = words[at - 2]
  const opens = before === undefined || before.text === ',' || before.upos === 'CCONJ'
  return opens && /^(in|on)$/.test(words[at - 1]?.lower ?? '') && words.find((w) => w.start >= time.end)?.upos === 'PROPN'
}

/** "the 2019 earthquake", "a plan for the period of 2027", "last year's vote": the time belongs to a noun. */
export function modifiesVerb(sentence: SentenceClauses, at: number, time: TimeExpression): boolean {
  const { words, phrases, syntax } = sentence
  const tree = syntax.headWithin(at, time.end)
  // "Yesterday Okoro left": no part of the name behind it.
  const named = words.findIndex((w) => w.start >= time.end)
  const beside = tree !== null && words[named]?.upos === 'PROPN' && syntax.head(named) === syntax.head(tree)
  if (beside && (syntax.is(tree, 'obl') || /^(yesterday|today|tomorrow)$/.test(words[tree]?.lower ?? ''))) return true
  if (opensBeforeName(sentence, at, time)) return true
  if (tree !== null && syntax.is(tree, 'compound', 'nummod', 'nmod:poss') && (syntax.head(tree) ?? 0) > tree) return false
  const phrase = phrases.find((p) => p.first <= at && at <= p.last)
  const head = phrase && words[phrase.head]
  if (head && head.start >= time.end) return false
  const before = words[at - 1]?.lower ?? ''
  // "in the early hours of Thursday" is when; "the events of Thursday" are not.
  if (before === 'of')
    return /^(hour|day|week|month|year|morning|afternoon|evening|night|beginning|start|end|middle|course)s?$/.test(
      words[at - 2]?.lower ?? '',
    )
  // "was set for Friday" is when; "set a hearing for Friday" tells when the hearing is.
  return before !== 'for' || (syntax.hangsOnVerb(at, time.end) && !/^(NOUN|PROPN)$/.test(words[at - 2]?.upos ?? ''))
}
