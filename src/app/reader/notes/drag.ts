/** Moved so far, in pixels, a press is no click. */
const FAR = 5

interface Caret {
  readonly node: Node
  readonly offset: number
}

/**
 * Selects words by a drag that begins on a name. Browsers begin none there: a press on a link is for the link alone.
 * `press`: the pointer that went down on it.
 */
export function dragFromMark(press: PointerEvent): void {
  const start = caretAt(press.clientX, press.clientY)
  if (!start || press.pointerType !== 'mouse' || press.button !== 0 || press.shiftKey) return
  const stop = new AbortController()
  const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', listener: (event: PointerEvent) => void) =>
    document.addEventListener(type, listener, { signal: stop.signal })
  on('pointermove', ({ clientX, clientY, buttons }) => {
    if (buttons === 0) return stop.abort()
    if (Math.hypot(clientX - press.clientX, clientY - press.clientY) < FAR) return
    const end = caretAt(clientX, clientY)
    if (end) getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
  })
  // What is selected already is not to be carried away.
  document.addEventListener('dragstart', (event) => event.preventDefault(), { signal: stop.signal })
  for (const type of ['pointerup', 'pointercancel'] as const) on(type, () => stop.abort())
}

/** Firefox and newer browsers have one of the two, Safari the other. */
function caretAt(x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint?.(x, y)
  if (position) return { node: position.offsetNode, offset: position.offset }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
