import type { Anchor } from '../edits/edit.ts'
import { readAnchor } from '../edits/read-edits.ts'
import type { Span } from '../model.ts'
import { inTextOrder } from '../span.ts'
import { passageFinder } from './find-passage.ts'

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number]

/** A passage that a reader has marked in an article, with what was noted on it. */
export interface Highlight {
  /** Its own among all of a reader's. */
  readonly id: string
  /** The article. */
  readonly slug: string
  /** Where it stands, found again when the text has changed. */
  readonly anchor: Anchor
  readonly colour: HighlightColour
  readonly note?: string
  /** When it was made and last changed, in milliseconds since 1970. */
  readonly made: number
  readonly changed: number
}

/** A highlight in a text as it is now. */
export interface PlacedHighlight extends Highlight {
  /** Null: its words are no longer there. */
  readonly at: Span | null
}

/** Highlights of one article in the order of its text; those whose words are gone come last, the oldest first. */
export function placeHighlights(text: string, highlights: readonly Highlight[]): PlacedHighlight[] {
  const find = passageFinder(text)
  const placed = highlights.map((highlight) => ({ ...highlight, at: find(highlight.anchor) }))
  return placed.sort((a, b) => {
    if (a.at && b.at) return inTextOrder(a.at, b.at) || a.made - b.made
    return a.at || b.at ? (a.at ? -1 : 1) : a.made - b.made
  })
}

/** The latest time that a date can have, in milliseconds (ECMA-262, 21.4.1.1). */
const LAST = 8.64e15

/** What was stored or comes from a file, if it is a highlight; unknown fields are left behind. */
export function readHighlight(stored: unknown): Highlight | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { id, slug, anchor: place, colour, note, made, changed } = stored as Record<string, unknown>
  const anchor = readAnchor(place)
  const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= LAST
  const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''
  if (!isName(id) || !isName(slug) || !anchor || !isTime(made) || !isTime(changed)) return null
  const known = HIGHLIGHT_COLOURS.find((one) => one === colour) ?? HIGHLIGHT_COLOURS[0]
  return { id, slug, anchor, colour: known, ...(isName(note) && { note }), made, changed }
}
