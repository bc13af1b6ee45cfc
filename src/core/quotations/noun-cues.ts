import { type SentenceClauses, spanOf } from '../language/clause.ts'
import type { NounPhrase } from '../language/noun-phrases.ts'
import type { Run } from '../language/subjects.ts'
import { CLAIMING, CLAIMS } from '../lexicon/attribution.ts'
import type { Cue } from './cue.ts'

/** Who says something by other words than a verb of saying: "according to X", "in the words of X", "X's claim that". */
export const nounCues = (sentence: SentenceClauses): Cue[] => [...prepositional(sentence), ...claims(sentence)]

const POSSESSIVE = /^(my|his|her|its|our|their)$/

/** "according to", "as per", "in the words of", "a quote from": where the words for the speaker begin. */
const LEADS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['quote', 'from'],
  ['quotation', 'from'],
]

function prepositional(sentence: SentenceClauses): Cue[] {
  const { words } = sentence
  return words.flatMap((_, i) => {
    const lead = LEADS.find((l) => l.every((word, k) => words[i + k]?.lower === word))
    if (!lead) return []
    const speaker = speakerFrom(sentence, i + lead.length)
    return speaker ? [cue(sentence, { first: i, last: i + lead.length - 1 }, speaker, { first: i, last: speaker.last })] : []
  })
}

/** The phrase at a place with what "of", "for" and "and" attach, and a name in apposition: "the coach, Ana Ruiz". */
function speakerFrom({ words, phrases }: SentenceClauses, at: number): Run | null {
  const index = phrases.findIndex((p) => p.first >= at && p.first <= at + 1)
  const phrase = phrases[index]
  if (!phrase) return null
  let last = phrase.last
  for (const next of phrases.slice(index + 1)) {
    const link = words[last + 1]?.lower ?? ''
    const apposed = link === ',' && words[next.head]?.upos === 'PROPN' && /^[,.;]$/.test(words[next.last + 1]?.text ?? '.')
    if (next.first !== last + 2 || !(apposed || /^(of|for|at|from|in|and)$/.test(link))) break
    last = next.last
    if (apposed) break
  }
  return { first: phrase.first, last }
}

const cue = (sentence: SentenceClauses, word: Run, speaker: Run, reach: Run, content?: Run): Cue => ({
  sentence,
  clause: null,
  word: spanOf(sentence, word),
  speaker,
  reach,
  attribution: spanOf(sentence, reach),
  speech: true,
  ...(content ? { content } : {}),
})

/** "X's claim that …", "a claim by X that …", "X made the claim that …", "X's claim is that …". */
function claims(sentence: SentenceClauses): Cue[] {
  const { words, phrases } = sentence
  return phrases.flatMap((phrase, index) => {
    const noun = words[phrase.head]
    if (noun?.upos !== 'NOUN' || !CLAIMS.has(noun.lemma)) return []
    const by = authorAfter(sentence, index)
    const end = by?.last ?? phrase.last
    const copula = words[end + 1]?.lemma === 'be' && words[end + 1]?.upos === 'AUX' ? 1 : 0
    const that = end + 1 + copula
    if (words[that]?.lower !== 'that') return []
    const content = contentFrom(sentence, that)
    const speaker = by ?? ownerOf(sentence, phrase) ?? (copula ? null : claimantOf(sentence, phrase))
    if (!content || !speaker) return []
    const reach = { first: Math.min(speaker.first, phrase.head), last: end + copula }
    return [cue(sentence, { first: phrase.head, last: phrase.head }, speaker, reach, content)]
  })
}

/** "a claim | by the ministry". */
function authorAfter({ words, phrases }: SentenceClauses, index: number): Run | null {
  const [own, next] = [phrases[index] as NounPhrase, phrases[index + 1]]
  return next?.first === own.last + 2 && /^(by|of|from)$/.test(words[own.last + 1]?.lower ?? '')
    ? { first: next.first, last: next.last }
    : null
}

/** "her | belief", "the ministry's | claim". */
function ownerOf({ words }: SentenceClauses, { first, head }: NounPhrase): Run | null {
  if (POSSESSIVE.test(words[first]?.lower ?? '')) return { first, last: first }
  for (let i = head - 1; i > first; i--) if (words[i]?.lower === "'s" || words[i]?.text === '’') return { first, last: i - 1 }
  return null
}

/** The subject of "made the claim", "came to the conclusion". */
function claimantOf({ clauses, owner }: SentenceClauses, { head }: NounPhrase): Run | null {
  const clause = clauses[owner[head] ?? -1]
  return clause?.subject && CLAIMING.has(clause.verb.lemma) && clause.verb.last < head && !clause.verb.negated ? clause.subject : null
}

const TENSED = /^(MD|VBD|VBZ|VBP)$/

/**
 * What stands after "that", read off the forms, since parsers take it for a description: a noun phrase and a tensed verb.
 * Not "the claim that she made". It ends where the noun is the subject of a verb further on: "the claim that A is B | was false".
 */
function contentFrom({ words, clauses, phrases }: SentenceClauses, that: number): Run | null {
  const subject = phrases.find((p) => p.first > that && p.first <= that + 2)
  const verb = words.findIndex((w, i) => subject !== undefined && i > subject.last && TENSED.test(w.xpos ?? ''))
  if (verb < 0 || verb - that > 16) return null
  const made = CLAIMING.has(words[verb]?.lemma ?? '') && /^[.,;]$/.test(words[verb + 1]?.text ?? '.')
  if (made) return null
  const isSubject = !words.slice(0, that).some((w) => TENSED.test(w.xpos ?? ''))
  const main = isSubject
    ? clauses.find((c) => c.verb.first > verb && c.verb.form === 'finite' && (c.subject === null || c.subject.last < that))
    : undefined
  const last = (main ? main.verb.first : words.length) - 1
  return last > that + 1 ? { first: that + 1, last } : null
}
