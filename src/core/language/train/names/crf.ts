import { Chain, LONGEST, PAIR_COUNT } from '../../names/chain.ts'
import { LABELS, OUTSIDE } from '../../names/labels.ts'
import { IDLE } from '../../names/sentence.ts'
import { ROW_ROOM } from '../../syntax/tagger.ts'

/** Changes smaller than this are not made. */
const LEAST = 0.004

/** Where sums of squares begin. */
const LEAST_SQUARE = 0.1

/** Sentences as rows of features, `width` a word, with the labels that each word may have. */
export interface Featured {
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly allowed: Uint32Array
}

/**
 * A conditional random field over a chain (Lafferty et al. 2001), trained a sentence at a time with AdaGrad (Duchi et
 * al. 2011), features being dropped at random. Where a corpus leaves open which of several labels is a word's, the
 * likelihood is that of all labellings it allows (Bellare and McCallum 2007).
 */
export class Crf {
  readonly weights: Float32Array
  readonly pairs = new Float64Array(PAIR_COUNT)
  readonly #squares: Float32Array
  readonly #pairSquares = new Float64Array(PAIR_COUNT).fill(1)
  readonly #expPairs = new Float64Array(PAIR_COUNT).fill(1)
  /** Where given, weights that are 0 here stay 0. */
  #mask: Uint8Array | null = null
  readonly #width: number
  readonly #drop: number
  readonly #chain = new Chain()
  readonly #potentials = new Float64Array(LONGEST * LABELS)
  readonly #free = new Float64Array(LONGEST * LABELS)
  readonly #tied = new Float64Array(LONGEST * LABELS)
  readonly #freePairs = new Float64Array(PAIR_COUNT)
  readonly #tiedPairs = new Float64Array(PAIR_COUNT)
  readonly #kept: Int32Array
  readonly #starts = new Int32Array(LONGEST + 1)
  #state: number

  /** `drop`: the share of features that are left out, anew each time a sentence is seen. */
  constructor(bits: number, width: number, drop: number, seed: number) {
    this.weights = new Float32Array(2 ** bits + ROW_ROOM)
    this.#squares = new Float32Array(2 ** bits + ROW_ROOM).fill(LEAST_SQUARE)
    this.#width = width
    this.#drop = drop
    this.#kept = new Int32Array(LONGEST * width)
    this.#state = (seed * 2654435761) | 1
  }

  /** One step towards what sentence `s` is marked with. */
  learn({ starts, rows, allowed }: Featured, s: number, rate: number): void {
    const from = starts[s] as number
    const n = Math.min((starts[s + 1] as number) - from, LONGEST)
    if (n === 0) return
    if (!this.#score(rows, from, n)) return
    const chain = this.#chain
    const sum = chain.marginals(n, this.#potentials, this.#expPairs, null, this.#free, this.#freePairs)
    const tied = chain.marginals(n, this.#potentials, this.#expPairs, allowed.subarray(from, from + n), this.#tied, this.#tiedPairs)
    if (Number.isNaN(sum) || Number.isNaN(tied)) return
    this.#change(n, rate)
    this.#changePairs(rate)
  }

  /** False where no word can be in a name. */
  #score(rows: Int32Array, from: number, n: number): boolean {
    const { weights } = this
    const potentials = this.#potentials
    const kept = this.#kept
    const drop = this.#drop * 4294967296
    const scale = 1 / (1 - this.#drop)
    let k = 0
    let state = this.#state
    potentials.fill(0, 0, n * LABELS)
    for (let i = 0; i < n; i++) {
      this.#starts[i] = k
      const s = i * LABELS
      if (rows[(from + i) * this.#width] === IDLE) {
        potentials[s + OUTSIDE] = 1
        continue
      }
      for (let f = (from + i) * this.#width, end = f + this.#width; f < end; f++) {
        state ^= state << 13
        state ^= state >>> 17
        state ^= state << 5
        if (state >>> 0 < drop) continue
        const row = rows[f] as number
        kept[k++] = row
        for (let y = 0; y < LABELS; y++) potentials[s + y] = (potentials[s + y] as number) + (weights[row + y] as number)
      }
      let most = potentials[s] as number
      for (let y = s + 1; y < s + LABELS; y++) if ((potentials[y] as number) > most) most = potentials[y] as number
      for (let y = s; y < s + LABELS; y++) potentials[y] = Math.exp(((potentials[y] as number) - most) * scale)
    }
    this.#starts[n] = k
    this.#state = state
    return k > 0
  }

  #change(n: number, rate: number): void {
    const { weights } = this
    const squares = this.#squares
    const mask = this.#mask
    const kept = this.#kept
    for (let i = 0; i < n; i++) {
      const [begin, end] = [this.#starts[i] as number, this.#starts[i + 1] as number]
      for (let y = 0; y < LABELS; y++) {
        const g = (this.#tied[i * LABELS + y] as number) - (this.#free[i * LABELS + y] as number)
        if (g < LEAST && g > -LEAST) continue
        const [step, square] = [rate * g, g * g]
        for (let j = begin; j < end; j++) {
          const w = (kept[j] as number) + y
          if (mask !== null && mask[w] === 0) continue
          const sum = (squares[w] as number) + square
          squares[w] = sum
          weights[w] = (weights[w] as number) + step / Math.sqrt(sum)
        }
      }
    }
  }

  #changePairs(rate: number): void {
    for (let p = 0; p < PAIR_COUNT; p++) {
      const g = (this.#tiedPairs[p] as number) - (this.#freePairs[p] as number)
      if (g < LEAST && g > -LEAST) continue
      const sum = (this.#pairSquares[p] as number) + g * g
      this.#pairSquares[p] = sum
      this.pairs[p] = (this.pairs[p] as number) + (rate * g) / Math.sqrt(sum)
      this.#expPairs[p] = Math.exp(this.pairs[p] as number)
    }
  }

  /**
   * Keeps only the `keep` weights that matter most; the others stay 0 from now on. A weight matters by its size and by
   * how much it was learnt from, since AdaGrad gives rare features large weights quickly.
   */
  prune(keep: number): void {
    const { weights } = this
    const matter = weights.map((weight, i) => Math.abs(weight) * Math.sqrt((this.#squares[i] as number) - LEAST_SQUARE))
    const sorted = matter.filter((value) => value > 0).sort()
    const least = sorted.length <= keep ? 0 : (sorted[sorted.length - keep] as number)
    this.#mask = Uint8Array.from(matter, (value) => (value > 0 && value >= least ? 1 : 0))
    this.#mask.forEach((kept, i) => {
      if (kept === 0) weights[i] = 0
    })
  }
}
