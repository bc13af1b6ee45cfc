import { byline, type Event, type Piece } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { GLYPH } from '../article/Glyph.tsx'
import { useText, useWords } from '../article/Verbatim.tsx'

interface BylineProps {
  readonly event: Event
  /** What the event's stop is called; null for an undated event. */
  readonly heading: string | null
}

/** "Claimed by analysts, for Sunday or before": our words in the sans, the article's in the serif. */
export function Byline({ event, heading }: BylineProps) {
  const { entities } = useArticle()
  const pieces = byline(event, { text: useText(), entities, heading })
  return (
    <span>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no identity and never move.
        <PieceView piece={piece} status={GLYPH[event.status]} key={index} />
      ))}
    </span>
  )
}

function PieceView({ piece: { kind, words }, status }: { piece: Piece; status: string }) {
  const said = useWords()
  if (kind === 'status') return <span className={`st ${status}`}>{words}</span>
  if (kind === 'quote') return <q className="v">{said(words)}</q>
  return kind === 'unsure' ? <span className="unsure">{words}</span> : words
}
