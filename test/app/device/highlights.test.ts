import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase, DATABASE, type DeviceDatabase, database, MIGRATIONS } from '../../../src/app/device/database.ts'
import { changeHighlights, listAllHighlights, listHighlights, onHighlights } from '../../../src/app/device/highlights.ts'
import { addOwn, clearDeleted, deleteOwn, listOwn, loadStored, restoreOwn } from '../../../src/app/device/own-articles.ts'
import { marked } from '../../../src/app/store/marked.ts'
import type { Highlight } from '../../../src/core/index.ts'
import { analysed } from './analysed.ts'

const NOW = 1_700_000_000_000
const HOUR = 3_600_000

const highlight = (id: string, slug = 'harbour', more: Partial<Highlight> = {}): Highlight => ({
  id,
  slug,
  anchor: { start: 4, text: 'storm', before: 'the ', after: ' came' },
  colour: 'yellow',
  made: NOW,
  changed: NOW,
  ...more,
})

const ids = async (slug = 'harbour') => (await listHighlights(slug)).map(({ id }) => id).sort()

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  marked.set({})
})
afterEach(async () => {
  vi.restoreAllMocks()
  await closeDatabase()
})

describe('the highlights of the device', () => {
  it('are kept by article, changed and deleted', async () => {
    expect(await changeHighlights({ put: [highlight('a'), highlight('b'), highlight('c', 'other')] })).toBeNull()
    expect(await ids()).toEqual(['a', 'b'])
    await changeHighlights({ put: [highlight('a', 'harbour', { note: 'why?' })], remove: ['b'] })
    expect(await listHighlights('harbour')).toEqual([highlight('a', 'harbour', { note: 'why?' })])
    expect((await listAllHighlights()).map(({ id }) => id).sort()).toEqual(['a', 'c'])
  })

  it('are counted, for pages that do not ask the database', async () => {
    await changeHighlights({ put: [highlight('a'), highlight('b')] })
    await listHighlights('harbour')
    expect(marked.get()).toEqual({ harbour: 2 })
    await changeHighlights({ remove: ['a', 'b'] })
    await listHighlights('harbour')
    expect(marked.get()).toEqual({})
  })

  it('of which one is no highlight any more are read without it', async () => {
    const db = await database()
    await db.put('highlights', { id: 'broken', slug: 'harbour' } as Highlight)
    await changeHighlights({ put: [highlight('a')] })
    expect(await ids()).toEqual(['a'])
  })

  it('tell those who watch them, in this tab and in others', async () => {
    const heard = vi.fn()
    const stop = onHighlights(heard)
    const other = new BroadcastChannel('dateline:highlights')
    const elsewhere = new Promise((done) => {
      other.onmessage = done
    })
    await changeHighlights({ put: [highlight('a')] })
    await elsewhere
    expect(heard).toHaveBeenCalledTimes(1)
    other.postMessage('changed')
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2))
    stop()
    other.close()
  })
})

describe('an article of one’s own', () => {
  it('that is deleted takes its highlights along, and brings them back', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await changeHighlights({ put: [highlight('a', '~the-vote'), highlight('b')] })
    await deleteOwn('~the-vote', NOW)
    expect((await listAllHighlights()).map(({ id }) => id)).toEqual(['b'])
    await restoreOwn('~the-vote')
    expect((await listAllHighlights()).map(({ id }) => id).sort()).toEqual(['a', 'b'])
  })

  it('that is cleared away leaves no highlights behind', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await changeHighlights({ put: [highlight('a', '~the-vote'), highlight('b')] })
    await deleteOwn('~the-vote', NOW)
    await clearDeleted(NOW + HOUR + 1)
    expect(await (await database()).getAllKeys('highlights')).toEqual(['b'])
  })
})

describe('where the device does not take them', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unknown'],
  ])('%s: nothing is half written, they hold for the visit, and it is said why', async (name, fault) => {
    await changeHighlights({ put: [highlight('a')] })
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if ((args[0] as Highlight).id === 'c') throw new DOMException('No.', name)
      return put.apply(this, args as [unknown])
    })
    expect(await changeHighlights({ put: [highlight('b'), highlight('c')], remove: ['a'] })).toBe(fault)
    expect(await ids()).toEqual(['b', 'c'])
    expect(await (await database()).getAllKeys('highlights')).toEqual(['a'])
    vi.restoreAllMocks()
    expect(await changeHighlights({ put: [highlight('b'), highlight('c')], remove: ['a'] })).toBeNull()
    expect(await (await database()).getAllKeys('highlights')).toEqual(['b', 'c'])
  })

  it('storage refused: they hold for the visit', async () => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No.', 'SecurityError')
    })
    expect(await changeHighlights({ put: [highlight('d', 'refused')] })).toBe('refused')
    expect(await ids('refused')).toEqual(['d'])
    expect(await changeHighlights({ remove: ['d'] })).toBe('refused')
    expect(await ids('refused')).toEqual([])
  })
})

describe('a library of before there were highlights', () => {
  it('is brought up to date, and loses nothing', async () => {
    const before = await openDB(DATABASE, 1, { upgrade: (db) => MIGRATIONS[0]?.(db as unknown as DeviceDatabase) })
    await before.put('drafts', { key: 'text', value: 'A draft' })
    await before.put('articles', { slug: '~a', entry: { title: 'A' }, added: 1, name: 'pasted' })
    before.close()
    expect(await (await database()).get('drafts', 'text')).toEqual({ key: 'text', value: 'A draft' })
    expect((await listOwn()).map(({ slug }) => slug)).toEqual(['~a'])
    expect(await loadStored('~a')).toBeUndefined()
    expect(await changeHighlights({ put: [highlight('a', '~a')] })).toBeNull()
    expect(await ids('~a')).toEqual(['a'])
  })

  it('and a new one have the same stores', async () => {
    const db = await database()
    expect(db.version).toBe(MIGRATIONS.length)
    expect([...db.objectStoreNames]).toEqual(['articles', 'contents', 'drafts', 'highlights'])
    expect([...db.transaction('highlights').store.indexNames]).toEqual(['slug'])
  })
})
