import { Blob as NodeBlob } from 'node:buffer'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '../../../src/app/device/database.ts'
import { changeHighlights, listHighlights } from '../../../src/app/device/highlights.ts'
import { addOwn, listOwn, loadStored, readContents, replaceOwn } from '../../../src/app/device/own-articles.ts'
import { lastReplacement, undoReplacement } from '../../../src/app/own/replacement.ts'
import { replaceText } from '../../../src/app/own/replacing.ts'
import { editsByReader } from '../../../src/app/store/edits.ts'
import { publishedByReader, setPublished } from '../../../src/app/store/published.ts'
import { anchorOf, type Edit, entityRef } from '../../../src/core/index.ts'
import { analysed } from '../device/analysed.ts'
import { sample, spanOf } from '../sample.ts'

const worker = vi.hoisted(() => ({ analyseDocument: vi.fn() }))
vi.mock('virtual:dateline/analysis', () => ({ made: 'now' }))
vi.mock('../../../src/worker/client.ts', () => worker)
// jsdom's own can't be streamed.
vi.stubGlobal('Blob', NodeBlob)

const { text } = sample.article
const LATER = text.replace('storms', 'floods').replace('Officials in Marrow estimate', 'Nobody in Marrow denies that')
const SLUG = '~the-vote'

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  await addOwn(await analysed('The vote'), 'now', 1)
})
afterEach(async () => {
  vi.clearAllMocks()
  lastReplacement.set(null)
  editsByReader.set({})
  publishedByReader.set({})
  await closeDatabase()
})

const mark = (id: string, words: string) =>
  changeHighlights({ put: [{ id, slug: SLUG, anchor: anchorOf(text, spanOf(words)), colour: 'green', made: 1, changed: 1 }] })

const shown = async () => (await loadStored(SLUG))?.article

describe('a new text in the place of an old one', () => {
  it('is under the same address, in the same place of the library', async () => {
    const replaced = await replaceText(SLUG, await analysed('The vote, again', { name: 'quay.txt' }, LATER), undefined)
    expect(replaced).toMatchObject({ fault: null, article: { slug: SLUG, added: 1, name: 'quay.txt' } })
    expect(await shown()).toMatchObject({ slug: SLUG, title: 'The vote, again', text: LATER })
    expect(await listOwn()).toHaveLength(1)
    expect(await replaceText('~gone', await analysed('x'), undefined)).toBeUndefined()
  })

  it('has the highlights and corrections of the old one, and it is said which fit no more', async () => {
    await mark('a', 'opening of the harbour')
    await mark('b', 'Officials in Marrow estimate')
    const ada = sample.analysis.entities.find(({ name }) => name === 'Ada Obi')
    const edits: Edit[] = [
      { kind: 'rename', entity: entityRef(text, ada as never), name: 'Adaeze Obi' },
      { kind: 'rename', entity: { name: 'Nobody Known', kind: 'person', at: null }, name: 'Somebody' },
    ]
    editsByReader.set({ [SLUG]: edits })
    await replaceText(SLUG, await analysed('The vote', {}, LATER), undefined)
    expect(lastReplacement.get()?.words).toBe(
      'Its text was replaced just now. 1 of its 2 highlights still fits; the other is kept under “Notes”. 1 of its 2 corrections still fits; the other is kept in the list of corrections.',
    )
    expect(await listHighlights(SLUG)).toHaveLength(2)
    expect(editsByReader.get()[SLUG]).toEqual(edits)
  })

  it('keeps what the reader has said of the old one, but for what is said anew, and the lines that were put back', async () => {
    const given = { title: 'My title', author: 'A. Obi' }
    const keep = [
      { line: 3, text: 'Read more' },
      { line: 9, text: 'gone' },
    ]
    await replaceOwn(SLUG, await analysed('My title', { given, keep }), 'now')
    worker.analyseDocument.mockImplementation(async (document) => ({ ...(await analysed(document.given.title, {}, LATER)), document }))
    await replaceText(SLUG, await analysed('x', { given: { author: 'B. Renn' } }, LATER), undefined)
    expect((await readContents(SLUG))?.document.given).toEqual({ title: 'My title', author: 'B. Renn' })
    expect(await shown()).toMatchObject({ title: 'My title', text: LATER })
  })

  it('is undone: text, date and all', async () => {
    setPublished(SLUG, '2026-01-01')
    const before = await readContents(SLUG)
    await replaceText(SLUG, await analysed('The vote', {}, LATER), '2026-03-03')
    expect(publishedByReader.get()[SLUG]).toBe('2026-03-03')
    await mark('later', 'treaty next year')
    await undoReplacement()
    expect(await readContents(SLUG)).toEqual(before)
    expect(publishedByReader.get()[SLUG]).toBe('2026-01-01')
    expect(await listHighlights(SLUG)).toHaveLength(1)
    await undoReplacement()
    expect(await readContents(SLUG)).toEqual(before)
  })
})
