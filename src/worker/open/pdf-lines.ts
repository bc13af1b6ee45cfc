/** A piece of text as PDF.js gives it. */
export interface PdfItem {
  readonly str: string
  /** The text's own axes and place on the page, in points from below. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

interface Line {
  text: string
  /** Of its foot, from the bottom of the page. */
  readonly y: number
  readonly size: number
  /** Where its last piece ends. */
  right: number
}

/** So much further down than the line before, in sizes of the type, a line begins a new paragraph. */
const APART = 1.75
/** A gap between two pieces that is a space, in sizes of the type. */
const SPACE = 0.2

/** The text of a page: its lines, with a blank one between two that stand apart or are set in another size. */
export function pageText(items: readonly PdfItem[]): string {
  const lines: Line[] = []
  for (const item of items) {
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform
    // Upright text in a margin is no part of what is read.
    if (Math.abs(b) > Math.abs(a) || (item.str === '' && !item.hasEOL)) continue
    const size = item.height || Math.abs(a)
    const line = lines.at(-1)
    if (line && Math.abs(line.y - y) < size / 2 && x >= line.right - 2 * size) addTo(line, item, x, size)
    else if (item.str.trim() !== '') lines.push({ text: item.str, y, size, right: x + item.width })
  }
  return lines.map((line, index) => gapBefore(lines[index - 1], line) + line.text.trimEnd()).join('\n')
}

function addTo(line: Line, { str, width }: PdfItem, x: number, size: number): void {
  const gap = x - line.right > SPACE * size && !/\s$/.test(line.text) && !/^\s/.test(str)
  line.text += (gap ? ' ' : '') + str
  line.right = Math.max(line.right, x + width)
}

function gapBefore(above: Line | undefined, line: Line): string {
  if (!above) return ''
  const down = above.y - line.y
  const size = Math.max(above.size, line.size)
  // Higher up than the line before: the next column.
  return down > APART * size || Math.abs(above.size - line.size) > 0.15 * size ? '\n' : ''
}
