import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../src/core/export/calendar.ts'
import { calendarText, contentLine } from '../../../src/core/export/calendar-text.ts'
import type { Exported } from '../../../src/core/export/exported.ts'
import type { Edtf } from '../../../src/core/model.ts'
import { sample } from '../../app/sample.ts'
import { ADDRESS, anyExported, asWritten, exported } from './exported.ts'

const MADE = '2026-05-01T09:30:15.250Z'

const read = (from: Exported) => new ICAL.Component(ICAL.parse(calendarOf(from, MADE))).getAllSubcomponents('vevent')
const value = (event: InstanceType<typeof ICAL.Component>, name: string) => String(event.getFirstPropertyValue(name) ?? '')

describe('content lines', () => {
  it('are folded at 75 octets, between letters', () => {
    const line = contentLine('SUMMARY', `${'é'.repeat(50)}日本${'😀'.repeat(20)}`)
    const parts = line.split('\r\n')
    for (const part of parts) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75)
    expect(parts.length).toBeGreaterThan(3)
    expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'é'.repeat(50)}日本${'😀'.repeat(20)}\r\n`)
  })

  it('escape what separates values', () => {
    expect(calendarText('a, b; c\\d\r\ne\u0007')).toBe('a\\, b\\; c\\\\d\\ne')
  })
})

describe('the calendar', () => {
  const events = read(exported(sample, '2026-04-27'))
  const days = (id: string): string => {
    const event = events.find((candidate) => value(candidate, 'uid').startsWith(`harbour.${id}@`))
    return event ? `${value(event, 'dtstart')} to ${value(event, 'dtend')} ${value(event, 'summary')}` : ''
  }

  it('holds the dated events, all-day, with the day after as their end', () => {
    expect(events.map((event) => value(event, 'uid'))).toEqual(
      ['closed', 'arrived', 'ceremony', 'thanked', 'sign', 'cover'].map((id) => `harbour.${id}@news.example`),
    )
    expect(days('arrived')).toBe('2026-04-25 to 2026-04-26 A delegation led by Tobias Renn arrived in Marrow on Saturday')
    for (const event of events) expect((event.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>).isDate).toBe(true)
  })

  it('says in the title what is known of a day that is not', () => {
    expect(days('closed')).toBe('2019-01-01 to 2020-01-01 2019: the channel, which closed in 2019')
    expect(days('cover')).toBe('2027-01-01 to 2032-01-01 2027–2031: the treaty, which is to cover the years 2027–2031 (planned)')
    expect(days('thanked')).toBe('2026-04-26 to 2026-04-27 until 26 April 2026: Norland leader Ada Obi thanked the Coast Union')
    expect(days('ceremony')).toBe('2026-04-25 to 2026-04-26 from 25 April 2026: the opening ceremony (planned)')
  })

  it('links back, blocks no time, keeps the EDTF date, and says when it was made', () => {
    const [closed] = events
    if (!closed) throw new Error('no event')
    expect(value(closed, 'url')).toBe(`${ADDRESS}?event=closed`)
    expect(value(closed, 'transp')).toBe('TRANSPARENT')
    expect(value(closed, 'x-dateline-edtf')).toBe('2019')
    expect(value(closed, 'dtstamp')).toBe('2026-05-01T09:30:15Z')
    expect(value(closed, 'description')).toBe(
      'The union has sent two ships to the port of Marrow to clear the channel, which closed in 2019.\n\n' +
        'Happened. From “Norland leader Ada Obi thanked the Coast Union for "the opening of the harbour"”.',
    )
  })

  it('a planned event is tentative, one that has not happened is cancelled', () => {
    const status = (id: string) => value(events.find((event) => value(event, 'uid').includes(`.${id}@`)) as (typeof events)[0], 'status')
    expect([status('closed'), status('sign')]).toEqual(['CONFIRMED', 'TENTATIVE'])
  })

  it('UIDs stay the same however often it is made, and whatever the date', () => {
    const uids = (from: Exported) =>
      read(from)
        .map((event) => value(event, 'uid'))
        .sort()
    expect(uids(exported(sample, '2026-04-27'))).toEqual(uids(exported(sample, '2025-01-02')))
  })

  it('without a date it is an empty calendar that can be read', () => {
    const only = exported(sample)
    expect(read({ ...only, chronicle: { dated: [], undated: [] } })).toEqual([])
  })

  it.each<[Edtf, string]>([
    ['2026-03-03', '2026-03-03 2026-03-04'],
    ['2024-02', '2024-02-01 2024-03-01'],
    ['2026-04-20/2026-04-26', '2026-04-20 2026-04-27'],
    ['2024-24', '2024-12-01 2025-03-01'],
    ['199X', '1990-01-01 2000-01-01'],
    ['../2024', '2024-01-01 2025-01-01'],
    ['2024-03-01/..', '2024-03-01 2024-03-02'],
    ['2013-03~', '2013-03-01 2013-04-01'],
  ])('%s covers %s', (edtf, expected) => {
    const from = exported(sample)
    const [event] = from.analysis.events
    if (!event) throw new Error('no event')
    const dated = { ...event, when: { ...event.when, edtf } }
    const stop = { kind: 'stop', id: 's', stated: null, calendar: edtf, edtf, period: false, events: [dated] } as const
    const [entry] = read({ ...from, chronicle: { dated: [stop], undated: [] } })
    expect(entry && `${value(entry, 'dtstart')} ${value(entry, 'dtend')}`).toBe(expected)
  })

  it('of any article can be read, and says what the article says', () => {
    fc.assert(
      fc.property(anyExported, (from) => {
        const text = calendarOf(from, MADE)
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const entries = read(from)
        expect(new Set(entries.map((entry) => value(entry, 'uid'))).size).toBe(entries.length)
        for (const entry of entries) {
          const event = from.analysis.events.find(({ id }) => value(entry, 'uid').startsWith(`any.${id}@`))
          const words = from.article.text
            .slice(event?.label[0]?.start, event?.label[0]?.end)
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim()
          expect(asWritten(value(entry, 'summary'))).toContain(asWritten(words))
        }
      }),
    )
  })
})
