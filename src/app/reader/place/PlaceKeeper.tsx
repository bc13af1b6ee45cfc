import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useNavigationType } from 'react-router'
import { hold } from '../../article/hold.ts'
import { whenThere } from '../../article/when-there.ts'
import { isShown } from './area.ts'
import { placeNow } from './jump.ts'
import type { Place } from './memory.ts'
import { keepPlace, placeAt, useStep } from './returning.ts'

/** A place is noted once the page has rested there for so long, in milliseconds. */
const REST = 150

/**
 * In a long article back, forward and a reload lead to the paragraph that was read. Otherwise the page is scrolled by so
 * many pixels, which here is somewhere else: how high paragraphs are is known only of those that have been near.
 */
export function PlaceKeeper({ root }: { root: RefObject<HTMLElement | null> }) {
  const navigation = useNavigationType()
  const step = useStep()
  const last = useRef<Place | null>(null)
  // A layout effect: at its end the page is still as it was read.
  useLayoutEffect(() => {
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
      keepPlace(step, last.current)
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('pagehide', leave)
    return () => {
      leave()
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('pagehide', leave)
    }
  }, [root, step])
  useEffect(() => {
    const place = navigation === 'POP' ? placeAt(step) : undefined
    if (!place) return
    return whenThere(
      () => root.current?.querySelector<HTMLElement>(`#p${place.paragraph}`),
      (block) => isShown(block) && hold(block, place.offset),
    )
  }, [root, step, navigation])
  return null
}
