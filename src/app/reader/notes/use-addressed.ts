import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import type { PlacedHighlight, Span } from '../../../core/index.ts'
import { isShown } from '../place/area.ts'
import { jump, placeNow } from '../place/jump.ts'
import type { RangesOf } from './on-page.ts'

/** How long a passage that was jumped to is brought out, in milliseconds. */
const BROUGHT_OUT = 1800

/** The highlight that the address names, `?note=…`: goes to its passage, and shows it for a moment. */
export function useAddressed(
  root: RefObject<HTMLElement | null>,
  highlights: readonly PlacedHighlight[],
  rangesOf: RangesOf,
  show: (span: Span | null) => void,
): void {
  const { search, key } = useLocation()
  const navigation = useNavigationType()
  const id = new URLSearchParams(search).get('note')
  const at = highlights.find((highlight) => highlight.id === id)?.at ?? null
  const done = useRef<string | null>(null)
  const opened = useRef(key)
  const go = useEffectEvent(() => {
    const [range] = at ? rangesOf(at) : []
    if (!at || !range || !root.current || !isShown(root.current)) return
    // Back and forward restore the place themselves; so does a reload, which finds the page scrolled already.
    const first = key === opened.current
    const restored = navigation === 'POP' && (!first || window.scrollY > 0)
    done.current = key
    if (!restored) {
      jump(range, { from: first ? null : placeNow(root.current) })
      show(at)
    }
  })
  // The passage may come later than the address: with the device's answer, or with more of a long article.
  // biome-ignore lint/correctness/useExhaustiveDependencies: until it is there
  useEffect(() => {
    if (done.current === key) return
    const frame = requestAnimationFrame(() => go())
    return () => cancelAnimationFrame(frame)
  }, [key, at, rangesOf])
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each step anew
  useEffect(() => {
    const timer = setTimeout(() => show(null), BROUGHT_OUT)
    return () => clearTimeout(timer)
  }, [key, at, show])
}
