import { type RefObject, useEffect, useRef } from 'react'
import type { PlacedHighlight } from '../../../core/index.ts'
import { Icon } from '../../article/Glyph.tsx'
import { HighlightTools } from '../../notes/HighlightTools.tsx'
import { KeptNote } from '../../notes/KeptNote.tsx'
import { COLOUR_NAME } from '../../notes/words.ts'
import { useShortcut } from '../../store/shortcuts.ts'
import { jump } from '../place/jump.ts'
import { usePlace } from './use-place.ts'

interface HighlightCardProps {
  readonly root: RefObject<HTMLElement | null>
  readonly highlight: PlacedHighlight
  readonly ranges: readonly Range[]
  /** It was made for the sake of a note, which is being written. */
  readonly writing: boolean
  readonly onGivenUp: () => void
  readonly onClose: () => void
}

/** A highlight that was touched: its note, and what can be done with it. */
export function HighlightCard({ root, highlight, ranges, writing, onGivenUp, onClose }: HighlightCardProps) {
  const card = useRef<HTMLDivElement>(null)
  usePlace(card, root, ranges)
  useShortcut('Escape', onClose)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes
  useEffect(() => {
    // On a phone the card may lie over the passage.
    const [first] = ranges
    if (first && card.current && getComputedStyle(card.current).position === 'fixed') jump(first, { from: null })
  }, [])
  useEffect(() => {
    if (!card.current?.contains(document.activeElement)) card.current?.focus({ preventScroll: true })
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof Element && !event.target.closest('.hl-pop, .change-note')) onClose()
    }
    document.addEventListener('pointerdown', onDown)
    return () => document.removeEventListener('pointerdown', onDown)
  }, [onClose])
  return (
    <div
      className="hl-pop hl-card"
      role="dialog"
      aria-label={`${COLOUR_NAME[highlight.colour]} highlight${highlight.note ? ' with a note' : ''}`}
      tabIndex={-1}
      ref={card}
    >
      <button type="button" className="x" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
      <HighlightTools highlight={highlight} writing={writing} onGivenUp={onGivenUp} onGone={onClose} />
      <KeptNote />
    </div>
  )
}
