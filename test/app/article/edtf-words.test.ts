import { expect, it } from 'vitest'
import { edtfInWords } from '../../../src/app/article/edtf-words.ts'

it.each([
  ['2024', '2024'],
  ['2026-04', 'April 2026'],
  ['2026-04-05', '5 April 2026'],
  ['2013-03~', 'about March 2013'],
  ['2027/2031', '2027 to 2031'],
  ['2027/2027', '2027'],
  ['../2026-04-26', '26 April 2026 or before'],
  ['2026-04-25/..', '25 April 2026 or later'],
  ['2013-21', 'spring 2013'],
  ['2013-33', 'first quarter of 2013'],
  ['2013-41', 'second half of 2013'],
  ['197X', 'the 1970s'],
  ['19XX', 'the 1900s'],
  ['-0043', '44 BC'],
  ['0476', '476'],
  ['soon', 'soon'],
])('%s is %s', (edtf, words) => {
  expect(edtfInWords(edtf)).toBe(words)
})
