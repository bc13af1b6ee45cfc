import { kept } from './kept.ts'

/** How far an article has been read. */
export interface Reading {
  /** The last paragraph reached, from 1. */
  readonly paragraph: number
  readonly of: number
  /** The end was reached once. */
  readonly done: boolean
  /** When it was read last, in milliseconds since 1970; unknown of what was read before that was noted. */
  readonly at?: number
}

export type ReadingState = 'unread' | 'reading' | 'read'

export const readings = kept<Readonly<Record<string, Reading>>>('dateline:reading', {}, (stored) => {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(Object.entries(stored).filter(([, r]) => typeof r?.paragraph === 'number' && typeof r.of === 'number'))
})

export const readingState = (reading: Reading | undefined): ReadingState => (!reading ? 'unread' : reading.done ? 'read' : 'reading')

/** Notes that a paragraph was reached. Having once been done, an article stays done. */
export function noteReading(slug: string, paragraph: number, of: number): void {
  const all = readings.get()
  const before = all[slug]
  const done = (before?.done ?? false) || paragraph >= of
  readings.set({ ...all, [slug]: { paragraph, of, done, at: Date.now() } })
}
