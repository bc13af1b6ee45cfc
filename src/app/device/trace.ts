import { kept } from '../store/kept.ts'

/**
 * A small trace of what the device holds, kept apart from it: where the articles are gone and this says that there were
 * some, the browser has cleared them away.
 */
export interface Trace {
  /** How many articles of the reader's own there were when it was last looked. */
  readonly articles: number
  /** How many were gone when they were looked for, for as long as the reader has not taken note. */
  readonly lost: number
  /** The last backup saved from this browser: when, in milliseconds since 1970, and how many articles it holds. */
  readonly backup: { readonly at: number; readonly articles: number } | null
}

/** Belongs to this browser: no backup holds it. */
export const TRACE_KEY = 'dateline:held'

const NO_TRACE: Trace = { articles: 0, lost: 0, backup: null }

export const trace = kept<Trace>(TRACE_KEY, NO_TRACE, readTrace)

/** To be told whenever the database has been looked into. `all`: its articles, deleted ones among them; `live`: without those. */
export function noteHeld(all: number, live: number): void {
  const before = trace.get()
  if (all === 0 && before.articles > 0) trace.set({ ...before, articles: 0, lost: before.articles })
  else if (before.articles !== live) trace.set({ ...before, articles: live })
}

/** The reader knows that they were lost, or has them again. */
export const forgetLost = (): void => trace.set({ ...trace.get(), lost: 0 })

export const noteBackup = (at: number, articles: number): void => trace.set({ ...trace.get(), backup: { at, articles } })

function readTrace(stored: unknown): Trace {
  const { articles, lost, backup } = (stored ?? {}) as Partial<Record<keyof Trace, unknown>>
  const count = (value: unknown) => (Number.isSafeInteger(value) ? Math.max(0, value as number) : 0)
  const saved = (backup ?? {}) as { at?: unknown; articles?: unknown }
  return {
    articles: count(articles),
    lost: count(lost),
    backup: count(saved.at) > 0 ? { at: count(saved.at), articles: count(saved.articles) } : null,
  }
}
