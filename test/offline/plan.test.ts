import { describe, expect, it } from 'vitest'
import { answerTo, cacheName, outdated, type SiteFiles } from '../../src/offline/plan.ts'

const SCOPE = 'https://news.example/some/path/'
const site: SiteFiles = {
  version: 'v2',
  pages: { '': 'index.html', open: 'open/index.html' },
  anyPage: '404.html',
  shell: ['index.html', 'assets/a.js'],
  rest: ['articles/x/treaty.json'],
  later: [],
}
const files = new Set([...site.shell, ...site.rest])

const answer = (path: string, mode = 'cors', method = 'GET') =>
  answerTo({ method, mode, url: path.includes('://') ? path : SCOPE + path }, SCOPE, site, files)

describe('what answers a request', () => {
  it.each([
    ['', 'index.html'],
    ['?find=treaty', 'index.html'],
    ['index.html', 'index.html'],
    ['open', 'open/index.html'],
    ['open/', 'open/index.html'],
    ['open/index.html', 'open/index.html'],
    ['read/treaty', '404.html'],
    ['read/treaty/timeline?event=signed#p3', '404.html'],
    ['read/~own', '404.html'],
  ])('the page %j can be shown by %s', (path, file) => {
    expect(answer(path, 'navigate')).toEqual({ kind: 'page', file })
  })

  it('an article that this version does not have is known to be none; one of another version may be there', () => {
    expect(answer('articles/x/no-such.json')).toEqual({ kind: 'absent' })
    expect(answer('articles/y/no-such.json')).toBeNull()
    expect(answer('articles/x/deeper/no-such.json')).toBeNull()
  })

  it('files of this version come from the device', () => {
    expect(answer('assets/a.js')).toEqual({ kind: 'file', file: 'assets/a.js' })
    expect(answer('articles/x/treaty.json?')).toEqual({ kind: 'file', file: 'articles/x/treaty.json' })
  })

  it.each([
    ['assets/of-another-version.js', 'cors', 'GET'],
    ['https://news.example/elsewhere/', 'navigate', 'GET'],
    ['https://other.example/some/path/assets/a.js', 'cors', 'GET'],
    ['assets/a.js', 'cors', 'HEAD'],
    ['read/treaty', 'navigate', 'POST'],
  ])('%s (%s, %s) is left to the browser', (path, mode, method) => {
    expect(answer(path, mode, method)).toBeNull()
  })

  it('takes what another app hands over', () => {
    expect(answer('open', 'navigate', 'POST')).toEqual({ kind: 'shared' })
  })
})

describe('stores', () => {
  it('of other versions are outdated, those of other sites and of other things are not ours', () => {
    const other = cacheName('https://news.example/', 'v1')
    const names = [cacheName(SCOPE, 'v1'), cacheName(SCOPE, 'v2'), other, 'somebody else’s']
    expect(outdated(names, SCOPE, 'v2')).toEqual([cacheName(SCOPE, 'v1')])
  })
})
