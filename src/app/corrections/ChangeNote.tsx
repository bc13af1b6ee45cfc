import { useArticle } from '../article/context.ts'
import { lastChange, toggleLastChange } from '../article/correct.ts'
import { UndoNote } from '../article/UndoNote.tsx'
import { useObservable } from '../store/page-state.ts'

/** Says what has just been corrected, and takes it back. The list of corrections keeps what it offers. */
export function ChangeNote() {
  const { slug } = useArticle().article
  const last = useObservable(lastChange, null)
  return <UndoNote step={last?.slug === slug ? last : null} onToggle={toggleLastChange} />
}
