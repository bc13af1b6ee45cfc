import { describe, expect, test } from 'vitest'
import { paragraphTicks } from '../../../src/app/entities/paragraph-ticks.ts'
import type { Block } from '../../../src/core/index.ts'

/** Paragraphs of one length each. */
const paragraphs = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => ({ start: index * 100, end: index * 100 + 98, kind: 'paragraph', number: index + 1 }))

const labels = (blocks: readonly Block[], length: number) =>
  paragraphTicks(blocks, length)
    .filter((tick) => tick.labelled)
    .map((tick) => tick.number)

describe('the scale below a strip', () => {
  test.each([
    [1, [1]],
    [3, [1, 2, 3]],
    [6, [1, 2, 4, 6]],
    [18, [1, 5, 10, 15, 18]],
    [42, [1, 10, 20, 30, 42]],
    [400, [1, 100, 200, 300, 400]],
  ])('of %i paragraphs', (count, expected) => {
    expect(labels(paragraphs(count), count * 100)).toEqual(expected)
  })

  test('every paragraph has its tick while there is room', () => {
    expect(paragraphTicks(paragraphs(18), 1800)).toHaveLength(18)
    expect(paragraphTicks(paragraphs(3000), 300_000).length).toBeLessThanOrEqual(100)
  })

  test('a number without room is left out, the first and the last never', () => {
    const uneven: Block[] = [
      { start: 0, end: 800, kind: 'paragraph', number: 1 },
      { start: 802, end: 860, kind: 'paragraph', number: 2 },
      { start: 862, end: 1000, kind: 'paragraph', number: 3 },
    ]
    expect(labels(uneven, 1000)).toEqual([1, 3])
  })

  test('headings are no paragraphs', () => {
    expect(paragraphTicks([{ start: 0, end: 20, kind: 'heading', level: 2 }], 20)).toEqual([])
  })
})
