import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Chain, PAIR_COUNT } from '../../../../src/core/language/names/chain.ts'
import {
  ALONE,
  BEFORE,
  FIRST,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  mayEnd,
  mayStart,
  OUTSIDE,
} from '../../../../src/core/language/names/labels.ts'

const chain = new Chain()
const noPairs = new Float64Array(PAIR_COUNT)
const evenPairs = noPairs.map(Math.exp)
const label = fc.nat(LABELS - 1)
const scoresOf = (n: number) => fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: n * LABELS, maxLength: n * LABELS })

describe('labels', () => {
  it('let a name begin, go on and end in order', () => {
    const [first, inside, last, alone] = [FIRST, INSIDE, LAST, ALONE].map((place) => labelOf(0, place)) as [number, number, number, number]
    expect([...(BEFORE[inside] as Uint8Array)]).toEqual([first, inside])
    expect([...(BEFORE[last] as Uint8Array)]).toEqual([first, inside])
    expect([...(BEFORE[alone] as Uint8Array)]).toContain(OUTSIDE)
    expect([...(BEFORE[alone] as Uint8Array)]).not.toContain(first)
  })

  it('never go on with another kind', () => expect([...(BEFORE[labelOf(1, LAST)] as Uint8Array)]).not.toContain(labelOf(0, FIRST)))
})

describe('a chain', () => {
  it('gives chances that add up to one for every word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }).chain(scoresOf), (scores) => {
        const n = scores.length / LABELS
        const out = new Float64Array(scores.length)
        chain.marginals(n, Float64Array.from(scores, Math.exp), evenPairs, null, out, null)
        for (let i = 0; i < n; i++) expect(out.subarray(i * LABELS, (i + 1) * LABELS).reduce((a, b) => a + b)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('gives no chance to what is not allowed', () => {
    const out = new Float64Array(2 * LABELS)
    const allowed = Uint32Array.of(1 << labelOf(2, FIRST), 2 ** LABELS - 1)
    chain.marginals(2, new Float64Array(2 * LABELS).fill(1), evenPairs, allowed, out, null)
    expect(out[labelOf(2, FIRST)]).toBeCloseTo(1)
    expect(out[LABELS + labelOf(2, LAST)]).toBeCloseTo(1)
  })

  it('says so where nothing is allowed', () =>
    expect(
      chain.marginals(
        1,
        new Float64Array(LABELS).fill(1),
        evenPairs,
        Uint32Array.of(1 << labelOf(0, FIRST)),
        new Float64Array(LABELS),
        null,
      ),
    ).toBeNaN())

  it('finds the best of all labellings', () => {
    fc.assert(
      fc.property(scoresOf(3), scoresOf(3), (list, _) => {
        const scores = Float64Array.from(list)
        const out = new Uint8Array(3)
        chain.best(3, scores, noPairs, out)
        const sum = (labels: readonly number[]) => labels.reduce((total, y, i) => total + (scores[i * LABELS + y] as number), 0)
        expect(sum([...out])).toBeCloseTo(Math.max(...labellings().map(sum)), 9)
      }),
      { numRuns: 20 },
    )
  })

  it('keeps the order of labels, whatever the scores', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 30 }), (wanted) => {
        const scores = new Float64Array(wanted.length * LABELS)
        wanted.forEach((y, i) => {
          scores[i * LABELS + y] = 5
        })
        const out = new Uint8Array(wanted.length)
        chain.best(wanted.length, scores, noPairs, out)
        expect(mayStart(out[0] as number) && mayEnd(out.at(-1) as number)).toBe(true)
        for (let i = 1; i < out.length; i++) expect(BEFORE[out[i] as number]).toContain(out[i - 1])
      }),
    )
  })
})

/** All orderly labellings of three words. */
function labellings(): number[][] {
  const all = Array.from({ length: LABELS }, (_, y) => y)
  return all
    .filter(mayStart)
    .flatMap((a) => all.filter((b) => (BEFORE[b] as Uint8Array).includes(a)).map((b) => [a, b]))
    .flatMap(([a, b]) =>
      all.filter((c) => mayEnd(c) && (BEFORE[c] as Uint8Array).includes(b as number)).map((c) => [a as number, b as number, c]),
    )
}
