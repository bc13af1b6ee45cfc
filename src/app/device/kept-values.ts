import { TRACE_KEY } from './trace.ts'

/** What is kept under keys, beside the database: settings, and by article reading places, dates, corrections, tags. */
export type KeptValues = Readonly<Record<string, unknown>>

/** The keys that Dateline keeps what is the reader's under. */
export const isOurKey = (key: string): boolean => key.startsWith('dateline:') && key !== TRACE_KEY

/** All of it, as it is stored. */
export function readKept(): KeptValues {
  const values: Record<string, unknown> = {}
  try {
    for (const key of Object.keys(localStorage).filter(isOurKey)) values[key] = JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    // Refused, or not readable: what is there so far is all there is.
  }
  return values
}

/**
 * Writes what has changed, all or nothing, and tells this tab's stores as the browser tells those of other tabs. Gives
 * what takes it back. Throws what the browser throws where there is no room.
 */
export function writeKept(values: KeptValues): () => void {
  const before = new Map<string, string | null>()
  const undo = () => {
    for (const [key, text] of before) put(key, text)
  }
  try {
    for (const [key, value] of Object.entries(values)) {
      const text = JSON.stringify(value)
      const old = localStorage.getItem(key)
      if (old === text) continue
      put(key, text)
      before.set(key, old)
    }
  } catch (error) {
    undo()
    throw error
  }
  return undo
}

function put(key: string, text: string | null): void {
  if (text === null) localStorage.removeItem(key)
  else localStorage.setItem(key, text)
  globalThis.dispatchEvent?.(new StorageEvent('storage', { key }))
}

/** The same without what is kept of these articles. */
export function without(values: KeptValues, slugs: ReadonlySet<string>): KeptValues {
  const others = (value: object) => Object.fromEntries(Object.entries(value).filter(([slug]) => !slugs.has(slug)))
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isByKey(value) ? others(value) : value]))
}

/** Nothing but what is kept of these articles. */
export function only(values: KeptValues, slugs: ReadonlySet<string>): KeptValues {
  const own = (value: object) => Object.fromEntries(Object.entries(value).filter(([slug]) => slugs.has(slug)))
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const found = isByKey(value) ? own(value) : {}
      return Object.keys(found).length > 0 ? [[key, found]] : []
    }),
  )
}

/** Forgets all that is kept of articles that are gone for good. */
export function forgetArticles(slugs: readonly string[]): void {
  if (slugs.length === 0 || !globalThis.localStorage) return
  try {
    writeKept(without(readKept(), new Set(slugs)))
  } catch {
    // Refused: then there is nothing.
  }
}

const isByKey = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
