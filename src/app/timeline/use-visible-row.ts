import { type RefObject, useEffect } from 'react'
import { hold } from '../article/hold.ts'
import { scrollerOf } from '../article/scroller.ts'
import { whenThere } from '../article/when-there.ts'

/** Kept clear above and below the row, in pixels. */
const MARGIN = 24

/** Keeps the chosen event's row in sight inside the panel that scrolls by itself. The page is never scrolled. What is far is jumped to. */
export function useVisibleRow(panel: RefObject<HTMLElement | null>, chosen: string | null): void {
  useEffect(() => {
    if (chosen === null) return
    const find = () => panel.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(chosen)}"]`)
    return whenThere(find, (row) => {
      const scroller = scrollerOf(row)
      if (!scroller) return
      const by = distance(row.getBoundingClientRect(), scroller.getBoundingClientRect())
      if (by === 0) return
      const far = Math.abs(by) > scroller.clientHeight
      scroller.scrollBy({ top: by, behavior: far || calm() ? 'instant' : 'smooth' })
      if (far) hold(row, row.getBoundingClientRect().top, scroller)
    })
  }, [panel, chosen])
}

/** How far to scroll so that `row` lies within `box`: its head comes first where it does not fit. */
function distance(row: DOMRect, box: DOMRect): number {
  const above = row.top - (box.top + MARGIN)
  if (above < 0) return above
  const below = row.bottom - (box.bottom - MARGIN)
  return below > 0 ? Math.min(below, above) : 0
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
