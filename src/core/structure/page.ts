import type { Draft } from './draft.ts'
import type { Furniture } from './furniture.ts'

/** What each draft was found to be: furniture, or null for text. */
export type Found = readonly (Furniture | null)[]

/** The drafts of a document with where its running text begins and ends. */
export interface Page {
  readonly drafts: readonly Draft[]
  /** Index of the first paragraph that ends a sentence; the number of drafts where there is none. */
  readonly begins: number
  /** Index after the last draft that ends a sentence. */
  readonly ends: number
}

export const wordCount = (text: string): number => text.split(' ').length
