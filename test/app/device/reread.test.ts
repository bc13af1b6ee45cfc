import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '../../../src/app/device/database.ts'
import { addOwn, readContents } from '../../../src/app/device/own-articles.ts'
import { giving, loadOwn, reread } from '../../../src/app/device/reread.ts'
import { analysed } from './analysed.ts'

const worker = vi.hoisted(() => ({ analyseDocument: vi.fn() }))
vi.mock('virtual:dateline/analysis', () => ({ made: 'now' }))
vi.mock('../../../src/worker/client.ts', () => worker)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(async () => {
  vi.clearAllMocks()
  await closeDatabase()
})

describe('an article of one’s own', () => {
  it('that another Dateline analysed is read anew when it is opened, once', async () => {
    await addOwn(await analysed('The vote'), 'long ago', 1)
    worker.analyseDocument.mockResolvedValue(await analysed('The vote, read better'))
    expect((await loadOwn('~the-vote'))?.article).toMatchObject({ title: 'The vote, read better', slug: '~the-vote' })
    await loadOwn('~the-vote')
    expect(worker.analyseDocument).toHaveBeenCalledTimes(1)
  })

  it('is shown as it is kept where that fails', async () => {
    await addOwn(await analysed('The vote'), 'long ago', 1)
    worker.analyseDocument.mockRejectedValue(new Error('No network.'))
    expect((await loadOwn('~the-vote'))?.article.title).toBe('The vote')
  })

  it('is read anew with what the reader says of it, and that is kept with it', async () => {
    await addOwn(await analysed('The vote', { given: { author: 'A. Obi' } }), 'now', 1)
    worker.analyseDocument.mockImplementation(async (document) => ({ ...(await analysed('The quay')), document }))
    await reread('~the-vote', (document) => giving(document, { title: 'The quay', source: null }), 'only this')
    const contents = await readContents('~the-vote')
    expect(contents?.document.given).toEqual({ author: 'A. Obi', title: 'The quay', source: null })
    expect(contents?.extract).toBe('only this')
    await reread('~the-vote', (document) => document, null)
    expect(await readContents('~the-vote')).not.toHaveProperty('extract')
    expect(await reread('~nothing', (document) => document)).toBeUndefined()
  })
})
