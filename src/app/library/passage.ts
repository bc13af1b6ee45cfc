import { curl } from '../article/curl.ts'
import { isWritten, standsAt, type Term } from './query.ts'
import { type SearchWord, searchWords } from './search-words.ts'

/** Where an article speaks of what is looked for. */
export interface Passage {
  readonly slug: string
  /** The paragraph's number, 0 for one without. */
  readonly paragraph: number
  /** Its words around the first that was found, in pieces: those that were looked for are `found`. */
  readonly pieces: readonly { readonly text: string; readonly found: boolean }[]
}

/** So many characters are shown before the first word that was found, and in all. */
const BEFORE = 60
const LENGTH = 170

interface Mark {
  readonly start: number
  readonly end: number
}

export function passageAt(
  slug: string,
  { number, text: written }: { readonly number: number; readonly text: string },
  terms: readonly Term[],
): Passage {
  const text = curl(written)
  const marks = marksIn(text, terms)
  const first = marks[0]?.start ?? 0
  const start = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1
  const end = text.length - start <= LENGTH ? text.length : Math.max(text.lastIndexOf(' ', start + LENGTH), marks[0]?.end ?? 0)
  const pieces: { text: string; found: boolean }[] = []
  const put = (from: number, to: number, found: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), found })
  }
  let at = start
  for (const mark of marks.filter((one) => one.end <= end)) {
    put(at, mark.start, false)
    put(mark.start, mark.end, true)
    at = mark.end
  }
  put(at, end, false)
  if (start > 0) pieces.unshift({ text: '…\u00a0', found: false })
  if (end < text.length) pieces.push({ text: '\u00a0…', found: false })
  return { slug, paragraph: number, pieces }
}

/** The words of a text that are looked for, in order, those next to one another in one. */
function marksIn(text: string, terms: readonly Term[]): Mark[] {
  const words = searchWords(text)
  const flat = words.flatMap(({ parts }, word) => parts.map((part) => ({ part, word })))
  const parts = flat.map(({ part }) => part)
  const found = new Set<SearchWord>()
  for (const term of terms) {
    for (const word of words) if (word.joined && isWritten(term, word.joined)) found.add(word)
    for (let from = 0; from < parts.length; from++)
      if (standsAt(term, parts, from))
        for (let at = from; at < from + term.parts.length; at++) found.add(words[(flat[at] as { word: number }).word] as SearchWord)
  }
  return words.filter((word) => found.has(word))
}
