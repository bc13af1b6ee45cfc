import { describe, expect, it } from 'vitest'
import { resolve } from '../../../src/core/calendar/resolve.ts'
import type { SymbolicTime, TimeDirection } from '../../../src/core/model.ts'

const DATE = { type: 'DATE', value: '' } as const
const named = (name: string, direction: TimeDirection, cycles = 0): SymbolicTime => ({ kind: 'named', name, direction, cycles })
const offset = (unit: Extract<SymbolicTime, { kind: 'offset' }>['unit'], count: number): SymbolicTime => ({ kind: 'offset', unit, count })

describe.each<[words: string, symbol: SymbolicTime, values: Readonly<Record<string, string>>, unknown: string]>([
  // 2026-04-26 is a Sunday.
  [
    'on Sunday, past',
    named('XXXX-WXX-7', 'past'),
    { '2026-04-26': '2026-04-26', '2026-04-27': '2026-04-26', '2026-05-02': '2026-04-26' },
    'XXXX-WXX-7',
  ],
  ['on Sunday, future', named('XXXX-WXX-7', 'future'), { '2026-04-26': '2026-04-26', '2026-04-27': '2026-05-03' }, 'XXXX-WXX-7'],
  ['last Sunday', named('XXXX-WXX-7', 'before'), { '2026-04-26': '2026-04-19', '2026-04-27': '2026-04-26' }, 'XXXX-WXX-7'],
  ['next Sunday', named('XXXX-WXX-7', 'after'), { '2026-04-26': '2026-05-03' }, 'XXXX-WXX-7'],
  ['this Sunday', named('XXXX-WXX-7', 'within'), { '2026-04-26': '2026-04-26', '2026-04-27': '2026-05-03' }, 'XXXX-WXX-7'],
  ['Sunday of last week', named('XXXX-WXX-7', 'within', -1), { '2026-04-27': '2026-04-26' }, 'XXXX-WXX-7'],
  ['a Sunday', named('XXXX-WXX-7', 'nearest'), { '2026-04-27': '2026-04-26', '2026-05-01': '2026-05-03' }, 'XXXX-WXX-7'],
  // A date close by wins over one far back, whatever the tense.
  [
    'in March, past',
    named('XXXX-03', 'past'),
    { '2026-04-27': '2026-03', '2026-03-01': '2026-03', '2026-02-27': '2026-03', '2026-01-02': '2025-03', '2026-10-01': '2026-03' },
    'XXXX-03',
  ],
  ['in November, past', named('XXXX-11', 'past'), { '2026-04-27': '2025-11', '2026-10-30': '2026-11' }, 'XXXX-11'],
  ['in March, future', named('XXXX-03', 'future'), { '2026-04-27': '2026-03', '2026-12-01': '2027-03' }, 'XXXX-03'],
  ['on 29 February', named('XXXX-02-29', 'past'), { '2026-04-27': '2026-02-28', '2024-03-01': '2024-02-29' }, 'XXXX-02-29'],
  ['in the third quarter, past', named('XXXX-Q3', 'past'), { '2026-04-27': '2025-Q3', '2026-10-02': '2026-Q3' }, 'XXXX-Q3'],
  ['last winter', named('XXXX-WI', 'before'), { '2026-04-27': '2025-WI' }, 'XXXX-WI'],
  ['on the 31st, past', named('XXXX-XX-31', 'past'), { '2026-04-27': '2026-03-31' }, 'XXXX-XX-31'],
  ['at the weekend, past', named('XXXX-WXX-WE', 'past'), { '2026-04-27': '2026-W17-WE', '2026-04-25': '2026-W17-WE' }, 'XXXX-WXX-WE'],
  [
    'Thanksgiving',
    { kind: 'named', name: 'XXXX-XX-XX', feast: { month: 11, weekday: 4, nth: 4 }, direction: 'within', cycles: 0 },
    { '2026-04-27': '2026-11-26', '2024-01-01': '2024-11-28' },
    'XXXX-XX-XX',
  ],
  [
    'Memorial Day',
    { kind: 'named', name: 'XXXX-XX-XX', feast: { month: 5, weekday: 1, nth: -1 }, direction: 'within', cycles: 0 },
    { '2026-04-27': '2026-05-25' },
    'XXXX-XX-XX',
  ],
  [
    'Easter',
    { kind: 'named', name: 'XXXX-XX-XX', feast: { easter: 0 }, direction: 'within', cycles: 0 },
    { '2026-04-27': '2026-04-05', '2024-01-01': '2024-03-31', '1981-01-01': '1981-04-19', '2038-01-01': '2038-04-25' },
    'XXXX-XX-XX',
  ],
  ['yesterday', offset('day', -1), { '2026-03-01': '2026-02-28', '2026-01-01': '2025-12-31' }, 'XXXX-XX-XX'],
  ['last week', offset('week', -1), { '2026-01-02': '2025-W52', '2026-04-27': '2026-W17' }, 'XXXX-WXX'],
  ['last month', offset('month', -1), { '2026-03-31': '2026-02', '2026-01-15': '2025-12' }, 'XXXX-XX'],
  ['this year', offset('year', 0), { '2026-04-27': '2026' }, 'XXXX'],
  ['last quarter', offset('quarter', -1), { '2026-01-15': '2025-Q4' }, 'XXXX-QX'],
  ['this decade', offset('decade', 0), { '2026-04-27': '202' }, 'XXXX'],
  ['tonight', { kind: 'offset', unit: 'day', count: 0, part: 'TNI' }, { '2026-04-27': '2026-04-27TNI' }, 'XXXX-XX-XXTNI'],
  [
    'Jan. 3-5',
    { kind: 'range', from: named('XXXX-01-03', 'past'), to: named('XXXX-01-05', 'past') },
    { '2026-04-27': '2026-01-03/2026-01-05' },
    'XXXX-01-03/XXXX-01-05',
  ],
])('%s', (_, symbol, values, unknown) => {
  it.each(Object.entries(values))('published %s: %s', (published, value) => {
    expect(resolve(symbol, DATE, published).timex3.value).toBe(value)
  })

  it(`unpublished: ${unknown}`, () => {
    expect(resolve(symbol, DATE, null)).toEqual({ timex3: { type: 'DATE', value: unknown } })
  })
})

describe('leaning on another expression', () => {
  const after = (value: string, unit: 'day' | 'month' | 'year', count: number) =>
    resolve({ kind: 'offset', unit, count, anchor: 't1' }, DATE, null, (id) => (id === 't1' ? { type: 'DATE', value } : undefined)).timex3
      .value

  it.each([
    ['2013-03-31', 'day', 1, '2013-04-01'],
    ['2013-03', 'year', 2, '2015'],
    ['1989-Q3', 'year', -1, '1988-Q3'],
    ['2013', 'month', 1, 'XXXX-XX'],
    ['XXXX-WXX-7', 'day', 1, 'XXXX-XX-XX'],
    ['PAST_REF', 'day', 1, 'XXXX-XX-XX'],
  ] as const)('%s, %s %i: %s', (value, unit, count, expected) => {
    expect(after(value, unit, count)).toBe(expected)
  })
})

it('anything is taken as a publication date, and what is none dates nothing', () => {
  for (const published of ['', 'yesterday', '2026-02-30', '2026', '9999-99-99']) {
    expect(resolve(offset('day', -1), DATE, published).edtf).toBeUndefined()
  }
})
