import { act, render, screen, waitFor } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ArticleContext } from '../../../../src/app/article/context.ts'
import { viewArticle } from '../../../../src/app/article/view.ts'
import { Reader } from '../../../../src/app/reader/Reader.tsx'
import { type ArticleData, type Block, forPage } from '../../../../src/core/index.ts'
import { sample } from '../../sample.ts'
import { layOutPage, PARAGRAPH, scrollPageTo } from '../fake-page.ts'

// It comes on demand; a busy machine takes its time for that.
await import('../../../../src/app/reader/place/PlaceKeeper.tsx')

let undo: () => void
beforeEach(() => {
  undo = layOutPage()
  sessionStorage.clear()
})
afterEach(() => undo())

const SENTENCE = 'The keeper of the north light rowed out at dawn.'

/** An article of so many paragraphs. */
function article(paragraphs: number): ArticleData {
  const length = SENTENCE.length + 2
  const blocks = Array.from(
    { length: paragraphs },
    (_, index): Block => ({ kind: 'paragraph', number: index + 1, start: index * length, end: index * length + SENTENCE.length }),
  )
  const text = Array.from({ length: paragraphs }, () => SENTENCE).join('\n\n')
  const nothing = { entities: [], events: [], quotations: [], times: [] }
  return forPage({ ...sample.article, text, blocks }, { ...sample.analysis, ...nothing })
}

const LONG = article(100)

async function open(data: ArticleData) {
  const page = (
    <ArticleContext value={viewArticle(data, null)}>
      <Reader />
    </ArticleContext>
  )
  const routes = [
    { path: '/read/:slug', element: page },
    { path: '/', element: <p>The library</p> },
  ]
  const router = createMemoryRouter(routes, { initialEntries: ['/read/light'] })
  const { unmount } = render(<RouterProvider router={router} />)
  await act(async () => {})
  return { router, unmount }
}

/** Scrolls as a reader does, and rests. */
const read = (top: number) =>
  act(async () => {
    scrollPageTo(top)
    await new Promise((rested) => setTimeout(rested, 200))
  })

const held = () => act(() => new Promise((then) => setTimeout(then, 100)))

/** Where paragraph 40 stands in the window. */
const standsAt = () => document.getElementById('p40')?.getBoundingClientRect().top

describe('in a long article', () => {
  it('Back leads to the paragraph that was read, wherever it is by then', async () => {
    const { router } = await open(LONG)
    await read(39 * PARAGRAPH + 30)
    await act(() => router.navigate('/'))
    expect(screen.getByText('The library')).toBeInTheDocument()
    // As far as the router knows, which has counted pixels.
    scrollPageTo(1000)
    await act(() => router.navigate(-1))
    await waitFor(() => expect(standsAt()).toBe(-30))
  })

  it('a reload leads there as well', async () => {
    const { unmount } = await open(LONG)
    await read(39 * PARAGRAPH + 30)
    window.dispatchEvent(new Event('pagehide'))
    unmount()
    scrollPageTo(0)
    await open(LONG)
    await waitFor(() => expect(standsAt()).toBe(-30))
  })

  it('whoever leaves while the page still moves comes back to where it was then', async () => {
    const { router } = await open(LONG)
    await read(10 * PARAGRAPH)
    scrollPageTo(39 * PARAGRAPH)
    await act(() => router.navigate('/'))
    scrollPageTo(0)
    await act(() => router.navigate(-1))
    await waitFor(() => expect(standsAt()).toBe(0))
  })

  it('the reader who scrolls is not held', async () => {
    const { router } = await open(LONG)
    await read(39 * PARAGRAPH)
    await act(() => router.navigate('/'))
    scrollPageTo(0)
    await act(() => router.navigate(-1))
    await held()
    window.dispatchEvent(new Event('wheel'))
    scrollPageTo(5000)
    await held()
    expect(window.scrollY).toBe(5000)
  })

  it('another way there begins at its beginning', async () => {
    const { router } = await open(LONG)
    await read(39 * PARAGRAPH)
    await act(() => router.navigate('/'))
    scrollPageTo(0)
    await act(() => router.navigate('/read/light'))
    await held()
    expect(window.scrollY).toBe(0)
  })
})

it('of a short article nothing is kept: pixels will do', async () => {
  const { router } = await open(article(20))
  await read(9 * PARAGRAPH)
  await act(() => router.navigate('/'))
  expect(Object.keys(sessionStorage)).toEqual([])
})
