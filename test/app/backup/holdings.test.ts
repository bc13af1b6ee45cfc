import { Blob as NodeBlob } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readBackup, type WholeArticle, writeBackup } from '../../../src/app/backup/backup-file.ts'
import { readHoldings, restoreHoldings } from '../../../src/app/backup/holdings.ts'
import { closeDatabase, database } from '../../../src/app/device/database.ts'
import { changeHighlights, listHighlights } from '../../../src/app/device/highlights.ts'
import { marked } from '../../../src/app/store/marked.ts'
import { readings } from '../../../src/app/store/reading.ts'
import { analysed } from '../device/analysed.ts'
import { highlight } from './highlight.ts'

const worker = vi.hoisted(() => ({ analyseDocument: vi.fn() }))
vi.mock('virtual:dateline/analysis', () => ({ made: 'now' }))
vi.mock('../../../src/worker/client.ts', () => worker)
// jsdom's own can't be streamed.
vi.stubGlobal('Blob', NodeBlob)

async function whole(slug: string, title: string): Promise<WholeArticle> {
  const { document, entry, page } = await analysed(title)
  return {
    article: { slug, entry: { ...entry, slug }, added: 1, name: 'pasted' },
    contents: { slug, document: { ...document, text: `${title}\n\n${document.text}` }, made: 'v1', page },
  }
}

async function put(...articles: WholeArticle[]): Promise<void> {
  const db = await database()
  for (const { article, contents } of articles) {
    await db.put('articles', article)
    await db.put('contents', contents)
  }
}

const slugs = async () => (await readHoldings()).articles.map(({ article }) => article.slug)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await closeDatabase()
})

describe('a device’s holdings', () => {
  it('go through a file to another device', async () => {
    await put(await whole('~a', 'one'), await whole('~b', 'two'))
    localStorage.setItem('dateline:reading', JSON.stringify({ '~a': { paragraph: 3, of: 9, done: false } }))
    localStorage.setItem('another', '1')
    const file = writeBackup(await readHoldings(), '2026-05-01T00:00:00Z')

    await closeDatabase()
    globalThis.indexedDB = new IDBFactory()
    localStorage.clear()
    const read = readBackup(file)
    if (!read.ok) throw new Error(read.problem)
    const told = vi.fn()
    readings.subscribe(told)
    expect(await restoreHoldings(read.holdings)).toEqual({ ok: true, added: 2, same: 0, highlights: 0, broken: [] })
    expect(await slugs()).toEqual(['~a', '~b'])
    expect(readings.get()).toEqual({ '~a': { paragraph: 3, of: 9, done: false } })
    expect(told).toHaveBeenCalled()
    expect(localStorage.getItem('another')).toBeNull()
    expect(await restoreHoldings(read.holdings)).toEqual({ ok: true, added: 0, same: 2, highlights: 0, broken: [] })
  })

  it('highlights go along, of the site’s articles and of one’s own, and are counted where they come', async () => {
    await put(await whole('~a', 'one'))
    await changeHighlights({ put: [highlight('h', '~a'), highlight('i', 'bundled'), highlight('j', '~gone')] })
    const file = writeBackup(await readHoldings(), '2026-05-01T00:00:00Z')
    await closeDatabase()
    globalThis.indexedDB = new IDBFactory()
    localStorage.clear()
    marked.set({})
    await put(await whole('~a', 'another'))
    const read = readBackup(file)
    if (!read.ok) throw new Error(read.problem)
    expect(await restoreHoldings(read.holdings)).toEqual({ ok: true, added: 1, same: 0, highlights: 3, broken: [] })
    expect((await listHighlights('~a-2')).map(({ id }) => id)).toEqual(['h'])
    expect(marked.get()).toEqual({ '~a-2': 1, bundled: 1, '~gone': 1 })
    expect(await restoreHoldings(read.holdings)).toEqual({ ok: true, added: 0, same: 1, highlights: 0, broken: [] })
  })

  it('what was deleted is not taken along, nor what was said of it', async () => {
    localStorage.setItem('dateline:tags', JSON.stringify({ '~gone': ['secret'], '~a': ['law'] }))
    const gone = await whole('~gone', 'gone')
    await put({ ...gone, article: { ...gone.article, deleted: 5 } }, await whole('~a', 'one'))
    expect(await slugs()).toEqual(['~a'])
    expect((await readHoldings()).kept['dateline:tags']).toEqual({ '~a': ['law'] })
  })

  it('where there is no room, nothing is changed, and it is said', async () => {
    await put(await whole('~here', 'here'))
    const add = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
      if ((value as { slug: string }).slug === '~b') throw new DOMException('full', 'QuotaExceededError')
      return add.call(this, value, key)
    })
    const backup = {
      articles: [await whole('~a', 'one'), await whole('~b', 'two')],
      highlights: [highlight('h', '~b')],
      kept: { 'dateline:names': 'text' },
    }
    expect(await restoreHoldings(backup)).toEqual({ ok: false, fault: 'full' })
    vi.restoreAllMocks()
    expect(await slugs()).toEqual(['~here'])
    expect(await listHighlights('~b')).toEqual([])
    expect(localStorage.getItem('dateline:names')).toBeNull()
  })

  it('so too where there is no room for what is kept beside the articles', async () => {
    localStorage.setItem('dateline:tags', JSON.stringify({ x: ['law'] }))
    const set = Storage.prototype.setItem
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
      if (key === 'dateline:zzz') throw new DOMException('full', 'QuotaExceededError')
      set.call(this, key, value)
    })
    const kept = { 'dateline:tags': { x: ['sea'] }, 'dateline:zzz': 'long' }
    expect(await restoreHoldings({ articles: [await whole('~a', 'one')], highlights: [], kept })).toEqual({ ok: false, fault: 'full' })
    vi.restoreAllMocks()
    expect(await slugs()).toEqual([])
    expect(localStorage.getItem('dateline:tags')).toBe('{"x":["law"]}')
  })

  it('an entry is made anew, and an analysis that does not fit its text is thrown away for one that does', async () => {
    worker.analyseDocument.mockImplementation(async (document) => ({ ...(await analysed('read anew')), document }))
    const good = await whole('~good', 'good')
    const bad = await whole('~bad', 'bad')
    const evil: WholeArticle = {
      article: { ...good.article, entry: { title: { evil: true }, people: 'x' } as never },
      contents: good.contents,
    }
    const broken: WholeArticle = { article: bad.article, contents: { ...bad.contents, page: new Uint8Array([1, 2, 3]) } }
    expect(await restoreHoldings({ articles: [evil, broken], highlights: [], kept: {} })).toEqual({
      ok: true,
      added: 2,
      same: 0,
      highlights: 0,
      broken: [],
    })
    const held = new Map((await readHoldings()).articles.map((one) => [one.article.slug, one]))
    expect(held.get('~good')?.article.entry).toEqual(good.article.entry)
    expect(held.get('~bad')?.article.entry.title).toBe('read anew')
    expect(held.get('~bad')?.contents.made).toBe('now')
    expect(worker.analyseDocument).toHaveBeenCalledTimes(1)
  })

  it('what can’t be read anew either is left out, and told', async () => {
    worker.analyseDocument.mockRejectedValue(new Error('no'))
    const bomb = await whole('~bomb', 'x')
    const zeros = gzipSync(`{"path":"article.x","value":"${'0'.repeat(9_000_000)}"}\n`)
    const articles: WholeArticle[] = [{ ...bomb, contents: { ...bomb.contents, page: new Uint8Array(zeros) } }, await whole('~a', 'one')]
    expect(await restoreHoldings({ articles, highlights: [highlight('h', '~bomb')], kept: {} })).toEqual({
      ok: true,
      added: 1,
      same: 0,
      highlights: 1,
      broken: [{ title: 'x', highlights: 1 }],
    })
    expect(await listHighlights('~bomb')).toHaveLength(1)
    expect(await slugs()).toEqual(['~a'])
  })
})
