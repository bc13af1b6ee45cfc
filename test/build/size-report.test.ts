import { expect, test } from 'vitest'
import { sizeReport } from '../../src/build/size-report.ts'

test('the weights of pages as a table', () => {
  const weights = [
    { path: '/', html: 9_440, js: 98_000, fonts: 162_092 },
    { path: '/read/treaty', html: 12_000, js: 103_500, fonts: 162_092 },
  ]
  expect(sizeReport(weights).split('\n')).toEqual([
    'page (kB, Brotli)   HTML      JS   fonts     all',
    '/                    9.4    98.0   162.1   269.5',
    '/read/treaty        12.0   103.5   162.1   277.6',
  ])
})
