import { ROW_ROOM } from '../syntax/tagger.ts'

/**
 * Weights of an averaged perceptron. Beside each weight stands the sum of its changes times the moment they were made,
 * so that the average over all moments is `weight - sum / moments` (Daumé's trick).
 */
export class Perceptron {
  readonly weights: Float32Array
  readonly #sums: Float64Array
  /** Where given, weights that are 0 here stay 0. */
  #mask: Uint8Array | null = null
  moment = 1

  constructor(size: number) {
    this.weights = new Float32Array(size + ROW_ROOM)
    this.#sums = new Float64Array(size + ROW_ROOM)
  }

  change(rows: Int32Array, offset: number, by: number): void {
    const { weights, moment } = this
    const sums = this.#sums
    const mask = this.#mask
    for (let f = 0; f < rows.length; f++) {
      const i = (rows[f] as number) + offset
      if (mask !== null && mask[i] === 0) continue
      weights[i] = (weights[i] as number) + by
      sums[i] = (sums[i] as number) + by * moment
    }
  }

  average(): Float32Array {
    return this.weights.map((weight, i) => weight - (this.#sums[i] as number) / this.moment)
  }

  /** Begins again with the averages, of which only the `keep` largest are ever used from now on. */
  prune(keep: number): void {
    const averages = this.average()
    const least = threshold(averages, keep)
    const mask = new Uint8Array(averages.length)
    averages.forEach((weight, i) => {
      const kept = Math.abs(weight) >= least && weight !== 0
      mask[i] = kept ? 1 : 0
      this.weights[i] = kept ? weight : 0
    })
    this.#sums.fill(0)
    this.moment = 1
    this.#mask = mask
  }
}

/** The size of the `keep`-th largest weight. */
function threshold(weights: Float32Array, keep: number): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  return sizes.length <= keep ? 0 : (sizes[sizes.length - keep] as number)
}
