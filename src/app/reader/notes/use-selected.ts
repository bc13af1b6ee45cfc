import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Span } from '../../../core/index.ts'
import { spanOfRange } from './on-page.ts'

/** So long a selection rests before it counts, in milliseconds: handles and keys move it in small steps. */
const RESTS = 180

/**
 * The words of the article that are selected, by mouse, touch or keys, once the selection has come to rest; null while
 * there are none.
 */
export function useSelected(
  root: RefObject<HTMLElement | null>,
  text: string,
): { readonly selected: Span | null; readonly drop: () => void } {
  const [selected, setSelected] = useState<Span | null>(null)
  const drop = useCallback(() => {
    getSelection()?.removeAllRanges()
    setSelected(null)
  }, [])
  useEffect(() => {
    const stop = new AbortController()
    let pressed = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const selection = getSelection()
      const { current } = root
      if (!current || pressed || isWriting()) return
      const range = selection?.type === 'Range' ? selection.getRangeAt(0) : null
      const span = range && current.contains(range.commonAncestorContainer) ? spanOfRange(current, range, text) : null
      const other = range && !span && current.contains(range.startContainer) ? spanOfRange(current, range, text) : span
      setSelected((before) => (same(before, other) ? before : other))
    }
    const later = (after: number) => {
      clearTimeout(timer)
      timer = setTimeout(look, after)
    }
    const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(type, listener, { signal: stop.signal, capture: true })
    on('selectionchange', () => later(RESTS))
    on('pointerdown', ({ pointerType }) => {
      pressed = pointerType === 'mouse'
    })
    for (const type of ['pointerup', 'pointercancel'] as const)
      on(type, () => {
        pressed = false
        later(0)
      })
    // What loaded this was a selection, perhaps one that is still being made.
    later(RESTS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [root, text])
  return { selected, drop }
}

/** In a field of its own there is a selection too. */
const isWriting = (): boolean => document.activeElement?.closest('input, textarea') != null

const same = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end
