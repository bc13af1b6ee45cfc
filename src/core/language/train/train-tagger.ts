import type { Forms } from '../syntax/forms.ts'
import { isLoud } from '../syntax/tag-features.ts'
import type { Tagger, Weights } from '../syntax/tagger.ts'
import type { Corpus } from './corpus.ts'
import type { Perceptron } from './perceptron.ts'
import { shuffle } from './random.ts'
import { rivalOf } from './rival.ts'

export interface TagTask {
  readonly corpus: Corpus
  /** Rows of the words in `forms`, one for each word of the corpus. */
  readonly rows: Int32Array
  readonly forms: Forms
  readonly tagger: Tagger
}

/** By how much the right label must win; else it is learnt as if it were wrong. */
const MARGIN = 30

/** One pass over the sentences named in `order`, which is shuffled. Gives the share of words tagged right as it went. */
export function tagEpoch(task: TagTask, perceptron: Perceptron, order: Int32Array, random: () => number): number {
  const { corpus, rows, forms, tagger } = task
  const labels = new Uint8Array(512)
  let right = 0
  let words = 0
  shuffle(order, random)
  for (const s of order) {
    const from = corpus.starts[s] as number
    const length = (corpus.starts[s + 1] as number) - from
    const context = { values: forms.values, forms: rows, from, length, labels, loud: isLoud(forms.values, rows, from, length) }
    for (let i = 0; i < length; i++) {
      const candidates = tagger.candidates(forms.values, rows[from + i] as number)
      const gold = corpus.labels[from + i] as number
      words++
      if (candidates.length === 1) {
        labels[i] = candidates[0] as number
        if (labels[i] === gold) right++
        continue
      }
      perceptron.moment++
      const best = tagger.best(perceptron.weights, context, i, candidates)
      labels[i] = best
      if (best === gold) right++
      const at = candidates.indexOf(gold)
      const rival = rivalOf(tagger.scores, candidates.length, at)
      if (at >= 0 && (tagger.scores[at] as number) - (tagger.scores[rival] as number) <= MARGIN) {
        perceptron.change(tagger.rows, gold, 1)
        perceptron.change(tagger.rows, candidates[rival] as number, -1)
      }
    }
  }
  return right / words
}

/** Tags the sentences named in `order` and writes the labels at their places in `out`. */
export function tagSentences(task: TagTask, weights: Weights, order: Int32Array, out: Uint8Array): void {
  const { corpus, rows, forms, tagger } = task
  for (const s of order) {
    const from = corpus.starts[s] as number
    const end = corpus.starts[s + 1] as number
    tagger.tag(weights, forms.values, rows, from, end - from, out.subarray(from, end))
  }
}
