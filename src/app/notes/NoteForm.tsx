import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'

interface NoteFormProps {
  readonly note: string
  readonly onSave: (note: string) => void
  readonly onCancel: () => void
  /** Gone without an answer, by a click elsewhere say: what was written is not lost. */
  readonly onLeave: (note: string) => void
}

/** Where a note is written. Ctrl or Cmd and Enter saves it, Escape gives it up. */
export function NoteForm({ note, onSave, onCancel, onLeave }: NoteFormProps) {
  const [words, setWords] = useState(note)
  const field = useRef<HTMLTextAreaElement>(null)
  const answered = useRef(false)
  const answer = (how: () => void) => {
    answered.current = true
    how()
  }
  const leave = useEffectEvent(() => {
    if (!answered.current && words !== note) onLeave(words)
  })
  useEffect(() => {
    const { current } = field
    current?.focus({ preventScroll: true })
    current?.setSelectionRange(current.value.length, current.value.length)
    return () => leave()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as high as its words
  useLayoutEffect(() => {
    const { current } = field
    if (!current) return
    current.style.height = 'auto'
    current.style.height = `${current.scrollHeight + 2}px`
  }, [words])
  return (
    <form
      className="hl-form"
      onSubmit={(event) => {
        event.preventDefault()
        answer(() => onSave(words))
      }}
    >
      <textarea
        ref={field}
        rows={3}
        aria-label="Note"
        placeholder="What you want to remember"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault()
            answer(onCancel)
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) answer(() => onSave(words))
        }}
      />
      <p className="hl-acts">
        <button type="submit" className="btn">
          Save
        </button>
        <button type="button" className="quiet-act" onClick={() => answer(onCancel)}>
          Cancel
        </button>
      </p>
    </form>
  )
}
