import { PAST_ONLY } from '../../lexicon/irregular-verbs.ts'
import { CAPITAL, FORM_WIDTH, ID } from './forms.ts'
import type { Labels } from './labels.ts'
import { isLoud, readTagAtoms, TAG_TEMPLATES, tagAtoms } from './tag-features.ts'
import { rowsOf } from './templates.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Weights by row and label. Training uses floats, reading quantised integers. */
export type Weights = Int16Array | Float32Array

/** Room after the last row, so that a row near the end of a table can be read to its end. */
export const ROW_ROOM = 256

/** The labels that a word may have, by its index in the vocabulary (-1 for unknown words) and its `CAPITAL`. */
export type Candidates = (word: number, capital: number) => Uint8Array

/**
 * Which labels each word may have: those of its class, and more where the class is not to be trusted. Sorted lists,
 * one for each class, for trusted and other words, with and without a capital.
 */
export function candidateTable(vocabulary: Vocabulary, labels: Labels): Candidates {
  const merge = (...lists: Uint8Array[]): Uint8Array => Uint8Array.from(new Set(lists.flatMap((list) => [...list])))
  const trusted = vocabulary.classes.map((c) => [c, merge(c, labels.capital)] as const)
  const loose = vocabulary.classes.map((c) => merge(c, labels.open))
  return (word, capital) => {
    if (word < 0) return labels.open
    const of = vocabulary.classOf[word] as number
    return (word < vocabulary.trusted ? trusted[of]?.[capital ? 1 : 0] : loose[of]) as Uint8Array
  }
}

/** In reading, a past form that training saw too seldom to know it by ("sank") is no noun the next time. */
export function knowingPastForms(candidates: Candidates, vocabulary: Vocabulary, labels: Labels): Candidates {
  const past = Uint8Array.from(labels.names.flatMap((name, label) => (name === 'VERB|VBD' ? [label] : [])))
  const rare = new Set([...PAST_ONLY].map((form) => vocabulary.ids.get(form) ?? -1).filter((word) => word >= vocabulary.trusted))
  return (word, capital) => (capital === 0 && rare.has(word) && past.length > 0 ? past : candidates(word, capital))
}

/**
 * A greedy tagger: from left to right each word gets the label of the highest score, which the words after it then
 * see. Averaged perceptron (Collins 2002, "Discriminative Training Methods for Hidden Markov Models").
 */
export class Tagger {
  readonly rows = new Int32Array(TAG_TEMPLATES.count)
  readonly #atoms = tagAtoms()
  /** Scores of the candidates, in their order, by the last `best`. */
  readonly scores = new Float64Array(256)
  readonly #mask: number
  readonly #candidates: Candidates

  constructor(mask: number, candidates: Candidates) {
    this.#mask = mask
    this.#candidates = candidates
  }

  /** Tags the words `forms[from … from + length)`, rows of a `Forms` with these `values`; writes to `out` from 0. */
  tag(weights: Weights, values: Int32Array, forms: Int32Array, from: number, length: number, out: Uint8Array): void {
    const context = { values, forms, from, length, labels: out, loud: isLoud(values, forms, from, length) }
    for (let i = 0; i < length; i++) {
      const candidates = this.candidates(values, forms[from + i] as number)
      out[i] = candidates.length === 1 ? (candidates[0] as number) : this.best(weights, context, i, candidates)
    }
  }

  candidates(values: Int32Array, form: number): Uint8Array {
    const at = form * FORM_WIDTH
    return this.#candidates(values[at + ID] as number, values[at + CAPITAL] as number)
  }

  /** The best label of word `i`. Leaves the rows of its features in `rows`. */
  best(weights: Weights, context: Parameters<typeof readTagAtoms>[0], i: number, candidates: Uint8Array): number {
    const { rows } = this
    readTagAtoms(context, i, this.#atoms)
    rowsOf(TAG_TEMPLATES, this.#atoms, this.#mask, rows)
    const { scores } = this
    const count = candidates.length
    scores.fill(0, 0, count)
    for (let f = 0; f < rows.length; f++) {
      const row = rows[f] as number
      for (let k = 0; k < count; k++) scores[k] = (scores[k] as number) + (weights[row + (candidates[k] as number)] as number)
    }
    let best = 0
    for (let k = 1; k < count; k++) if ((scores[k] as number) > (scores[best] as number)) best = k
    return candidates[best] as number
  }
}
