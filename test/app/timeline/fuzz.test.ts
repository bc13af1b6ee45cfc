import { expect, test } from 'vitest'
import { viewArticle } from '../../../src/app/article/view.ts'
import { fuzzOf } from '../../../src/app/timeline/fuzz.ts'
import type { Event } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'

const view = viewArticle(sample, null)

test.each([
  ['thanked', 'earlier', '“reported on Sunday”: on Sunday or before'],
  ['ceremony', 'later', 'arrived on Saturday to attend it: on Saturday or later'],
  ['sign', 'earlier later', '“next year” holds many days'],
  ['closed', '', 'a year on the axis is what it is'],
  ['arrived', '', '“Saturday” is a day'],
  ['sent', '', 'no time at all'],
])('%s: dashes %s (%s)', (id, ends) => {
  const event = view.events.get(id) as Event
  const { earlier, later } = fuzzOf(event, event.when.time === null ? undefined : view.times.get(event.when.time))
  expect([earlier && 'earlier', later && 'later'].filter(Boolean).join(' ')).toBe(ends)
})

test('about a year is unsure both ways', () => {
  const event = view.events.get('closed') as Event
  expect(fuzzOf({ ...event, when: { ...event.when, edtf: '2019~' } }, undefined)).toEqual({ earlier: true, later: true })
})
