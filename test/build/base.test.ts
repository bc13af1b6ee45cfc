import { expect, test } from 'vitest'
import { baseOf } from '../../src/build/pages-plugin.ts'

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['some', '/some/'],
  ['/some/path', '/some/path/'],
  ['some/path/', '/some/path/'],
  ['//some//path//', '/some/path/'],
])('the base %j is %j', (given, base) => {
  expect(baseOf(given)).toBe(base)
})
