import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { matching } from '../../../src/app/library/filter.ts'
import { LibraryView } from '../../../src/app/library/LibraryView.tsx'
import { parseQuery } from '../../../src/app/library/query.ts'
import { readings } from '../../../src/app/store/reading.ts'
import { tagsByReader } from '../../../src/app/store/tags.ts'
import type { ArticleData, LibraryEntry } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'
import { entry } from './entry.ts'

const LIBRARY: LibraryEntry[] = [
  entry('quay', 'Harbour council votes to close the east quay', {
    people: [
      { id: 'ines-calloway', name: 'Ines Calloway' },
      { id: 'tobias-renn', name: 'Tobias Renn' },
    ],
    names: ['Ines Calloway', 'Tobias Renn', 'Peña Works'],
    stops: [
      { kind: 'stop', heading: '2019', stated: false, period: false, statuses: ['happened'] },
      { kind: 'gap', length: '6 years' },
      { kind: 'stop', heading: 'Tuesday', stated: true, period: false, statuses: ['happened', 'planned'] },
      { kind: 'stop', heading: '2027–2031', stated: false, period: true, statuses: ['planned'] },
    ],
  }),
  entry('bell', 'Museum to return bronze bell', { names: ['Margit Sole'] }),
  entry('rail', 'Rail unions agree to talks', { people: [{ id: 'dana-whitlock', name: 'Dana Whitlock' }] }),
]

/** The texts hold what the entries do not. */
const load = async (slug: string): Promise<ArticleData> => {
  const text = `Of ${slug}. The cranes fell into the water.`
  return { ...sample, article: { ...sample.article, slug, text, blocks: [{ start: 0, end: text.length, kind: 'paragraph', number: 1 }] } }
}

function open(library: readonly LibraryEntry[], at = '/') {
  const router = createMemoryRouter(
    [
      { path: '/', element: <LibraryView library={library} load={load} /> },
      { path: '/read/:slug', element: <p>the article</p> },
    ],
    { initialEntries: [at] },
  )
  render(<RouterProvider router={router} />)
  return router
}

const titles = () => screen.getAllByRole('article').map((article) => within(article).getByRole('heading').textContent)

describe('the library', () => {
  afterEach(() => {
    readings.set({})
    tagsByReader.set({})
  })

  it('lists every article with title, lead, length, people and dates', () => {
    open(LIBRARY)
    expect(titles()).toEqual(LIBRARY.map(({ title }) => title))
    const lead = screen.getAllByRole('article')[0] as HTMLElement
    expect(lead).toHaveTextContent('Unread')
    expect(lead).toHaveTextContent('Ines Calloway and Tobias Renn')
    expect(lead).toHaveTextContent('9 events, 3 with a time')
    expect(lead).toHaveTextContent('1,240 words, 5 min')
    expect(within(lead).getByRole('list', { name: 'Timeline' })).toHaveTextContent('2019Tuesday2027–2031')
  })

  it('opens an article by its headline, and a person in it by name', async () => {
    const router = open(LIBRARY)
    expect(screen.getByRole('link', { name: 'Ines Calloway' })).toHaveAttribute('href', '/read/quay?entity=ines-calloway')
    await userEvent.click(screen.getByRole('link', { name: 'Museum to return bronze bell' }))
    expect(router.state.location.pathname).toBe('/read/bell')
  })

  it('finds words in titles, names and dates, without accents or case', () => {
    const found = (query: string) => matching(LIBRARY, parseQuery(query)).map(({ slug }) => slug)
    expect(found('pena')).toEqual(['quay'])
    expect(found('MARGIT')).toEqual(['bell'])
    expect(found('2027')).toEqual(['quay'])
    expect(found('rail talks')).toEqual(['rail'])
    expect(found('rail quay')).toEqual([])
    expect(found('  ')).toHaveLength(3)
  })

  it('filters as one types, and keeps the words in the address', async () => {
    const router = open(LIBRARY)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find in the library' }), 'bell')
    expect(titles()).toEqual(['Museum to return bronze bell'])
    expect(router.state.location.search).toBe('?find=bell')
  })

  it('loses no letter, however fast they come, and is emptied when all are shown again', async () => {
    open(LIBRARY)
    const field = screen.getByRole('searchbox', { name: 'Find in the library' })
    field.focus()
    for (const words of ['z', 'ze', 'zeb']) fireEvent.change(field, { target: { value: words } })
    expect(field).toHaveValue('zeb')
    await userEvent.click(await screen.findByRole('link', { name: 'Show all' }, { timeout: 5000 }))
    await waitFor(() => expect(field).toHaveValue(''))
  })

  it('finds what stands in the text alone, shows it, and leads to it', async () => {
    open(LIBRARY, '/?find=bell+cranes')
    const found = await screen.findByRole('link', { name: 'Of bell. The cranes fell into the water.' }, { timeout: 5000 })
    expect(found).toHaveAttribute('href', '/read/bell#p1')
    expect(titles()).toEqual(['Museum to return bronze bell'])
  })

  it('says when nothing is found, and shows all again', async () => {
    open(LIBRARY, '/?find=zebra')
    expect(await screen.findByText('No article speaks of “zebra”.', undefined, { timeout: 5000 })).toHaveAttribute('role', 'status')
    await userEvent.click(screen.getByRole('link', { name: 'Show all' }))
    expect(titles()).toHaveLength(3)
  })

  it('knows what was read', async () => {
    readings.set({ bell: { paragraph: 12, of: 12, done: true }, rail: { paragraph: 4, of: 12, done: false } })
    open(LIBRARY)
    expect(screen.getByText('Reading, paragraph 4 of 12')).toBeInTheDocument()
    const show = screen.getByRole('navigation', { name: 'Show' })
    expect(show).toHaveTextContent('All 3Unread 1Reading 1Read 1')
    await userEvent.click(within(show).getByRole('link', { name: 'Read 1' }))
    expect(titles()).toEqual(['Museum to return bronze bell'])
  })

  it('is put in another order, which stands in the address', async () => {
    const router = open(LIBRARY)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Title')
    expect(router.state.location.search).toBe('?sort=title')
    expect(titles()[0]).toBe('Harbour council votes to close the east quay')
    expect(titles()[2]).toBe('Rail unions agree to talks')
  })

  it('says how much is left of what was begun', () => {
    readings.set({ rail: { paragraph: 6, of: 12, done: false } })
    open(LIBRARY)
    expect(screen.getByText('1,240 words, 3 min left')).toBeInTheDocument()
  })

  it('takes tags, by the keyboard alone, and suggests those in use', async () => {
    tagsByReader.set({ bell: ['museums', 'law'] })
    open(LIBRARY)
    const user = userEvent.setup()
    screen.getByRole('button', { name: 'Tag “Rail unions agree to talks”' }).focus()
    await user.keyboard('{Enter}')
    const editor = await screen.findByRole('form', { name: 'Tags of “Rail unions agree to talks”' })
    expect(within(editor).getByRole('textbox', { name: 'Another tag' })).toHaveFocus()
    await user.keyboard('strikes, LAW{Enter}')
    expect(within(editor).getByRole('status')).toHaveTextContent('Tagged “strikes” and “LAW”.')
    await user.click(within(editor).getByRole('button', { name: 'museums' }))
    expect(tagsByReader.get().rail).toEqual(['strikes', 'law', 'museums'])
    await user.click(within(editor).getByRole('button', { name: 'Take away “museums”' }))
    await user.keyboard('{Escape}')
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Tag “Rail unions agree to talks”' })).toHaveFocus())
    expect(tagsByReader.get()).toEqual({ bell: ['museums', 'law'], rail: ['strikes', 'law'] })
  })

  it('shows what has all the tags chosen, and finds articles by their tags', async () => {
    tagsByReader.set({ bell: ['museums', 'law'], rail: ['law'] })
    const router = open(LIBRARY)
    const tags = screen.getByRole('region', { name: 'Tags' })
    await userEvent.click(within(tags).getByRole('link', { name: 'law 2' }))
    expect(titles()).toHaveLength(2)
    await userEvent.click(within(tags).getByRole('link', { name: 'museums 1' }))
    expect(titles()).toEqual(['Museum to return bronze bell'])
    expect(router.state.location.search).toBe('?tag=law&tag=museums')
    expect(within(tags).getByRole('link', { name: 'law 2' })).toHaveAttribute('aria-current', 'true')
    await userEvent.click(within(tags).getByRole('link', { name: 'law 2' }))
    expect(router.state.location.search).toBe('?tag=museums')
    await router.navigate('/?tag=gone')
    expect(await screen.findByText('No article tagged “gone”.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'gone 0' })).toBeInTheDocument()
    await router.navigate('/?find=museums')
    await vi.waitFor(() => expect(titles()).toEqual(['Museum to return bronze bell']))
  })

  it('renames and removes a tag everywhere, with a way back', async () => {
    tagsByReader.set({ bell: ['museums', 'law'], rail: ['law'] })
    const router = open(LIBRARY, '/?tag=law')
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Rename or remove tags' }))
    const name = await screen.findByRole('textbox', { name: 'Another name for “law”' })
    await user.clear(name)
    await user.type(name, 'courts{Enter}')
    expect(tagsByReader.get()).toEqual({ bell: ['museums', 'courts'], rail: ['courts'] })
    expect(router.state.location.search).toBe('?tag=courts')
    await user.click(screen.getByRole('button', { name: 'Remove “courts” everywhere' }))
    expect(screen.getByText('“courts” was taken from 2 articles.')).toHaveAttribute('role', 'status')
    expect(tagsByReader.get()).toEqual({ bell: ['museums'] })
    expect(router.state.location.search).toBe('')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(tagsByReader.get()).toEqual({ bell: ['museums', 'courts'], rail: ['courts'] })
  })

  it('has no search box over a single article, and a plain word for none', () => {
    open(LIBRARY.slice(0, 1))
    expect(screen.queryByRole('searchbox')).toBeNull()
    open([])
    expect(screen.getByRole('heading', { name: 'Nothing here yet.' })).toBeInTheDocument()
  })
})
