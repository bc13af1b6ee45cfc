import { useEffect, useRef, useState } from 'react'
import { useShortcut } from '../store/shortcuts.ts'
import { Icon } from './Glyph.tsx'

interface UndoNoteProps {
  /** What has just been done; another one is another note. Null: nothing. */
  readonly step: { readonly words: string; readonly undone: boolean } | null
  /** Undoes it, or does it again. */
  readonly onToggle: () => void
}

/** How long the note stays, in milliseconds, unless it is pointed at or has the focus. */
const STAYS = 20_000
/** A status is read aloud when its words change, not when it comes: they follow so long after it. */
const SPEAKS_AFTER = 60

/** Says what has just been done, and takes it back on asking, at once or by the key `z`. */
export function UndoNote({ step, onToggle }: UndoNoteProps) {
  const box = useRef<HTMLDivElement>(null)
  const [hidden, setHidden] = useState<UndoNoteProps['step']>(null)
  const words = step && step !== hidden ? (step.undone ? `Undone: ${step.words}` : step.words) : ''
  const [spoken, setSpoken] = useState('')
  useShortcut('z', onToggle, step !== null)
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), SPEAKS_AFTER)
    return () => clearTimeout(timer)
  }, [words])
  useEffect(() => {
    if (!step) return
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) setHidden(step)
    }, STAYS)
    return () => clearInterval(timer)
  }, [step])
  return (
    <div className={words && spoken === words ? 'change-note' : 'change-note gone'} ref={box}>
      <p role="status">{spoken}</p>
      {words && (
        <>
          <button type="button" className="do" onClick={onToggle}>
            {step?.undone ? 'Do it again' : 'Undo'}
          </button>
          <button type="button" className="x" aria-label="Put the note away" onClick={() => setHidden(step)}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  )
}
