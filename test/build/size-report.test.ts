import { expect, test } from 'vitest'
import { excess, notableWeights, sizeReport } from '../../src/build/size-report.ts'

test('the library and the largest article are weighed, compressed', () => {
  const page = (path: string, js: readonly string[]) => ({ path, html: 'html '.repeat(1000), js, data: ['{}'], fonts: 5 })
  const pages = [page('/', ['a']), page('/read/small', ['b']), page('/read/large', ['c'.repeat(9000), 'd']), page('/404', ['e'])]
  const weights = notableWeights(pages)
  expect(weights.map(({ path, fonts }) => [path, fonts])).toEqual([
    ['/', 5],
    ['/read/large', 5],
  ])
  for (const { html, js } of weights) expect(Math.max(html, js)).toBeLessThan(100)
})

test.each([
  ['/read/treaty', 110_001, '/read/treaty loads 110001 bytes of JavaScript (Brotli); at most 110000 are meant.'],
  ['/read/treaty', 110_000, null],
  ['/', 200_000, null],
])('%s with %i bytes of JavaScript', (path, js, told) => {
  expect(excess([{ path, html: 0, js, data: 0, fonts: 0 }])).toBe(told)
})

test('the weights are shown as a table', () => {
  const weights = [
    { path: '/', html: 9_440, js: 98_000, data: 0, fonts: 162_092 },
    { path: '/read/treaty', html: 12_000, js: 103_500, data: 4_000, fonts: 162_092 },
  ]
  expect(sizeReport(weights).split('\n')).toEqual([
    'page (kB, Brotli)   HTML      JS   data   fonts     all',
    '/                    9.4    98.0    0.0   162.1   269.5',
    '/read/treaty        12.0   103.5    4.0   162.1   281.6',
  ])
})
