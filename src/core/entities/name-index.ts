import type { Draft } from './link/draft.ts'
import type { Name } from './name.ts'
import type { Reading } from './words.ts'

/** A name and the entity it was linked to. */
export interface Placed {
  readonly name: Name
  readonly draft: Draft
}

/** Which name, if any, a word belongs to. Index: word. */
export type NameIndex = readonly (Placed | undefined)[]

export function indexNames(reading: Reading, drafts: readonly Draft[]): NameIndex {
  const index: (Placed | undefined)[] = new Array(reading.words.length).fill(undefined)
  for (const draft of drafts) for (const name of draft.names) for (let i = name.from; i <= name.to; i++) index[i] = { name, draft }
  return index
}
