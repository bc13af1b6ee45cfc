import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useNavigationType } from 'react-router'
import type { Emphasis } from '../text/emphasis.ts'
import { jump, placeNow } from './jump.ts'

/** Keeps what is chosen in sight: scrolls to the current mention or to the passage of the chosen event. */
export function useFollow(root: RefObject<HTMLElement | null>, { entity, mention, event, told }: Emphasis): void {
  const navigation = useNavigationType()
  const first = useRef(true)
  const at = told[0]?.start
  // Back and forward restore the place themselves; so does a reload, which finds the page scrolled already.
  const isRestored = useEffectEvent(() => navigation === 'POP' && (!first.current || window.scrollY > 0))
  useEffect(() => {
    const restored = isRestored()
    const find = (): Element | null | undefined => {
      if (entity !== null) return mention === null ? null : root.current?.querySelector(mentionSelector(entity, mention))
      return event === null ? null : passageAt(root.current, at)
    }
    // After the frame's other effects: on a phone the article comes back into sight, and its place is restored, by those.
    const frame = requestAnimationFrame(() => {
      first.current = false
      const target = restored ? null : find()
      if (target && root.current) jump(target, { from: placeNow(root.current) })
    })
    return () => cancelAnimationFrame(frame)
  }, [root, entity, mention, event, at])
}

const mentionSelector = (entity: string, mention: number): string => `[data-entity="${CSS.escape(entity)}"][data-mention="${mention}"]`

/** The telling clause where it can be seen in one piece, else its paragraph. */
function passageAt(root: HTMLElement | null, at: number | undefined): Element | null {
  if (!root || at === undefined) return null
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const block = blocks.findLast((candidate) => Number(candidate.dataset.start) <= at)
  return block?.querySelector('.passage') ?? block ?? null
}
