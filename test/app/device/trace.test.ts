import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '../../../src/app/device/database.ts'
import { addOwn, clearDeleted, deleteOwn, listOwn } from '../../../src/app/device/own-articles.ts'
import { loadForPage } from '../../../src/app/device/reread.ts'
import { forgetLost, trace } from '../../../src/app/device/trace.ts'
import { analysed } from './analysed.ts'

vi.mock('virtual:dateline/analysis', () => ({ made: 'now' }))

const NOW = 1_700_000_000_000
const evict = async () => {
  await closeDatabase()
  globalThis.indexedDB = new IDBFactory()
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  trace.set({ articles: 0, lost: 0, backup: null })
})
afterEach(closeDatabase)

describe('a browser that has cleared the articles away', () => {
  it('is found out when they are looked for, until the reader takes note', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
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
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await listOwn()
    await evict()
    await addOwn(await analysed('The quay'), 'v1', NOW)
    await listOwn()
    expect(trace.get()).toEqual({ articles: 1, lost: 1, backup: null })
  })

  it('is told of on the page of an article that was lost, and not of one that never was', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await listOwn()
    expect((await loadForPage('~the-vote')).article.title).toBe('The vote')
    const words = async () => ((await loadForPage('~other').catch((response) => response)) as Response).text()
    expect(await words()).toMatch(/was deleted, or opened in another browser/)
    await evict()
    expect(await words()).toMatch(/cleared its library away.*Restore a backup/)
  })

  it('is not suspected where the reader has deleted all', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await listOwn()
    await deleteOwn('~the-vote', NOW)
    await listOwn()
    await clearDeleted(NOW + 3_600_001)
    await listOwn()
    expect(trace.get()).toEqual({ articles: 0, lost: 0, backup: null })
  })
})
