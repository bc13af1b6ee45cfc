import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { whenThere } from '../../article/when-there.ts'
import { isShown } from './area.ts'
import { hold, placeNow } from './jump.ts'
import type { Place } from './memory.ts'

const KEY = 'dateline:places'
/** So many are remembered. */
const MOST = 30

/**
 * Back, forward and a reload lead to the paragraph that was read. The router scrolls by so many pixels, which in a `long`
 * article is somewhere else: how high its paragraphs are is known only of those that have been near.
 */
export function usePlace(root: RefObject<HTMLElement | null>, long: boolean): void {
  const { key, pathname } = useLocation()
  const navigation = useNavigationType()
  const step = `${pathname} ${key}`
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
    const place = long && navigation === 'POP' && window.scrollY > 0 && places().find(([of]) => of === step)?.[1]
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
