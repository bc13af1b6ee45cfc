import type { Clause, SentenceClauses } from '../language/clause.ts'
import type { EventSource, Span } from '../model.ts'

/**
 * Something in a sentence that tells of an event, before it is dated and worded: a clause, or a noun inside one.
 * Indexes count the words of its sentence.
 */
export interface Telling {
  readonly sentence: SentenceClauses
  /** The clause it belongs to, by index. */
  readonly clause: number
  readonly by: 'verb' | 'noun'
  /** The word that names it. */
  readonly trigger: number
  /** Of a noun: the whole phrase with its complements. */
  readonly phrase?: { readonly first: number; readonly last: number }
  readonly mood: Mood
  /** How sure it is that this is an event of its own, and one that matters: 0 to 1, before ranking. */
  readonly weight: number
  /** Found for the record alone: no event of the story. */
  readonly minor?: true
}

/** What the grammar says of whether it takes place, before the source is weighed. */
export type Mood = 'happened' | 'ongoing' | 'planned' | 'denied' | 'conditional' | 'hearsay'

/** Whose word a clause rests on. */
export interface Frame {
  readonly source: EventSource
  /** The reporting clause; null for "according to" and quotations. */
  readonly reporting: Clause | null
  /** The article's own; an office's word ("police said"); anybody's claim; doubted by its verb ("alleged", "estimates"); passed on ("TASS reported"). */
  readonly worth: 'own' | 'word' | 'claim' | 'doubt' | 'media'
  /** Where it is said: the attribution. */
  readonly span: Span | null
}
