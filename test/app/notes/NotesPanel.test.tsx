import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '../../../src/app/device/database.ts'
import { changeHighlights, listHighlights } from '../../../src/app/device/highlights.ts'
import { lastStep, toggleLastStep } from '../../../src/app/notes/change.ts'
import { NotesPanel } from '../../../src/app/notes/NotesPanel.tsx'
import type { PlacedHighlight } from '../../../src/core/index.ts'
import { highlight } from '../../core/notes/highlights.ts'
import { renderArticle } from '../render.tsx'
import { spanOf } from '../sample.ts'

const lost = { start: 9, text: 'words that were there', before: 'These are ', after: ' before.' }

async function open(...highlights: PlacedHighlight[]) {
  await changeHighlights({ put: highlights.map(({ at: _, ...one }) => one) })
  return renderArticle(<NotesPanel />, { at: '/read/harbour?panel=notes' })
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  lastStep.set(null)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await closeDatabase()
})

describe('the list of notes', () => {
  it('says how to begin where there are none', async () => {
    await open()
    await screen.findByText('Nothing is marked in this article yet.')
    expect(screen.getByText(/Select words in the text/)).toBeVisible()
  })

  it('is in the order of the text, with colours by name, notes, and the way to the passage', async () => {
    await open(highlight('b', spanOf('two ships'), { colour: 'pink', note: 'Which?' }), highlight('a', spanOf('Ada Obi thanked')))
    const list = await screen.findByRole('list', { name: 'Highlights and notes' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([expect.stringMatching(/^Ada Obi thanked.*Yellow.*1/), expect.stringMatching(/^two ships.*Which\?.*Pink.*2/)])
    expect(screen.getByText('2 highlights, 1 note')).toBeVisible()
    expect(within(list).getByRole('link', { name: 'two ships' })).toHaveAttribute('href', '/read/harbour?panel=notes&note=b')
  })

  it('keeps what is no longer found in the text, and says so', async () => {
    await open(highlight('a', spanOf('Ada Obi'), { anchor: lost }))
    const list = await screen.findByRole('list', { name: 'No longer found in the text' })
    expect(list).toHaveTextContent('words that were there')
    expect(within(list).queryByRole('link')).toBeNull()
  })

  it('changes colours and notes', async () => {
    const { user } = await open(highlight('a', spanOf('two ships')))
    await user.click(await screen.findByRole('button', { name: 'Change: two ships' }))
    await user.click(screen.getByRole('button', { name: 'Blue' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Blue' })).toHaveAttribute('aria-pressed', 'true'))
    await user.click(screen.getByRole('button', { name: 'Add a note' }))
    await user.type(screen.getByRole('textbox', { name: 'Note' }), '  Which ones?{Control>}{Enter}{/Control}')
    await screen.findByText('Which ones?')
    expect(await listHighlights('harbour')).toMatchObject([{ id: 'a', colour: 'blue', note: 'Which ones?' }])
  })

  it('a note that is given up leaves the highlight as it was', async () => {
    const { user } = await open(highlight('a', spanOf('two ships'), { note: 'Which?' }))
    await user.click(await screen.findByRole('button', { name: 'Change: two ships' }))
    await user.click(screen.getByRole('button', { name: 'Edit the note' }))
    await user.type(screen.getByRole('textbox', { name: 'Note' }), ' And why?{Escape}')
    expect(await listHighlights('harbour')).toMatchObject([{ note: 'Which?' }])
  })

  it('deletes, with a way back', async () => {
    const { user } = await open(highlight('a', spanOf('two ships'), { note: 'Which?' }))
    await user.click(await screen.findByRole('button', { name: 'Change: two ships' }))
    await user.click(screen.getByRole('button', { name: 'Delete' }))
    await screen.findByText('Nothing is marked in this article yet.')
    expect(lastStep.get()).toMatchObject({ words: 'Highlight and note deleted', undone: false })
    await toggleLastStep()
    await screen.findByText('Which?')
    await toggleLastStep()
    await screen.findByText('Nothing is marked in this article yet.')
  })

  it('copies the words with where they come from', async () => {
    const { user } = await open(highlight('a', spanOf('two ships')))
    await user.click(await screen.findByRole('button', { name: 'Change: two ships' }))
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    await screen.findByText('Copied with its source')
    expect(await navigator.clipboard.readText()).toMatch(/^“two ships”\n\nNorland leader Ada Obi .*\nhttp.*#p2$/)
  })

  it('another tab’s changes come into it', async () => {
    await open()
    await screen.findByText('Nothing is marked in this article yet.')
    const { at: _, ...one } = highlight('a', spanOf('two ships'))
    await changeHighlights({ put: [one] })
    await screen.findByRole('link', { name: 'two ships' })
  })
})
