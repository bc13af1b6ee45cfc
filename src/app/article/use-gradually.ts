import { startTransition, useEffect, useState } from 'react'
import { useHydrated } from '../store/use-hydrated.ts'

/**
 * How many of `count` parts of a page (see `Part.tsx`) to render: the `first` ones fill a screen, then `more` come at a time,
 * some milliseconds' work, so that a book's worth of them never holds the page up. All at once where the page was prerendered with them.
 * Whoever needs something that may not have come yet waits for it, see `when-there.ts`.
 */
export function useGradually(count: number, first = 2, more = 10): number {
  const hydrated = useHydrated()
  const [shown, setShown] = useState(() => (hydrated ? first : count))
  const waiting = shown < count
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step calls for the next
  useEffect(() => {
    if (!waiting) return
    const next = setTimeout(() => startTransition(() => setShown((before) => before + more)))
    return () => clearTimeout(next)
  }, [waiting, shown])
  return Math.min(shown, count)
}
