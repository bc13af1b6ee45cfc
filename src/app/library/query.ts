import { searchWords } from './search-words.ts'

/** Something to be found: a word, or words that stand together. */
export interface Term {
  /** In this order, next to one another. */
  readonly parts: readonly string[]
  /** The same written as one word, if it is one: "cooperation" for "co-operation". */
  readonly joined: string | null
  /** Perhaps unfinished: the last word may go on. */
  readonly open: boolean
}

const QUOTED = /["“”„«»](?<words>[^"“”„«»]*)(?<end>["“”„«»]?)/gu

/** What a reader has typed, as terms that all have to be found. Words in quotation marks stand together; the last word may be unfinished. */
export function parseQuery(query: string): Term[] {
  const terms: (Omit<Term, 'open'> & { readonly at: number; readonly closed: boolean })[] = []
  const rest = query.replace(QUOTED, (whole, words: string, end: string, at: number) => {
    const parts = searchWords(words).flatMap((word) => word.parts)
    if (parts.length > 0) terms.push({ at, parts, joined: null, closed: end !== '' })
    return ' '.repeat(whole.length)
  })
  for (const { start, parts, joined } of searchWords(rest)) terms.push({ at: start, parts, joined, closed: false })
  terms.sort((a, b) => a.at - b.at)
  return terms.map(({ parts, joined, closed }, index) => ({ parts, joined, open: index === terms.length - 1 && !closed }))
}

/** Whether words in a row, from one on, are those of a term. */
export const standsAt = ({ parts, open }: Term, words: readonly string[], from: number): boolean =>
  from + parts.length <= words.length &&
  parts.every((part, index) => {
    const word = words[from + index] as string
    return word === part || (open && index === parts.length - 1 && word.startsWith(part))
  })

/** Whether a word alone is a term, written as one. */
export const isWritten = ({ parts, joined, open }: Term, word: string): boolean => {
  const wanted = parts.length === 1 ? parts[0] : joined
  return wanted != null && (word === wanted || (open && word.startsWith(wanted)))
}
