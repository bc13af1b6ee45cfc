import { type Block, overlaps, type Span } from '../../../core/index.ts'
import { type Piece, wordsOfBlock } from '../find/ranges.ts'

/** The blocks that are on the page, by the offset they begin at. */
const blocksOnPage = (root: HTMLElement): Map<number, HTMLElement> =>
  new Map([...root.querySelectorAll<HTMLElement>('[data-start]')].map((block) => [Number(block.dataset.start), block]))

/** A span of the text as ranges of the page. */
export type RangesOf = (span: Span) => readonly Range[]

/**
 * Finds the ranges of spans as the page is now: one for each text node, so that nothing in the margin between two
 * paragraphs is among them. Of what is not on the page there are none. To be made anew when the page has changed.
 */
export function pageRanges(root: HTMLElement, blocks: readonly Block[]): RangesOf {
  const elements = blocksOnPage(root)
  const pieces = new Map<HTMLElement, readonly Piece[]>()
  const piecesOf = (element: HTMLElement): readonly Piece[] => {
    const known = pieces.get(element) ?? wordsOfBlock(element)
    pieces.set(element, known)
    return known
  }
  return (span) =>
    blocks.flatMap((block) => {
      const element = overlaps(block, span) ? elements.get(block.start) : undefined
      return element ? piecesOf(element).flatMap((piece) => (overlaps(piece, span) ? [rangeIn(piece, span)] : [])) : []
    })
}

function rangeIn({ node, start, end }: Piece, span: Span): Range {
  const range = document.createRange()
  range.setStart(node, Math.max(0, span.start - start))
  range.setEnd(node, Math.min(span.end, end) - start)
  return range
}

/** The words of the article in a range of the page, without white space at their ends; null where there are none. */
export function spanOfRange(root: HTMLElement, range: Range, text: string): Span | null {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((block) => range.intersectsNode(block))
  const first = firstOf(blocks, (block) => firstOf(wordsOfBlock(block), (piece) => within(piece, range)))
  const last = firstOf(blocks.reverse(), (block) => firstOf(wordsOfBlock(block).reverse(), (piece) => within(piece, range)))
  if (!first || !last) return null
  const words = text.slice(first.start, last.end)
  const start = first.start + words.length - words.trimStart().length
  const end = last.end - (words.length - words.trimEnd().length)
  return start < end ? { start, end } : null
}

/** What a range holds of a text node. */
function within({ node, start, end }: Piece, range: Range): Span | null {
  if (!range.intersectsNode(node)) return null
  const from = node === range.startContainer ? start + range.startOffset : start
  const to = node === range.endContainer ? start + range.endOffset : end
  return from < to ? { start: from, end: to } : null
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}
