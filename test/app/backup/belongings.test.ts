import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, database } from '../../../src/app/device/database.ts'
import { changeHighlights, listHighlights } from '../../../src/app/device/highlights.ts'
import { clearDeleted, deleteOwn, restoreOwn } from '../../../src/app/device/own-articles.ts'
import { readings } from '../../../src/app/store/reading.ts'
import { tagsByReader } from '../../../src/app/store/tags.ts'
import { highlight } from './highlight.ts'

const HOUR = 3_600_000

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  const db = await database()
  await db.put('articles', { slug: '~quay', entry: { slug: '~quay' } as never, added: 1, name: 'pasted' })
  await changeHighlights({ put: [highlight('h', '~quay'), highlight('i', 'bell')] })
  readings.set({ '~quay': { paragraph: 1, of: 2, done: false }, bell: { paragraph: 2, of: 2, done: true } })
  tagsByReader.set({ '~quay': ['law'], bell: ['law'] })
  localStorage.setItem('dateline:edits', JSON.stringify({ '~quay': [{ kind: 'dismiss' }] }))
})
afterEach(closeDatabase)

describe('what is kept of an article that is deleted', () => {
  it('comes back with it', async () => {
    await deleteOwn('~quay', 0)
    await clearDeleted(HOUR / 2)
    await restoreOwn('~quay')
    expect(tagsByReader.get()['~quay']).toEqual(['law'])
    expect(readings.get()['~quay']?.paragraph).toBe(1)
    expect(localStorage.getItem('dateline:edits')).toContain('~quay')
    expect(await listHighlights('~quay')).toHaveLength(1)
  })

  it('is forgotten when it is gone for good, and what is kept of others is not', async () => {
    await deleteOwn('~quay', 0)
    await clearDeleted(HOUR + 1)
    expect(tagsByReader.get()).toEqual({ bell: ['law'] })
    expect(readings.get()).toEqual({ bell: { paragraph: 2, of: 2, done: true } })
    expect(localStorage.getItem('dateline:edits')).toBe('{}')
    expect(await listHighlights('~quay')).toEqual([])
    expect(await listHighlights('bell')).toHaveLength(1)
  })
})
