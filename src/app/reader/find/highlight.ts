/** Paints matches without touching the page's elements, where the browser can (CSS Custom Highlight API). */
export const paints = (): boolean => typeof Highlight !== 'undefined' && 'highlights' in CSS

/** Shows all matches and the current one among them; a browser that can't paint selects the current one. */
export function showMatches(all: Iterable<Range>, current: Range | undefined): void {
  if (paints()) {
    const found = new Highlight()
    for (const range of all) found.add(range)
    CSS.highlights.set('found', found)
    const now = new Highlight(...(current ? [current] : []))
    now.priority = 1
    CSS.highlights.set('found-now', now)
  } else if (current) {
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(current)
  }
}

export function hideMatches(): void {
  if (!paints()) return
  CSS.highlights.delete('found')
  CSS.highlights.delete('found-now')
}
