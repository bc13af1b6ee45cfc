import type { Forms } from '../syntax/forms.ts'
import { isLoud } from '../syntax/tag-features.ts'
import { Tagger, type Weights } from '../syntax/tagger.ts'
import type { Corpus } from './corpus.ts'
import type { Perceptron } from './perceptron.ts'
import { shuffle } from './random.ts'

export interface TagTask {
  readonly corpus: Corpus
  /** Rows of the words in `forms`, one for each word of the corpus. */
  readonly rows: Int32Array
  readonly forms: Forms
  readonly tagger: Tagger
}

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
      else if (candidates.includes(gold)) {
        perceptron.change(tagger.rows, gold, 1)
        perceptron.change(tagger.rows, best, -1)
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
