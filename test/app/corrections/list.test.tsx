import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { editsByReader } from '../../../src/app/store/edits.ts'
import { overlay } from '../../../src/app/store/page-state.ts'
import { type ArticleData, type Edit, writeEditsFile } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'
import { forgetCorrections, keptEdits, publishedWith, renderCorrected } from './render-corrected.tsx'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  // Not known to jsdom.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
afterEach(forgetCorrections)

const { text } = sample.article
const at = (words: string) => ({
  start: text.indexOf(words),
  text: words,
  before: '',
  after: text.substr(text.indexOf(words) + words.length, 8),
})
const NORLAND = { name: 'Norland', kind: 'group', at: at('Norland') } as const
const MARROW = { name: 'Marrow', kind: 'place', at: null } as const
const PLACE: Edit = { kind: 'classify', entity: NORLAND, as: 'place' }
const CALLED: Edit = { kind: 'rename', entity: MARROW, name: 'Marrow Bay' }
const GONE: Edit = { kind: 'dismiss', entity: { name: 'Nowhere', kind: 'place', at: null } }

const open = (...edits: Edit[]) => openOf(sample, ...edits)

async function openOf(data: ArticleData, ...edits: Edit[]) {
  if (edits.length > 0) editsByReader.set({ harbour: edits })
  const page = renderCorrected('/read/harbour', { who: true, data })
  if (edits.length > 0) await screen.findByRole('button', { name: `Your corrections, ${edits.length}` })
  act(() => overlay.set('corrections'))
  const list = await screen.findByRole('dialog', { name: 'Corrections' })
  return {
    ...page,
    list,
    rows: () =>
      within(list)
        .queryAllByRole('listitem')
        .map((row) => row.textContent),
  }
}

const file = (content: string) => new File([content], 'harbour.edits.json', { type: 'application/json' })
const fileField = () => screen.getByLabelText('File of corrections')

describe('the list of corrections', () => {
  it('holds what was kept, in words, and each can be undone', async () => {
    const { user, list, rows } = await open(PLACE, CALLED)
    expect(rows()).toEqual(['“Norland” is a placeUndo', '“Marrow” is called “Marrow Bay”Undo'])
    await user.click(within(list).getByRole('button', { name: 'Undo: “Norland” is a place' }))
    expect(keptEdits()).toEqual([CALLED])
    await waitFor(() => expect(within(list).getByRole('button', { name: /^Undo: “Marrow”/ })).toHaveFocus())
    await user.click(within(list).getByRole('button', { name: /^Undo: “Marrow”/ }))
    await waitFor(() => expect(within(list).getByRole('button', { name: 'Close' })).toHaveFocus())
    expect(list).toHaveTextContent('You have corrected nothing in this article yet.')
  })

  it('says of one that what it speaks of is gone', async () => {
    const { rows } = await open(GONE)
    expect(rows()[0]).toContain('“Nowhere” is not a name Has no effect')
  })

  it('all can be undone at once, and that too can be undone', async () => {
    const { user, list } = await open(PLACE, CALLED)
    await user.click(within(list).getByRole('button', { name: 'Undo all' }))
    expect(keptEdits()).toEqual([])
    await user.click(within(list).getByRole('button', { name: 'Close' }))
    expect(overlay.get()).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(keptEdits()).toEqual([PLACE, CALLED])
  })
})

describe('corrections that come with an article', () => {
  it('are listed apart, and not undone', async () => {
    const { user, list, rows } = await openOf(publishedWith(PLACE, GONE), CALLED)
    await user.click(within(list).getByText('Made by this site, 2'))
    expect(rows()).toEqual([
      '“Marrow” is called “Marrow Bay”Undo',
      '“Norland” is a place',
      '“Nowhere” is not a name Has no effect: what it speaks of is not there any more, or is so already.',
    ])
  })

  it('are at the head of the file that is saved: it can take the place of the one beside the article', async () => {
    const { file } = await saving(publishedWith(PLACE), CALLED)
    expect(await file()).toBe(writeEditsFile(sample.article, [PLACE, CALLED]))
  })

  it('are not added again', async () => {
    const { user, list } = await openOf(publishedWith(PLACE))
    await user.upload(fileField(), file(writeEditsFile(sample.article, [PLACE])))
    await waitFor(() => expect(list).toHaveTextContent('Nothing new in this file.'))
    expect(keptEdits()).toEqual([])
  })

  it('are the reader’s no more, once they have been published', async () => {
    editsByReader.set({ harbour: [PLACE, CALLED] })
    renderCorrected('/read/harbour', { who: true, data: publishedWith(PLACE) })
    await screen.findByRole('button', { name: 'Your corrections, 1' })
  })

  it('are named on the card of the name, and the reader’s beside them', async () => {
    editsByReader.set({ harbour: [{ ...PLACE, as: 'other' }] })
    renderCorrected('/read/harbour?entity=marrow', { who: true, data: publishedWith(CALLED) })
    expect(await screen.findByText(/^Named by this site; the article says/)).toHaveTextContent('Marrow')
    expect(screen.queryByText(/by you/)).toBeNull()
  })
})

/** Saves the corrections of the sample to a file. */
async function saving(data: ArticleData, ...edits: Edit[]) {
  const saved: Blob[] = []
  const names: string[] = []
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => String(saved.push(blob)), revokeObjectURL: () => {} }))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const { user, list } = await openOf(data, ...edits)
  await user.click(within(list).getByRole('button', { name: 'Save as a file' }))
  return { names, file: () => saved[0]?.text() }
}

describe('a file of corrections', () => {
  it('is saved under the name of the article', async () => {
    const { names, file } = await saving(sample, PLACE)
    expect(names).toEqual(['harbour.edits.json'])
    expect(await file()).toBe(writeEditsFile(sample.article, [PLACE]))
  })

  it('is added to what there is: what is there already is not made twice', async () => {
    const { user, list, rows } = await open(PLACE)
    await user.upload(fileField(), file(writeEditsFile(sample.article, [PLACE, CALLED])))
    await waitFor(() => expect(list).toHaveTextContent('1 correction added.'))
    expect(rows()).toHaveLength(2)
    await user.upload(fileField(), file(writeEditsFile(sample.article, [PLACE])))
    await waitFor(() => expect(list).toHaveTextContent('Nothing new in this file.'))
  })

  it.each([
    [
      'another article’s',
      writeEditsFile({ ...sample.article, slug: 'quay', text: 'Else.', title: 'The quay' }, [PLACE]),
      'in another article: “The quay”',
    ],
    ['no such file', 'Dear reader', 'This file holds no corrections.'],
  ])('that is %s changes nothing and says so', async (_, content, words) => {
    const { user, list } = await open()
    await user.upload(fileField(), file(content))
    await waitFor(() => expect(list).toHaveTextContent(words))
    expect(keptEdits()).toEqual([])
  })
})
