import type { Corpus } from './corpus.ts'

/**
 * Makes every tree projective, in place: the shortest arc that crosses another is lifted to its head's head until
 * none crosses (Nivre and Nilsson 2005, "Pseudo-Projective Dependency Parsing", without the marks that would undo it).
 * Gives the number of sentences changed.
 */
export function projectivise(corpus: Corpus): number {
  let changed = 0
  for (let s = 0; s < corpus.sentences; s++) {
    const heads = corpus.heads.subarray(corpus.starts[s], corpus.starts[s + 1])
    let arc = shortestCrossing(heads)
    if (arc >= 0) changed++
    while (arc >= 0) {
      heads[arc] = heads[heads[arc] as number] as number
      arc = shortestCrossing(heads)
    }
  }
  return changed
}

/** The dependent of the shortest arc whose span holds a word that its head does not dominate; -1 where there is none. */
function shortestCrossing(heads: Int16Array): number {
  const n = heads.length
  let best = -1
  let shortest = n + 1
  for (let d = 0; d < n; d++) {
    const h = heads[d] as number
    if (h === n) continue
    const length = Math.abs(h - d)
    if (length < 2 || length >= shortest) continue
    for (let k = Math.min(h, d) + 1; k < Math.max(h, d); k++) {
      let up = k
      while (up !== n && up !== h) up = heads[up] as number
      if (up !== h) {
        best = d
        shortest = length
        break
      }
    }
  }
  return best
}
