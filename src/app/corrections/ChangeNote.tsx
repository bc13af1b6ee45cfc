import { useEffect, useRef, useState } from 'react'
import { useArticle } from '../article/context.ts'
import { type Change, lastChange, toggleLastChange } from '../article/correct.ts'
import { Icon } from '../article/Glyph.tsx'
import { useObservable } from '../store/page-state.ts'
import { useShortcut } from '../store/shortcuts.ts'

/** How long the note stays, in milliseconds, unless it is pointed at or has the focus. The list keeps what it offers. */
const STAYS = 20_000
/** A status is read aloud when its words change, not when it comes: they follow so long after it. */
const SPEAKS_AFTER = 60

/** Says what has just been corrected, and takes it back on asking, at once or by the key `z`. */
export function ChangeNote() {
  const { slug } = useArticle().article
  const last = useObservable(lastChange, null)
  const change = last?.slug === slug ? last : null
  const box = useRef<HTMLDivElement>(null)
  const [hidden, setHidden] = useState<Change | null>(null)
  const words = change && change !== hidden ? (change.undone ? `Undone: ${change.words}` : change.words) : ''
  const [spoken, setSpoken] = useState('')
  useShortcut('z', toggleLastChange, change !== null)
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), SPEAKS_AFTER)
    return () => clearTimeout(timer)
  }, [words])
  useEffect(() => {
    if (!change) return
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) setHidden(change)
    }, STAYS)
    return () => clearInterval(timer)
  }, [change])
  return (
    <div className={words && spoken === words ? 'change-note' : 'change-note gone'} ref={box}>
      <p role="status">{spoken}</p>
      {words && (
        <>
          <button type="button" className="do" onClick={toggleLastChange}>
            {change?.undone ? 'Do it again' : 'Undo'}
          </button>
          <button type="button" className="x" aria-label="Put the note away" onClick={() => setHidden(change)}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  )
}
