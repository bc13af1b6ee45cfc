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

/** The first of the elements (which follow one another down the page) that reaches below `y`. */
export function firstBelow(elements: readonly HTMLElement[], y: number): HTMLElement | undefined {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[middle] as HTMLElement).getBoundingClientRect().bottom <= y) low = middle + 1
    else high = middle
  }
  return elements[low]
}

/** The number of a block's paragraph, from its id; 0 for headings. */
export const numberOf = (block: Element): number => Number(/^p(\d+)$/.exec(block.id)?.[1] ?? 0)
