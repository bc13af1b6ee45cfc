import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageFor } from '../../src/build/preview-server.ts'
import { temporaryFolder } from './temporary.ts'

const PAGES = { 'index.html': '', '404.html': '', 'read/treaty/index.html': '', 'assets/index.js': '' }

describe.each(['/', '/some/path/'])('under %s', (base) => {
  const served = (url: string) => {
    const folder = temporaryFolder(PAGES)
    const page = pageFor(folder, base, url)
    return page && [page.file.slice(join(folder, '/').length), page.status]
  }
  test.each<[string, unknown]>([
    ['', ['index.html', 200]],
    ['?show=unread', ['index.html', 200]],
    ['read/treaty', ['read/treaty/index.html', 200]],
    ['read/treaty/', ['read/treaty/index.html', 200]],
    ['read/treaty?entity=oster#p3', ['read/treaty/index.html', 200]],
    ['read/tr%65aty', ['read/treaty/index.html', 200]],
    ['index.html', ['index.html', 200]],
    ['assets/index.js', null],
    ['read/other', ['404.html', 404]],
    ['read', ['404.html', 404]],
    ['assets/gone.js', ['404.html', 404]],
    ['%', ['404.html', 404]],
    ['%00', ['404.html', 404]],
    ['../package.json', ['404.html', 404]],
    ['/etc/passwd', ['404.html', 404]],
    ['%2e%2e/package.json', ['404.html', 404]],
  ])('%j is %j', (path, expected) => {
    expect(served(base + path)).toEqual(expected)
  })
})

test('what lies outside the base is left to Vite', () => {
  expect(pageFor('/dist', '/some/path/', '/read/treaty')).toBeNull()
})
