import type { Span } from '../../../core/index.ts'

/** A piece of the article's text as it stands in the page. */
export interface Piece extends Span {
  readonly node: Text
}

/** The text nodes of the article's words, in their order, with the offsets in `article.text` that they show. */
export const wordsOnPage = (root: HTMLElement): Piece[] => [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap(wordsOfBlock)

/** The same of one block, without what stands in its margin. */
export function wordsOfBlock(block: HTMLElement): Piece[] {
  const pieces: Piece[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? node.matches('.gutter, .here-note')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  )
  let start = Number(block.dataset.start)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text
    pieces.push({ node: node as Text, start, end: start + length })
    start += length
  }
  return pieces
}

/** Ranges of the page for spans of the text, both in order. What is not on the page is left out. */
export function rangesOf(spans: readonly Span[], pieces: readonly Piece[]): Map<Span, Range> {
  const ranges = new Map<Span, Range>()
  let first = 0
  for (const span of spans) {
    while (first < pieces.length && (pieces[first] as Piece).end <= span.start) first++
    let last = first
    while (last + 1 < pieces.length && (pieces[last] as Piece).end < span.end) last++
    const [from, to] = [pieces[first], pieces[last]]
    if (!from || !to || from.start > span.start || to.end < span.end) continue
    const range = document.createRange()
    range.setStart(from.node, span.start - from.start)
    range.setEnd(to.node, span.end - to.start)
    ranges.set(span, range)
  }
  return ranges
}
