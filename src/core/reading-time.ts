import type { Article } from './model.ts'
import { slice } from './span.ts'

/** Words a minute: silent reading of English non-fiction, Brysbaert (2019), a meta-analysis of 190 studies. */
const WORDS_A_MINUTE = 238

/** Time to read so many words, in minutes, at least 1. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE))

/** Words of what is read; in scripts without spaces, those that the Unicode word breaker finds. */
export function countWords({ text, blocks, language }: Article): number {
  const unspaced = /^(?:zh|ja|th|lo|km|my)\b/i.exec(language)?.[0]
  const count = unspaced ? segmentedWords(unspaced) : spacedWords
  return blocks.reduce((sum, block) => sum + count(slice(text, block)), 0)
}

const spacedWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

function segmentedWords(language: string): (text: string) => number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return (text) => [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length
}
