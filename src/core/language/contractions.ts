import { RUN_TOGETHER } from '../lexicon/word-parts.ts'
import type { Span } from '../model.ts'

const CLITIC = /(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/i

/** Splits the word from `start` to `end` into a word and what leans on it, and pushes the parts: "did|n't", "he|'d|'ve". */
export function splitWord(text: string, start: number, end: number, tokens: Span[]): void {
  // The longest of them has eight letters; a word with none of the marks and longer is whole.
  const word = end - start <= 8 ? text.slice(start, end).toLowerCase().replace(/[’ʼ]/g, "'") : ''
  const cut = RUN_TOGETHER.get(word)
  if (cut !== undefined && (word.length > 3 || /^[a-zI]/.test(text.slice(start, end)))) {
    tokens.push({ start, end: start + cut }, { start: start + cut, end })
    return
  }
  const ends = [end]
  let rest = end
  for (let k = 0; k < 2; k++) {
    const clitic = CLITIC.exec(text.slice(Math.max(start, rest - 3), rest))
    if (!clitic || rest - clitic[0].length <= start) break
    rest -= clitic[0].length
    ends.push(rest)
  }
  let from = start
  for (let k = ends.length - 1; k >= 0; k--) {
    tokens.push({ start: from, end: ends[k] as number })
    from = ends[k] as number
  }
}
