import type { Clause, SentenceClauses } from '../language/clauses.ts'
import type { Run } from '../language/subjects.ts'
import { GERUND_VERBS } from '../lexicon/verb-frames.ts'
import { type EntityMention, within } from '../mentions.ts'
import type { Block, Span, TimeExpression } from '../model.ts'
import { spanAt } from '../span.ts'
import { nameBefore, type Reports } from './frames.ts'
import { isPoint } from './noun-tellings.ts'
import type { Telling } from './telling.ts'
import { complementOf } from './verb-tellings.ts'

/** A label runs no further than this past its verb, in words, and is then cut where a phrase ends. */
const LONGEST = 22
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
 *
 * @param others nouns in the same clause that are events of their own: the label stops before them
 */
export function labelOf(telling: Telling, others: readonly Telling[], wording: Wording): Span[] {
  const { sentence } = telling
  if (telling.phrase) return [spanOf(sentence, telling.phrase)]
  const clause = sentence.clauses[telling.clause] as Clause
  const predicate = predicateOf(telling, others, wording)
  const subject = clause.subject
  // "We are | ready to sign": the label leaves out who "we" are, the source says it.
  const headless =
    !subject || (predicate.first > clause.verb.first - 4 && spokenBySelf(sentence, clause) && isAdjective(sentence, predicate.first))
  if (headless) return [spanOf(sentence, predicate)]
  const pieces = subjectPieces(sentence, clause, subject, predicate, wording)
  return merged(pieces, wording.reports.text)
}

/** Told of oneself: "we", "I". */
const spokenBySelf = ({ words }: SentenceClauses, { subject }: Clause): boolean =>
  subject !== null && subject.first === subject.last && /^(we|i)$/.test(words[subject.first]?.lower ?? '')

const isAdjective = ({ words }: SentenceClauses, at: number): boolean => words[at]?.upos === 'ADJ'

/** From the verb (with the adverbs before it) to the end of what completes it. */
function predicateOf(telling: Telling, others: readonly Telling[], wording: Wording): Run {
  const { sentence, clause: index } = telling
  const clause = sentence.clauses[index] as Clause
  let first = clause.verb.first
  const governor = clause.parent === null ? undefined : sentence.clauses[clause.parent]
  // "are ready | to sign", "is expected | to arrive": the governing verb is part of the telling.
  if (governor && clause.kind !== 'content' && complementOf(sentence, clause.parent as number) === index && !clause.subject)
    first = governor.verb.first
  if (governor && complementOf(sentence, clause.parent as number) === index && clause.inherited) first = governor.verb.first
  while (
    sentence.words[first - 1]?.upos === 'ADV' &&
    sentence.owner[first - 1] === sentence.owner[first] &&
    !/^(there|here|when|so)$/.test(sentence.words[first - 1]?.lower ?? '')
  )
    first--
  if (clause.inverted) return { first, last: clause.verb.last }
  return { first, last: predicateEnd(telling, others, wording) }
}

function predicateEnd({ sentence, clause: index }: Telling, others: readonly Telling[], wording: Wording): number {
  const { words } = sentence
  let current = index
  let complement = complementOf(sentence, current)
  let end = (sentence.clauses[current] as Clause).verb.last
  const from = end
  let sawObject = false
  for (let i = end + 1; i < words.length; i++) {
    const word = words[i]
    if (!word || i - from > LONGEST * 1.5) break
    const owner = sentence.owner[i]
    if (owner !== current) {
      if (complement === null || owner !== complement) {
        const kept = nounComplement(sentence, i, current) ?? gerundComplement(sentence, i, current)
        if (kept === null) break
        complement = kept
      }
      current = complement
      complement = complementOf(sentence, current)
      end = (sentence.clauses[current] as Clause).verb.last
      i = end
      continue
    }
    if (others.some((o) => o.phrase && startsAt(sentence, o.phrase.first, i))) break
    if (word.text === ',' && words[i - 1]?.upos === 'ADJ' && words[i + 1]?.upos === 'ADJ') continue
    if (word.text === ',' || word.text === ')') {
      const next = listGoesOn(sentence, i, current) ?? appositionAfter(sentence, i, current)
      if (next === null) break
      if (next > i + 1) end = next - 1
      i = next - 1
      continue
    }
    if (/^[;:—(.!?…]$/.test(word.text)) break
    if (/^["“]$/.test(word.text)) {
      // "thanked him for “…”": somebody's words, once the label stands without them.
      if (sawObject && words[i - 1]?.upos === 'ADP') break
      const quote = spanAt(wording.quoted, word.start)
      const close = quote ? lastWithin(sentence, quote.end) : -1
      if (close < i || sentence.owner.slice(i, close).some((o) => o !== current)) {
        if (i > from + 1 || close < i) break
        continue
      }
      end = close
      i = close
      sawObject = true
      continue
    }
    if (word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'PRON' || word.upos === 'NUM' || word.text === '”') {
      end = i
      sawObject = true
      const time = within(wording.times, word).find((t) => isPoint(t) && !qualifies(sentence, i, t))
      // After its time a label is complete: "signed a plan this year | for …".
      if (time && (words[i + 1]?.start ?? 0) >= time.end && i > from + 1 && words[i + 1]?.upos !== 'NUM') break
    } else if (
      word.upos === 'ADJ' ||
      (word.upos === 'ADV' && i === end + 1 && !/^(rather|only|even|also|just|so|as|when|where)$/.test(word.lower)) ||
      word.upos === 'VERB' ||
      word.upos === 'SYM' ||
      word.upos === 'X'
    )
      end = i
    else if (word.lower === "'s" || word.lower === "'" || (word.upos === 'ADP' && isParticle(sentence, i))) end = i
    if (i - from > LONGEST && words[i + 1]?.upos === 'ADP') break
  }
  const closing = words[end + 1]
  return closing && /^["”]$/.test(closing.text) && opensInside(sentence, from, end) ? end + 1 : end
}

/** "second-quarter results": a time that only describes a noun. */
function qualifies({ words, phrases }: SentenceClauses, i: number, time: Span): boolean {
  const head = phrases.find((p) => p.first <= i && i <= p.last)?.head
  return head !== undefined && (words[head]?.start ?? 0) >= time.end
}

/** The last word that ends by an offset. */
const lastWithin = ({ words }: SentenceClauses, offset: number): number => words.findLastIndex((w) => w.end <= offset)

/** A preposition that stands alone belongs to the verb: "took part in | .", "turned himself in". */
const isParticle = ({ words }: SentenceClauses, i: number): boolean => {
  const next = words[i + 1]
  return next === undefined || (/^(PUNCT|ADP|SCONJ|CCONJ)$/.test(next.upos) && !/^["“‘']$/.test(next.text))
}

const opensInside = ({ words }: SentenceClauses, from: number, to: number): boolean =>
  words.slice(from, to).filter((w) => /^["“]$/.test(w.text)).length === 1

/** Whether a noun that is an event of its own begins here or right after a preposition here. */
const startsAt = ({ words }: SentenceClauses, first: number, i: number): boolean =>
  first === i || (first === i + 1 && words[i]?.upos === 'ADP')

/** "their desire | to come", "the right | to vote": an infinitive that completes a noun. */
function nounComplement(sentence: SentenceClauses, i: number, current: number): number | null {
  const owner = sentence.owner[i] ?? -1
  const clause = sentence.clauses[owner]
  const noun = sentence.words[i - 1]
  if (!clause || clause.parent !== current || clause.kind !== 'infinitive' || clause.verb.first !== i || noun?.upos !== 'NOUN') return null
  return /^(desire|right|plan|intention|decision|willingness|readiness|attempt|effort|bid|offer|proposal|request|order|refusal|permission|promise|pledge|agreement|deal|campaign|ability|need|wish|ban|move|duty|call|appeal|licence|license|petition)$/.test(
    noun.lemma,
  )
    ? owner
    : null
}

/** "accused him | of taking bribes", "banned | from conducting": what the verb needs to be understood. */
function gerundComplement(sentence: SentenceClauses, i: number, current: number): number | null {
  const owner = sentence.owner[i] ?? -1
  const clause = sentence.clauses[owner]
  const governor = sentence.clauses[current]
  const needs = governor && GERUND_VERBS.has(governor.verb.lemma) && /^(of|with|from|for|against)$/.test(clause?.marker ?? '')
  return needs && clause?.kind === 'participle' && clause.verb.first <= i + 1 ? owner : null
}

/** After a comma: the name in apposition and the comma that closes it: "the harbour master, Duarte Reis, | of". */
function appositionAfter({ words, phrases, owner }: SentenceClauses, comma: number, current: number): number | null {
  const phrase = phrases.find((p) => p.first === comma + 1)
  if (!phrase || words[phrase.head]?.upos !== 'PROPN' || owner[phrase.head] !== current || words[comma - 1]?.upos === 'PROPN') return null
  const next = words[phrase.last + 1]
  return next === undefined || /^[.,;]$/.test(next.text) ? (next?.text === ',' ? phrase.last + 2 : phrase.last + 1) : null
}

/** After a comma: "aid, technology, food and energy", "troops, as well as missiles": one list. */
function listGoesOn({ words, phrases, owner }: SentenceClauses, comma: number, current: number): number | null {
  if (words[comma + 1]?.lower === 'as' && words[comma + 2]?.lower === 'well') return comma + 1
  let at = comma + 1
  for (let step = 0; step < 12; step++) {
    const conjunction = words[at]?.upos === 'CCONJ'
    if (conjunction) at++
    const phrase = phrases.find((p) => p.first === at)
    if (!phrase || owner[at] !== current) return null
    if (conjunction) return comma + 1
    const next = words[phrase.last + 1]
    if (next?.upos === 'CCONJ' && phrases.some((p) => p.first === phrase.last + 2) && owner[phrase.last + 2] === current) return comma + 1
    if (next?.text !== ',') return null
    at = phrase.last + 2
  }
  return null
}

function subjectPieces(sentence: SentenceClauses, clause: Clause, subject: Run, predicate: Run, wording: Wording): Span[] {
  const replaced = replacementOf(sentence, subject, wording)
  const verb = spanOf(sentence, predicate)
  if (replaced) return replaced.start < verb.start ? [replaced, verb] : [verb, replaced]
  const who = spanOf(sentence, { first: subject.first, last: headEnd(sentence, subject) })
  const { insertion } = clause
  const own = clause.subject === subject && !clause.inherited
  const keeps = insertion && own && insertion.last - insertion.first < LONGEST_INSERTION && !hasVerb(sentence, insertion)
  if (keeps) return [{ start: who.start, end: verb.end }]
  return who.start < verb.start ? [who, verb] : [verb, who]
}

/** A subject without the clauses that describe it: "a video | posted on social media". */
function headEnd({ clauses }: SentenceClauses, subject: Run): number {
  const inner = clauses.find(
    (c) => c.verb.first > subject.first && c.verb.last <= subject.last && (c.kind === 'participle' || c.kind === 'relative'),
  )
  if (!inner) return subject.last
  const before = inner.marker && inner.kind === 'relative' ? inner.verb.first - 2 : inner.verb.first - 1
  return Math.max(subject.first, before)
}

const hasVerb = ({ clauses }: SentenceClauses, run: Run): boolean =>
  clauses.some((c) => c.verb.first >= run.first && c.verb.last <= run.last)

/** The name for a pronoun that is a subject, where it is linked and named in the same or the previous paragraph. */
function replacementOf(sentence: SentenceClauses, subject: Run, { reports, blocks }: Wording): Span | null {
  if (subject.first !== subject.last || sentence.words[subject.first]?.upos !== 'PRON') return null
  const pronoun = within(reports.mentions, spanOf(sentence, subject)).find((m): m is EntityMention => m.form === 'pronoun')
  const name = pronoun && nameBefore(pronoun, reports)
  if (!pronoun || !name) return null
  const home = spanAt(blocks, pronoun.start)
  const before = home && spanAt(blocks, Math.max(0, home.start - 3))
  return name.start >= ((before ?? home)?.start ?? pronoun.start) ? { start: name.start, end: name.end } : null
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

export function spanOf({ words, start, end }: SentenceClauses, run: Run): Span {
  return { start: words[run.first]?.start ?? start, end: words[run.last]?.end ?? end }
}
