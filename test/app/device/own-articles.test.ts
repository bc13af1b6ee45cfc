import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onChange } from '../../../src/app/device/channel.ts'
import { closeDatabase, DATABASE, database, MIGRATIONS } from '../../../src/app/device/database.ts'
import { changeHighlights, listHighlights } from '../../../src/app/device/highlights.ts'
import {
  addOwn,
  clearDeleted,
  deleteOwn,
  listOwn,
  loadStored,
  readContents,
  replaceOwn,
  restoreOwn,
} from '../../../src/app/device/own-articles.ts'
import { analysed } from './analysed.ts'

const NOW = 1_700_000_000_000
const HOUR = 3_600_000

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await closeDatabase()
})

const slugs = async () => (await listOwn()).map(({ slug }) => slug)

describe('the library of the device', () => {
  it('keeps an article whole: what it was read from, its entry and its page', async () => {
    const { article, fault } = await addOwn(await analysed('Łódź – the vote'), 'v1', NOW)
    expect(fault).toBeNull()
    expect(article).toMatchObject({ slug: '~lodz-the-vote', added: NOW, entry: { slug: '~lodz-the-vote', title: 'Łódź – the vote' } })
    const data = await loadStored('~lodz-the-vote')
    expect(data?.article).toMatchObject({ slug: '~lodz-the-vote', title: 'Łódź – the vote' })
    expect(data?.analysis.entities.length).toBeGreaterThan(0)
    expect(await readContents('~lodz-the-vote')).toMatchObject({ made: 'v1', document: { name: 'pasted', format: 'text' } })
    expect(await loadStored('~nothing')).toBeUndefined()
  })

  it('gives every article an address of its own, the last one first in the list', async () => {
    const vote = await analysed('The vote')
    await addOwn(vote, 'v1', NOW)
    await addOwn(await analysed('The vote'), 'v1', NOW + 1)
    await addOwn(await analysed('市民の声'), 'v1', NOW + 2)
    expect(await slugs()).toEqual(['~article', '~the-vote-2', '~the-vote'])
  })

  it('gives different addresses to two articles that come at the same time', async () => {
    const both = await Promise.all([addOwn(await analysed('The vote'), 'v1', NOW), addOwn(await analysed('The vote'), 'v1', NOW)])
    expect(new Set(both.map(({ article }) => article.slug)).size).toBe(2)
    expect(await slugs()).toHaveLength(2)
  })

  it('takes over the highlights of an article that was not here, if they are of its text; else it gets another address', async () => {
    const stray = (id: string, words: string) => {
      const anchor = { start: 3, text: words, before: '', after: '' }
      return changeHighlights({ put: [{ id, slug: '~the-vote', anchor, colour: 'green', made: 1, changed: 1 }] })
    }
    await stray('a', 'words of another text altogether')
    expect((await addOwn(await analysed('The vote'), 'v1', NOW)).article.slug).toBe('~the-vote-2')
    await stray('b', 'the opening of the harbour')
    expect((await addOwn(await analysed('The vote'), 'v1', NOW)).article.slug).toBe('~the-vote')
    expect(await listHighlights('~the-vote')).toHaveLength(2)
  })

  it('puts a new analysis in the place of the old one, and nothing in the place of nothing', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await replaceOwn('~the-vote', await analysed('Another title'), 'v2')
    expect((await listOwn())[0]).toMatchObject({ slug: '~the-vote', added: NOW, entry: { title: 'Another title', slug: '~the-vote' } })
    expect(await replaceOwn('~gone', await analysed('x'), 'v2')).toBeUndefined()
    expect(await slugs()).toEqual(['~the-vote'])
  })

  it('brings back what was deleted, for an hour', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await deleteOwn('~the-vote', NOW)
    expect(await slugs()).toEqual([])
    await clearDeleted(NOW + HOUR / 2)
    await restoreOwn('~the-vote')
    expect(await slugs()).toEqual(['~the-vote'])
    await deleteOwn('~the-vote', NOW)
    await clearDeleted(NOW + HOUR + 1)
    await restoreOwn('~the-vote')
    expect(await slugs()).toEqual([])
    expect(await readContents('~the-vote')).toBeUndefined()
  })

  it('tells those who watch it, in this tab and in others', async () => {
    const heard = vi.fn()
    const stop = onChange(heard)
    const other = new BroadcastChannel('dateline:library')
    const elsewhere = new Promise((done) => {
      other.onmessage = done
    })
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await elsewhere
    expect(heard).toHaveBeenCalledTimes(1)
    other.postMessage('changed')
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2))
    stop()
    other.close()
  })
})

describe('where the device does not take it', () => {
  const failing = (name: string) => {
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'contents') throw new DOMException('No.', name)
      return put.apply(this, args as [unknown])
    })
  }

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unknown'],
  ])('%s: the article is read all the same, and nothing is half written', async (name, fault) => {
    failing(name)
    const before = await slugs()
    const kept = await addOwn(await analysed(`The vote ${name}`), 'v1', NOW)
    expect(kept.fault).toBe(fault)
    expect((await loadStored(kept.article.slug))?.article.title).toBe(`The vote ${name}`)
    expect(await slugs()).toEqual([kept.article.slug, ...before])
    expect(await (await database()).getAll('articles')).toEqual([])
    await deleteOwn(kept.article.slug, NOW)
    expect(await slugs()).toEqual(before)
  })

  it('a browser without a database: so too', async () => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const kept = await addOwn(await analysed('A private vote'), 'v1', NOW)
    expect(kept.fault).toBe('refused')
    expect(await slugs()).toContain('~a-private-vote')
    expect((await loadStored('~a-private-vote'))?.article.title).toBe('A private vote')
  })
})

describe('the schema', () => {
  it('is brought up from the first version without losing anything', async () => {
    const first = await openDB(DATABASE, 1, { upgrade: (db) => (MIGRATIONS[0] as (db: unknown) => void)(db) })
    const { entry, document, page } = await analysed('From long ago')
    await first.put('articles', { slug: '~from-long-ago', entry, added: NOW, name: 'pasted' })
    await first.put('contents', { slug: '~from-long-ago', document, made: 'v0', page })
    first.close()
    expect(await slugs()).toContain('~from-long-ago')
    expect((await loadStored('~from-long-ago'))?.article.title).toBe('From long ago')
    expect((await database()).version).toBe(MIGRATIONS.length)
  })

  it('of a newer Dateline is left alone, and what comes is read for this visit', async () => {
    const newer = await openDB(DATABASE, MIGRATIONS.length + 1, { upgrade: (db) => void db.createObjectStore('future') })
    newer.close()
    const kept = await addOwn(await analysed('From the past'), 'v1', NOW)
    expect(kept.fault).toBe('newer')
  })

  it('makes way for a newer Dateline in another tab', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    const newer = await openDB(DATABASE, MIGRATIONS.length + 1, { upgrade: (db) => void db.createObjectStore('future') })
    expect([...newer.objectStoreNames]).toContain('future')
    expect(await newer.getAllKeys('articles')).toEqual(['~the-vote'])
    newer.close()
  })
})
