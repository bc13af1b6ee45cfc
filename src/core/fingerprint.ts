import { checksum } from './checksum.ts'
import type { Article } from './model.ts'

/**
 * What an article is known again by when it is brought once more: from another file, under another title, in a later
 * version. Small enough to be listed with every article.
 */
export interface Fingerprint {
  /** The address of its page in its plainest form; missing where it has none of its own. */
  readonly url?: string
  /** How many words there are, and a checksum of them: spacing, punctuation and case do not count. */
  readonly words: string
  /** The smallest hashes of its runs of words, in order: a sketch of the text, after Broder (1997), "On the resemblance and containment of documents". */
  readonly sketch: readonly number[]
}

/** `same`: word for word. `version`: another version of the same article, corrected or taken further. */
export type Likeness = 'same' | 'version'

/** So many words make a run. */
const RUN = 4
/** So many hashes are kept: the share of runs that two texts have in common is then known to about a tenth. */
const SKETCH = 64
/** Texts with fewer runs than this are too short for shares of them to mean anything. */
const FEW = 16
/** From this share of common runs on, two texts are versions of one. */
const ALIKE = 0.4
/** From this share on, if they have the same title: a report that was taken much further. */
const ALIKE_UNDER_ONE_TITLE = 0.15

/** Linear in the text but for the sorting of its hashes. */
export function fingerprintOf({ url, text }: Pick<Article, 'url' | 'text'>): Fingerprint {
  const words = wordsOf(text)
  const plain = url === undefined ? null : plainAddress(url)
  return { ...(plain && { url: plain }), words: `${words.length}-${checksum(words.join(' ')).toString(36)}`, sketch: sketchOf(words) }
}

/** How one article is like another; null where they are two. Titles decide only where the texts leave it open. */
export function likeness(a: Fingerprint, b: Fingerprint, sameTitle: boolean): Likeness | null {
  if (a.words === b.words && a.sketch.length > 0) return 'same'
  if (a.url !== undefined && a.url === b.url) return 'version'
  if (Math.min(a.sketch.length, b.sketch.length) < FEW) return null
  return resemblance(a.sketch, b.sketch) >= (sameTitle ? ALIKE_UNDER_ONE_TITLE : ALIKE) ? 'version' : null
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function sketchOf(words: readonly string[]): number[] {
  const hashes = words.map(checksum)
  const runs = new Uint32Array(Math.max(Math.min(words.length, 1), words.length - RUN + 1))
  for (let at = 0; at < runs.length; at++) runs[at] = hashOfRun(hashes, at)
  const sketch: number[] = []
  for (const hash of runs.sort()) {
    if (hash === sketch.at(-1)) continue
    sketch.push(hash)
    if (sketch.length === SKETCH) break
  }
  return sketch
}

function hashOfRun(hashes: readonly number[], start: number): number {
  let hash = 0
  const end = Math.min(start + RUN, hashes.length)
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (hashes[at] as number), 0x9e3779b1) ^ (hash >>> 15)
  // The finaliser of MurmurHash3: without it the smallest hashes are no fair sample.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The share of runs in common, estimated from the smallest hashes of both texts together. */
function resemblance(a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a)
  const inB = new Set(b)
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.max(a.length, b.length))
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length
}

/** What pages are asked for with that does not change what they are: where a reader came from. */
const TRACKING = /^(?:utm_|mc_|at_|ns_|pk_|fbclid|gclid|dclid|msclkid|igshid|smid|smtyp|ref$|ref_|cmp$|ocid|share|source$|src$)/i

/** `https://m.example.org/a/?utm_source=x#top` is `example.org/a`. Null for the front page of a site, and for what is no web address. */
function plainAddress(url: string): string | null {
  const parts = /^https?:\/\/(?:www\.|m\.|amp\.)?(?<host>[^/?#]+)(?<path>[^?#]*)(?:\?(?<query>[^#]*))?/i.exec(url)?.groups
  if (!parts) return null
  const path = (parts.path ?? '').replace(/\/(?:amp|index\.html?)?\/*$/i, '')
  const query = (parts.query ?? '')
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.replace(/=.*$/s, '')))
    .sort()
    .join('&')
  if (path === '' && query === '') return null
  return `${parts.host?.toLowerCase()}${path}${query && `?${query}`}`
}
