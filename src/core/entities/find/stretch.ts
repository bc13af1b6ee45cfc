import type { EntityKind } from '../../model.ts'

/** Words from the first to the last, both included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Words that name something of a kind. */
export interface Kinded extends Stretch {
  readonly kind: EntityKind
  /** The kind is plain from the name itself. */
  readonly sure?: true
}
