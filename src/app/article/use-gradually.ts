import { startTransition, useEffect, useState } from 'react'
import { useHydrated } from '../store/use-hydrated.ts'

/** So many come at once, then so many more at a time, drawn simply (see `use-near.ts`): some milliseconds' work each. */
const FIRST = 16
const MORE = 100

/**
 * How many of `count` parts of a page to render: at first those that fill a screen, then the others step by step, so that
 * a book's worth of them never holds the page up. All at once where the page was prerendered with them. Whoever needs
 * one that may not have come yet waits for it, see `when-there.ts`.
 */
export function useGradually(count: number): number {
  const hydrated = useHydrated()
  const [shown, setShown] = useState(() => (hydrated ? FIRST : count))
  const waiting = shown < count
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step calls for the next
  useEffect(() => {
    if (!waiting) return
    const next = setTimeout(() => startTransition(() => setShown((before) => before + MORE)))
    return () => clearTimeout(next)
  }, [waiting, shown])
  return Math.min(shown, count)
}
