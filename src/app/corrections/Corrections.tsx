import { overlay, useObservable } from '../store/page-state.ts'
import { ChangeNote } from './ChangeNote.tsx'
import { CorrectionsDialog } from './CorrectionsDialog.tsx'

/** What tells of a correction just made, and the list of all of them. */
export function Corrections() {
  const listed = useObservable(overlay, null) === 'corrections'
  return (
    <>
      <ChangeNote />
      {listed && <CorrectionsDialog onClose={() => overlay.set(null)} />}
    </>
  )
}
