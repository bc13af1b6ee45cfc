import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Span } from '../../../core/index.ts'
import { blockElements, firstBelow, readingArea } from '../place/area.ts'
import { jump, placeNow } from '../place/jump.ts'
import type { Stretch } from '../text/runs.ts'
import { hideMatches, showMatches } from './highlight.ts'
import { findAll, fold } from './match.ts'
import { rangesOf, wordsOnPage } from './ranges.ts'

export interface Matches {
  readonly count: number
  /** From 0; -1 where there is none. */
  readonly current: number
  readonly step: (by: 1 | -1) => void
}

/** Finds `query` in the text, shows where it stands and goes to one after the other, beginning with what is in sight. */
export function useMatches(
  root: RefObject<HTMLElement | null>,
  text: string,
  query: string,
  runs: readonly (readonly Stretch[])[],
): Matches {
  const folded = useMemo(() => fold(text), [text])
  const spans = useMemo(() => findAll(folded, query), [folded, query])
  // Until the effect below has looked where the reader is, no match is the current one.
  const [at, setAt] = useState({ spans, index: -1 })
  const current = at.spans === spans ? at.index : -1
  const show = useEffectEvent((spans: readonly Span[], current: number) => {
    if (!root.current) return
    const ranges = rangesOf(spans, wordsOnPage(root.current))
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: new runs are new text nodes, so the ranges are made again
  useEffect(() => {
    show(spans, current)
  }, [runs])
  useEffect(() => hideMatches, [])
  const step = (by: 1 | -1) => {
    if (spans.length > 0) setAt({ spans, index: (current + by + spans.length) % spans.length })
  }
  return { count: spans.length, current, step }
}

/** The first match at or after the top of what can be seen, else the very first. */
function firstInSight(root: HTMLElement, spans: readonly Span[]): number {
  if (spans.length === 0) return -1
  const block = firstBelow(blockElements(root), readingArea().top)
  const from = Number(block?.dataset.start ?? 0)
  return Math.max(
    0,
    spans.findIndex(({ start }) => start >= from),
  )
}
