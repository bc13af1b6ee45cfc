import { ENGLISH_WORDS } from '../lexicon/english-words.ts'

let known: ReadonlySet<string> | undefined

/** Whether a word (in small letters) is a common English one, in its base form or with a regular ending. */
export function isEnglishWord(word: string): boolean {
  known ??= new Set(ENGLISH_WORDS.trim().split(/\s+/))
  const bases = [
    word,
    word.replace(/(?:e?s|e?d|ing|ly)$/, ''),
    word.replace(/(?:ed|ing)$/, 'e'),
    word.replace(/ies$/, 'y'),
    word.replace(/(.)\1(?:ed|ing)$/, '$1'),
  ]
  return bases.some((base) => base.length > 1 && known?.has(base))
}
