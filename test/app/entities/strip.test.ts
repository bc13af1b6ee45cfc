import { describe, expect, test } from 'vitest'
import { paragraphTicks, stripTicks } from '../../../src/app/entities/strip.ts'
import type { Block, Mention } from '../../../src/core/index.ts'

const mention = (start: number, form: Mention['form'] = 'name'): Mention => ({ start, end: start + 2, form })

describe('the ticks of a strip', () => {
  test('stand at their share of the article’s length, names apart from other words', () => {
    expect(stripTicks([mention(0), mention(50), mention(75, 'pronoun')], 100, 100)).toEqual({ named: [0, 0.5], other: [0.75] })
  })

  test('many in one place draw one tick, and a name hides other words', () => {
    const crowd = [mention(500), mention(501), mention(502, 'nominal'), mention(900, 'pronoun'), mention(901, 'pronoun')]
    expect(stripTicks(crowd, 1000, 100)).toEqual({ named: [0.5], other: [0.9] })
  })

  test('an empty text has none and divides by nothing', () => {
    expect(stripTicks([], 0, 60)).toEqual({ named: [], other: [] })
    expect(stripTicks([mention(0)], 0, 60)).toEqual({ named: [0], other: [] })
  })
})

/** Paragraphs of one length each. */
const paragraphs = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => ({ start: index * 100, end: index * 100 + 98, kind: 'paragraph', number: index + 1 }))

const labels = (blocks: readonly Block[], length: number) =>
  paragraphTicks(blocks, length)
    .filter((tick) => tick.labelled)
    .map((tick) => tick.number)

describe('the scale below it', () => {
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
