import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Trouble } from '../../../src/app/shell/Trouble.tsx'

const backup = vi.hoisted(() => ({ restore: vi.fn() }))
vi.mock('../../../src/app/backup/actions.ts', () => backup)

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

const Nothing = () => null

/** The page of an article that its loader gives, or can't: what it throws. */
function open(load: () => unknown) {
  const routes = [{ path: '/read/:slug', loader: load, element: <h1>The vote</h1>, ErrorBoundary: Trouble, HydrateFallback: Nothing }]
  return render(<RouterProvider router={createMemoryRouter(routes, { initialEntries: ['/read/~the-vote'] })} />)
}

const failing = (kind: string) =>
  open(() => {
    throw new Response(kind, { status: 404 })
  })

describe('the page of an own article that can’t be shown', () => {
  it.each([
    ['missing', 'This article is not in this browser', /kept in the browser they were opened in/],
    ['gone', 'This article is not in this browser', /has cleared your library away/],
    ['refused', 'This article is not in this browser', /private windows/],
    ['newer', 'This article can’t be shown just now', /A newer Dateline/],
    ['blocked', 'This article can’t be shown just now', /Close the other tabs/],
    ['full', 'This article can’t be shown just now', /Free some space/],
    ['unknown', 'This article can’t be shown just now', /Nothing was deleted/],
    ['unreadable', 'This article can’t be read any more', /is damaged/],
  ])('%s: says so, and what to do', async (kind, title, words) => {
    failing(kind)
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveTextContent(words)
    expect(screen.getByRole('link', { name: 'Go to the library' })).toHaveAttribute('href', '/')
    expect(document.title).toBe(`${title} · Dateline`)
    const again = ['newer', 'blocked', 'full', 'unknown', 'unreadable'].includes(kind)
    expect(screen.queryAllByRole('button', { name: 'Load again' })).toHaveLength(again ? 1 : 0)
    expect(screen.queryAllByRole('link', { name: 'Open it again' })).toHaveLength(again ? 0 : 1)
    expect(screen.queryAllByRole('button', { name: 'Restore a backup' })).toHaveLength(
      ['missing', 'gone', 'unreadable'].includes(kind) ? 1 : 0,
    )
  })

  it('gives way to the article once a backup has brought it', async () => {
    let here = false
    open(() => {
      if (!here) throw new Response('missing', { status: 404 })
      return null
    })
    await screen.findByRole('heading', { name: 'This article is not in this browser' })
    const choose = async (words: string) => {
      backup.restore.mockResolvedValue(words)
      await userEvent.upload(screen.getByLabelText('Backup to restore'), new File(['{}'], 'backup.json', { type: 'application/json' }))
    }
    await choose('1 article restored.')
    expect(await screen.findByText('1 article restored.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'This article is not in this browser' })).toBeInTheDocument()
    here = true
    await choose('2 articles restored.')
    expect(await screen.findByRole('heading', { name: 'The vote' })).toBeInTheDocument()
  })
})
