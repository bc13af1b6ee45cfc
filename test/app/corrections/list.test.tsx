import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { editsByReader } from '../../../src/app/store/edits.ts'
import { overlay } from '../../../src/app/store/page-state.ts'
import { type Edit, writeEditsFile } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'
import { forgetCorrections, keptEdits, renderCorrected } from './render-corrected.tsx'

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

async function open(...edits: Edit[]) {
  if (edits.length > 0) editsByReader.set({ harbour: edits })
  const page = renderCorrected('/read/harbour', { who: true })
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

describe('a file of corrections', () => {
  it('is saved under the name of the article', async () => {
    const saved: Blob[] = []
    const names: string[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => String(saved.push(blob)), revokeObjectURL: () => {} }))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    const { user, list } = await open(PLACE)
    await user.click(within(list).getByRole('button', { name: 'Save as a file' }))
    expect(names).toEqual(['harbour.edits.json'])
    expect(await saved[0]?.text()).toBe(writeEditsFile(sample.article, [PLACE]))
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
