import { expect, it } from 'vitest'
import { dayNumberOf } from '../../../src/core/calendar/iso-date.ts'
import { lengthInWords } from '../../../src/core/calendar/span-words.ts'

const day = (date: string): number => dayNumberOf(date) as number

it.each([
  // From the last day of the earlier to the first of the later, and from the first to the last.
  ['2024-12-31', '2026-04-25', '2024-01-01', '2026-04-25', '15 to 27 months'],
  ['2026-12-31', '2027-01-01', '2026-04-28', '2027-01-01', 'Up to 8 months'],
  ['2026-03-01', '2026-03-04', '2026-03-01', '2026-03-04', '3 days'],
  ['2024-03-03', '2026-02-10', '2024-03-03', '2026-02-10', 'about 2 years'],
  ['2024-03-03', '2026-03-03', '2024-03-03', '2026-03-03', '2 years'],
  ['2026-03-01', '2026-04-15', '2026-03-01', '2026-04-15', 'about 6 weeks'],
  ['2026-03-01', '2026-03-22', '2026-03-01', '2026-03-22', '3 weeks'],
  ['2026-01-10', '2026-06-10', '2026-01-10', '2026-06-10', '5 months'],
  ['1990-12-31', '2005-01-01', '1990-01-01', '2005-12-31', '14 to 15 years'],
  ['2026-03-31', '2026-06-01', '2026-03-01', '2026-06-30', '2 to 3 months'],
])('%s to %s, at most %s to %s: %s', (shortFrom, shortTo, longFrom, longTo, words) => {
  expect(lengthInWords([day(shortFrom), day(shortTo)], [day(longFrom), day(longTo)])).toBe(words)
})
