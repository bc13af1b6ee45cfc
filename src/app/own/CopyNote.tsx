import type { Copy } from './use-copy.ts'

interface CopyNoteProps {
  readonly state: Copy['state']
  readonly onBringBack: () => void
  readonly onShow: () => void
}

/** What has become of the article while its page was open: it was deleted, or read anew in another tab. */
export function CopyNote({ state, onBringBack, onShow }: CopyNoteProps) {
  if (state === 'here') return null
  const deleted = state !== 'changed'
  return (
    <div className="copy-note" role="status">
      <p>
        {deleted
          ? 'This article was deleted. It can be read here until this tab is closed.'
          : 'This article was changed in another tab, and is shown here as it was.'}
      </p>
      <p className="acts">
        <button type="button" className="btn quiet" onClick={deleted ? onBringBack : onShow}>
          {deleted ? 'Bring it back' : 'Show it as it is now'}
        </button>
      </p>
    </div>
  )
}
