import { type RefObject, useCallback, useEffect, useState } from 'react'
import { useArticle } from '../../article/context.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import { type About, aboutOf } from './about.ts'

/** A tip that is shown: what it speaks of, and where its mark is. */
export interface Tip {
  readonly about: About
  readonly mark: HTMLElement
  /** The pointer's place when it came; null for the keyboard. A mark broken over two lines has two boxes. */
  readonly pointer: { readonly x: number; readonly y: number } | null
}

/** So long a pointer rests on a mark before its tip comes, in milliseconds: passing over is not asking. */
const COMES_AFTER = 280
/** Time to get from the mark onto the tip. */
const GOES_AFTER = 200

const MARK = '[data-entity], [data-event], [data-time]'

/**
 * The tip of the mark that is pointed at or has the keyboard's focus; one at a time. It stays while the pointer is on
 * it and goes with Escape. On a touch screen a tap on a name chooses it, and only times explain themselves.
 */
export function useTip(root: RefObject<HTMLElement | null>): {
  readonly tip: Tip | null
  readonly close: () => void
  readonly explain: (event: MouseEvent) => boolean
} {
  const view = useArticle()
  const [tip, setTip] = useState<Tip | null>(null)
  const close = useCallback(() => setTip(null), [])
  useShortcut('Escape', close, tip !== null)
  const show = useCallback(
    (mark: HTMLElement, pointer: Tip['pointer']) => {
      const about = aboutOf(mark, view)
      setTip(about && { about, mark, pointer })
    },
    [view],
  )
  useEffect(() => (root.current ? watch(root.current, show, close) : undefined), [root, show, close])
  useEffect(() => {
    if (!tip) return
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof Element && !event.target.closest('.tip')) close()
    }
    document.addEventListener('pointerdown', onDown)
    return () => document.removeEventListener('pointerdown', onDown)
  }, [tip, close])
  const explain = useCallback(
    (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-time]') : null
      const tells = mark && (mark.dataset.event === undefined || isTouch(event))
      if (tells) show(mark, event.detail > 0 ? { x: event.clientX, y: event.clientY } : null)
      else close()
      return Boolean(tells)
    },
    [show, close],
  )
  return { tip, close, explain }
}

/** What the reader last used: focus that follows a press of the pointer is no wish to be told about a mark. */
let lastInput = 'keyboard'

const isTouch = (event: MouseEvent): boolean =>
  (event instanceof PointerEvent && event.pointerType ? event.pointerType : lastInput) === 'touch'

/** Calls `show` and `close` as pointer and focus move through the text; returns what stops it. */
function watch(root: HTMLElement, show: (mark: HTMLElement, pointer: Tip['pointer']) => void, close: () => void): () => void {
  const stop = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let focused = false
  const later = (action: () => void, after: number) => {
    clearTimeout(timer)
    timer = setTimeout(action, after)
  }
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) =>
    root.addEventListener(type, listener, { signal: stop.signal })
  const markAt = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>(MARK) : null)
  on('pointerover', ({ pointerType, target, clientX, clientY }) => {
    if (pointerType === 'touch') return
    const mark = markAt(target)
    if (mark) later(() => show(mark, { x: clientX, y: clientY }), COMES_AFTER)
    else if (target instanceof Element && target.closest('.tip')) clearTimeout(timer)
    else if (!focused) later(close, GOES_AFTER)
  })
  on('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch' && !focused) later(close, GOES_AFTER)
  })
  on('focusin', ({ target }) => {
    const mark = lastInput === 'keyboard' ? markAt(target) : null
    focused = mark !== null
    if (!mark) return
    clearTimeout(timer)
    show(mark, null)
  })
  on('focusout', () => {
    focused = false
    later(close, 0)
  })
  const note = { signal: stop.signal, capture: true }
  const onInput = (event: KeyboardEvent | PointerEvent) => {
    lastInput = event instanceof KeyboardEvent ? 'keyboard' : event.pointerType
    if (lastInput !== 'keyboard') clearTimeout(timer)
  }
  document.addEventListener('keydown', onInput, note)
  document.addEventListener('pointerdown', onInput, note)
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}
