/** The place of the highest of the first `count` scores but for that at `right`. */
export function rivalOf(scores: Float64Array, count: number, right: number): number {
  let rival = right === 0 ? 1 : 0
  for (let k = 0; k < count; k++) if (k !== right && (scores[k] as number) > (scores[rival] as number)) rival = k
  return rival
}
