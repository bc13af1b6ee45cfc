import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '../../../src/app/device/database.ts'
import { changeHighlights } from '../../../src/app/device/highlights.ts'
import { HighlightsPage } from '../../../src/app/notes/HighlightsPage.tsx'
import { highlight } from '../../core/notes/highlights.ts'
import { spanOf } from '../sample.ts'

vi.mock('virtual:dateline/library', () => ({
  library: [{ slug: 'harbour', title: 'The harbour opens' }],
  loadArticle: async () => undefined,
}))
vi.mock('virtual:dateline/analysis', () => ({ made: 'now' }))

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
  globalThis.indexedDB = new IDBFactory()
  await changeHighlights({
    put: [
      highlight('a', spanOf('two ships')),
      highlight('b', spanOf('Ada Obi'), { slug: '~lost-vote', note: 'Who is she?' }),
      highlight('c', spanOf('the storms'), { slug: '~lost-vote' }),
    ],
  })
})
afterEach(closeDatabase)

describe('what is marked in an article that is not here', () => {
  it('is shown all the same, and deleted only if the reader says so', async () => {
    const user = userEvent.setup()
    render(<HighlightsPage />, { wrapper: MemoryRouter })
    const lost = (await screen.findByRole('heading', { level: 2, name: 'Lost vote' })).closest('section') as HTMLElement
    expect(within(lost).getByText(/This article is not here/)).toBeInTheDocument()
    expect(within(lost).getByText('Who is she?')).toBeInTheDocument()
    expect(within(lost).queryByRole('link')).toBeNull()
    expect(screen.getByRole('link', { name: 'The harbour opens' })).toHaveAttribute('href', '/read/harbour')
    await user.click(within(lost).getByRole('button', { name: 'Delete what is marked in “Lost vote”' }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Lost vote' })).toBeNull())
    expect(await screen.findByText('2 highlights, 1 note deleted')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Who is she?')).toBeInTheDocument()
  })
})
