/** The part of the window in which the article can be read, in CSS pixels from the window's top. */
export interface Area {
  readonly top: number
  readonly bottom: number
}

/** Below the masthead and the find bar; above a phone's bar of tabs, its keyboard, or what lies over its lower half. */
export function readingArea(): Area {
  const bars = document.querySelectorAll('.mast, .find > *')
  const top = Math.max(0, ...[...bars].map((bar) => bar.getBoundingClientRect().bottom))
  const covers = [...document.querySelectorAll('.tabs, .sheet, .hl-pop')].filter(
    (cover) => cover.getClientRects().length > 0 && getComputedStyle(cover).position === 'fixed',
  )
  const keyboard = window.visualViewport?.height ?? window.innerHeight
  const bottom = Math.min(window.innerHeight, keyboard, ...covers.map((cover) => cover.getBoundingClientRect().top))
  // A sheet at full height leaves nothing: what counts is what will be seen at half.
  return { top, bottom: bottom - top < window.innerHeight / 5 ? window.innerHeight / 2 : bottom }
}

/** The blocks of the article as they stand in the page. */
export const blockElements = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.block')]

/** Whether the article is shown at all: on a phone the views take turns. */
export const isShown = (root: Element): boolean => root.getClientRects().length > 0

/** The first block that reaches below `y`. */
export function firstBlockBelow(root: ParentNode, y: number): HTMLElement | undefined {
  return firstIn(root, blockElements, y)
}

/** The first paragraph that reaches below `y`. */
export function firstParagraphBelow(root: ParentNode, y: number): HTMLElement | undefined {
  return firstIn(root, paragraphElements, y)
}

/** The last paragraph of those, from the first on, of which `isSeen` holds; it holds of none that begins below `y`. */
export function lastParagraph(root: ParentNode, y: number, isSeen: (box: DOMRect) => boolean): HTMLElement | undefined {
  const parts = partsOf(root)
  for (let index = countWhile(parts, ({ top }) => top < y) - 1; index >= 0; index--) {
    const paragraphs = paragraphElements(parts[index] as Element)
    const seen = countWhile(paragraphs, isSeen)
    if (seen > 0) return paragraphs[seen - 1]
  }
}

/** The number of a block's paragraph, from its id; 0 for headings. */
export const numberOf = (block: Element): number => Number(/^p(\d+)$/.exec(block.id)?.[1] ?? 0)

export const paragraphElements = (root: ParentNode): HTMLElement[] => blockElements(root).filter((block) => numberOf(block) > 0)

/**
 * The parts that a long text is drawn in, the whole of a short one. What is far from the window is not laid out, and to
 * measure a block there lays its part out: so the parts are measured first, and blocks only of one that is there.
 */
function partsOf(root: ParentNode): Element[] {
  const parts = [...root.querySelectorAll('.text > div:not(.block)')]
  return parts.length > 0 ? parts : [...root.querySelectorAll('.text')]
}

function firstIn(root: ParentNode, inside: (part: Element) => HTMLElement[], y: number): HTMLElement | undefined {
  const isAbove = ({ bottom }: DOMRect) => bottom <= y
  const parts = partsOf(root)
  // There may be nothing but space below `y` in the first part that reaches there.
  for (const part of parts.slice(countWhile(parts, isAbove))) {
    const blocks = inside(part)
    const found = blocks[countWhile(blocks, isAbove)]
    if (found) return found
  }
}

/** How many of the elements, which follow one another down the page, come before the first of which `holds` does not hold. */
function countWhile(elements: readonly Element[], holds: (box: DOMRect) => boolean): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds((elements[middle] as Element).getBoundingClientRect())) low = middle + 1
    else high = middle
  }
  return low
}
