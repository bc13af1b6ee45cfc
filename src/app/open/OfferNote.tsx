import type { ReactNode } from 'react'

interface OfferNoteProps {
  readonly children: ReactNode
  /** Reads it; left out where there is nothing to read. */
  readonly onRead?: () => void
  readonly onDismiss: () => void
}

/** Something that came from elsewhere, and is read only once the reader says so: any page may send it here. */
export function OfferNote({ children, onRead, onDismiss }: OfferNoteProps) {
  return (
    <div className="sent" role="status">
      <p>{children}</p>
      <p className="acts">
        {onRead && (
          <button type="button" className="btn" onClick={onRead}>
            Read it
          </button>
        )}
        <button type="button" className="btn quiet" onClick={onDismiss}>
          {onRead ? 'No, thank you' : 'All right'}
        </button>
      </p>
    </div>
  )
}
