import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { type Block, spanAt } from '../../../core/index.ts'
import { whenThere } from '../../article/when-there.ts'
import type { Emphasis } from '../text/emphasis.ts'
import { jump, placeNow } from './jump.ts'
import { useReturning } from './returning.ts'

/** Keeps what is chosen in sight: scrolls to the current mention or to the passage of the chosen event. */
export function useFollow(root: RefObject<HTMLElement | null>, { entity, mention, at }: Emphasis, blocks: readonly Block[]): void {
  const returning = useReturning()
  const first = useRef(true)
  // Back and forward restore the place themselves; so does a reload, which finds the page scrolled already.
  const isRestored = useEffectEvent(() => returning(first.current))
  useEffect(() => {
    const restored = isRestored()
    const find = (): Element | null | undefined => {
      if (entity !== null) return mention === null ? null : mentionElement(root.current, entity, mention)
      return at === null ? null : passageAt(root.current, spanAt(blocks, at))
    }
    let stop = () => {}
    const go = (from: 'page' | null) => {
      if (entity === null ? at === null : mention === null) return
      stop()
      stop = whenThere(find, (target) => root.current && jump(target, { from: from && placeNow(root.current) }))
    }
    // After the frame's other effects: on a phone the article comes back into sight, and its place is restored, by those.
    const frame = requestAnimationFrame(() => {
      const opened = first.current
      first.current = false
      if (!restored) go(opened ? null : 'page')
    })
    // The sheet of a phone may come later still, and lie over what was scrolled to.
    const sheet = new MutationObserver(() => {
      if (!restored && document.documentElement.classList.contains('sheet-open')) go('page')
    })
    sheet.observe(document.documentElement, { attributeFilter: ['class'] })
    return () => {
      cancelAnimationFrame(frame)
      stop()
      sheet.disconnect()
    }
  }, [root, entity, mention, at, blocks])
}

function mentionElement(root: HTMLElement | null, entity: string, mention: number): Element | undefined {
  const marks = root?.querySelectorAll<HTMLElement>(`[data-mention="${mention}"]`) ?? []
  return [...marks].find(({ dataset }) => dataset.entity === entity)
}

/** The telling clause where it can be seen in one piece, else its paragraph. */
function passageAt(root: HTMLElement | null, block: Block | undefined): Element | null {
  const element = block && root?.querySelector(`[data-start="${block.start}"]`)
  return element?.querySelector('.passage') ?? element ?? null
}
