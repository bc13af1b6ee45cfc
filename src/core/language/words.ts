import type { Span, Token } from '../model.ts'
import { slice, spanAt } from '../span.ts'
import type { Language } from './read.ts'

/** A token with its wording. */
export interface Word extends Token {
  readonly text: string
  readonly lower: string
}

export interface SentenceWords extends Span {
  /** The place of its first word in the article. */
  readonly from: number
  readonly words: readonly Word[]
}

/**
 * The words of each sentence. Words of a known name count as proper nouns whatever the tagger took them for
 * ("No Kwang Chol"). `names` are sorted and do not overlap.
 */
export function readWords(text: string, language: Language, names: readonly Span[]): SentenceWords[] {
  const result: SentenceWords[] = []
  let i = 0
  for (const span of language.sentences) {
    const words: Word[] = []
    while (i < language.tokens.length && (language.tokens[i] as Token).start < span.start) i++
    const from = i
    for (; i < language.tokens.length; i++) {
      const token = language.tokens[i] as Token
      if (token.start >= span.end) break
      const word = slice(text, token)
      const named = /\p{L}/u.test(word) && token.upos !== 'ADP' && token.upos !== 'PART' && spanAt(names, token.start)
      words.push(wordOf(token, word, Boolean(named)))
    }
    result.push(...partsOf(words, span, from))
  }
  return result
}

/** Longer sentences are lists, tables or no prose at all: they are read in parts, which keeps every search inside one linear. */
const LONGEST_SENTENCE = 200

function partsOf(words: readonly Word[], span: Span, from: number): SentenceWords[] {
  if (words.length <= LONGEST_SENTENCE) return [{ start: span.start, end: span.end, from, words }]
  const parts: SentenceWords[] = []
  for (let i = 0; i < words.length; i += LONGEST_SENTENCE) {
    const part = words.slice(i, i + LONGEST_SENTENCE)
    parts.push({ start: (part[0] as Word).start, end: (part[part.length - 1] as Word).end, from: from + i, words: part })
  }
  return parts
}

const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ...['am', 'is', 'are', 'was', 'were', 'been', 'being'].map((form) => [form, 'be'] as const),
  ...['has', 'had', 'having'].map((form) => [form, 'have'] as const),
  ...['does', 'did'].map((form) => [form, 'do'] as const),
])

/** Participles that have become prepositions. */
const PREPOSITIONAL = /^(?:including|excluding|according|following|regarding|concerning|pending|amid|barring|citing|given)$/

function wordOf(token: Token, text: string, named: boolean): Word {
  // "WHO" and "US" are no pronouns.
  const lower = /^(?:WHO|US|IT)$/.test(text) ? text : text.toLowerCase().replace('’', "'")
  // The tagger has no lemma for some odd tokens.
  const lemma = (token.upos === 'AUX' && AUXILIARIES.get(lower)) || token.lemma || lower
  if (PREPOSITIONAL.test(lower) && token.upos === 'VERB') return { ...token, lemma, upos: 'ADP', text, lower }
  const upos = named || (lower === text && /^(?:WHO|US)$/.test(text)) ? 'PROPN' : token.upos
  return { ...token, lemma, upos, text, lower }
}
