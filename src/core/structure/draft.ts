import type { BlockKind, LeftOutReason, LineOrigin } from '../model.ts'

/** A block before it has a place in the article: what every format is read into. */
export interface Draft {
  readonly kind: BlockKind
  readonly level?: number
  readonly ordinal?: number
  /** One line, except where `kind` is `preformatted`. Never empty. */
  readonly text: string
  /** Offsets into `text`; the first is 0. */
  readonly origins: readonly LineOrigin[]
  /** Where all of its text is one link: the address. */
  readonly linkTo?: string
  /** The reader of the format already knows it for no running text. */
  readonly aside?: LeftOutReason
}

export const lineOf = (draft: Draft): number => draft.origins[0]?.line ?? 1

/** A stretch of text and the source line it stands on. */
export interface Piece {
  readonly text: string
  readonly line: number
}

/** Lines kept as they are. Blank ones above and below go; null where all are blank. */
export function preformatted(lines: readonly Piece[]): Draft | null {
  const rows = lines.map(({ text, line }) => ({ text: text.trimEnd(), line }))
  const isFilled = ({ text }: Piece) => text !== ''
  const first = rows.findIndex(isFilled)
  if (first < 0) return null
  const kept = rows.slice(first, rows.findLastIndex(isFilled) + 1)
  let start = 0
  const origins = kept.map(({ text, line }) => {
    const origin = { start, line }
    start += text.length + 1
    return origin
  })
  return { kind: 'preformatted', text: kept.map(({ text }) => text).join('\n'), origins }
}

/** The lines of a text that begins on `line`. */
export const linesFrom = (text: string, line: number): Piece[] => text.split('\n').map((row, index) => ({ text: row, line: line + index }))

/**
 * Joins inline pieces (of Markdown or HTML) into one line: white space becomes single spaces, and each source line's
 * first character gets an origin.
 */
export function flow(pieces: readonly Piece[]): Pick<Draft, 'text' | 'origins'> {
  const origins: LineOrigin[] = []
  const parts: string[] = []
  let length = 0
  let gap = false
  const add = (text: string) => {
    parts.push(text)
    length += text.length
  }
  for (const piece of pieces) {
    let line = piece.line - 1
    for (const row of piece.text.split('\n')) {
      line += 1
      const words = row.trim().replace(/\s+/g, ' ')
      if (line > piece.line || /^\s/.test(row)) gap = true
      if (words === '') continue
      if (gap && length > 0) add(' ')
      if (origins.at(-1)?.line !== line) origins.push({ start: length, line })
      add(words)
      gap = /\s$/.test(row)
    }
  }
  return { text: parts.join(''), origins }
}
