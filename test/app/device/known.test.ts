import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, database } from '../../../src/app/device/database.ts'
import { findKnown } from '../../../src/app/device/known.ts'
import { addOwn, deleteOwn, readArticle, replaceOwn } from '../../../src/app/device/own-articles.ts'
import { sample } from '../sample.ts'
import { analysed } from './analysed.ts'

const NOW = 1_700_000_000_000
const { text } = sample.article
const LATER = text.replace('storms', 'floods')
const OTHER = 'x'.repeat(text.length)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(closeDatabase)

const known = async (title: string, its = text) => {
  const found = await findKnown(await analysed(title, {}, its))
  return found && [found.article.slug, found.likeness]
}

describe('an article that is brought once more', () => {
  it('is known by its words, whatever its title and file', async () => {
    expect(await known('The vote')).toBeNull()
    await addOwn(await analysed('The vote'), 'v1', NOW)
    expect(await known('Another headline')).toEqual(['~the-vote', 'same'])
    expect(await known('The vote', LATER)).toEqual(['~the-vote', 'version'])
    expect(await known('The vote', OTHER)).toBeNull()
  })

  it('is the one word for word the same before another version, and the last before those before', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await addOwn(await analysed('The vote', {}, LATER), 'v1', NOW + 1)
    await addOwn(await analysed('The vote', {}, text.replace('storms', 'squall')), 'v1', NOW + 2)
    expect(await known('The vote')).toEqual(['~the-vote', 'same'])
    expect(await known('The vote', text.replace('storms', 'clouds'))).toEqual(['~the-vote-3', 'version'])
  })

  it('is known again when it was deleted just now, if it is the same; then one that is there comes first', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await deleteOwn('~the-vote', NOW)
    expect(await known('The vote')).toEqual(['~the-vote', 'same'])
    expect(await known('The vote', LATER)).toBeNull()
    await addOwn(await analysed('The vote', {}, LATER), 'v1', NOW)
    expect(await known('The vote')).toEqual(['~the-vote', 'same'])
    await addOwn(await analysed('The vote'), 'v1', NOW)
    expect(await known('The vote')).toEqual(['~the-vote-3', 'same'])
  })

  it('is known too if it was kept before articles had a fingerprint: it gets one', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    const { fingerprint, ...before } = (await readArticle('~the-vote')) ?? {}
    await (await database()).put('articles', before as never)
    expect(await known('The vote')).toEqual(['~the-vote', 'same'])
    expect((await readArticle('~the-vote'))?.fingerprint).toEqual(fingerprint)
  })

  it('is known by its text as it was read last', async () => {
    await addOwn(await analysed('The vote'), 'v1', NOW)
    await replaceOwn('~the-vote', await analysed('The vote', {}, LATER), 'v2')
    expect(await known('The vote', LATER)).toEqual(['~the-vote', 'same'])
  })

  it('is not looked for in what can’t be read', async () => {
    await addOwn({ ...(await analysed('The vote')), page: new Uint8Array([1]) }, 'v1', NOW)
    const { fingerprint: _, ...before } = (await readArticle('~the-vote')) ?? {}
    await (await database()).put('articles', before as never)
    expect(await known('The vote')).toBeNull()
  })
})
