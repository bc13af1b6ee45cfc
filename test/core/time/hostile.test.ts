import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/core/model.ts'
import { findTimes } from '../../../src/core/time/find-times.ts'
import { timesOf } from './read-times.ts'

describe('any text', () => {
  const words = fc.constantFrom(
    'Sunday',
    'last',
    'the',
    'March',
    '3',
    '2024',
    '–',
    'from',
    'to',
    'a year',
    'earlier',
    'the next day',
    'at',
    '9 a.m.',
    ',',
    '.',
    'early',
    'quarter',
    'every',
    '\n',
    'may',
    'and',
    'years ago',
    'this week',
    '10:32',
    'the second',
    'nineteen',
    'ninety-one',
    'daily',
    'Easter',
    'weekend',
    '😀',
    '\ud800',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  )

  it('gives times that lie in it in order and never overlap', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, '2026-04-27'), (text, published) => {
        let end = 0
        for (const time of timesOf(text, published)) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.end).toBeGreaterThan(time.start)
          expect(time.end).toBeLessThanOrEqual(text.length)
          end = time.end
        }
      }),
    )
  })
})

describe('long text takes time in proportion to its length', () => {
  const LENGTH = 200_000

  it.each([
    'a',
    '1',
    ' ',
    '1 ',
    '1,',
    "'",
    '2004-',
    'the ',
    'early ',
    'twenty-',
    'one hundred ',
    'at 5 p.m. (',
    'Sunday ',
    'March 3 ',
    'the next day ',
    'a year earlier ',
    'nineteen ninety-',
    'the first half of ',
    'a year or so ',
    'March 3 and ',
    '10:32 ',
  ])(
    '200,000 characters of "%s"',
    (unit) => {
      const text = unit.repeat(LENGTH / unit.length)
      const span = { start: 0, end: text.length }
      const article = { text, blocks: [{ kind: 'paragraph', ...span }], published: '2026-04-27' } as unknown as Article
      const started = performance.now()
      findTimes(article, { sentences: [span], tokens: [] })
      // Quadratic time would take many minutes; this is generous for a slow machine.
      expect(performance.now() - started).toBeLessThan(10_000)
    },
    30_000,
  )
})
