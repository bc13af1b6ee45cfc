/** How long a correction may take to show, in milliseconds: what applies it may have to come first. */
const SHOWN_WITHIN = 1500

/**
 * Keeps the focus from being lost while the page changes after a correction: whenever what had it goes, `find` gets it.
 * Ends as soon as the reader does anything.
 */
export function keepFocus(find: () => HTMLElement | null | undefined): void {
  const until = performance.now() + SHOWN_WITHIN
  const stop = new AbortController()
  const ends = () => stop.abort()
  for (const type of ['keydown', 'pointerdown']) document.addEventListener(type, ends, { capture: true, signal: stop.signal })
  const look = () => {
    if (stop.signal.aborted || performance.now() > until) return ends()
    if (document.activeElement === null || document.activeElement === document.body) find()?.focus({ preventScroll: true })
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Calls `then` once nothing on the page matches, or it will not be: after a while all the same. */
export function whenGone(selector: string, then: () => void): void {
  const until = performance.now() + SHOWN_WITHIN
  const look = () => {
    if (document.querySelector(selector) && performance.now() < until) requestAnimationFrame(look)
    else then()
  }
  requestAnimationFrame(look)
}
