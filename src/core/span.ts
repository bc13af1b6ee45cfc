import type { Span } from './model.ts'

/** The words of a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `inner` lies wholly within `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether an offset lies in a span. */
export const covers = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end

/** For sorting: by start, the longer first where two start together. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * Those of the spans that do not overlap one another, in text order. Where two compete the longer wins, and of
 * two equally long ones the first given, so callers say what they prefer by the order they pass.
 */
export function longestWins<T extends Span>(spans: readonly T[]): T[] {
  const length = (s: Span) => s.end - s.start
  const byLength = spans.map((span, rank) => ({ span, rank })).sort((a, b) => length(b.span) - length(a.span) || a.rank - b.rank)
  const taken: T[] = []
  for (const { span } of byLength) if (!taken.some((t) => overlaps(t, span))) taken.push(span)
  return taken.sort(inTextOrder)
}

/** The last of the spans (sorted by start, not overlapping) that begins at or before `offset`, by binary search. */
export function lastStartingBy<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as T).start <= offset) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}

/** Index of the first of the spans (sorted by start) that begins at `offset` or later; their number where none does. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The span (of sorted, not overlapping ones) that holds `offset`. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const candidate = lastStartingBy(spans, offset)
  return candidate && covers(candidate, offset) ? candidate : undefined
}
