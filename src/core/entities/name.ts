import type { EntityKind, Span } from '../model.ts'

/** A name as it stands in the text, with what it names. Words from the first to the last, both included. */
export interface Name extends Span {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind: EntityKind
  /** A title stands before it: "President", "Mr". First and last word. */
  readonly title?: { readonly from: number; readonly to: number }
}
