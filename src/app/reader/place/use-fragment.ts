import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { whenThere } from '../../article/when-there.ts'
import { formatSelection, parseSelection } from '../../store/selection.ts'
import { PHONE } from '../../store/use-media.ts'
import { jump, placeNow } from './jump.ts'
import type { Place } from './memory.ts'
import { useReturning } from './returning.ts'

/** How long a paragraph that was jumped to stays washed, in milliseconds. */
const WASH = 1800

const PARAGRAPH = /^#p(?<number>\d+)$/

/**
 * Links to paragraphs, `#p14`, wherever on the page they are: each is a step of history, scrolls to its paragraph and
 * washes it for a moment. Returns the number of the paragraph that was just arrived at.
 */
export function useFragment(root: RefObject<HTMLElement | null>): number | null {
  const { hash, key } = useLocation()
  const returning = useReturning()
  const first = useRef(true)
  const from = useRef<Place | null>(null)
  const [arrived, setArrived] = useState<number | null>(null)
  useParagraphLinks()
  // biome-ignore lint/correctness/useExhaustiveDependencies: noted before the router scrolls to the fragment, at every step of history to one
  useLayoutEffect(() => {
    from.current = root.current && !first.current && PARAGRAPH.test(hash) ? placeNow(root.current) : null
  }, [root, hash, key])
  // Back and forward restore the place themselves; so does a reload, which finds the page scrolled already.
  const isRestored = useEffectEvent(() => returning(first.current))
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` tells a second click on the same link
  useEffect(() => {
    const number = PARAGRAPH.exec(hash)?.groups?.number
    const restored = isRestored()
    let stop = () => {}
    // After the frame's other effects: on a phone the article comes back into sight, and its place is restored, by those.
    const frame = requestAnimationFrame(() => {
      const opened = first.current
      first.current = false
      if (!number || (restored && !opened)) return
      stop = whenThere(
        () => root.current?.querySelector<HTMLElement>(`#p${number}`),
        (block) => {
          setArrived(Number(number))
          if (!restored) jump(block, { to: 'start', from: from.current })
        },
      )
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [root, hash, key])
  useEffect(() => {
    if (arrived === null) return
    const timer = setTimeout(() => setArrived(null), WASH)
    return () => clearTimeout(timer)
  }, [arrived])
  return arrived
}

/** A click on a link to a paragraph goes through the router, which then knows it for a step forward. On a phone it also leaves the panel. */
function useParagraphLinks(): void {
  const navigate = useNavigate()
  const { search } = useLocation()
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      const link = event.target instanceof Element && event.target.closest('a[href^="#p"]')
      const hash = link ? link.getAttribute('href') : null
      if (!plain || event.defaultPrevented || !hash || !PARAGRAPH.test(hash)) return
      event.preventDefault()
      const selection = parseSelection(search)
      const next = matchMedia(PHONE).matches ? formatSelection({ ...selection, panel: null }, search) : search
      navigate({ search: next, hash }, { preventScrollReset: true })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [navigate, search])
}
