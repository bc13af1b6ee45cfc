import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseDate } from '../../../src/app/article/parse-date.ts'

const TODAY = '2026-05-02'

describe('a date as a reader types it', () => {
  test.each([
    ['27 April 2026', '2026-04-27'],
    ['27 april, 2026', '2026-04-27'],
    ['27th of April 2026', '2026-04-27'],
    ['April 27, 2026', '2026-04-27'],
    ['apr 27 2026', '2026-04-27'],
    ['27 Sept 2025', '2025-09-27'],
    ['2 may 2026', '2026-05-02'],
    ['Monday 27 April 2026', '2026-04-27'],
    ['Mon, 27 Apr 2026', '2026-04-27'],
    ['27-Apr-2026', '2026-04-27'],
    ['27.4.2026', '2026-04-27'],
    ['27. 4. 2026', '2026-04-27'],
    ['27/04/2026', '2026-04-27'],
    ['27-04-2026', '2026-04-27'],
    ['27 04 2026', '2026-04-27'],
    ['2026-04-27', '2026-04-27'],
    ['2026/4/27', '2026-04-27'],
    ['2026-04-27T18:30:00Z', '2026-04-27'],
    ['20260427', '2026-04-27'],
    ['  27   April 2026 ', '2026-04-27'],
    ['29 February 2024', '2024-02-29'],
    ['1 January 1500', '1500-01-01'],
    ['2 May 2027', '2027-05-02'],
  ])('%s', (written, date) => {
    expect(parseDate(written, TODAY)).toMatchObject({ kind: 'date', date })
  })

  test.each([
    ['3/4/2026', '2026-04-03', true],
    ['13/4/2026', '2026-04-13', false],
    ['4/13/2026', '2026-04-13', false],
    ['4/4/2026', '2026-04-04', false],
    ['3 April 2026', '2026-04-03', false],
  ])('%s is read day first where it can be: %s', (written, date, dayFirst) => {
    expect(parseDate(written, TODAY)).toEqual({ kind: 'date', date, dayFirst })
  })

  test.each([
    ['27.4.26', '2026-04-27'],
    ['27 Apr 26', '2026-04-27'],
    ['27 Apr ’98', '1998-04-27'],
    ['1/3/27', '2027-03-01'],
    ['1/3/28', '1928-03-01'],
  ])('%s: two figures are a year of the last hundred', (written, date) => {
    expect(parseDate(written, TODAY)).toMatchObject({ kind: 'date', date })
  })

  test.each(['', '   '])('nothing typed is no problem: "%s"', (written) => {
    expect(parseDate(written, TODAY)).toEqual({ kind: 'empty' })
  })
})

describe('what can’t be a date says why', () => {
  test.each([
    ['soon', 'This can’t be read as a date. Write it like 2 May 2026.'],
    ['27 Aprilis 2026', 'This can’t be read as a date. Write it like 2 May 2026.'],
    ['27 April May 2026', 'This can’t be read as a date. Write it like 2 May 2026.'],
    ['27 Apr', 'Which year? Write 27 April 2026, say.'],
    ['27.4.', 'Which year? Write 27 April 2026, say.'],
    ['Monday', 'Which month? Write it like 2 May 2026.'],
    ['2026', 'Which month? Write it like 2 May 2026.'],
    ['April 2026', 'Which day? Write it like 2 May 2026.'],
    ['31 April 2026', 'April has 30 days.'],
    ['31 Apr', 'April has 30 days.'],
    ['0 April 2026', 'April has 30 days.'],
    ['30 February 2026', 'February has 28 or 29 days.'],
    ['29 February 2025', 'February 2025 had 28 days.'],
    ['2026-13-01', 'There is no month 13.'],
    ['13/13/2026', 'There is no month 13.'],
    ['27 April 1026', 'The year 1026 is too early: years from 1500 on are understood.'],
    ['3 May 2027', '3 May 2027 is more than a year ahead. Check the year.'],
    ['Sunday 27 April 2026', '27 April 2026 is a Monday, not a Sunday.'],
  ])('%s', (written, problem) => {
    expect(parseDate(written, TODAY)).toEqual({ kind: 'problem', problem })
  })
})

it('never throws, and what it reads is a day of the calendar', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d ./aprilmy-]{0,14}$/)), (written) => {
      const read = parseDate(written, TODAY)
      if (read.kind === 'date') expect(new Date(`${read.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.date)
    }),
  )
})
