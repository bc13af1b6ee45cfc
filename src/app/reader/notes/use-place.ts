import { type RefObject, useLayoutEffect } from 'react'
import { readingArea } from '../place/area.ts'
import { placeBar } from './place-bar.ts'

/** Puts a bar at the lines of a passage; it scrolls along with the article. On a phone the style sheet docks it instead. */
export function usePlace(bar: RefObject<HTMLElement | null>, root: RefObject<HTMLElement | null>, ranges: readonly Range[]): void {
  useLayoutEffect(() => {
    const { current: box } = bar
    if (!box || !root.current) return
    const place = () => put(box, root.current as HTMLElement, ranges)
    place()
    const size = globalThis.ResizeObserver ? new ResizeObserver(place) : null
    size?.observe(box)
    return () => size?.disconnect()
  }, [bar, root, ranges])
}

function put(box: HTMLElement, root: HTMLElement, ranges: readonly Range[]): void {
  const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0)
  const size = { width: box.offsetWidth, height: box.offsetHeight }
  const { left, top } = placeBar(lines, size, { left: 0, right: document.documentElement.clientWidth, ...readingArea() })
  const origin = root.getBoundingClientRect()
  box.style.setProperty('--x', `${left - origin.left}px`)
  box.style.setProperty('--y', `${top - origin.top}px`)
}
