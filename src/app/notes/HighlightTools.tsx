import { useState } from 'react'
import type { PlacedHighlight } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { useText } from '../article/Verbatim.tsx'
import { Colours } from './Colours.tsx'
import { annotate, recolour, remove } from './change.ts'
import { copy, withSource } from './copy.ts'
import { NoteForm } from './NoteForm.tsx'

interface HighlightToolsProps {
  readonly highlight: PlacedHighlight
  /** Begins with writing the note. */
  readonly writing?: boolean
  /** The note was given up before it was ever written. */
  readonly onGivenUp?: () => void
  /** It is deleted. */
  readonly onGone: () => void
}

/** What can be done with a highlight: another colour, a note, a copy, and away with it. */
export function HighlightTools({ highlight, writing = false, onGivenUp, onGone }: HighlightToolsProps) {
  const view = useArticle()
  const text = useText()
  const [editing, setEditing] = useState(writing)
  const [said, setSaid] = useState('')
  const { at, anchor, colour, note } = highlight
  const write = (words: string) => {
    setEditing(false)
    annotate(highlight, words)
  }
  const onCopy = async () => {
    const words = at ? text.slice(at.start, at.end) : anchor.text
    setSaid((await copy(withSource(view, words, at?.start ?? null))) ? 'Copied with its source' : 'The browser does not allow copying here')
  }
  return (
    <>
      <Colours current={colour} onChoose={(next) => recolour(highlight, next)} />
      {editing ? (
        <NoteForm
          note={note ?? ''}
          onSave={write}
          onCancel={() => {
            setEditing(false)
            if (!note) onGivenUp?.()
          }}
          onLeave={(words) => annotate(highlight, words)}
        />
      ) : (
        <>
          {note && <p className="hl-note">{note}</p>}
          <p className="hl-acts">
            <button type="button" className="quiet-act" onClick={() => setEditing(true)}>
              {note ? 'Edit the note' : 'Add a note'}
            </button>
            <button type="button" className="quiet-act" onClick={onCopy}>
              Copy
            </button>
            <button
              type="button"
              className="quiet-act"
              onClick={() => {
                remove(highlight)
                onGone()
              }}
            >
              Delete
            </button>
          </p>
        </>
      )}
      <p className="note" role="status">
        {said}
      </p>
    </>
  )
}
