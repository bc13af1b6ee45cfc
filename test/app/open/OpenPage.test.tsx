import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../../../src/core/index.ts'
import type { Analysed, Incoming } from '../../../src/worker/protocol.ts'

const worker = vi.hoisted(() => ({ openIncoming: vi.fn(), glimpse: vi.fn() }))
const device = vi.hoisted(() => ({ addOwn: vi.fn(), restoreOwn: vi.fn() }))
const known = vi.hoisted(() => ({ findKnown: vi.fn() }))
const replacing = vi.hoisted(() => ({ replaceText: vi.fn() }))

vi.mock('../../../src/worker/client.ts', async (original) => ({ ...(await original<object>()), ...worker }))
vi.mock('../../../src/app/device/own-articles.ts', async (original) => ({ ...(await original<object>()), ...device }))
vi.mock('../../../src/app/device/known.ts', () => known)
vi.mock('../../../src/app/own/replacing.ts', () => replacing)

const { closeDatabase } = await import('../../../src/app/device/database.ts')
const { OpenPage } = await import('../../../src/app/open/OpenPage.tsx')
const { FaultError } = await import('../../../src/worker/client.ts')
const { readDraft } = await import('../../../src/app/open/draft.ts')
const { jobs } = await import('../../../src/app/open/jobs.ts')
const { forgottenUntil } = await import('../../../src/app/open/recent.ts')
const { RecentList } = await import('../../../src/app/open/RecentList.tsx')

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  known.findKnown.mockResolvedValue(null)
  worker.glimpse.mockRejectedValue(new Error('nothing to be seen'))
})
afterEach(async () => {
  await closeDatabase()
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

/** All at once: typing takes a busy machine seconds. */
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
/** What the device keeps, it keeps a moment after the last key. */
const PATIENTLY = { timeout: 4000 }

describe('bringing an article', () => {
  it('reads what was pasted, with its date, and shows it', async () => {
    worker.openIncoming.mockResolvedValue(analysed)
    device.addOwn.mockResolvedValue(kept())
    const { router, user } = open()
    write(text(), 'The quay is shut.')
    write(screen.getByRole('textbox', { name: 'Published' }), '3 March 2026')
    expect(screen.getByText('Tuesday 3 March 2026')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/read/~quay'))
    expect(worker.openIncoming.mock.calls[0]?.[0] as Incoming).toEqual({ kind: 'text', text: 'The quay is shut.' })
  })

  it('says which file can’t be read and why, and keeps what was typed', async () => {
    worker.openIncoming.mockRejectedValue(new FaultError({ name: 'scan.pdf', problem: 'There is no text in it.', advice: 'Try OCR.' }))
    const { user, container } = open()
    write(text(), 'A beginning')
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
    write(text(), 'The quay is shut.')
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
    write(text(), 'The quay is shut.')
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

describe('what was begun and not read', () => {
  it('is there again when the page is loaded anew: the text and what was said of it', async () => {
    const { unmount } = open()
    write(text(), 'The quay is shut.')
    for (const [name, words] of Object.entries({ Title: 'Shut', Author: 'Ines Calloway', Source: 'The Post', Published: '3 March 2026' }))
      write(screen.getByRole('textbox', { name }), words)
    await waitFor(async () => expect((await readDraft())?.said.published).toBe('2026-03-03'), PATIENTLY)
    unmount()
    open()
    await waitFor(() => expect(text()).toHaveValue('The quay is shut.'))
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Shut')
    expect(screen.getByRole('textbox', { name: 'Author' })).toHaveValue('Ines Calloway')
    expect(screen.getByRole('textbox', { name: 'Author' })).toHaveAccessibleDescription('set by you')
    expect(screen.getByRole('textbox', { name: 'Source' })).toHaveValue('The Post')
    expect(screen.getByRole('textbox', { name: 'Published' })).toHaveValue('3 March 2026')
  })

  it('may be details alone, for a file that is still to be chosen; read, it is forgotten', async () => {
    worker.openIncoming.mockResolvedValue(analysed)
    device.addOwn.mockResolvedValue(kept())
    const first = open()
    write(screen.getByRole('textbox', { name: 'Author' }), 'Ines Calloway')
    await waitFor(async () => expect((await readDraft())?.said).toEqual({ author: 'Ines Calloway' }), PATIENTLY)
    first.unmount()
    const { user, container, router } = open()
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Author' })).toHaveValue('Ines Calloway'))
    await user.upload(container.querySelector('input[type=file]') as HTMLInputElement, file('a.txt'))
    await waitFor(() => expect(router.state.location.pathname).toBe('/read/~quay'))
    expect(worker.openIncoming.mock.calls[0]?.[1].given).toEqual({ author: 'Ines Calloway' })
    expect(await readDraft()).toBeNull()
  })
})

describe('an article that the reader has already', () => {
  const own = (deleted?: number) => ({
    slug: '~old',
    added: Date.UTC(2026, 2, 3, 12),
    name: 'x',
    entry: { ...entry, title: 'The old quay' },
    deleted,
  })
  const bring = async (likeness: 'same' | 'version', deleted?: number, title?: string) => {
    worker.openIncoming.mockResolvedValue(analysed)
    known.findKnown.mockResolvedValue({ article: own(deleted), likeness })
    const opened = open()
    write(text(), 'The quay is shut.')
    if (title) write(screen.getByRole('textbox', { name: 'Title' }), title)
    await opened.user.click(screen.getByRole('button', { name: 'Read it' }))
    await screen.findByRole('heading', { name: /^You (?:have|deleted)/ })
    return opened
  }
  const choices = () =>
    within(screen.getByRole('main'))
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
      .slice(0, 4)

  it('is said to be there, and nothing is kept before the reader chooses', async () => {
    await bring('same')
    expect(screen.getByRole('heading', { name: 'You have this article already.' })).toBeInTheDocument()
    expect(screen.getByText(/was opened on 3 March 2026/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Open it' })).toHaveFocus()
    expect(choices()).toEqual(['Open it', 'Keep both', 'Let go', expect.anything()])
    expect(device.addOwn).not.toHaveBeenCalled()
  })

  it('is opened as it is, and the draft is forgotten', async () => {
    const { user, router } = await bring('same')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/read/~old'))
    expect(device.addOwn).not.toHaveBeenCalled()
    expect(jobs.get()).toEqual([])
    expect(await readDraft()).toBeNull()
  })

  it('in another version is given the new text', async () => {
    replacing.replaceText.mockResolvedValue({ article: own(), fault: null })
    const { user, router } = await bring('version')
    expect(screen.getByRole('heading', { name: 'You have another version of this article.' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Replace its text' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/read/~old'))
    expect(replacing.replaceText).toHaveBeenCalledWith('~old', analysed, undefined)
    expect(device.addOwn).not.toHaveBeenCalled()
  })

  it('and has gone meanwhile is kept as a new one', async () => {
    replacing.replaceText.mockResolvedValue(undefined)
    device.addOwn.mockResolvedValue(kept())
    const { user, router } = await bring('version')
    await user.click(screen.getByRole('button', { name: 'Replace its text' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/read/~quay'))
  })

  it('is kept beside the other', async () => {
    device.addOwn.mockResolvedValue(kept())
    const { user, router } = await bring('version')
    await user.click(screen.getByRole('button', { name: 'Keep both' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/read/~quay'))
  })

  it('word for word the same is read anew where something is said of it', async () => {
    await bring('same', undefined, 'Shut for good')
    expect(screen.getByRole('button', { name: 'Read it anew' })).toBeInTheDocument()
  })

  it('and deleted just now is brought back', async () => {
    const { user, router } = await bring('same', 5)
    expect(screen.getByRole('heading', { name: 'You deleted this article a short while ago.' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Bring it back' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/read/~old'))
    expect(device.restoreOwn).toHaveBeenCalledWith('~old')
  })

  it('can be let go of, and what was pasted stays', async () => {
    const { user } = await bring('version')
    await user.click(screen.getByRole('button', { name: 'Let go of The pasted text' }))
    expect(screen.queryByRole('heading', { name: /^You have/ })).toBeNull()
    expect(text()).toHaveValue('The quay is shut.')
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
