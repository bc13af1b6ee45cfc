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

export function passageAt(slug: string, paragraph: { readonly number: number; readonly text: string }, terms: readonly Term[]): Passage {
  const text = curl(paragraph.text)
  const first = firstIn(text, terms)
  const start = first.start <= BEFORE ? 0 : text.indexOf(' ', first.start - BEFORE) + 1
  const end = text.length - start <= LENGTH ? text.length : Math.max(text.lastIndexOf(' ', start + LENGTH), first.end)
  const pieces: { text: string; found: boolean }[] = []
  const put = (words: string, found: boolean) => {
    if (words !== '') pieces.push({ text: words, found })
  }
  if (start > 0) put('…\u00a0', false)
  const shown = text.slice(start, end)
  let at = 0
  for (const mark of marksIn(shown, terms)) {
    put(shown.slice(at, mark.start), false)
    put(shown.slice(mark.start, mark.end), true)
    at = mark.end
  }
  put(shown.slice(at), false)
  if (end < text.length) put('\u00a0…', false)
  return { slug, paragraph: paragraph.number, pieces }
}

/** A paragraph may be as long as a book: it is looked through piece by piece, each with the end of the one before. */
const PIECE = 4000
const OVERLAP = 400

/** The first words that are looked for. */
function firstIn(text: string, terms: readonly Term[]): Mark {
  for (let from = 0; from < text.length; from += PIECE) {
    const begin = Math.max(0, from - OVERLAP)
    const [mark] = marksIn(text.slice(begin, from + PIECE), terms)
    if (mark) return { start: begin + mark.start, end: begin + mark.end }
  }
  return { start: 0, end: 0 }
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
