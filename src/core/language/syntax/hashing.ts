/**
 * Feature hashing (Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning"): a feature is not
 * looked up by name but by a number mixed from its parts. No keys are stored; rare clashes are noise that training
 * learns to live with.
 */

/** Mixes one more part into a hash of 32 bits. */
export const mix = (hash: number, part: number): number => Math.imul(((hash << 5) | (hash >>> 27)) ^ part, 0x9e3779b1)

/** Spreads the bits of a mixed hash, so that its lowest ones may serve as an index (the finaliser of MurmurHash3). */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** FNV-1a over UTF-16 code units from `start` to `end`. */
export function hashText(text: string, start: number, end: number, seed: number): number {
  let h = 0x811c9dc5 ^ seed
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return finish(h)
}
