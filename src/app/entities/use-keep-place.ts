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
    const scroller = scrollerOf(panel.current)
    if (!scroller) return
    scroller.scrollTop = open === null ? listTop.current : 0
    if (open !== null) return
    const note = () => {
      listTop.current = scroller.scrollTop
    }
    scroller.addEventListener('scroll', note, { passive: true })
    return () => scroller.removeEventListener('scroll', note)
  }, [panel, open])

  useLayoutEffect(() => {
    const before = last.current
    last.current = open
    if (open === before) return
    const lost = isLost()
    if (open !== null) {
      if (before === null) origin.current = lost ? null : document.activeElement
      if (lost && (fromList.current || before !== null)) focus(panel.current?.querySelector('.card h2'))
      fromList.current = false
    } else if (lost) {
      const row = document.getElementById(`e-${before}`)
      row?.scrollIntoView?.({ block: 'nearest', behavior: 'instant' })
      focus(origin.current?.isConnected ? origin.current : row?.querySelector('a'))
    }
  }, [panel, open])

  return useCallback(() => {
    fromList.current = true
  }, [])
}

/** The focus falls to the body when the element that had it goes, or is about to when it is hidden. */
const isLost = () => !document.activeElement || document.activeElement === document.body || !!document.activeElement.closest('[hidden]')

const focus = (element: Element | null | undefined) => {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
}
