import { lazy, Suspense, useEffect, useRef } from 'react'
import { overlay, useObservable } from '../store/page-state.ts'

const HelpKeys = lazy(async () => ({ default: (await import('./HelpKeys.tsx')).HelpKeys }))

/** The list of keys, over the page. The browser's own dialog keeps the focus in and gives it back. */
export function HelpDialog() {
  const open = useObservable(overlay, null) === 'help'
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    if (open && current && !current.open) current.showModal()
    if (!open) current?.close()
  }, [open])
  return (
    <dialog className="help" ref={dialog} aria-labelledby="help-title" onClose={() => open && overlay.set(null)}>
      {open && (
        <Suspense>
          <HelpKeys />
        </Suspense>
      )}
    </dialog>
  )
}
