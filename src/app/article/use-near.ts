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
  window.addEventListener('afterprint', () => {
    for (const part of parts.keys()) {
      observer.unobserve(part)
      observer.observe(part)
    }
  })
  watcher = observer
  return observer
}

/** What the observer has said, and what is not done about it yet. */
const heard = new Map<Element, boolean>()
/** So many parts are drawn at a time: some milliseconds' work. */
const AT_ONCE = 1
let drawing = false

function hear(entries: readonly IntersectionObserverEntry[]): void {
  // What can be seen comes first.
  const out = ({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry) => Math.max(-bottom, top - window.innerHeight, 0)
  // What is not shown at all, in a panel that is not open, stays as it is.
  const shown = entries.filter(({ boundingClientRect: { width, height } }) => width + height > 0)
  for (const { target, isIntersecting } of shown.sort((a, b) => out(a) - out(b))) heard.set(target, isIntersecting)
  if (!drawing) setTimeout(draw)
  drawing = true
}

function draw(): void {
  // Whoever is marking words, to copy them say, would lose the marking with the nodes that it begins in.
  const marking = getSelection()?.type === 'Range'
  const now = [...heard].slice(0, AT_ONCE)
  for (const [part, near] of now) {
    heard.delete(part)
    if (near || !(marking || part.contains(document.activeElement))) parts.get(part)?.(near)
  }
  drawing = heard.size > 0
  if (drawing) setTimeout(draw)
}
