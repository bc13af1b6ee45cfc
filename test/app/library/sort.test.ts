import { describe, expect, it } from 'vitest'
import { minutesLeft, type Sort, sorted } from '../../../src/app/library/sort.ts'
import { entry } from './entry.ts'

const LIBRARY = [
  entry('quay', 'The quay is shut', { source: 'The Post', published: '2026-03-01', minutes: 9, words: 2000 }),
  entry('bell', '“A bell” goes home', { minutes: 4, words: 900 }),
  entry('rail', 'Rail 10', { source: 'Évening News', published: '2026-03-04', minutes: 6, words: 1300 }),
  entry('oats', 'Rail 9', { source: 'The Post', published: '2026-03-02', minutes: 1, words: 100 }),
]

const BY = {
  readings: {
    quay: { paragraph: 9, of: 10, done: false, at: 7 },
    oats: { paragraph: 3, of: 3, done: true, at: 9 },
    rail: { paragraph: 1, of: 12, done: false },
  },
  dates: { bell: '2026-03-03' },
}

const order = (sort: Sort) => sorted(LIBRARY, sort, BY).map(({ slug }) => slug)

describe('the order of the library', () => {
  it.each<[Sort, string[], string]>([
    ['added', ['quay', 'bell', 'rail', 'oats'], 'as they were added'],
    ['published', ['rail', 'bell', 'oats', 'quay'], 'by the reader’s own dates too'],
    ['read', ['oats', 'quay', 'rail', 'bell'], 'one read long ago after others, an unread one last'],
    ['title', ['bell', 'oats', 'rail', 'quay'], 'without quotation marks, numbers as numbers'],
    ['length', ['quay', 'bell', 'rail', 'oats'], 'by what is left; what was read comes last'],
    ['source', ['rail', 'oats', 'quay', 'bell'], 'of one source the newest first, without one last'],
  ])('%s: %j, %s', (sort, slugs) => expect(order(sort)).toEqual(slugs))

  it('tells what is left of an article', () => {
    const long = entry('long', 'Long', { minutes: 20 })
    expect(minutesLeft(long, undefined)).toBe(20)
    expect(minutesLeft(long, { paragraph: 5, of: 20, done: false })).toBe(15)
    expect(minutesLeft(long, { paragraph: 20, of: 20, done: false })).toBe(1)
    expect(minutesLeft(long, { paragraph: 2, of: 20, done: true })).toBe(0)
  })
})
