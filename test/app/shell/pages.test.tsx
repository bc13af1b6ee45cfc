import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { HelpDialog } from '../../../src/app/shell/HelpDialog.tsx'
import { Masthead } from '../../../src/app/shell/Masthead.tsx'
import { NotFound } from '../../../src/app/shell/NotFound.tsx'
import { Sheet } from '../../../src/app/shell/Sheet.tsx'
import { Trouble } from '../../../src/app/shell/Trouble.tsx'
import { finding, overlay } from '../../../src/app/store/page-state.ts'
import { settings } from '../../../src/app/store/settings.ts'

afterEach(() => {
  act(() => {
    overlay.set(null)
    finding.set(false)
  })
  vi.restoreAllMocks()
})

const Nothing = () => null

const at = (path: string, element: React.ReactNode) => {
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [path] })
  return render(<RouterProvider router={router} />)
}

describe('the masthead', () => {
  it('is a large plate with the motto on the library page', () => {
    at('/', <Masthead />)
    expect(screen.getByRole('heading', { level: 1, name: 'Dateline' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Library' })).toHaveAttribute('aria-current', 'page')
    expect(screen.queryByRole('button', { name: 'Find in the article' })).toBeNull()
  })

  it('is a bar elsewhere, with a find button over an article', async () => {
    at('/read/harbour', <Masthead />)
    expect(screen.queryByRole('heading')).toBeNull()
    expect(screen.getByRole('link', { name: 'Dateline' })).toHaveAttribute('href', '/')
    await userEvent.click(screen.getByRole('button', { name: 'Find in the article' }))
    expect(finding.get()).toBe(true)
  })
})

describe('keyboard help', () => {
  it('opens with ? and turns single letters off', async () => {
    at(
      '/read/harbour',
      <>
        <Masthead />
        <HelpDialog />
      </>,
    )
    await userEvent.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard' })
    expect(within(dialog).getByText('Next paragraph')).toBeInTheDocument()
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Single-letter keys are on' }))
    expect(settings.get().letterKeys).toBe(false)
    await userEvent.click(within(dialog).getByRole('checkbox'))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(overlay.get()).toBeNull()
  })
})

describe('pages that can’t be shown', () => {
  const failing = (error: unknown) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const router = createMemoryRouter(
      [
        {
          path: '*',
          loader: () => {
            throw error
          },
          element: null,
          ErrorBoundary: Trouble,
          HydrateFallback: Nothing,
        },
      ],
      { initialEntries: ['/read/gone'] },
    )
    return render(<RouterProvider router={router} />)
  }

  it('an address that leads nowhere', () => {
    at('/nowhere', <NotFound />)
    expect(screen.getByRole('heading', { name: 'There is nothing at this address' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Go to the library' })).toHaveAttribute('href', '/')
  })

  it('an article that is not there', async () => {
    failing(new Response('', { status: 404 }))
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeInTheDocument()
  })

  it('a part of the site that did not come', async () => {
    failing(new TypeError('Failed to fetch dynamically imported module: /assets/x.js'))
    expect(await screen.findByRole('heading', { name: 'This page did not load' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Load again' })).toBeInTheDocument()
  })

  it('a fault of ours, without a stack trace', async () => {
    failing(new Error('undefined is not a function'))
    expect(await screen.findByRole('heading', { name: 'Something went wrong on this page' })).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent('undefined is not a function')
  })
})

describe('the sheet', () => {
  it('grows and shrinks by its handle, closes by its cross and by Escape', async () => {
    const close = vi.fn()
    render(
      <Sheet label="Ada Obi" onClose={close}>
        card
      </Sheet>,
    )
    expect(screen.getByRole('region', { name: 'Ada Obi' })).toHaveTextContent('card')
    await userEvent.click(screen.getByRole('button', { name: 'Full height' }))
    expect(screen.getByRole('button', { name: 'Half height' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await userEvent.keyboard('{Escape}')
    expect(close).toHaveBeenCalledTimes(2)
  })
})
