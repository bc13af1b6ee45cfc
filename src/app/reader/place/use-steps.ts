import { type RefObject, useEffect, useRef, useState } from 'react'
import type { SelectionActions } from '../../store/selection.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import { firstParagraphBelow, isShown, paragraphElements, readingArea } from './area.ts'
import { stepTo } from './jump.ts'

/** `j` and `k`: on to the next paragraph and back to the one before. The focus goes along. */
export function useParagraphKeys(root: RefObject<HTMLElement | null>): void {
  const go = (step: 1 | -1) => {
    if (!root.current || !isShown(root.current)) return
    const paragraphs = paragraphElements(root.current)
    const here = paragraphs.findIndex((block) => block.contains(document.activeElement))
    const top = firstParagraphBelow(root.current, readingArea().top)
    const seen = top ? paragraphs.indexOf(top) : paragraphs.length
    const next = paragraphs[here >= 0 ? here + step : step === 1 ? seen : seen - 1]
    if (next) stepTo(next)
  }
  useShortcut('j', () => go(1))
  useShortcut('k', () => go(-1))
}

/** `n` and `p`: through the mentions of the open name; at the first and the last they do nothing. */
export function useMentionKeys(of: { mentions: number; current: number | null } | null, step: SelectionActions['stepTo']): void {
  const current = of?.current ?? -1
  // Keys pressed faster than the page follows still count each.
  const wanted = useRef(current)
  useEffect(() => {
    wanted.current = current
  }, [current])
  const go = (by: 1 | -1) => {
    const to = wanted.current + by
    if (!of || to < 0 || to >= of.mentions) return
    wanted.current = to
    step(to)
  }
  useShortcut('n', () => go(1), of !== null)
  useShortcut('p', () => go(-1), of !== null)
}

/** Where the block begins that the focus is in; null while it is elsewhere. */
export function useFocusedBlock(root: RefObject<HTMLElement | null>): number | null {
  const [start, setStart] = useState<number | null>(null)
  useEffect(() => {
    const { current } = root
    const note = (element: EventTarget | null) => {
      const block = element instanceof Element ? element.closest<HTMLElement>('.block') : null
      setStart(block?.dataset.start === undefined ? null : Number(block.dataset.start))
    }
    const onIn = (event: FocusEvent) => note(event.target)
    const onOut = (event: FocusEvent) => note(event.relatedTarget)
    current?.addEventListener('focusin', onIn)
    current?.addEventListener('focusout', onOut)
    return () => {
      current?.removeEventListener('focusin', onIn)
      current?.removeEventListener('focusout', onOut)
    }
  }, [root])
  return start
}
