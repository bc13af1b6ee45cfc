import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useHydrated } from '../store/use-hydrated.ts'

/** So far around the window, or around the box that scrolls, a part counts as near. */
const MARGIN = '100% 0px'

const parts = new Map<Element, (near: boolean) => void>()
let watcher: IntersectionObserver | undefined

/**
 * Whether a part of the page is near to what can be seen; `first`: it is so when the page opens. True in prerendered
 * pages, on paper, and in browsers that can't tell.
 */
export function useNear(part: RefObject<Element | null>, first: boolean): boolean {
  const hydrated = useHydrated()
  const [watched] = useState(() => hydrated && 'IntersectionObserver' in globalThis)
  const [near, setNear] = useState(first || !watched)
  useEffect(() => {
    const { current } = part
    if (!watched || !current) return
    const observer = watch()
    parts.set(current, setNear)
    observer.observe(current)
    return () => {
      parts.delete(current)
      observer.unobserve(current)
    }
  }, [part, watched])
  return near
}

function watch(): IntersectionObserver {
  if (watcher) return watcher
  // Of a box that scrolls by itself the margin is `scrollMargin`; a browser without it draws the rows as they come into sight.
  const observer = new IntersectionObserver(hear, { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit)
  window.addEventListener('beforeprint', () => flushSync(() => parts.forEach((tell) => void tell(true))))
  watcher = observer
  return observer
}

/** What the observer has said, and what is not done about it yet: a part at a time is some milliseconds' work. */
const heard = new Map<Element, boolean>()

function hear(entries: readonly IntersectionObserverEntry[]): void {
  if (heard.size === 0) setTimeout(draw)
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    // What is not shown at all, in a panel that is not open, stays as it is.
    if (boundingClientRect.width > 0) heard.set(target, isIntersecting)
  }
}

function draw(): void {
  for (const [part, near] of heard) {
    heard.delete(part)
    if (heard.size > 0) setTimeout(draw)
    // Whoever is marking words, to copy them say, would lose the marking with the nodes that it begins in.
    const inUse = getSelection()?.type === 'Range' || part.contains(document.activeElement)
    if (near || !inUse) parts.get(part)?.(near)
    return
  }
}
