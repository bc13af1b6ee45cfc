import type { Around, OpenedDocument } from '../protocol.ts'

/** The text made of a file, and what the reader should know of how. */
export interface OpenedText {
  readonly format: OpenedDocument['format']
  readonly text: string
  readonly remarks?: readonly string[]
  /** Of a page of which only the article was taken. */
  readonly around?: Around
}
