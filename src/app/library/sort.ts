import type { IsoDate, LibraryEntry } from '../../core/index.ts'
import { type Reading, readingState } from '../store/reading.ts'

/** The orders that the library may have, as the reader reads them. */
export const SORTS = {
  added: 'Recently added',
  published: 'Newest published',
  read: 'Recently read',
  title: 'Title',
  length: 'Time left to read',
  source: 'Source',
} as const

export type Sort = keyof typeof SORTS

export const USUAL_SORT: Sort = 'added'

export const isSort = (word: string | null): word is Sort => word !== null && Object.hasOwn(SORTS, word)

/** What an order goes by, beside what the entries say. */
export interface SortedBy {
  readonly readings: Readonly<Record<string, Reading>>
  /** Publication dates that the reader has set. */
  readonly dates: Readonly<Record<string, IsoDate>>
}

/** Minutes it takes to read the rest of an article; of a read one nothing is left. */
export function minutesLeft({ minutes }: LibraryEntry, reading: Reading | undefined): number {
  if (!reading) return minutes
  return reading.done ? 0 : Math.max(1, Math.round(minutes * (1 - reading.paragraph / reading.of)))
}

export const publishedOf = ({ slug, published }: LibraryEntry, { dates }: SortedBy): IsoDate | undefined => dates[slug] ?? published

const words = new Intl.Collator('en', { numeric: true, ignorePunctuation: true })

/** `library` is in the order of `added`. What an order says nothing of comes last, as it was. */
export function sorted(library: readonly LibraryEntry[], sort: Sort, by: SortedBy): readonly LibraryEntry[] {
  return sort === 'added' ? library : [...library].sort((a, b) => COMPARE[sort](a, b, by))
}

const COMPARE: Record<Exclude<Sort, 'added'>, (a: LibraryEntry, b: LibraryEntry, by: SortedBy) => number> = {
  published: (a, b, by) => missingLast(publishedOf(a, by), publishedOf(b, by), (x, y) => words.compare(y, x)),
  read: (a, b, { readings }) => lastRead(readings[b.slug]) - lastRead(readings[a.slug]),
  title: (a, b) => words.compare(a.title, b.title),
  length: (a, b, { readings }) =>
    readLast(a, b, readings) || minutesLeft(a, readings[a.slug]) - minutesLeft(b, readings[b.slug]) || a.words - b.words,
  source: (a, b, by) => missingLast(a.source, b.source, words.compare) || COMPARE.published(a, b, by),
}

/** One read before that was noted comes after all others that were read, and before those that were not. */
const lastRead = (reading: Reading | undefined): number => (reading ? (reading.at ?? 0) : -1)

const readLast = (a: LibraryEntry, b: LibraryEntry, readings: SortedBy['readings']): number =>
  Number(readingState(readings[a.slug]) === 'read') - Number(readingState(readings[b.slug]) === 'read')

function missingLast(a: string | undefined, b: string | undefined, compare: (a: string, b: string) => number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return compare(a, b)
}
