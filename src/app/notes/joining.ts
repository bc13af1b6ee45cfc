import { type HighlightColour, overlaps, type PlacedHighlight, type Span } from '../../core/index.ts'

export interface Joining extends Span {
  /** Those that the new one takes in. */
  readonly joined: readonly PlacedHighlight[]
}

/**
 * What becomes of a passage that is to be marked: one without a note and of the same colour that it overlaps becomes one
 * with it. Others stay and lie above or below it.
 */
export function joining(highlights: readonly PlacedHighlight[], { start, end }: Span, colour: HighlightColour): Joining {
  const alike = highlights.filter((one) => one.colour === colour && !one.note)
  let whole: Span = { start, end }
  let joined: PlacedHighlight[] = []
  for (;;) {
    const next = alike.filter(({ at }) => at && overlaps(at, whole))
    if (next.length === joined.length) return { ...whole, joined }
    joined = next
    whole = {
      start: Math.min(start, ...next.map(({ at }) => at?.start ?? start)),
      end: Math.max(end, ...next.map(({ at }) => at?.end ?? end)),
    }
  }
}
