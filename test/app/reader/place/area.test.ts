import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { firstBlockBelow, firstParagraphBelow, lastParagraph } from '../../../../src/app/reader/place/area.ts'

const HEIGHT = 100

/** A page of so many blocks of 100 pixels each, every tenth a heading; in parts of eight where it is long. Counts what is measured. */
function page(blocks: number, inParts: boolean): { root: HTMLElement; measured: () => number } {
  const root = document.createElement('article')
  const block = (index: number) =>
    index % 10 === 9 ? '<h2 class="block">Heading</h2>' : `<p class="block" id="p${index + 1}" data-index="${index}">Words</p>`
  const parts = Array.from({ length: Math.ceil(blocks / 8) }, (_, part) =>
    Array.from({ length: Math.min(8, blocks - part * 8) }, (_, index) => block(part * 8 + index)).join(''),
  )
  root.innerHTML = `<div class="text">${parts.map((part) => (inParts ? `<div>${part}</div>` : part)).join('')}</div>`
  const all = [...root.querySelectorAll('.block')]
  const box = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const inside = this.matches('.block') ? [this] : [...this.querySelectorAll('.block')]
    return new DOMRect(0, all.indexOf(inside[0] as Element) * HEIGHT, 600, inside.length * HEIGHT)
  })
  return { root, measured: () => box.mock.calls.length }
}

beforeEach(() => void vi.restoreAllMocks())
afterEach(() => void vi.restoreAllMocks())

describe.each([
  ['in parts', true],
  ['in one piece', false],
])('where the reader is, in a text %s', (_, inParts) => {
  it.each([
    [-50, 'p1', 'p1'],
    [0, 'p1', 'p1'],
    [99, 'p1', 'p1'],
    [100, 'p2', 'p2'],
    [1650, 'p17', 'p17'],
    // A heading is a block, and no paragraph.
    [950, '', 'p11'],
  ])('at %d', (y, block, paragraph) => {
    const { root } = page(40, inParts)
    expect(firstBlockBelow(root, y)?.id).toBe(block)
    expect(firstParagraphBelow(root, y)?.id).toBe(paragraph)
  })

  it('nothing is below its end, and nothing in none', () => {
    expect(firstBlockBelow(page(40, inParts).root, 4000)).toBeUndefined()
    expect(firstParagraphBelow(page(0, inParts).root, 0)).toBeUndefined()
  })

  it.each([
    [0, undefined],
    [99, undefined],
    [100, 'p1'],
    [850, 'p8'],
    [1000, 'p9'],
    [9999, 'p39'],
  ])('the last paragraph that ends above %d', (y, id) => {
    const { root } = page(40, inParts)
    expect(lastParagraph(root, y, ({ bottom }) => bottom <= y)?.id).toBe(id)
  })
})

it('few of a thousand blocks are measured, and none that is far: what is not laid out would have to be', () => {
  const { root, measured } = page(1000, true)
  firstParagraphBelow(root, 50_000)
  lastParagraph(root, 50_000, ({ bottom }) => bottom <= 50_000)
  expect(measured()).toBeLessThan(30)
})
