/** What can be jumped to: an element, or a range of text. */
export interface Target {
  readonly getBoundingClientRect: () => DOMRect
}

/** What scrolls: the window, or a panel. */
interface Scroller {
  readonly scrollBy: (options: ScrollToOptions) => void
}

/** For so long after a jump, in milliseconds, what was jumped to is held where it is to be. */
const HELD = 600
/** What readers scroll with. */
export const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

const held = new Map<Scroller, Target>()

/**
 * Holds something where it is to be seen, `top` pixels below the window's: what stands around a place that was far is
 * of its true height only once it is near. Ends when the reader moves.
 */
export function hold(target: Target, top: number, scroller: Scroller = window): void {
  const until = performance.now() + HELD
  held.set(scroller, target)
  for (const type of MOVES) window.addEventListener(type, letGo, { once: true, passive: true, capture: true })
  const look = () => {
    const rect = target.getBoundingClientRect()
    // Without a size it is no longer in the page.
    if (held.get(scroller) !== target || rect.height === 0) return
    if (Math.abs(rect.top - top) >= 1) scroller.scrollBy({ top: rect.top - top, behavior: 'instant' })
    if (performance.now() < until) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

const letGo = () => held.clear()
