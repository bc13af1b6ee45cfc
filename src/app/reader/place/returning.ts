import { useLocation, useNavigationType } from 'react-router'
import { readSession, writeSession } from '../../store/session.ts'
import type { Place } from './memory.ts'

/** Whether the visit has just begun by an address that was typed, linked or sent: it leads where it says. */
let arriving = (performance.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'navigate'

/** Whether a step of history leads back to where the reader was, so that nothing else may move the page; `first`: the page has just come. */
export function useReturning(): (first: boolean) => boolean {
  const navigation = useNavigationType()
  const step = useStep()
  return (first) => navigation === 'POP' && (!first || window.scrollY > 0 || placeAt(step) !== undefined)
}

/** What a step of history is known by. */
export const useStep = (): string => {
  const { key, pathname } = useLocation()
  return `place ${pathname} ${key}`
}

/** Where a step of history was left. */
export const placeAt = (step: string): Place | undefined => (arriving ? undefined : ((readSession(step) as Place | null) ?? undefined))

export function keepPlace(step: string, place: Place | null): void {
  arriving = false
  writeSession(step, place)
}
