import { beforeEach, describe, expect, it } from 'vitest'
import { pageRanges, spanOfRange } from '../../../../src/app/reader/notes/on-page.ts'
import type { Block } from '../../../../src/core/index.ts'

const TEXT = 'Ada Obi left.\n\nShe came back.\n\nNobody saw her.'
const BLOCKS: readonly Block[] = [
  { start: 0, end: 13, kind: 'paragraph', number: 1 },
  { start: 15, end: 29, kind: 'paragraph', number: 2 },
  { start: 31, end: 46, kind: 'paragraph', number: 3 },
]
const GUTTER = '<span class="gutter"><a href="#p1">1</a></span>'
const PAGE = `
  <p class="block" id="one" data-start="0">${GUTTER}<a data-entity="ada">Ada Obi</a><span class="here-note">1 of 2</span> left.</p>
  <p class="block" id="two" data-start="15">${GUTTER}She <mark>came</mark> back.</p>
  <p class="block" id="three" data-start="31">Nobody saw her.</p>`

let root: HTMLElement
const textIn = (selector: string, index = 0) =>
  [...(root.querySelector(selector)?.childNodes ?? [])].filter((node) => node instanceof Text)[index] as Text

beforeEach(() => {
  document.body.innerHTML = `<article>${PAGE}</article><aside>Beside it</aside>`
  root = document.querySelector('article') as HTMLElement
})

describe('a span of the text on the page', () => {
  const wordsOf = (start: number, end: number) => pageRanges(root, BLOCKS)({ start, end }).map(String)

  it('may begin in the middle of a name, and runs over paragraphs without their margins', () => {
    expect(wordsOf(4, 23)).toEqual(['Obi', ' left.', 'She ', 'came'])
  })

  it('of which a part is not on the page yet is the part that is', () => {
    root.querySelector('#two')?.remove()
    expect(wordsOf(8, 40)).toEqual([' left.'.slice(1), 'Nobody sa'])
    expect(wordsOf(15, 20)).toEqual([])
  })
})

describe('a selection as a span of the text', () => {
  const selected = (from: [Node, number], to: [Node, number]) => {
    const range = document.createRange()
    range.setStart(...from)
    range.setEnd(...to)
    const span = spanOfRange(root, range, TEXT)
    return span && TEXT.slice(span.start, span.end)
  }

  it('from the middle of a name into the next paragraph', () => {
    expect(selected([textIn('#one a[data-entity]'), 4], [textIn('#two mark'), 2])).toBe('Obi left.\n\nShe ca')
  })

  it('without white space at its ends, and without the beginning of a paragraph that it only reaches', () => {
    expect(selected([textIn('#one'), 0], [root.querySelector('#two') as Node, 0])).toBe('left.')
  })

  it('that begins in the margin, or runs out of the article', () => {
    expect(selected([root.querySelector('#two .gutter a') as Node, 0], [textIn('#two mark'), 4])).toBe('She came')
    expect(selected([textIn('#three'), 7], [document.querySelector('aside')?.firstChild as Node, 3])).toBe('saw her.')
  })

  it('is none where nothing of the article is in it', () => {
    expect(selected([textIn('#one'), 2], [textIn('#one'), 2])).toBeNull()
    expect(selected([textIn('#two'), 3], [textIn('#two'), 4])).toBeNull()
  })
})
