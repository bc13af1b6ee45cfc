import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { whenThere } from '../../article/when-there.ts'
import { isShown } from './area.ts'
import { hold, placeNow } from './jump.ts'
import type { Place } from './memory.ts'

const KEY = 'dateline:places'
/** So many are remembered. */
const MOST = 30

/** Whether the visit has just begun by an address that was typed, linked or sent: it leads where it says. */
let arriving = (globalThis.performance?.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'navigate'

/** Where the reader was at this step of history; undefined where that is not known. */
export const placeAt = (step: string): Place | undefined => (arriving ? undefined : places().find(([of]) => of === step)?.[1])

/** What a step of history is known by. */
export const useStep = (): string => {
  const { key, pathname } = useLocation()
  return `${pathname} ${key}`
}

/**
 * Back, forward and a reload lead to the paragraph that was read. The router scrolls by so many pixels, which in a `long`
 * article is somewhere else: how high its paragraphs are is known only of those that have been near.
 */
export function usePlace(root: RefObject<HTMLElement | null>, long: boolean): void {
  const navigation = useNavigationType()
  const step = useStep()
  // A layout effect: at its end the page is still as it was read.
  useLayoutEffect(() => {
    if (!long) return
    const note = () => root.current && remember(step, placeNow(root.current))
    window.addEventListener('pagehide', note)
    return () => {
      note()
      window.removeEventListener('pagehide', note)
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

type Places = readonly (readonly [step: string, place: Place])[]

function places(): Places {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
  } catch {
    return []
  }
}

function remember(step: string, place: Place | null): void {
  const others = places().filter(([of]) => of !== step)
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place ? [...others, [step, place]].slice(-MOST) : others))
  } catch {
    // Refused: the router's pixels have to do.
  }
}
