import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase, DATABASE, MIGRATIONS } from '../../../src/app/device/database.ts'
import { addOwn, clearDeleted, deleteOwn, listOwn } from '../../../src/app/device/own-articles.ts'
import { loadForPage } from '../../../src/app/device/reread.ts'
import { forgetLost, trace } from '../../../src/app/device/trace.ts'
import { analysed } from './analysed.ts'

const worker = vi.hoisted(() => ({ analyseDocument: vi.fn() }))
vi.mock('virtual:dateline/analysis', () => ({ made: 'now' }))
vi.mock('../../../src/worker/client.ts', () => worker)

const NOW = 1_700_000_000_000
const evict = async () => {
  await closeDatabase()
  globalThis.indexedDB = new IDBFactory()
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  trace.set({ articles: 0, lost: 0, backup: null })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await closeDatabase()
})

const troubleWith = async (slug: string) => ((await loadForPage(slug).catch((response) => response)) as Response).text()

describe('the page of an article that can’t be shown is told why', () => {
  it('the browser keeps nothing', async () => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    expect(await troubleWith('~the-vote')).toBe('refused')
  })

  it('the browser fails', async () => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError')
    })
    expect(await troubleWith('~the-vote')).toBe('unknown')
  })

  it('a newer Dateline has been here', async () => {
    const newer = await openDB(DATABASE, MIGRATIONS.length + 1)
    newer.close()
    expect(await troubleWith('~the-vote')).toBe('newer')
  })

  it('an older one in another tab does not make way, for so long and no longer', async () => {
    const older = await openDB(DATABASE, 1, { upgrade: (db) => (MIGRATIONS[0] as (db: unknown) => void)(db) })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const told = troubleWith('~the-vote')
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1000)
      expect(await Promise.race([told, Promise.resolve('waiting')])).toBe('blocked')
    })
    vi.useRealTimers()
    older.close()
    await vi.waitFor(async () => expect(await troubleWith('~the-vote')).toBe('missing'))
  })

  it('what is kept of it is damaged, and it can’t be read anew', async () => {
    worker.analyseDocument.mockRejectedValueOnce(new Error('No network.'))
    await addOwn({ ...(await analysed('The vote')), page: new Uint8Array([1, 2, 3]) }, 'now', NOW)
    expect(await troubleWith('~the-vote')).toBe('unreadable')
    worker.analyseDocument.mockResolvedValueOnce(await analysed('The vote, read anew'))
    expect((await loadForPage('~the-vote')).article.title).toBe('The vote, read anew')
  })
})

describe('a browser that has cleared the articles away', () => {
  it('is found out when they are looked for, until the reader takes note', async () => {
    await addOwn(await analysed('The vote'), 'now', NOW)
    await addOwn(await analysed('The quay'), 'v1', NOW)
    await listOwn()
    expect(trace.get()).toEqual({ articles: 2, lost: 0, backup: null })
    await evict()
    expect(await listOwn()).toEqual([])
    expect(trace.get().lost).toBe(2)
    await listOwn()
    expect(trace.get().lost).toBe(2)
    forgetLost()
    await listOwn()
    expect(trace.get().lost).toBe(0)
  })

  it('is found out too when a new article comes first', async () => {
    await addOwn(await analysed('The vote'), 'now', NOW)
    await listOwn()
    await evict()
    await addOwn(await analysed('The quay'), 'v1', NOW)
    await listOwn()
    expect(trace.get()).toEqual({ articles: 1, lost: 1, backup: null })
  })

  it('is told of on the page of an article that was lost, and not of one that never was', async () => {
    await addOwn(await analysed('The vote'), 'now', NOW)
    await listOwn()
    expect((await loadForPage('~the-vote')).article.title).toBe('The vote')
    expect(await troubleWith('~other')).toBe('missing')
    await evict()
    expect(await troubleWith('~other')).toBe('gone')
  })

  it('is not suspected where the reader has deleted all', async () => {
    await addOwn(await analysed('The vote'), 'now', NOW)
    await listOwn()
    await deleteOwn('~the-vote', NOW)
    await listOwn()
    await clearDeleted(NOW + 3_600_001)
    await listOwn()
    expect(trace.get()).toEqual({ articles: 0, lost: 0, backup: null })
  })
})
