import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readBackup, type WholeArticle, writeBackup } from '../../../src/app/backup/backup-file.ts'
import { readHoldings, restoreHoldings } from '../../../src/app/backup/holdings.ts'
import { closeDatabase, database } from '../../../src/app/device/database.ts'
import { changeHighlights, listHighlights } from '../../../src/app/device/highlights.ts'
import { marked } from '../../../src/app/store/marked.ts'
import { readings } from '../../../src/app/store/reading.ts'
import type { Highlight } from '../../../src/core/index.ts'

const whole = (slug: string, text: string): WholeArticle => ({
  article: { slug, entry: { slug, title: text, lead: '', people: [], stops: [], names: [] } as never, added: 1, name: 'pasted' },
  contents: { slug, document: { name: 'pasted', format: 'text', text }, made: 'v1', page: new Uint8Array([7, 8, 9]) },
})

async function put(...articles: WholeArticle[]): Promise<void> {
  const db = await database()
  for (const { article, contents } of articles) {
    await db.put('articles', article)
    await db.put('contents', contents)
  }
}

const highlight = (id: string, slug: string): Highlight => ({
  id,
  slug,
  anchor: { start: 0, text: 'one', before: '', after: '' },
  colour: 'green',
  note: 'why?',
  made: 1,
  changed: 1,
})

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
    await put(whole('~a', 'one'), whole('~b', 'two'))
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
    expect(await restoreHoldings(read.holdings)).toEqual({ ok: true, added: 2, same: 0, highlights: 0 })
    expect(await slugs()).toEqual(['~a', '~b'])
    expect(readings.get()).toEqual({ '~a': { paragraph: 3, of: 9, done: false } })
    expect(told).toHaveBeenCalled()
    expect(localStorage.getItem('another')).toBeNull()
    expect(await restoreHoldings(read.holdings)).toEqual({ ok: true, added: 0, same: 2, highlights: 0 })
  })

  it('highlights go along, of the site’s articles and of one’s own, and are counted where they come', async () => {
    await put(whole('~a', 'one'))
    await changeHighlights({ put: [highlight('h', '~a'), highlight('i', 'bundled'), highlight('j', '~gone')] })
    const file = writeBackup(await readHoldings(), '2026-05-01T00:00:00Z')
    await closeDatabase()
    globalThis.indexedDB = new IDBFactory()
    localStorage.clear()
    marked.set({})
    await put(whole('~a', 'another'))
    const read = readBackup(file)
    if (!read.ok) throw new Error(read.problem)
    expect(await restoreHoldings(read.holdings)).toEqual({ ok: true, added: 1, same: 0, highlights: 2 })
    expect((await listHighlights('~a-2')).map(({ id }) => id)).toEqual(['h'])
    expect(marked.get()).toEqual({ '~a-2': 1, bundled: 1 })
    expect(await restoreHoldings(read.holdings)).toEqual({ ok: true, added: 0, same: 1, highlights: 0 })
  })

  it('what was deleted is not taken along', async () => {
    const gone = whole('~gone', 'gone')
    await put({ ...gone, article: { ...gone.article, deleted: 5 } }, whole('~a', 'one'))
    expect(await slugs()).toEqual(['~a'])
  })

  it('where there is no room, nothing is changed, and it is said', async () => {
    await put(whole('~here', 'here'))
    const add = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
      if ((value as { slug: string }).slug === '~b') throw new DOMException('full', 'QuotaExceededError')
      return add.call(this, value, key)
    })
    const backup = {
      articles: [whole('~a', 'one'), whole('~b', 'two')],
      highlights: [highlight('h', '~b')],
      kept: { 'dateline:names': 'text' },
    }
    expect(await restoreHoldings(backup)).toEqual({ ok: false, fault: 'full' })
    vi.restoreAllMocks()
    expect(await slugs()).toEqual(['~here'])
    expect(await listHighlights('~b')).toEqual([])
    expect(localStorage.getItem('dateline:names')).toBeNull()
  })
})
