import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventWhen, NO_DATE } from '../../../src/core/calendar/event-when.ts'
import { isoDateOfDay } from '../../../src/core/calendar/iso-date.ts'
import type { Event, PageAnalysis, TimeExpression, When } from '../../../src/core/model.ts'
import { redate } from '../../../src/core/time/redate.ts'
import { timesOf } from './read-times.ts'

const STORY =
  'The agency reported on Sunday that a delegation arrived on Saturday. A plan will be signed this year for the period of 2027–2031. ' +
  'In 2024, they signed a treaty. Two years later it was changed. In March they met for three days, and the next day they parted.'

const relations: readonly When['relation'][] = ['on', 'or-before', 'or-after']

/** One event for each time, and one without. */
function analysed(times: readonly TimeExpression[]): PageAnalysis {
  const event = (i: number, when: When): Event => ({
    id: `e${i}`,
    start: i,
    end: i + 1,
    trigger: { start: i, end: i + 1 },
    label: [],
    passages: [],
    when,
    status: 'happened',
    participants: [],
    place: null,
    source: { kind: 'article' },
    main: true,
  })
  const events = [...times.map((time, i) => event(i, eventWhen(time, relations[i % 3] ?? 'on'))), event(times.length, NO_DATE)]
  return { sentences: [], entities: [], times, quotations: [], events }
}

const anyDate = fc.integer({ min: -40_000, max: 60_000 }).map(isoDateOfDay)

describe('another publication date', () => {
  it('dates every expression and event that leans on it', () => {
    const undated = analysed(timesOf(STORY, null))
    const { events } = redate(undated, '2026-04-27')
    expect(events.map(({ when: { edtf, basis } }) => `${edtf} ${basis}`)).toEqual([
      '2026-04-26 publication',
      '../2026-04-25 publication',
      '2026/.. publication',
      '2027/2031 stated',
      '../2024 stated',
      '2026/.. context',
      '2026-03 publication',
      'null none',
      'null none',
      'null none',
    ])
  })

  it('keeps what lasts until another time, and what is told on the day of its story', () => {
    const times = timesOf('They marched on Saturday and Sunday.', null)
    const [first, last] = times as [TimeExpression, TimeExpression]
    const { events } = analysed(times)
    const implied: When = { ...eventWhen(first, 'on'), implied: true }
    const dated = [eventWhen(first, 'on', last), implied].map((when, i) => ({ ...(events[i] as Event), when }))
    expect(redate({ ...analysed(times), events: dated }, '2026-04-29').events.map(({ when }) => when)).toMatchObject([
      { time: first.id, until: last.id, edtf: '2026-04-25/2026-04-26', basis: 'publication' },
      { time: first.id, edtf: '2026-04-25', basis: 'context', implied: true },
    ])
  })

  it('is the same as an analysis with that date', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(redate(analysed(timesOf(STORY, null)), date)).toEqual(analysed(timesOf(STORY, date)))
      }),
      { numRuns: 20 },
    )
  })

  it('can be taken back', () => {
    const undated = analysed(timesOf(STORY, null))
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(redate(redate(undated, date), null)).toEqual(undated)
      }),
    )
  })

  it('may be anything a reader types', () => {
    fc.assert(fc.property(fc.string(), (date) => void redate(analysed(timesOf(STORY, null)), date)))
  })
})
