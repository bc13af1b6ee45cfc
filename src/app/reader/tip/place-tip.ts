/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Between a tip and its mark, and how far it begins to the left of it: its words stand under the mark's. */
const GAP = 6
const OUTDENT = 12
const EDGE = 8

/** Where the top left corner of a tip goes: under its mark, or above it where there is no room; always within `area`. */
export function placeTip(mark: Box, tip: Size, area: Box): { readonly left: number; readonly top: number } {
  const rightmost = area.right - EDGE - tip.width
  const left = Math.max(area.left + EDGE, Math.min(mark.left - OUTDENT, rightmost))
  const below = mark.bottom + GAP
  const above = mark.top - GAP - tip.height
  const fitsBelow = below + tip.height <= area.bottom - EDGE
  return { left, top: fitsBelow || above < area.top ? below : above }
}
