import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Reader } from '../../../src/app/reader/Reader.tsx'
import { progress } from '../../../src/app/store/page-state.ts'
import { readings } from '../../../src/app/store/reading.ts'
import { type ArticleData, type Block, forPage } from '../../../src/core/index.ts'
import { renderArticle } from '../render.tsx'
import { sample } from '../sample.ts'
import { layOutPage, PARAGRAPH, scrollPageTo } from './fake-page.ts'

let undo: () => void
beforeEach(() => {
  undo = layOutPage()
})
afterEach(() => undo())

const paragraph = (number: number): HTMLElement => document.getElementById(`p${number}`) as HTMLElement
const words = (number: number): string => {
  const copy = paragraph(number).cloneNode(true) as HTMLElement
  for (const aside of copy.querySelectorAll('.gutter, .here-note')) aside.remove()
  return copy.textContent ?? ''
}
const marksOf = (name: string) => screen.getAllByRole('link', { name }).filter((link) => link.matches('.m'))
const nextFrame = () => new Promise(requestAnimationFrame)
const with_ = (article: Partial<ArticleData['article']>): ArticleData => ({ ...sample, article: { ...sample.article, ...article } })

describe('the article', () => {
  it('has its headline, facts and paragraphs, with quotation marks curled', () => {
    renderArticle(<Reader />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('thanked the Coast Union for “the opening of the harbour”')
    expect(screen.getByText(/Headline taken from the first sentence/)).toHaveTextContent('No byline, no date.')
    expect(words(3)).toBe('“We will sign the treaty next year,” Obi said. “It is time,” she added.')
    expect(paragraph(3)).toHaveClass('hang')
  })

  it('holds the words of the article and nothing else, so that copying copies them', () => {
    renderArticle(<Reader />)
    const { blocks, text } = sample.article
    const straight = (curled: string) => curled.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
    for (const { start, end, number } of blocks) expect(straight(words(number ?? 0))).toBe(text.slice(start, end))
  })

  it('marks names as links to their cards and times that date an event as links to it', () => {
    renderArticle(<Reader />)
    expect(marksOf('Ada Obi')[0]).toHaveAttribute('href', '?entity=ada-obi&mention=1#e-ada-obi')
    expect(marksOf('Sunday')[0]).toHaveAttribute('href', '?event=thanked#ev-thanked')
    expect(marksOf('2019')[0]?.querySelector('time')).toHaveAttribute('datetime', '2019')
  })

  it('takes a headline found in the text for its own, marks included', () => {
    const [title, ...rest] = sample.article.blocks
    if (!title) return
    const { number: _, ...unnumbered } = title
    renderArticle(<Reader />, { data: with_({ titleFrom: 'source', blocks: [{ ...unnumbered, kind: 'title' }, ...rest] }) })
    const heading = screen.getByRole('heading', { level: 1 })
    expect(within(heading).getByRole('link', { name: 'Coast Union' })).toBeInTheDocument()
    expect(document.getElementById('p1')).toBeNull()
  })

  it('lays out headings, lists, quotations and tables as what they are', () => {
    const kinds = ['heading', 'list-item', 'list-item', 'quote', 'preformatted', 'caption'] as const
    const blocks = sample.article.blocks.map(
      (block, n): Block => ({ ...block, kind: kinds[n] ?? 'paragraph', ...(n === 0 && { level: 3 }) }),
    )
    renderArticle(<Reader />, { data: with_({ blocks }) })
    expect(screen.getByRole('heading', { level: 2, name: /Norland leader/ })).toBeInTheDocument()
    const [list] = screen.getAllByRole('list')
    expect(within(list as HTMLElement).getAllByRole('listitem')).toHaveLength(2)
    expect(document.querySelector('blockquote')).toHaveTextContent('Officials in Marrow')
    expect(document.querySelector('pre')).toHaveTextContent('A delegation')
    expect(screen.getByRole('figure')).toHaveTextContent('Renn has yet')
  })

  it('says plainly why nothing is marked in a language it does not read', () => {
    const none = { sentences: [], entities: [], times: [], quotations: [], events: [] }
    renderArticle(<Reader />, { data: forPage({ ...sample.article, language: 'de' }, none) })
    expect(screen.getByText(/found in English texts only/)).toBeInTheDocument()
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'de')
  })

  it('says that there is no text where there is none', () => {
    const none = { sentences: [], entities: [], times: [], quotations: [], events: [] }
    renderArticle(<Reader />, { data: forPage({ ...sample.article, text: '', blocks: [], title: 'Empty' }, none) })
    expect(screen.getByText('There is no running text in this article.')).toBeInTheDocument()
  })

  it('lists what was left out, with safe links only', () => {
    renderArticle(<Reader />)
    const section = screen.getByRole('region', { name: 'Left out of the text' })
    const items = within(section).getAllByRole('listitem')
    expect(items[0]).toHaveTextContent('A bare link to harbourpost.example, author page desk-3, after paragraph 2')
    const link = within(section).getByRole('link', { name: 'https://www.harbourpost.example/author/desk-3' })
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(items[1]).toHaveTextContent('Related article: Harbour Council Votes to Close the East Quay')
    expect(within(section).getByRole('link', { name: 'after paragraph 4' })).toHaveAttribute('href', '#p4')
  })
})

describe('a chosen name', () => {
  it('is chosen by a click on one of its mentions, which becomes the current one', async () => {
    const { user, search } = renderArticle(<Reader />)
    await user.click(marksOf('Obi')[0] as HTMLElement)
    expect(search()).toBe('?entity=ada-obi&mention=2')
    expect(marksOf('Obi')[0]).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('article')).toHaveClass('choosing')
  })

  it('has all its mentions lit, linked words too, and says which one is the current one', () => {
    renderArticle(<Reader />, { at: '/read/harbour?entity=ada-obi&mention=3' })
    expect(marksOf('Ada Obi')[0]).toHaveClass('lit')
    expect(marksOf('she')[0]).toHaveClass('lit', 'linked', 'current')
    expect(marksOf('Coast Union')[0]).not.toHaveClass('lit')
    expect(paragraph(3)).toHaveTextContent('3 of 3')
    expect(screen.getByRole('status')).toHaveTextContent('Mention 3 of 3, paragraph 3')
  })

  it('is stepped through with n and p, and the ends are the ends', async () => {
    const { user, search } = renderArticle(<Reader />, { at: '/read/harbour?entity=tobias-renn' })
    await user.keyboard('n')
    expect(search()).toBe('?entity=tobias-renn&mention=1')
    await user.keyboard('nn')
    expect(search()).toBe('?entity=tobias-renn&mention=2')
    await user.keyboard('ppp')
    expect(search()).toBe('?entity=tobias-renn&mention=1')
  })

  it('is scrolled to when it is out of sight, and the way back is offered', async () => {
    const { user } = renderArticle(<Reader />, { at: '/read/harbour?entity=tobias-renn' })
    await nextFrame()
    await user.keyboard('n')
    await waitFor(() => expect(window.scrollY).toBeGreaterThan(3 * PARAGRAPH))
    const back = screen.getByRole('button', { name: /Back to where you were.*1/ })
    await user.click(back)
    expect(window.scrollY).toBe(0)
    expect(paragraph(1)).toHaveFocus()
    expect(screen.queryByRole('button', { name: /Back to where/ })).toBeNull()
  })

  it('does not scroll when the list chose it and no mention is asked for', async () => {
    renderArticle(<Reader />, { at: '/read/harbour?entity=tobias-renn' })
    await new Promise((done) => setTimeout(done, 50))
    expect(window.scrollY).toBe(0)
  })

  it('opens in a new tab as any link does', async () => {
    const { user, search } = renderArticle(<Reader />)
    // What the browser would do, jsdom can't.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true })
    await user.keyboard('{Control>}')
    await user.click(marksOf('Obi')[0] as HTMLElement)
    expect(search()).toBe('')
  })
})

describe('a chosen event', () => {
  it('is chosen by its sign in the margin', async () => {
    const { user, search } = renderArticle(<Reader />)
    await user.click(paragraph(4).querySelector('.evs a') as HTMLElement)
    expect(search()).toBe('?event=hurt')
  })

  it('has its passage and its time shown, and is scrolled to', async () => {
    renderArticle(<Reader />, { at: '/read/harbour?event=arrived' })
    const passage = paragraph(5).querySelector('mark')
    expect(passage).toHaveTextContent('A delegation led by Tobias Renn arrived in Marrow on Saturday')
    expect(marksOf('Saturday')[0]).toHaveClass('lit')
    expect(screen.getByRole('status')).toHaveTextContent('Event told in paragraph 5')
    await waitFor(() => expect(window.scrollY).toBeGreaterThan(2 * PARAGRAPH))
  })

  it('that is no main one has a sign only while it is chosen', () => {
    renderArticle(<Reader />)
    expect(paragraph(5).querySelectorAll('.evs a')).toHaveLength(1)
    renderArticle(<Reader />, { at: '/read/harbour?event=ceremony' })
    expect(document.querySelectorAll('.evs a[aria-current]')).toHaveLength(1)
  })
})

describe('with the keyboard', () => {
  it('j and k go from paragraph to paragraph', async () => {
    const { user } = renderArticle(<Reader />)
    await user.keyboard('j')
    expect(paragraph(1)).toHaveFocus()
    await user.keyboard('jj')
    expect(paragraph(3)).toHaveFocus()
    expect(window.scrollY).toBeGreaterThan(PARAGRAPH)
    await user.keyboard('k')
    expect(paragraph(2)).toHaveFocus()
  })

  it('the margin is a stop, and read aloud, only in the paragraph that has the focus', async () => {
    const { user } = renderArticle(<Reader />)
    expect(screen.queryByRole('link', { name: 'Paragraph 2' })).toBeNull()
    await user.keyboard('jj')
    expect(screen.getByRole('link', { name: 'Paragraph 2' })).toHaveAttribute('href', '#p2')
    expect(screen.queryByRole('link', { name: 'Paragraph 1' })).toBeNull()
    await user.tab()
    expect(screen.getByRole('link', { name: 'Happened: The union has sent two ships to the port of Marrow' })).toHaveFocus()
  })

  it('b goes back to where the reader was', async () => {
    const { user } = renderArticle(<Reader />, { at: '/read/harbour?entity=tobias-renn' })
    await nextFrame()
    await user.keyboard('n')
    await screen.findByRole('button', { name: /Back to where/ })
    await user.keyboard('b')
    expect(window.scrollY).toBe(0)
  })
})

describe('links to paragraphs', () => {
  it('scroll there, wash it for a moment and are a step of history', async () => {
    const { user, router } = renderArticle(
      <>
        <Reader />
        <a href="#p5">¶ 5</a>
      </>,
      { at: '/read/harbour?entity=ada-obi' },
    )
    await user.click(screen.getByRole('link', { name: '¶ 5' }))
    expect(router.state.location).toMatchObject({ hash: '#p5', search: '?entity=ada-obi' })
    expect(router.state.historyAction).toBe('PUSH')
    await waitFor(() => expect(paragraph(5)).toHaveClass('arrived'))
    expect(window.scrollY).toBe(4 * PARAGRAPH - 28)
    expect(screen.getByRole('button', { name: /Back to where/ })).toBeInTheDocument()
  })

  it('work from outside', async () => {
    renderArticle(<Reader />, { at: '/read/harbour#p4' })
    await waitFor(() => expect(window.scrollY).toBe(3 * PARAGRAPH - 28))
    expect(screen.queryByRole('button', { name: /Back to where/ })).toBeNull()
  })

  it('leave the place to the browser on the way back', async () => {
    const { user, router } = renderArticle(
      <>
        <Reader />
        <a href="#p2">¶ 2</a>
        <a href="#p5">¶ 5</a>
      </>,
    )
    await user.click(screen.getByRole('link', { name: '¶ 2' }))
    await user.click(screen.getByRole('link', { name: '¶ 5' }))
    await waitFor(() => expect(window.scrollY).toBe(4 * PARAGRAPH - 28))
    scrollPageTo(50)
    await act(() => router.navigate(-1))
    await new Promise((done) => setTimeout(done, 50))
    expect(window.scrollY).toBe(50)
  })

  it('that lead nowhere do nothing', async () => {
    renderArticle(<Reader />, { at: '/read/harbour#p99' })
    await new Promise((done) => setTimeout(done, 50))
    expect(window.scrollY).toBe(0)
  })
})

describe('reading', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    readings.set({})
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('shows in the masthead and is noted for the library once the page rests', async () => {
    renderArticle(<Reader />)
    expect(progress.get()).toBe(0)
    act(() => scrollPageTo(PARAGRAPH))
    await vi.waitFor(() => expect(progress.get()).toBeGreaterThan(0.2))
    act(() => vi.advanceTimersByTime(1000))
    expect(readings.get().harbour).toMatchObject({ paragraph: 2, of: 6, done: false })
    act(() => scrollPageTo(6 * PARAGRAPH - 768))
    act(() => vi.advanceTimersByTime(1000))
    expect(readings.get().harbour).toMatchObject({ paragraph: 6, of: 6, done: true })
  })

  it('is not what the app scrolls to', async () => {
    renderArticle(<Reader />, { at: '/read/harbour?event=cover' })
    await vi.waitFor(() => expect(window.scrollY).toBeGreaterThan(3 * PARAGRAPH))
    act(() => vi.advanceTimersByTime(5000))
    expect(readings.get()).toEqual({})
  })
})
