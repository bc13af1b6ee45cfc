import type { Clause, SentenceClauses } from '../language/clause.ts'
import type { Run } from '../language/subjects.ts'
import type { Word } from '../language/words.ts'
import { within } from '../mentions.ts'
import type { Span, TimeExpression } from '../model.ts'
import { spanAt } from '../span.ts'
import { afterComma, completionAt, purposeAt } from './completions.ts'
import { isPoint } from './is-point.ts'
import type { Telling } from './telling.ts'
import { complementOf } from './verb-tellings.ts'

/** A label runs no further than this past its verb, in words, and is then cut where a phrase ends. */
const LONGEST = 22

/** Nor than this into what it was done for. */
const PURPOSE = 6

/** What a label is cut by. */
export interface Edges {
  readonly times: readonly TimeExpression[]
  readonly quoted: readonly Span[]
}

/** From the verb (with the adverbs before it) to the end of what completes it. */
export function predicateOf({ sentence, clause: index }: Telling, edges: Edges): Run {
  const { words, owner, clauses } = sentence
  const clause = clauses[index] as Clause
  const governor = clause.parent === null ? undefined : clauses[clause.parent]
  // "are ready | to sign", "is expected | to arrive": the governing verb is part of the telling.
  const completes = governor && complementOf(sentence, clause.parent as number) === index && (!clause.subject || clause.inherited)
  let first = completes ? governor.verb.first : clause.verb.first
  // "We are | ready to sign": the source says who "we" are.
  if (completes && governor.verb.copula && spokenBySelf(sentence, clause))
    return { first: governor.verb.last + 1, last: endOf(sentence, index, edges) }
  while (
    words[first - 1]?.upos === 'ADV' &&
    owner[first - 1] === owner[first] &&
    !/^(there|here|when|so)$/.test(words[first - 1]?.lower ?? '')
  )
    first--
  return { first: withNegation(words, first), last: clause.inverted ? clause.verb.last : endOf(sentence, index, edges) }
}

/** "was never 'forced'": what stands before the mark is part of the verb. */
function withNegation(words: readonly Word[], first: number): number {
  if (!/^["“'‘]$/.test(words[first - 1]?.text ?? '')) return first
  let at = first - 1
  while (/^(AUX|PART|ADV)$/.test(words[at - 1]?.upos ?? '')) at--
  return at < first - 1 ? at : first
}

/** Told of oneself: "we", "I". */
export const spokenBySelf = ({ words }: SentenceClauses, { subject }: Clause): boolean =>
  subject !== null && subject.first === subject.last && /^(we|i)$/.test(words[subject.first]?.lower ?? '')

/** The last word of what completes the verb of a clause, its own completing clauses included. */
function endOf(sentence: SentenceClauses, index: number, edges: Edges): number {
  const { words, owner, clauses } = sentence
  const from = (clauses[index] as Clause).verb.last
  let current = index
  const entered = new Set([index])
  let end = from
  let sawObject = false
  let longest = LONGEST
  for (let i = from + 1; i < words.length && i - from <= LONGEST * 1.5; i++) {
    if (owner[i] !== current && entered.has(owner[i] ?? -1)) current = owner[i] as number
    else if (owner[i] !== current) {
      const completes = owner[i] === complementOf(sentence, current) ? owner[i] : completionAt(sentence, i, current)
      const next = completes ?? (current === index ? purposeAt(sentence, i, index) : null)
      if (next === null || next === undefined) break
      if (completes === null) longest = Math.min(longest, i - from + PURPOSE)
      current = next
      entered.add(next)
      end = (clauses[current] as Clause).verb.last
      i = end
      continue
    }
    const step = stepAt(sentence, i, { current, from, end, sawObject }, edges)
    if (step === null) break
    end = step.end
    i = step.at
    sawObject ||= step.object
    if (step.last || (i - from > longest && /^(ADP|CCONJ)$/.test(words[i + 1]?.upos ?? ''))) break
  }
  return closed(sentence, from, end)
}

interface Walk {
  readonly current: number
  readonly from: number
  readonly end: number
  readonly sawObject: boolean
}

interface Step {
  /** The word gone on from. */
  readonly at: number
  readonly end: number
  readonly object: boolean
  /** The label is complete. */
  readonly last: boolean
}

/** Takes the word at `i` into the label or passes over it; null where the label ends before it. */
function stepAt(sentence: SentenceClauses, i: number, walk: Walk, edges: Edges): Step | null {
  const word = sentence.words[i] as Word
  const over = { at: i, end: walk.end, object: false, last: false }
  if (word.text === ',' || word.text === ')') {
    const next = afterComma(sentence, i, walk.current)
    return next === null ? null : { ...over, at: next - 1, end: next > i + 1 ? next - 1 : walk.end }
  }
  if (/^(?:[;:—([.!?…]|--+)$/.test(word.text)) return null
  if (/^["“]$/.test(word.text)) return overQuotation(sentence, i, walk, edges)
  if (/^(NOUN|PROPN|PRON|NUM)$/.test(word.upos) || word.text === '”')
    return { ...over, end: i, object: true, last: completeWithTime(sentence, i, walk.from, edges) }
  return belongs(sentence, i, walk.end) ? { ...over, end: i } : over
}

/** Words in marks are taken whole, or not at all: "thanked him for “…”" stands without them. */
function overQuotation(sentence: SentenceClauses, i: number, { current, from, end, sawObject }: Walk, { quoted }: Edges): Step | null {
  const { words, owner } = sentence
  if (sawObject && words[i - 1]?.upos === 'ADP') return null
  const quote = spanAt(quoted, words[i]?.start ?? -1)
  const close = quote ? words.findLastIndex((w) => w.end <= quote.end) : -1
  if (close < i) return null
  if (owner.slice(i, close).every((o) => o === current)) return { at: close, end: close, object: true, last: false }
  return i > from + 1 ? null : { at: i, end, object: false, last: false }
}

/** After its time a label is complete: "signed a plan this year | for …", but not "on Friday | in Bern". */
function completeWithTime(sentence: SentenceClauses, i: number, from: number, { times }: Edges): boolean {
  const { words } = sentence
  const next = words[i + 1]
  const time = within(times, words[i] as Word).find((t) => isPoint(t) && !qualifies(sentence, i, t))
  return time !== undefined && next !== undefined && next.start >= time.end && i > from + 1 && !goesOnBehindTime(next)
}

/** "on Friday | in Bern", "from 3 March | to 9 March". */
const goesOnBehindTime = ({ lower, upos }: Word): boolean =>
  /^(by|in|at|from|and|or|that|until|till|through)$/.test(lower) || (lower === 'to' && upos === 'ADP')

/** "second-quarter results": a time that only describes a noun. */
function qualifies({ words, phrases }: SentenceClauses, i: number, time: Span): boolean {
  const head = phrases.find((p) => p.first <= i && i <= p.last)?.head
  return head !== undefined && (words[head]?.start ?? 0) >= time.end
}

function belongs(sentence: SentenceClauses, i: number, end: number): boolean {
  const word = sentence.words[i] as Word
  if (/^(ADJ|VERB|SYM|X)$/.test(word.upos) || word.lower === "'s" || word.lower === "'") return true
  if (word.upos === 'ADV') return i === end + 1 && !/^(rather|only|even|also|just|so|as|when|where)$/.test(word.lower)
  return word.upos === 'ADP' && isParticle(sentence, i)
}

/** A preposition that stands alone belongs to the verb: "took part in | .", "turned himself in". */
function isParticle({ words }: SentenceClauses, i: number): boolean {
  const next = words[i + 1]
  if (next === undefined) return true
  // "in and around the park".
  if (next.upos === 'CCONJ' && words[i + 2]?.upos === 'ADP') return false
  const opening = /^["“‘']$/.test(next.text) && next.start > (words[i]?.end ?? 0)
  return /^(PUNCT|ADP|SCONJ|CCONJ|ADV)$/.test(next.upos) && !opening
}

/** With the mark that closes what was opened inside. */
function closed({ words }: SentenceClauses, from: number, end: number): number {
  const opened = words.slice(from, end).filter((w) => /^["“]$/.test(w.text)).length === 1
  return opened && /^["”]$/.test(words[end + 1]?.text ?? '') ? end + 1 : end
}
