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

let lastPointer = 'mouse'

const isTouch = (event: MouseEvent): boolean =>
  (event instanceof PointerEvent && event.pointerType ? event.pointerType : lastPointer) === 'touch'

/** Calls `show` and `close` as pointer and focus move through the text; returns what stops it. */
function watch(root: HTMLElement, show: (mark: HTMLElement, pointer: Tip['pointer']) => void, close: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (action: () => void, after: number) => {
    clearTimeout(timer)
    timer = setTimeout(action, after)
  }
  const markAt = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>(MARK) : null)
  const onOver = (event: PointerEvent) => {
    lastPointer = event.pointerType
    if (event.pointerType === 'touch') return
    const mark = markAt(event.target)
    const pointer = { x: event.clientX, y: event.clientY }
    if (mark) later(() => show(mark, pointer), COMES_AFTER)
    else if (event.target instanceof Element && event.target.closest('.tip')) clearTimeout(timer)
    else if (!root.querySelector('.m:focus-visible')) later(close, GOES_AFTER)
  }
  const onLeave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') later(close, GOES_AFTER)
  }
  const onFocus = ({ target }: FocusEvent) => {
    const mark = markAt(target)
    if (!mark?.matches(':focus-visible')) return
    clearTimeout(timer)
    show(mark, null)
  }
  const onBlur = () => later(close, 0)
  const onDown = (event: PointerEvent) => {
    lastPointer = event.pointerType
    clearTimeout(timer)
  }
  root.addEventListener('pointerover', onOver)
  root.addEventListener('pointerleave', onLeave)
  root.addEventListener('pointerdown', onDown)
  root.addEventListener('focusin', onFocus)
  root.addEventListener('focusout', onBlur)
  return () => {
    clearTimeout(timer)
    root.removeEventListener('pointerover', onOver)
    root.removeEventListener('pointerleave', onLeave)
    root.removeEventListener('pointerdown', onDown)
    root.removeEventListener('focusin', onFocus)
    root.removeEventListener('focusout', onBlur)
  }
}
