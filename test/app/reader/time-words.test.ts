import { describe, expect, it } from 'vitest'
import { explainTime } from '../../../src/app/reader/tip/time-words.ts'
import type { SymbolicTime, TimeExpression } from '../../../src/core/index.ts'

const WEEKDAY: SymbolicTime = { kind: 'named', name: 'XXXX-WXX-7', direction: 'past', cycles: 0 }
const NEXT_DAY: SymbolicTime = { kind: 'offset', unit: 'day', count: 1, anchor: 't0' }
const absolute = (value: string): SymbolicTime => ({ kind: 'absolute', value })

const time = (symbol: SymbolicTime, value: string, edtf?: string, type: TimeExpression['timex3']['type'] = 'DATE'): TimeExpression => ({
  id: 't1',
  start: 0,
  end: 1,
  rule: 'test',
  symbol,
  timex3: { type, value },
  ...(edtf && { edtf }),
})

describe('what is said of a time', () => {
  it.each([
    ['stated', time(absolute('2024'), '2024', '2024'), null, '2024', 'As the text states it.'],
    ['leaning on a date not known', time(WEEKDAY, 'XXXX-WXX-7'), null, null, 'Set the publication date to turn it into a date.'],
    [
      'leaning on a known one',
      time(WEEKDAY, '2026-04-26', '2026-04-26'),
      '2026-04-27',
      '26 April 2026',
      'Worked out from the publication date.',
    ],
    ['leaning on another', time(NEXT_DAY, '2026-04-26', '2026-04-26'), null, '26 April 2026', 'Worked out from another date in the text.'],
    [
      'leaning on another that is not known',
      time(NEXT_DAY, 'XXXX-XX-XX'),
      null,
      null,
      'It depends on another date in the text that is not known.',
    ],
    ['a length', time(absolute('P3D'), 'P3D', undefined, 'DURATION'), null, null, 'A length of time, not a date.'],
    ['a repetition', time(absolute('P1D'), 'P1D', undefined, 'SET'), null, null, 'It comes again and again, so it has no single date.'],
    ['no certain date', time(absolute('PAST_REF'), 'PAST_REF'), '2026-04-27', null, 'No certain date.'],
  ])('%s', (_, expression, published, date, why) => {
    expect(explainTime(expression, published)).toEqual({ date, why })
  })
})
