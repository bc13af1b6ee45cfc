import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { EntityId } from '../../core/index.ts'
import { scrollerOf } from '../article/scroller.ts'

/**
 * List and card take turns in one panel: the list keeps its place while a card is open, a card begins at its top, and
 * the focus is never lost with what it stood on. A card opened from the list takes it; closing gives it back to the
 * mark in the text or the row that the card came from. Returns what to call before opening a card from the list.
 */
export function useKeepPlace(panel: RefObject<HTMLElement | null>, open: EntityId | null): () => void {
  const listTop = useRef(0)
  const fromList = useRef(false)
  const last = useRef<EntityId | null>(null)
  const origin = useRef<Element | null>(null)

  useLayoutEffect(() => {
    const before = last.current
    last.current = open
    if (open !== null && before === null) origin.current = isLost() ? null : document.activeElement
    let end = () => {}
    // Before the next frame is drawn: here it would have the page laid out twice.
    const frame = requestAnimationFrame(() => {
      end = keepScrolled(scrollerOf(panel.current), open === null, listTop)
      if (open === before || !isLost()) return
      if (open === null) {
        const row = document.getElementById(`e-${before}`)
        row?.scrollIntoView?.({ block: 'nearest', behavior: 'instant' })
        focus(origin.current?.isConnected ? origin.current : row?.querySelector('a'))
      } else if (fromList.current || before !== null) focus(panel.current?.querySelector('.card h2'))
      fromList.current = false
    })
    return () => {
      cancelAnimationFrame(frame)
      end()
    }
  }, [panel, open])

  return useCallback(() => {
    fromList.current = true
  }, [])
}

/** Scrolls the panel to where the list was, or a card begins, and notes where the list is scrolled from then on. */
function keepScrolled(scroller: HTMLElement | null, isList: boolean, listTop: { current: number }): () => void {
  if (!scroller) return () => {}
  scroller.scrollTop = isList ? listTop.current : 0
  if (!isList) return () => {}
  const note = () => {
    listTop.current = scroller.scrollTop
  }
  scroller.addEventListener('scroll', note, { passive: true })
  return () => scroller.removeEventListener('scroll', note)
}

/** The focus falls to the body when the element that had it goes, or is about to when it is hidden. */
const isLost = () => !document.activeElement || document.activeElement === document.body || !!document.activeElement.closest('[hidden]')

const focus = (element: Element | null | undefined) => {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
}
