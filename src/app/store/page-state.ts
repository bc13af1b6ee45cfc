import { useSyncExternalStore } from 'react'
import { type Observable, observable } from './observable.ts'

/** How far the open article has been read, 0 to 1: the reader view tells, the masthead draws. */
export const progress = observable(0)

/** Whether the find bar of the open article is shown. */
export const finding = observable(false)

/** Whether a passage is being chosen by the keyboard, to be marked. */
export const noting = observable(false)

/** Which overlay lies over the page. */
export const overlay = observable<'settings' | 'help' | 'corrections' | null>(null)

/** The value of an observable; on the server and while hydrating `initial`. */
export const useObservable = <T>(source: Observable<T>, initial: T): T => useSyncExternalStore(source.subscribe, source.get, () => initial)
