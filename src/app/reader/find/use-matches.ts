import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Span } from '../../../core/index.ts'
import { firstBlockBelow, readingArea } from '../place/area.ts'
import { jump, placeNow } from '../place/jump.ts'
import { hideMatches, showMatches } from './highlight.ts'
import { findAll, fold } from './match.ts'
import { rangesOf, wordsOnPage } from './ranges.ts'

export interface Matches {
  readonly count: number
  /** From 0; -1 where there is none. */
  readonly current: number
  readonly step: (by: 1 | -1) => void
}

/** So many are shown to either side of the current match: the letter "t" alone may stand in a text a hundred thousand times. */
const SHOWN = 600

/** Finds `query` in the text, shows where it stands and goes to one after the other, beginning with what is in sight. */
export function useMatches(root: RefObject<HTMLElement | null>, text: string, query: string): Matches {
  const folded = useMemo(() => fold(text), [text])
  const spans = useMemo(() => findAll(folded, query), [folded, query])
  // Until the effect below has looked where the reader is, no match is the current one.
  const [at, setAt] = useState({ spans, index: -1 })
  const current = at.spans === spans ? at.index : -1
  const show = useEffectEvent((spans: readonly Span[], current: number) => {
    if (!root.current) return
    const around = spans.slice(Math.max(0, current - SHOWN), current + SHOWN)
    const ranges = rangesOf(around, wordsOnPage(root.current))
    const now = spans[current]
    const range = now && ranges.get(now)
    showMatches(ranges.values(), range)
    return range
  })
  useEffect(() => {
    if (root.current) setAt({ spans, index: firstInSight(root.current, spans) })
  }, [root, spans])
  useEffect(() => {
    const range = show(spans, current)
    if (range && root.current) jump(range, { from: placeNow(root.current) })
  }, [root, spans, current])
  useEffect(() => {
    // New text nodes, of a paragraph that has come near or of a name that was chosen: the ranges are made again.
    let frame = 0
    const again = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => show(spans, current))
    })
    if (root.current) again.observe(root.current, { childList: true, subtree: true })
    return () => {
      again.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [root, spans, current])
  useEffect(() => hideMatches, [])
  const step = (by: 1 | -1) => {
    if (spans.length > 0) setAt({ spans, index: (current + by + spans.length) % spans.length })
  }
  return { count: spans.length, current, step }
}

/** The first match at or after the top of what can be seen, else the very first. */
function firstInSight(root: HTMLElement, spans: readonly Span[]): number {
  if (spans.length === 0) return -1
  const block = firstBlockBelow(root, readingArea().top)
  const from = Number(block?.dataset.start ?? 0)
  return Math.max(
    0,
    spans.findIndex(({ start }) => start >= from),
  )
}
