import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Icon } from '../article/Glyph.tsx'
import { useShortcut } from '../store/shortcuts.ts'

interface SheetProps {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Dragged further than this, in pixels, the handle changes the sheet's height; less is a tap. */
const PULL = 40

/**
 * The bottom sheet of a phone: half the screen, so that what was chosen stays in sight above it. Its handle takes it
 * to full height or, pulled down, away; so do a tap on the handle, Escape and the cross.
 */
export function Sheet({ label, onClose, children }: SheetProps) {
  const [full, setFull] = useState(false)
  const from = useRef<number | null>(null)
  const dragged = useRef(false)
  useShortcut('Escape', onClose)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    // What was chosen may have gone with its panel: the focus must not.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true })
    document.documentElement.classList.add('sheet-open')
    return () => document.documentElement.classList.remove('sheet-open')
  }, [])
  const settle = (event: PointerEvent) => {
    if (from.current === null) return
    const pulled = event.clientY - from.current
    from.current = null
    dragged.current = Math.abs(pulled) >= PULL
    if (!dragged.current) return
    if (pulled < 0) setFull(true)
    else if (full) setFull(false)
    else onClose()
  }
  return (
    <section className={full ? 'sheet full' : 'sheet'} aria-label={label} tabIndex={-1} ref={box}>
      <button
        type="button"
        className="grab"
        aria-label={full ? 'Half height' : 'Full height'}
        onClick={() => {
          // The browser sends a click after a drag too.
          if (!dragged.current) setFull(!full)
          dragged.current = false
        }}
        onPointerDown={(event) => {
          from.current = event.clientY
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerUp={settle}
        onPointerCancel={() => {
          from.current = null
        }}
      >
        <i />
      </button>
      <button type="button" className="x" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
      <div className="sheet-body">{children}</div>
    </section>
  )
}
