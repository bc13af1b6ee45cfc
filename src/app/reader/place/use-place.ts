import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { hold } from '../../article/hold.ts'
import { whenThere } from '../../article/when-there.ts'
import { readSession, writeSession } from '../../store/session.ts'
import { isShown } from './area.ts'
import { placeNow } from './jump.ts'
import type { Place } from './memory.ts'

/** A place is noted once the page has rested there for so long, in milliseconds. */
const REST = 150

/** Whether the visit has just begun by an address that was typed, linked or sent: it leads where it says. */
let arriving = (performance.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'navigate'

/** Whether a step of history leads back to where the reader was, so that nothing else may move the page; `first`: the page has just come. */
export function useReturning(): (first: boolean) => boolean {
  const navigation = useNavigationType()
  const step = useStep()
  return (first) => navigation === 'POP' && (!first || window.scrollY > 0 || placeAt(step) !== undefined)
}

/** What a step of history is known by. */
const useStep = (): string => {
  const { key, pathname } = useLocation()
  return `place ${pathname} ${key}`
}

/**
 * Back, forward and a reload lead to the paragraph that was read. The router scrolls by so many pixels, which in a `long`
 * article is somewhere else: how high its paragraphs are is known only of those that have been near.
 */
export function usePlace(root: RefObject<HTMLElement | null>, long: boolean): void {
  const navigation = useNavigationType()
  const step = useStep()
  const last = useRef<Place | null>(null)
  // A layout effect: at its end the page is still as it was read.
  useLayoutEffect(() => {
    if (!long) return
    let rest: ReturnType<typeof setTimeout> | undefined
    const note = () => {
      clearTimeout(rest)
      rest = undefined
      last.current = root.current && placeNow(root.current)
    }
    const onScroll = () => {
      clearTimeout(rest)
      rest = setTimeout(note, REST)
    }
    // To look only now where the page stands would have all of it styled anew while it goes.
    const leave = () => {
      if (rest !== undefined) note()
      writeSession(step, last.current)
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('pagehide', leave)
    return () => {
      leave()
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('pagehide', leave)
    }
  }, [root, step, long])
  useEffect(() => {
    const place = long && navigation === 'POP' && placeAt(step)
    arriving = false
    if (!place) return
    return whenThere(
      () => root.current?.querySelector<HTMLElement>(`#p${place.paragraph}`),
      (block) => isShown(block) && hold(block, place.offset),
    )
  }, [root, step, long, navigation])
}

const placeAt = (step: string): Place | undefined => (arriving ? undefined : ((readSession(step) as Place | null) ?? undefined))
