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

/** A draft whose text stands on one line of the source, or was joined by whoever read it. */
export const draftOf = (kind: BlockKind, text: string, line: number): Draft => ({ kind, text, origins: [{ start: 0, line }] })

/** A stretch of text and the source line it stands on. */
export interface Piece {
  readonly text: string
  readonly line: number
}

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
