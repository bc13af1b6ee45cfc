import { BEFORE, LABELS, mayEnd, mayStart } from './labels.ts'

/** The pairs of labels that may follow each other, as two columns. */
const PAIRS: readonly (readonly [number, number])[] = BEFORE.flatMap((list, label) => [...list].map((before) => [before, label] as const))
const PAIR_FROM = Int32Array.from(PAIRS, ([before]) => before)
const PAIR_TO = Int32Array.from(PAIRS, ([, label]) => label)
export const PAIR_COUNT = PAIRS.length

const STARTS = Uint8Array.from({ length: LABELS }, (_, label) => (mayStart(label) ? 1 : 0))
const ENDS = Uint8Array.from({ length: LABELS }, (_, label) => (mayEnd(label) ? 1 : 0))

/** The most words that are read at once. */
export const LONGEST = 400

/** Sums and best paths over the labellings of a sentence (Rabiner 1989). Holds its working space: one for each reader. */
export class Chain {
  readonly #alpha = new Float64Array(LONGEST * LABELS)
  readonly #beta = new Float64Array(LONGEST * LABELS)
  readonly #scale = new Float64Array(LONGEST)
  readonly #back = new Uint8Array(LONGEST * LABELS)

  /**
   * The chance of each label of each of `n` words, by forward and backward passes. `potentials` are exponentials of
   * scores, `pairs` those of the scores of pairs; `allowed` are bits of labels. Gives the logarithm of the sum over all
   * labellings, NaN where none has any weight. `pairsOut` gets how often each pair is expected.
   */
  marginals(
    n: number,
    potentials: Float64Array,
    pairs: Float64Array,
    allowed: Uint32Array | null,
    out: Float64Array,
    pairsOut: Float64Array | null,
  ): number {
    const alpha = this.#alpha
    const scale = this.#scale
    let log = 0
    for (let i = 0; i < n; i++) {
      const s = i * LABELS
      if (i === 0) for (let y = 0; y < LABELS; y++) alpha[y] = (potentials[y] as number) * (STARTS[y] as number)
      else {
        alpha.fill(0, s, s + LABELS)
        for (let p = 0; p < PAIR_COUNT; p++) {
          const y = s + (PAIR_TO[p] as number)
          alpha[y] = (alpha[y] as number) + (alpha[s - LABELS + (PAIR_FROM[p] as number)] as number) * (pairs[p] as number)
        }
        for (let y = s; y < s + LABELS; y++) alpha[y] = (alpha[y] as number) * (potentials[y] as number)
      }
      const bits = allowed === null ? -1 : (allowed[i] as number)
      let sum = 0
      for (let y = 0; y < LABELS; y++) {
        if ((bits & (1 << y)) === 0 || (i === n - 1 && ENDS[y] === 0)) alpha[s + y] = 0
        sum += alpha[s + y] as number
      }
      if (!(sum > 1e-300)) return Number.NaN
      scale[i] = 1 / sum
      log += Math.log(sum)
      for (let y = s; y < s + LABELS; y++) alpha[y] = (alpha[y] as number) / sum
    }
    this.#backward(n, potentials, pairs, out, pairsOut)
    return log
  }

  #backward(n: number, potentials: Float64Array, pairs: Float64Array, out: Float64Array, pairsOut: Float64Array | null): void {
    const alpha = this.#alpha
    const beta = this.#beta
    pairsOut?.fill(0)
    beta.fill(1, (n - 1) * LABELS, n * LABELS)
    for (let i = n - 1; i >= 0; i--) {
      const s = i * LABELS
      if (i < n - 1) {
        const next = s + LABELS
        const c = this.#scale[i + 1] as number
        beta.fill(0, s, next)
        for (let p = 0; p < PAIR_COUNT; p++) {
          const [x, y] = [s + (PAIR_FROM[p] as number), next + (PAIR_TO[p] as number)]
          // What the forward pass gave no weight is not allowed.
          if (alpha[y] === 0) continue
          const m = (pairs[p] as number) * (potentials[y] as number) * (beta[y] as number) * c
          beta[x] = (beta[x] as number) + m
          if (pairsOut !== null) pairsOut[p] = (pairsOut[p] as number) + (alpha[x] as number) * m
        }
      }
      for (let y = s; y < s + LABELS; y++) out[y] = (alpha[y] as number) * (beta[y] as number)
    }
  }

  /** The labelling with the highest sum of scores (Viterbi 1967), written to `out`. */
  best(n: number, scores: Float64Array, pairs: Float64Array, out: Uint8Array): void {
    const sums = this.#alpha
    const back = this.#back
    for (let y = 0; y < LABELS; y++) sums[y] = STARTS[y] === 1 ? (scores[y] as number) : Number.NEGATIVE_INFINITY
    for (let i = 1; i < n; i++) {
      const s = i * LABELS
      sums.fill(Number.NEGATIVE_INFINITY, s, s + LABELS)
      for (let p = 0; p < PAIR_COUNT; p++) {
        const x = PAIR_FROM[p] as number
        const y = s + (PAIR_TO[p] as number)
        const sum = (sums[s - LABELS + x] as number) + (pairs[p] as number)
        if (sum <= (sums[y] as number)) continue
        sums[y] = sum
        back[y] = x
      }
      for (let y = s; y < s + LABELS; y++) sums[y] = (sums[y] as number) + (scores[y] as number)
    }
    let label = 0
    const last = (n - 1) * LABELS
    for (let y = 1; y < LABELS; y++) if (ENDS[y] === 1 && (sums[last + y] as number) > (sums[last + label] as number)) label = y
    for (let i = n - 1; i >= 0; i--) {
      out[i] = label
      label = back[i * LABELS + label] as number
    }
  }
}
