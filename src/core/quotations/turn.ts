import type { EntityId, Span } from '../model.ts'

/** A paragraph, or what follows the label in it, that one person speaks in an interview or a transcript. */
export interface Turn extends Span {
  readonly speaker: EntityId
  /** The label that says so, `ANA RUIZ:`; none where the order of questions and answers does. */
  readonly label?: Span
}
