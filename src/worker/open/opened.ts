import type { OpenedDocument } from '../protocol.ts'

/** The text made of a file, and what the reader should know of how. */
export interface OpenedText {
  readonly format: OpenedDocument['format']
  readonly text: string
  readonly remarks?: readonly string[]
  /** Of a page: all of it, where only its article was taken. */
  readonly whole?: string
}
