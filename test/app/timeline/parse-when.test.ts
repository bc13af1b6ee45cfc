import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWhen } from '../../../src/app/timeline/parse-when.ts'

const TODAY = '2026-05-02'
const edtf = (from: string, to = '') => {
  const parsed = parseWhen(from, to, TODAY)
  return parsed.kind === 'when' ? parsed.edtf : parsed.kind
}

describe('when something took place, as a reader types it', () => {
  test.each([
    ['2024', '2024'],
    [' 1066 ', '1066'],
    ['March 2024', '2024-03'],
    ['mar 2024', '2024-03'],
    ['Sept. 2024', '2024-09'],
    ['March of 2024', '2024-03'],
    ['2024-03', '2024-03'],
    ['3/2024', '2024-03'],
    ['03.2024', '2024-03'],
    ['3 March 2024', '2024-03-03'],
    ['4/3/2024', '2024-03-04'],
    ['31 December 2031', '2031-12-31'],
  ])('%s', (written, expected) => {
    expect(edtf(written)).toBe(expected)
  })

  test.each([
    ['2024', '2027', '2024/2027'],
    ['March 2024', 'May 2024', '2024-03/2024-05'],
    ['2024', '3 March 2024', '2024/2024-03-03'],
    ['3 March 2024', '3 March 2024', '2024-03-03'],
  ])('from %s to %s', (from, to, expected) => {
    expect(edtf(from, to)).toBe(expected)
  })

  test.each([
    ['', '', { kind: 'empty' }],
    ['', '2024', { kind: 'problem', problem: 'From when?', field: 'from' }],
    ['2025', '2024', { kind: 'problem', problem: 'It would end before it begins.', field: 'to' }],
    ['3 March 2024', 'February 2024', { kind: 'problem', problem: 'It would end before it begins.', field: 'to' }],
    ['soon', '', { kind: 'problem', field: 'from' }],
    ['2024', 'soon', { kind: 'problem', field: 'to' }],
    ['13/2024', '', { kind: 'problem', field: 'from' }],
    ['31 April 2024', '', { kind: 'problem', problem: 'April has 30 days.', field: 'from' }],
  ])('“%s” to “%s” is not one', (from, to, expected) => {
    expect(parseWhen(from, to, TODAY)).toMatchObject(expected)
  })

  test('whatever is typed, nothing breaks', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (from, to) => parseWhen(from, to, TODAY).kind.length > 0))
  })
})
