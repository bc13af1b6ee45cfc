import type { Draft } from '../link/draft.ts'

/** A word or phrase, not a name, that speaks of an entity. Word indexes are inclusive. */
export interface Reference {
  readonly from: number
  readonly to: number
  readonly form: 'nominal' | 'pronoun'
  readonly draft: Draft
}
