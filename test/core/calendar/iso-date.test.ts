import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  dateOfDay,
  dayNumber,
  daysInMonth,
  formatIsoDate,
  isoDateOfDay,
  isoWeekOfDay,
  mondayOfIsoWeek,
  parseIsoDate,
  weekdayOfDay,
} from '../../../src/core/calendar/iso-date.ts'

/** Any day from the year 1 BC to 9999. */
const anyDay = fc.integer({ min: dayNumber({ year: 0, month: 1, day: 1 }), max: dayNumber({ year: 9999, month: 12, day: 31 }) })

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['1969-12-31', -1],
    ['2026-04-27', 20_570],
  ])('%s', (date, number) => {
    expect(dayNumber(parseIsoDate(date) as NonNullable<ReturnType<typeof parseIsoDate>>)).toBe(number)
    expect(isoDateOfDay(number)).toBe(date)
  })

  it('go there and back', () => {
    fc.assert(fc.property(anyDay, (day) => dayNumber(dateOfDay(day)) === day))
  })

  it('add and subtract', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (day, n) => dayNumber(dateOfDay(day + n)) - n === day))
  })

  it('agree with the time zone free part of Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 40_000 }), (day) => {
        const date = new Date(day * 86_400_000)
        return isoDateOfDay(day) === date.toISOString().slice(0, 10) && weekdayOfDay(day) % 7 === date.getUTCDay()
      }),
    )
  })
})

describe('reading a date', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', 'yesterday', '', '2026-04-27T10:00'])('%s is none', (text) => {
    expect(parseIsoDate(text)).toBeNull()
  })

  it('reads what it writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => formatIsoDate(parseIsoDate(isoDateOfDay(day)) as ReturnType<typeof dateOfDay>) === isoDateOfDay(day)),
    )
  })
})

describe('months and weeks', () => {
  it('keep the day of the month where the month has it', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 })
    expect(addMonths({ year: 2024, month: 3, day: 15 }, -15)).toEqual({ year: 2022, month: 12, day: 15 })
  })

  it('take back what they add, from the first of a month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (year, month, n) => {
          const date = { year: year + 100, month, day: 1 }
          expect(addMonths(addMonths(date, n), -n)).toEqual(date)
        },
      ),
    )
  })

  it.each([
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2026-04-27', 2026, 18],
  ])('%s lies in week %i-W%i', (date, year, week) => {
    expect(isoWeekOfDay(dayNumber(parseIsoDate(date) as NonNullable<ReturnType<typeof parseIsoDate>>))).toEqual({ year, week })
  })

  it('a week begins on its Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeekOfDay(day)
        const monday = mondayOfIsoWeek(year, week)
        return weekdayOfDay(monday) === 1 && monday <= day && day < monday + 7
      }),
    )
  })

  it('February has 29 days every fourth year, not in 1900', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })
})
