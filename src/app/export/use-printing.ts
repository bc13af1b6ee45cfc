import { useEffect } from 'react'

/** Some browsers say that they have printed before they have looked at the page, so it stays a while, in milliseconds. */
const LOOKED_AT = 1000

/** Opens the browser's print dialog once what is to be printed stands in the page, and calls `done` when it has closed. */
export function usePrinting(kind: string | null, done: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that something is to be printed.
  useEffect(() => {
    if (kind === null) return
    const root = document.documentElement
    root.dataset.print = kind
    let leaving: ReturnType<typeof setTimeout> | undefined
    const leave = () => {
      leaving = setTimeout(done, LOOKED_AT)
    }
    window.addEventListener('afterprint', leave)
    const opening = requestAnimationFrame(() => window.print())
    return () => {
      delete root.dataset.print
      window.removeEventListener('afterprint', leave)
      cancelAnimationFrame(opening)
      clearTimeout(leaving)
    }
  }, [kind])
}
