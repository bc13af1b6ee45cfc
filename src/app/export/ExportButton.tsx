import { lazy, Suspense, useState } from 'react'

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }))

/** The way out for an article: as a file or on paper. What it takes comes when it is asked for. */
export function ExportButton() {
  const [open, setOpen] = useState(false)
  return (
    <>
      {' '}
      <button type="button" className="out" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Export
      </button>
      {open && (
        <Suspense>
          <ExportDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
