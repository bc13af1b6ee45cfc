import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Span, Token } from '../model.ts'
import { slice, spanAt } from '../span.ts'
import type { Language } from './read.ts'

/** A token with its wording. */
export interface Word extends Token {
  readonly text: string
  readonly lower: string
}

export interface SentenceWords extends Span {
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
    for (; i < language.tokens.length; i++) {
      const token = language.tokens[i] as Token
      if (token.start >= span.end) break
      if (token.start < span.start) continue
      const word = slice(text, token)
      const named = /\p{L}/u.test(word) && token.upos !== 'ADP' && token.upos !== 'PART' && spanAt(names, token.start)
      words.push({ ...token, ...(named ? { upos: 'PROPN' as const } : {}), text: word, lower: word.toLowerCase().replace('’', "'") })
    }
    result.push({ ...span, words: words.map((word, at) => repair(word, words, at)) })
  }
  return result
}

/** Mends what the tagger gets wrong in a way that the neighbours give away. */
function repair(word: Word, words: readonly Word[], at: number): Word {
  const [before, after] = [words[at - 1], words[at + 1]]
  // "Seoul estimates that": a reporting verb, not a plural noun.
  if (word.upos === 'NOUN' && word.lower.endsWith('s') && before && /^(NOUN|PROPN|PRON)$/.test(before.upos) && after?.lower === 'that') {
    const lemma = [word.lower.slice(0, -1), word.lower.slice(0, -2), `${word.lower.slice(0, -3)}y`].find((l) => REPORTING_VERBS.has(l))
    if (lemma) return { ...word, upos: 'VERB', lemma }
  }
  // "shoulder to shoulder", "from door to door": no verb.
  if (word.upos === 'VERB' && before?.lower === 'to' && words[at - 2]?.lower === word.lower) return { ...word, upos: 'NOUN' }
  return word
}
