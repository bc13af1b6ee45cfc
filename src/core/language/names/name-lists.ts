import { hashText } from '../syntax/hashing.ts'
import { fold } from './fold.ts'

/**
 * Long lists of names, too long for the lexicon: given names, family names, names of places. Only hashes of 24 bits
 * are kept, so one word in a few hundred is taken for a listed one by chance; as a hint for the tagger that does no harm.
 */
export interface NameLists {
  readonly given: ReadonlySet<number>
  readonly family: ReadonlySet<number>
  readonly places: ReadonlySet<number>
  /** First words of the names of places. */
  readonly placeFirst: ReadonlySet<number>
}

export const LIST_NAMES = ['given', 'family', 'places', 'placeFirst'] as const

/** The most words of a listed place that are looked at. */
export const LONGEST_PLACE = 4

export function hashOfName(name: string): number {
  const plain = fold(name).toLowerCase()
  return hashText(plain, 0, Math.min(plain.length, 60), 41) & 0xffffff
}

/** Hashes as their distances, seven bits a byte, the lowest first; the eighth says that more follow. */
export function packHashes(hashes: ReadonlySet<number>): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const hash of [...hashes].sort((a, b) => a - b)) {
    let gap = hash - last
    for (; gap > 127; gap >>= 7) bytes.push((gap & 127) | 128)
    bytes.push(gap)
    last = hash
  }
  return Uint8Array.from(bytes)
}

export function unpackHashes(bytes: Uint8Array): Set<number> {
  const hashes = new Set<number>()
  let last = 0
  let gap = 0
  let shift = 0
  for (const byte of bytes) {
    gap |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    last += gap
    hashes.add(last)
    gap = 0
    shift = 0
  }
  return hashes
}
