import type { Box, Size } from '../tip/place-tip.ts'

const GAP = 8
const EDGE = 8

/**
 * Where the top left corner of a bar goes that belongs to a passage: in the middle above its first line, or under its
 * last one where there is no room; where the passage fills the area, at the area's foot.
 */
export function placeBar(boxes: readonly Box[], bar: Size, area: Box): { readonly left: number; readonly top: number } {
  const lines = linesOf(boxes)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return { left: area.left + EDGE, top: area.bottom - EDGE - bar.height }
  const above = first.top - GAP - bar.height
  const below = last.bottom + GAP
  const isAbove = above >= area.top + EDGE
  const line = isAbove ? first : last
  const middle = (line.left + line.right) / 2 - bar.width / 2
  const left = Math.max(area.left + EDGE, Math.min(middle, area.right - EDGE - bar.width))
  return { left, top: isAbove ? above : Math.min(below, area.bottom - EDGE - bar.height) }
}

/** Boxes side by side are one line. */
function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = []
  for (const { left, top, right, bottom } of boxes) {
    const line = lines.at(-1)
    const middle = (top + bottom) / 2
    if (!line || middle > line.bottom || middle < line.top) lines.push({ left, top, right, bottom })
    else
      lines[lines.length - 1] = {
        left: Math.min(left, line.left),
        top: Math.min(top, line.top),
        right: Math.max(right, line.right),
        bottom: Math.max(bottom, line.bottom),
      }
  }
  return lines
}
