import { useSyncExternalStore } from 'react'
import type { Kept } from './kept.ts'

/** The value and its setter; a prerendered page hydrates with the initial value and takes the kept one right after. */
export function useKept<T>(store: Kept<T>): [T, (value: T) => void] {
  const value = useSyncExternalStore(store.subscribe, store.get, () => store.initial)
  return [value, store.set]
}
