import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../../../src/core/index.ts'
import type { Analysed, Incoming } from '../../../src/worker/protocol.ts'

const worker = vi.hoisted(() => ({ openIncoming: vi.fn(), glimpse: vi.fn() }))
const device = vi.hoisted(() => ({ addOwn: vi.fn() }))

vi.mock('../../../src/worker/client.ts', async (original) => ({ ...(await original<object>()), ...worker }))
vi.mock('../../../src/app/device/own-articles.ts', async (original) => ({ ...(await original<object>()), addOwn: device.addOwn }))

const { OpenPage } = await import('../../../src/app/open/OpenPage.tsx')
const { FaultError } = await import('../../../src/worker/client.ts')
const { jobs } = await import('../../../src/app/open/jobs.ts')
const { forgottenUntil } = await import('../../../src/app/open/recent.ts')
const { RecentList } = await import('../../../src/app/open/RecentList.tsx')

beforeEach(() => {
  worker.glimpse.mockRejectedValue(new Error('nothing to be seen'))
})
afterEach(() => {
  act(() => jobs.set([]))
  forgottenUntil.set(0)
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

/** What the worker sees in a text before it is read. */
const glimpsed = (article: Partial<Article>) => ({
  document: { name: 'The pasted text', format: 'text' },
  article: { titleFrom: 'source', blocks: [], leftOut: [], ...article },
})
const LONG = 'The quay is shut. Nobody said for how long it would be.'

describe('what is said of an article before it is read', () => {
  it('is guessed, with where from, and goes along only where the reader says otherwise', async () => {
    worker.glimpse.mockResolvedValue(
      glimpsed({
        title: 'The quay is shut',
        titleFrom: 'lead',
        source: 'The Post',
        published: '2026-03-03',
        publishedFrom: 'text',
      }),
    )
    worker.openIncoming.mockResolvedValue(analysed)
    device.addOwn.mockResolvedValue(kept())
    const { user } = open()
    await user.click(text())
    await user.paste(LONG)
    const title = screen.getByRole('textbox', { name: 'Title' })
    await waitFor(() => expect(title).toHaveValue('The quay is shut'))
    expect(title).toHaveAccessibleDescription('guessed from the first sentence')
    const source = screen.getByRole('textbox', { name: 'Source' })
    expect(source).toHaveValue('The Post')
    expect(screen.getByText('Tuesday 3 March 2026, guessed from a date in the text')).toBeInTheDocument()
    await user.clear(title)
    await user.type(title, 'Shut!')
    expect(title).toHaveAccessibleDescription('set by you')
    await user.clear(source)
    expect(source).toHaveAccessibleDescription('none, as you say')
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    await waitFor(() => expect(worker.openIncoming).toHaveBeenCalled())
    expect(worker.openIncoming.mock.calls[0]?.[1].given).toEqual({ title: 'Shut!', source: null })
  })

  it('left alone, says nothing', async () => {
    worker.openIncoming.mockResolvedValue(analysed)
    device.addOwn.mockResolvedValue(kept())
    const { user } = open()
    await user.type(text(), 'The quay is shut.')
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    await waitFor(() => expect(worker.openIncoming).toHaveBeenCalled())
    expect(worker.openIncoming.mock.calls[0]?.[1].given).toEqual({})
  })

  it('is said of the file that is chosen while there is no text; of several files it is not', async () => {
    worker.openIncoming.mockResolvedValue(analysed)
    device.addOwn.mockResolvedValue(kept('full'))
    const { user, container } = open()
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'A vote')
    const chooser = container.querySelector('input[type=file]') as HTMLInputElement
    await user.upload(chooser, file('a.txt'))
    await waitFor(() => expect(worker.openIncoming).toHaveBeenCalledTimes(1))
    expect(worker.openIncoming.mock.calls[0]?.[1].given).toEqual({ title: 'A vote' })
    await user.upload(chooser, [file('b.txt'), file('c.txt')])
    await waitFor(() => expect(worker.openIncoming).toHaveBeenCalledTimes(3))
    expect(worker.openIncoming.mock.calls[1]?.[1].given).toBeUndefined()
  })
})

describe('files handed over by the system', () => {
  it('are read when the installed app is opened with them', async () => {
    worker.openIncoming.mockResolvedValue(analysed)
    device.addOwn.mockResolvedValue(kept())
    let launch: (given: { files: { getFile(): Promise<File> }[] }) => void = () => {}
    vi.stubGlobal('launchQueue', {
      setConsumer: (consumer: typeof launch) => {
        launch = consumer
      },
    })
    const { router } = open()
    launch({ files: [] })
    expect(worker.openIncoming).not.toHaveBeenCalled()
    launch({ files: [{ getFile: async () => file('vote.pdf') }] })
    await waitFor(() => expect(router.state.location.pathname).toBe('/read/~quay'))
    expect(worker.openIncoming.mock.calls[0]?.[0]).toMatchObject({ kind: 'file', name: 'vote.pdf' })
    vi.unstubAllGlobals()
  })
})

describe('the last articles', () => {
  const own = (slug: string, added: number) => ({ slug, added, name: 'x', entry: { ...entry, slug, title: slug } }) as never

  it('can be forgotten, which deletes none, and undone', async () => {
    const user = userEvent.setup()
    const articles = [own('~b', 20), own('~a', 10)]
    const page = (list: typeof articles) => (
      <MemoryRouter>
        <RecentList own={list} />
      </MemoryRouter>
    )
    const { rerender } = render(page(articles))
    await user.click(screen.getByRole('button', { name: 'Forget these' }))
    expect(screen.queryAllByRole('link')).toEqual([])
    expect(screen.getByRole('status')).toHaveTextContent('They are still in the library')
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getAllByRole('link')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Forget these' }))
    rerender(page([own('~c', 30), ...articles]))
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['~c'])
  })
})
