import { type Observable, observable } from './observable.ts'

/**
 * A value kept on the reader's device under one key, shared by all tabs. Framework-free: `useKept` binds it.
 *
 * Where storage is refused (private windows, blocked cookies) or holds something unreadable, the value lives in
 * memory for the visit and nothing breaks.
 */
export interface Kept<T> extends Observable<T> {
  /** What is shown before the device was asked: in prerendered pages and while they hydrate. */
  readonly initial: T
}

/** `read` turns whatever was stored, by this or an older version, into a valid value. */
export function kept<T>(key: string, initial: T, read: (stored: unknown) => T): Kept<T> {
  const value = observable(initial)
  let loaded = false
  const load = () => {
    loaded = true
    value.set(readStored(key, initial, read))
  }
  globalThis.addEventListener?.('storage', (event) => {
    if (event.key === key || event.key === null) load()
  })
  // A page that the browser had put to sleep has heard of nothing.
  globalThis.addEventListener?.('pageshow', (event) => {
    if (event.persisted) load()
  })
  return {
    initial,
    get() {
      if (!loaded) load()
      return value.get()
    },
    set(next) {
      loaded = true
      writeStored(key, next)
      value.set(next)
    },
    subscribe: value.subscribe,
  }
}

function readStored<T>(key: string, initial: T, read: (stored: unknown) => T): T {
  try {
    const stored = globalThis.localStorage?.getItem(key)
    return stored == null ? initial : read(JSON.parse(stored))
  } catch {
    return initial
  }
}

function writeStored(key: string, value: unknown): void {
  try {
    globalThis.localStorage?.setItem(key, JSON.stringify(value))
  } catch {
    // Refused or full: the value still holds for this visit.
  }
}
