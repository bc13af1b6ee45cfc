/**
 * Weights as they are stored: only those that are not zero, each as its distance from the one before and a code of
 * its size. Codes are spaced by equal ratios, not equal steps (log-companding, as telephones do with loudness): small
 * weights are many and matter. Bytes are then left to the compression of whoever serves the file.
 */
export interface Scale {
  /** The smallest and the largest size. */
  readonly least: number
  readonly greatest: number
  /** How many sizes there are on either side of zero. */
  readonly levels: number
}

export interface CodedWeights {
  readonly gaps: Uint8Array
  readonly codes: Uint8Array
  readonly scale: Scale
}

/** The largest size of a decoded weight. Sums of a few hundred stay far below what an integer holds. */
export const FULL_WEIGHT = 30_000

export function encodeWeights(weights: Float32Array, levels: number): CodedWeights {
  let least = Number.POSITIVE_INFINITY
  let greatest = 0
  for (const weight of weights) {
    const size = Math.abs(weight)
    if (size === 0) continue
    if (size < least) least = size
    if (size > greatest) greatest = size
  }
  // A few tiny weights would stretch the scale: what is below a thousandth of the largest is worth no code.
  least = Math.max(least, greatest / 400)
  const step = Math.log(greatest / least) / (levels - 1)
  const gaps: number[] = []
  const codes: number[] = []
  let last = -1
  weights.forEach((weight, i) => {
    const level = Math.round(Math.log(Math.abs(weight) / least) / step)
    if (weight === 0 || level < 0) return
    let gap = i - last - 1
    for (; gap >= 255; gap -= 255) gaps.push(255)
    gaps.push(gap)
    codes.push(level * 2 + (weight < 0 ? 1 : 0))
    last = i
  })
  return { gaps: Uint8Array.from(gaps), codes: Uint8Array.from(codes), scale: { least, greatest, levels } }
}

/** Lays coded weights out as whole numbers, in a table of `size`. */
export function decodeWeights({ gaps, codes, scale }: CodedWeights, size: number): Int16Array {
  const { least, greatest, levels } = scale
  const step = Math.log(greatest / least) / (levels - 1)
  const values = Int16Array.from({ length: levels * 2 }, (_, code) => {
    const value = Math.round(((least * Math.exp(step * (code >> 1))) / greatest) * FULL_WEIGHT)
    return code & 1 ? -value : value
  })
  const weights = new Int16Array(size)
  let at = -1
  let k = 0
  for (const gap of gaps) {
    at += gap
    if (gap === 255) continue
    at++
    weights[at] = values[codes[k++] as number] as number
  }
  return weights
}
