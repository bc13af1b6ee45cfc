import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Span } from '../../../core/index.ts'
import { noting, useObservable } from '../../store/page-state.ts'
import { blockElements, firstBlockBelow, isShown, readingArea } from '../place/area.ts'
import { jump } from '../place/jump.ts'
import { type PassageStep, sentenceFrom, stepPassage } from './steps.ts'

export interface Keyed {
  /** The passage being chosen; null while none is. */
  readonly span: Span | null
  readonly step: (step: PassageStep) => void
  /** Ends it; with the focus back to the paragraph, or not where something else takes it. */
  readonly end: (focus: boolean) => void
  /** Where what had the focus has gone: back to the paragraph that was marked. */
  readonly giveFocusBack: () => void
}

/**
 * Choosing a passage without a pointer: it begins with the first sentence of the paragraph that has the focus, or of the
 * first one in sight, and is moved by sentences and by words.
 */
export function useKeyed(root: RefObject<HTMLElement | null>, text: string, sentences: readonly Span[]): Keyed {
  const wanted = useObservable(noting, false)
  const [span, setSpan] = useState<Span | null>(null)
  const block = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (!wanted) return
    // On a phone the article comes back into sight first.
    const frame = requestAnimationFrame(() => {
      block.current = root.current && blockToBegin(root.current)
      const at = block.current && beginning(block.current)
      const sentence = at === null ? null : sentenceFrom(sentences, at)
      if (sentence) setSpan(sentence)
      else noting.set(false)
    })
    return () => cancelAnimationFrame(frame)
  }, [root, wanted, sentences])
  useEffect(() => () => noting.set(false), [])
  useEffect(() => {
    const element = span && blockAt(root.current, span.start)
    if (!element) return
    block.current = element
    jump(element, { from: null })
  }, [root, span])
  const giveFocusBack = useCallback(() => {
    const lost = document.activeElement === document.body || document.activeElement?.closest('.hl-layer')
    if (lost) block.current?.focus({ preventScroll: true })
  }, [])
  const end = useCallback(
    (focus: boolean) => {
      noting.set(false)
      setSpan(null)
      if (focus) giveFocusBack()
    },
    [giveFocusBack],
  )
  const step = useCallback(
    (step: PassageStep) => setSpan((before) => before && stepPassage(text, sentences, before, step)),
    [text, sentences],
  )
  return useMemo(() => ({ span, step, end, giveFocusBack }), [span, step, end, giveFocusBack])
}

function blockToBegin(root: HTMLElement): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('.block')
  if (focused && root.contains(focused)) return focused
  return isShown(root) ? (firstBlockBelow(root, readingArea().top) ?? null) : null
}

/** Where a block begins; with the focus on a mark in it, there. */
function beginning(block: HTMLElement): number {
  const mark = document.activeElement?.closest<HTMLElement>('[data-at]')
  return Number(mark && block.contains(mark) ? mark.dataset.at : block.dataset.start)
}

function blockAt(root: HTMLElement | null, offset: number): HTMLElement | undefined {
  return root ? blockElements(root).findLast((block) => Number(block.dataset.start) <= offset) : undefined
}
