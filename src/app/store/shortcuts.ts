import { useEffect, useRef } from 'react'
import { settings } from './settings.ts'

type Handler = () => void

/** Handlers by key; the last one registered is asked, so an overlay can take a key over while it is open. */
const handlers = new Map<string, Handler[]>()

const TYPING = 'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable]'

/** Single letters can be turned off (WCAG 2.1.4); Escape and keys with a name always work. */
export function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
  const typing = event.target instanceof Element && event.target.matches(TYPING)
  if (typing && event.key !== 'Escape') return
  if (event.key.length === 1 && !settings.get().letterKeys) return
  const handler = handlers.get(event.key)?.at(-1)
  if (!handler) return
  event.preventDefault()
  handler()
}

/** Calls `handler` for `key` (as `KeyboardEvent.key`) while the component stands and `active` holds. */
export function useShortcut(key: string, handler: Handler, active = true): void {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => {
    if (!active) return
    const call = () => latest.current()
    if (handlers.size === 0) document.addEventListener('keydown', onKeyDown)
    handlers.set(key, [...(handlers.get(key) ?? []), call])
    return () => {
      const left = (handlers.get(key) ?? []).filter((h) => h !== call)
      if (left.length > 0) handlers.set(key, left)
      else handlers.delete(key)
      if (handlers.size === 0) document.removeEventListener('keydown', onKeyDown)
    }
  }, [key, active])
}
