import type { LibraryEntry } from '../../../src/core/index.ts'

/** An entry of the library for an invented article. */
export const entry = (slug: string, title: string, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  slug,
  title,
  titleFrom: 'source',
  lead: `${title}, in more words.`,
  language: 'en',
  words: 1240,
  minutes: 5,
  paragraphs: 12,
  people: [],
  events: 9,
  dated: 3,
  stops: [],
  names: [],
  ...more,
})
