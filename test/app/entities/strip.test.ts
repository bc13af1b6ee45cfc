import { describe, expect, test } from 'vitest'
import { stripTicks } from '../../../src/app/entities/strip.ts'
import type { Mention } from '../../../src/core/index.ts'

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
