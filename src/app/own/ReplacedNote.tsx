import { useObservable } from '../store/page-state.ts'
import { lastReplacement } from './replacement.ts'

interface ReplacedNoteProps {
  readonly slug: string
  readonly busy: boolean
  readonly onUndo: () => void
}

/** The article's text was just replaced: what became of what was marked in it, and the way back. */
export function ReplacedNote({ slug, busy, onUndo }: ReplacedNoteProps) {
  const last = useObservable(lastReplacement, null)
  if (last?.before.article.slug !== slug) return null
  return (
    <div className="copy-note">
      <p role="status">{last.words}</p>
      <p className="acts">
        <button type="button" className="btn quiet" disabled={busy} onClick={onUndo}>
          Undo
        </button>
        <button type="button" className="plain" onClick={() => lastReplacement.set(null)}>
          All right
        </button>
      </p>
    </div>
  )
}
