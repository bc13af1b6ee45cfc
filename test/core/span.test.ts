import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, firstStartingFrom, lastStartingBy, longestWins, overlaps, spanAt } from '../../src/core/span.ts'

const spans = [
  { start: 0, end: 3 },
  { start: 5, end: 9 },
  { start: 9, end: 12 },
]

describe('spans', () => {
  it.each([
    [0, 0, 0, 0],
    [3, 0, 1, undefined],
    [5, 1, 1, 1],
    [8, 1, 2, 1],
    [9, 2, 2, 2],
    [20, 2, 3, undefined],
  ])('around %i', (offset, last, first, at) => {
    expect(lastStartingBy(spans, offset)).toBe(spans[last])
    expect(firstStartingFrom(spans, offset)).toBe(first)
    expect(spanAt(spans, offset)).toBe(at === undefined ? undefined : spans[at])
  })

  it('are half-open: neighbours do not overlap', () => {
    expect(overlaps({ start: 5, end: 9 }, { start: 9, end: 12 })).toBe(false)
    expect(contains({ start: 0, end: 9 }, { start: 0, end: 9 })).toBe(true)
  })

  it('the longest wins, and of two equally long ones the first given', () => {
    const short = { start: 0, end: 2 }
    const long = { start: 1, end: 5 }
    const twin = { start: 2, end: 6 }
    expect(longestWins([short, long, twin])).toEqual([long])
  })

  it('those left never overlap, and each one left out overlaps one that is left', () => {
    const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(span), (all) => {
        const left = longestWins(all)
        for (const a of left) for (const b of left) expect(a === b || !overlaps(a, b)).toBe(true)
        for (const a of all) expect(left.includes(a) || left.some((b) => overlaps(a, b))).toBe(true)
      }),
    )
  })
})
