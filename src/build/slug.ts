import { createHash } from 'node:crypto'
import { plainSlug } from '../core/slug.ts'

/**
 * The slug of a file name without its extension. A name without any letter or digit of a–z, 0–9 gets a slug made of its
 * hash, so that it has an address too.
 */
export const slugOf = (name: string): string =>
  plainSlug(name) || `article-${createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 8)}`
