import type { Edtf, EntityKind } from '../model.ts'

/**
 * What has been corrected, by a reader or by those who publish an article, as data: a list of edits laid over the analysis, each over what those before it made.
 * Taking one out of the list undoes it.
 *
 * An edit names what it speaks of in ways that outlast a new analysis and the undoing of other edits. Ids don't: they
 * are made of names and running numbers, and change when the analysis finds a fuller name or one event more. So a place
 * in the text is kept with its words and those around it, an entity by a place where it is named and by its name and
 * kind, an event by the word that tells of it.
 */
export type Edit =
  /** Two names of one thing: all that is said of `entity` is said of `into`, which keeps its name. */
  | { readonly kind: 'merge'; readonly entity: EntityRef; readonly into: EntityRef }
  /** One of its names is another's: wherever it is so called the text speaks of something else, a name of its own. */
  | { readonly kind: 'split'; readonly entity: EntityRef; readonly wording: string }
  /**
   * One mention is not of the entity it was taken for but of `to`. Null: of none known. A name then stands for itself,
   * "he" and "the ministry" stand for nobody.
   */
  | { readonly kind: 'reassign'; readonly mention: Anchor; readonly from: EntityRef; readonly to: EntityRef | null }
  | { readonly kind: 'rename'; readonly entity: EntityRef; readonly name: string }
  | { readonly kind: 'classify'; readonly entity: EntityRef; readonly as: EntityKind }
  /** It is no name: nothing in the text speaks of it. */
  | { readonly kind: 'dismiss'; readonly entity: EntityRef }
  /** When an event takes place; null: the text does not say. */
  | { readonly kind: 'date'; readonly event: EventRef; readonly when: Edtf | null }

/** An edit that has been laid over an analysis. */
export interface Correction {
  readonly edit: Edit
  /** Whether it could be applied: what it speaks of may be gone, or be so already. */
  readonly fits: boolean
}

/** A place in the text that is found again when the text around it has moved or changed. */
export interface Anchor {
  /** UTF-16 offset when it was made. */
  readonly start: number
  readonly text: string
  /** Some characters on either side. */
  readonly before: string
  readonly after: string
}

export interface EntityRef {
  readonly name: string
  readonly kind: EntityKind
  /** Where the text calls it by that name, or else speaks of it first; null where it does not speak of it. */
  readonly at: Anchor | null
}

export interface EventRef {
  /** Its words on the timeline, for people who read the edit. */
  readonly label: string
  /** The one word that tells of it. */
  readonly at: Anchor
}
