import { fold } from '../article/fold.ts'

/** A word of a text with what it is found by: "O’Brien" by "o", by "brien" and by "obrien". Offsets half-open, UTF-16. */
export interface SearchWord {
  readonly start: number
  readonly end: number
  /** Without case, accents and punctuation. */
  readonly parts: readonly string[]
  /** All parts in one, where there are several. */
  readonly joined: string | null
}

/** Letters and figures, joined by apostrophes and hyphens; figures by the marks of thousands and decimals too. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘ʼ\-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]*|(?<=\p{N})[.,\u00a0\u202f]\p{N}+)*/gu
const BREAK = /[^\p{L}\p{N}]+/u

/** Letters that are others with a stroke or are two in one: Unicode does not take them apart. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ŋ: 'n' }

/** As words are compared: "Łódź" is "lodz", "Straße" is "strasse". */
export const plain = (text: string): string => fold(text).replace(/[łøđðþßæœıŋ]/g, (letter) => PLAIN[letter] ?? letter)

export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const parts = plain(word).split(BREAK).filter(Boolean)
    words.push({ start: index, end: index + word.length, parts, joined: parts.length > 1 ? parts.join('') : null })
  }
  return words
}

/** Everything a text can be found by, in one line, each word between spaces. */
export const searchLine = (text: string): string =>
  searchWords(text)
    .map(({ parts, joined }) => parts.join(' ') + (joined ? ` ${joined}` : ''))
    .join(' ')
