import { describe, expect, it } from 'vitest'
import { boundsOfEdtf, edtfOfTimex } from '../../../src/core/calendar/edtf.ts'
import { edtfInWords } from '../../../src/core/calendar/edtf-words.ts'
import type { Timex3 } from '../../../src/core/model.ts'

/** TIMEX3 value and modifier, the EDTF, its first and last day, and the words of a heading. */
const points: readonly (readonly [
  value: string,
  mod: Timex3['mod'],
  edtf: string,
  earliest: string | null,
  latest: string | null,
  words: string,
])[] = [
  ['2026-03-03', undefined, '2026-03-03', '2026-03-03', '2026-03-03', '3 March 2026'],
  ['2026-03-03TMO', undefined, '2026-03-03', '2026-03-03', '2026-03-03', '3 March 2026'],
  ['2026-03', undefined, '2026-03', '2026-03-01', '2026-03-31', 'March 2026'],
  ['2024', undefined, '2024', '2024-01-01', '2024-12-31', '2024'],
  ['2024', 'APPROX', '2024~', '2024-01-01', '2024-12-31', 'about 2024'],
  ['2006', 'BEFORE', '../2006', null, '2006-12-31', 'until 2006'],
  ['2006', 'AFTER', '2006/..', '2006-01-01', null, 'from 2006'],
  ['199', undefined, '199X', '1990-01-01', '1999-12-31', 'the 1990s'],
  ['18', undefined, '18XX', '1800-01-01', '1899-12-31', 'the 1800s'],
  ['2012-SU', undefined, '2012-22', '2012-06-01', '2012-08-31', 'summer 2012'],
  ['2012-WI', undefined, '2012-24', '2012-12-01', '2013-02-28', 'winter 2012'],
  ['2012-Q3', undefined, '2012-35', '2012-07-01', '2012-09-30', 'third quarter of 2012'],
  ['2012-H2', undefined, '2012-41', '2012-07-01', '2012-12-31', 'second half of 2012'],
  ['2026-W17', undefined, '2026-04-20/2026-04-26', '2026-04-20', '2026-04-26', '20–26 April 2026'],
  ['2026-W17-WE', undefined, '2026-04-25/2026-04-26', '2026-04-25', '2026-04-26', '25–26 April 2026'],
  ['2027/2031', undefined, '2027/2031', '2027-01-01', '2031-12-31', '2027–2031'],
  ['2024-03/2024-05', undefined, '2024-03/2024-05', '2024-03-01', '2024-05-31', 'March–May 2024'],
  ['2025-03-30/2025-04-02', undefined, '2025-03-30/2025-04-02', '2025-03-30', '2025-04-02', '30 March – 2 April 2025'],
  ['-0044', undefined, '-0043', '-0043-01-01', '-0043-12-31', '44 BC'],
]

describe('places in the calendar', () => {
  it.each(points)('%s %s', (value, mod, edtf, earliest, latest, words) => {
    expect(edtfOfTimex({ type: 'DATE', value, ...(mod && { mod }) })).toBe(edtf)
    expect(boundsOfEdtf(edtf)).toEqual({ earliest, latest })
    expect(edtfInWords(edtf)).toBe(words)
  })
})

describe('no places in the calendar', () => {
  it.each([
    ['DATE', 'XXXX-WXX-7'],
    ['DATE', 'XXXX-03'],
    ['DATE', 'XXXX'],
    ['DATE', 'PAST_REF'],
    ['DATE', '2026-02-30'],
    ['DATE', '2026-13'],
    ['DATE', ''],
    ['DATE', 'XXXX-03/2024-05'],
    ['DURATION', 'P3D'],
    ['SET', 'P1W'],
  ] as const)('%s %s', (type, value) => {
    expect(edtfOfTimex({ type, value })).toBeNull()
  })
})
