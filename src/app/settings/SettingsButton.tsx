import { lazy, Suspense, useEffect, useRef } from 'react'
import { overlay, useObservable } from '../store/page-state.ts'
import { useShortcut } from '../store/shortcuts.ts'

const SettingsPopover = lazy(async () => ({ default: (await import('./SettingsPopover.tsx')).SettingsPopover }))

/** "Aa": opens type and colour. Focus comes back here when it closes. */
export function SettingsButton() {
  const open = useObservable(overlay, null) === 'settings'
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    overlay.set(null)
    button.current?.focus()
  }
  useShortcut(',', () => (open ? close() : overlay.set('settings')))
  useShortcut('Escape', close, open)
  useEffect(() => {
    if (!open) return
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) overlay.set(null)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [open])
  return (
    <div className="type" ref={box}>
      <button
        type="button"
        className="aa"
        ref={button}
        aria-label="Type and colour"
        aria-haspopup="dialog"
        aria-expanded={open || undefined}
        onClick={() => (open ? close() : overlay.set('settings'))}
      >
        Aa
      </button>
      {open && (
        <Suspense>
          <SettingsPopover onLeave={() => overlay.set(null)} />
        </Suspense>
      )}
    </div>
  )
}
