import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Analysed, Incoming } from '../../../src/worker/protocol.ts'

const worker = vi.hoisted(() => ({ openIncoming: vi.fn() }))
const device = vi.hoisted(() => ({ addOwn: vi.fn() }))

vi.mock('../../../src/worker/client.ts', async (original) => ({ ...(await original<object>()), openIncoming: worker.openIncoming }))
vi.mock('../../../src/app/device/own-articles.ts', async (original) => ({ ...(await original<object>()), addOwn: device.addOwn }))

const { OpenPage } = await import('../../../src/app/open/OpenPage.tsx')
const { FaultError } = await import('../../../src/worker/client.ts')
const { jobs } = await import('../../../src/app/open/jobs.ts')

afterEach(() => {
  act(() => jobs.set([]))
  vi.clearAllMocks()
})

function open() {
  const routes = [
    { path: '/open', element: <OpenPage /> },
    { path: '/read/:slug', element: <p>The article</p> },
  ]
  const router = createMemoryRouter(routes, { initialEntries: ['/open'] })
  return { router, user: userEvent.setup(), ...render(<RouterProvider router={router} />) }
}

const entry = { slug: '~quay', title: 'The quay', words: 12 }
const kept = (fault: string | null = null) => ({ article: { slug: '~quay', entry, added: 1, name: 'quay.txt' }, fault })
const analysed = { entry, document: { name: 'quay.txt' }, remarks: [] } as unknown as Analysed

const text = () => screen.getByRole('textbox', { name: /^Paste the text/ })
const file = (name: string) => new File(['x'], name)

describe('bringing an article', () => {
  it('reads what was pasted, with its date, and shows it', async () => {
    worker.openIncoming.mockResolvedValue(analysed)
    device.addOwn.mockResolvedValue(kept())
    const { router, user } = open()
    await user.type(text(), 'The quay is shut.')
    await user.type(screen.getByRole('textbox', { name: 'Published' }), '3 March 2026')
    expect(screen.getByText('Tuesday 3 March 2026')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/read/~quay'))
    expect(worker.openIncoming.mock.calls[0]?.[0] as Incoming).toEqual({ kind: 'text', text: 'The quay is shut.' })
  })

  it('says which file can’t be read and why, and keeps what was typed', async () => {
    worker.openIncoming.mockRejectedValue(new FaultError({ name: 'scan.pdf', problem: 'There is no text in it.', advice: 'Try OCR.' }))
    const { user, container } = open()
    await user.type(text(), 'A beginning')
    await user.upload(container.querySelector('input[type=file]') as HTMLInputElement, file('scan.pdf'))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('This file could not be read.')
    expect(alert).toHaveTextContent('scan.pdf: There is no text in it. Try OCR.')
    expect(within(alert).getByRole('button', { name: 'Choose another file' })).toHaveFocus()
    expect(text()).toHaveValue('A beginning')
    await user.click(within(alert).getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('tells how far it is, and can be cancelled', async () => {
    worker.openIncoming.mockImplementation((_incoming, { onProgress, signal }) => {
      onProgress('analysing', 0.42)
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    })
    const { user, container } = open()
    await user.upload(container.querySelector('input[type=file]') as HTMLInputElement, file('long.txt'))
    expect(await screen.findByText('is being read: 42 per cent')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Cancel long.txt' }))
    expect(await screen.findByText('cancelled')).toBeInTheDocument()
  })

  it('lists several files, and opens none by itself', async () => {
    worker.openIncoming.mockResolvedValue(analysed)
    device.addOwn.mockResolvedValue(kept())
    const { user, router, container } = open()
    await user.upload(container.querySelector('input[type=file]') as HTMLInputElement, [file('a.txt'), file('b.txt')])
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'The quay' })).toHaveLength(2))
    expect(router.state.location.pathname).toBe('/open')
  })

  it.each([
    ['full', 'There is no room left on this device.'],
    ['refused', 'This browser keeps nothing for this page.'],
    ['newer', 'A newer Dateline is open in another tab.'],
  ])('says plainly when the device does not take it: %s', async (fault, words) => {
    worker.openIncoming.mockResolvedValue(analysed)
    device.addOwn.mockResolvedValue(kept(fault))
    const { user } = open()
    await user.type(text(), 'The quay is shut.')
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(screen.getByRole('link', { name: 'The quay' })).toHaveAttribute('href', '/read/~quay')
  })
})
