import { lengthInWords } from '../calendar/span-words.ts'

/** The days between which the events of a stop lie, as day numbers, and what is known of them. */
export interface Window {
  readonly earliest: number
  readonly latest: number
  /** The same before it is cut at the publication: "this year", still to come, is the whole year here. */
  readonly whole: readonly [earliest: number, latest: number]
  /** Its place in the calendar is known, not only assumed for the order. */
  readonly known: boolean
  readonly period: boolean
}

/** Fewer days than these are no break in a story: "Saturday", then "Monday". */
const NOTICEABLE = 3

/**
 * The break between two neighbours of the chronicle; null where none is worth showing. There is none where the two
 * may overlap ("Sunday", "this year"), and none between neighbours of one size: Saturday and Sunday, 2024 and 2025.
 */
export function gapBetween(before: Window, after: Window): { readonly length: string | null } | null {
  if (before.whole[1] >= after.whole[0] && after.whole[1] >= before.whole[0]) return null
  // Of a point only the bounds are known; a period ends on its last day and begins on its first.
  const ends = before.period ? before.latest : before.earliest
  const begins = after.period ? after.earliest : after.latest
  const shortest = [before.latest, after.earliest] as const
  const longest = [ends, begins] as const
  const adjoining = shortest[1] - shortest[0] <= 1 && !before.period && !after.period && sameSize(before.whole, after.whole)
  if (adjoining || longest[1] - longest[0] < NOTICEABLE) return null
  return { length: before.known && after.known ? lengthInWords(shortest, longest) : null }
}

/** Two months are of one size though one has 28 days; a day and a month are not. */
function sameSize([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  const [first, second] = [b - a + 1, d - c + 1]
  return Math.max(first, second) <= Math.min(first, second) * 1.2
}
