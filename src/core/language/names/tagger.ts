import { Chain, LONGEST } from './chain.ts'
import { NAME_TEMPLATES } from './features.ts'
import { LABELS, OUTSIDE } from './labels.ts'
import type { NamesModel } from './model.ts'
import type { NameForms } from './name-forms.ts'
import { type Casings, IDLE, type NameSentence, writeFeatures } from './sentence.ts'

/** The score of labels that a word cannot have. */
const NEVER = -1e6

/** Tags the sentences of one document. Holds working space, so one serves a whole document. */
export class NameTagger {
  readonly #model: NamesModel
  readonly #forms: NameForms
  readonly #casings: Casings
  readonly #chain = new Chain()
  readonly #rows = new Int32Array(LONGEST * NAME_TEMPLATES.count)
  readonly #potentials = new Float64Array(LONGEST * LABELS)
  readonly #expPairs: Float64Array

  constructor(model: NamesModel, forms: NameForms, casings: Casings) {
    this.#model = model
    this.#forms = forms
    this.#casings = casings
    this.#expPairs = model.pairs.map(Math.exp)
  }

  /** The score of each label for each word of a sentence of at most `LONGEST` words. */
  score(sentence: NameSentence): { scores: Float64Array; clear: Uint8Array } {
    const { weights, mask, unit } = this.#model
    const n = sentence.forms.length
    const rows = this.#rows
    const width = NAME_TEMPLATES.count
    const clear = writeFeatures(this.#forms, sentence, this.#casings, mask, rows, 0)
    const sums = new Int32Array(LABELS)
    const scores = new Float64Array(n * LABELS)
    for (let i = 0; i < n; i++) {
      const s = i * LABELS
      if (rows[i * width] === IDLE) {
        scores.fill(NEVER, s + 1, s + LABELS)
        continue
      }
      sums.fill(0)
      for (let f = i * width, end = f + width; f < end; f++) {
        const row = rows[f] as number
        for (let y = 0; y < LABELS; y++) sums[y] = (sums[y] as number) + (weights[row + y] as number)
      }
      for (let y = 0; y < LABELS; y++) scores[s + y] = (sums[y] as number) * unit
    }
    return { scores, clear }
  }

  /** The chance of each label of each word, given the scores. */
  chances(n: number, scores: Float64Array): Float64Array {
    const out = new Float64Array(n * LABELS)
    for (let i = 0; i < n; i++) out[i * LABELS + OUTSIDE] = 1
    for (const [from, to] of stretches(n, scores)) {
      const potentials = this.#potentials.subarray(0, (to - from) * LABELS)
      for (let s = from * LABELS, p = 0; s < to * LABELS; s += LABELS, p += LABELS) {
        let most = Number.NEGATIVE_INFINITY
        for (let y = s; y < s + LABELS; y++) if ((scores[y] as number) > most) most = scores[y] as number
        for (let y = 0; y < LABELS; y++) potentials[p + y] = Math.exp((scores[s + y] as number) - most)
      }
      this.#chain.marginals(to - from, potentials, this.#expPairs, null, out.subarray(from * LABELS, to * LABELS), null)
    }
    return out
  }

  best(n: number, scores: Float64Array, out: Uint8Array): void {
    for (const [from, to] of stretches(n, scores))
      this.#chain.best(to - from, scores.subarray(from * LABELS, to * LABELS), this.#model.pairs, out.subarray(from, to))
  }
}

/** Words that may be in names, each stretch with the word before and after it, which are in none: no more is needed to label it. */
function stretches(n: number, scores: Float64Array): [from: number, to: number][] {
  const found: [number, number][] = []
  const isIdle = (i: number): boolean => scores[i * LABELS + 1] === NEVER
  for (let i = 0; i < n; i++) {
    if (isIdle(i)) continue
    const from = Math.max(0, i - 1)
    while (i < n && !isIdle(i)) i++
    found.push([from, Math.min(n, i + 1)])
  }
  return found
}
