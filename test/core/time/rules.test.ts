import { describe, expect, it } from 'vitest'
import { CUES_OF_RULES } from '../../../src/core/time/cues.ts'
import { TIME_RULES } from '../../../src/core/time/rules.ts'
import { timesOf } from './read-times.ts'

/** Every rule carries an example of itself, read as if published on Monday, 27 April 2026. */
describe('the example of each rule', () => {
  it.each(TIME_RULES.map(({ name, example: [sentence, value] }) => ({ name, sentence, value })))(
    '$name: $sentence',
    ({ name, sentence, value }) => {
      const text = sentence.replace(/[[\]]/g, '')
      const start = sentence.indexOf('[')
      const words = sentence.slice(start + 1, sentence.indexOf(']'))
      const found = timesOf(text, '2026-04-27').find((time) => time.start === start)
      expect({ rule: found?.rule, words: found && text.slice(found.start, found.end), value: found?.timex3.value }).toEqual({
        rule: name,
        words,
        value,
      })
    },
  )

  it('has cues, so that it is not tried on every sentence', () => {
    expect(TIME_RULES.map(({ name }) => name).filter((name) => !Object.hasOwn(CUES_OF_RULES, name))).toEqual([])
  })

  it('has a name of its own', () => {
    const names = TIME_RULES.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
