import { useContext, useLayoutEffect } from 'react'
import { type Location, UNSAFE_DataRouterContext, UNSAFE_DataRouterStateContext, useLocation } from 'react-router'
import { readSession, writeSession } from '../store/session.ts'

const KEY = 'dateline:scrolled'

let places: Record<string, number> = {}

/** The first page of a visit to the tab has no key of its own: where another one was scrolled to is no matter of its. */
const keyOf = ({ key, pathname, search }: Location): string => (key === 'default' ? pathname + search : key)

/**
 * Back, forward and a reload lead to where a page was scrolled; any other way begins at its top or at its fragment. What
 * the router's own component does, in a third of its size.
 */
export function useScrollPlaces(): void {
  const router = useContext(UNSAFE_DataRouterContext)?.router
  const state = useContext(UNSAFE_DataRouterStateContext)
  const location = useLocation()
  const restored = state?.restoreScrollPosition
  const stays = state?.preventScrollReset
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual'
    places = (readSession(KEY) ?? {}) as Record<string, number>
    // Asked for only while the page goes, it would have all of the page styled anew.
    let top = 0
    const note = () => {
      top = window.scrollY
    }
    const frame = requestAnimationFrame(note)
    const leave = () => {
      history.scrollRestoration = 'auto'
      if (router) places[keyOf(router.state.location)] = top
      writeSession(KEY, places)
    }
    window.addEventListener('scroll', note, { passive: true })
    window.addEventListener('pagehide', leave)
    const end = router?.enableScrollRestoration(places, () => window.scrollY, keyOf)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', note)
      window.removeEventListener('pagehide', leave)
      end?.()
    }
  }, [router])
  useLayoutEffect(() => {
    if (restored === false) return
    if (typeof restored === 'number') {
      window.scrollTo(0, restored)
      return
    }
    const target = location.hash && document.getElementById(location.hash.slice(1))
    if (target) target.scrollIntoView()
    else if (!stays) window.scrollTo(0, 0)
  }, [location, restored, stays])
}
