import { ALONE, FIRST, INSIDE, LABELS, LAST, labelOf, NAME_KINDS, OUTSIDE } from '../../names/labels.ts'

/** Sets of labels as bits. */
export const ANY = 2 ** LABELS - 1
const OTHER_BITS = [FIRST, INSIDE, LAST, ALONE].reduce((bits, place) => bits | (1 << labelOf(NAME_KINDS.indexOf('other'), place)), 0)
/** In no name, for corpora that do not mark names of kind `other`. */
export const NO_MAIN_NAME = (1 << OUTSIDE) | OTHER_BITS
export const NO_NAME = 1 << OUTSIDE

/** A sentence with the labels that each word may have: one where the corpus says which, several where it does not. */
export interface Marked {
  readonly words: readonly string[]
  readonly allowed: Uint32Array
}

/** Sentences that stand together. */
export type MarkedDocument = readonly Marked[]

/** A marked name: words from `from` up to `to`; kind -1 where the corpus does not say what it is, or not in our terms. */
export interface MarkedName {
  readonly from: number
  readonly to: number
  readonly kind: number
}

export function allow(count: number, names: readonly MarkedName[], outside: number): Uint32Array {
  const allowed = new Uint32Array(count).fill(outside)
  for (const { from, to, kind } of names) {
    for (let i = from; i < to; i++) {
      const place = to - from === 1 ? ALONE : i === from ? FIRST : i === to - 1 ? LAST : INSIDE
      allowed[i] = kind < 0 ? ANY : 1 << labelOf(kind, place)
    }
  }
  return allowed
}
