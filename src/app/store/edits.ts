import { kept } from './kept.ts'

/**
 * What the reader has corrected, by the article's slug, as it was stored: what reads and applies it comes only where
 * there is something to apply.
 */
export const editsByReader = kept<Readonly<Record<string, readonly unknown[]>>>('dateline:edits', {}, (stored) =>
  typeof stored === 'object' && stored !== null ? (stored as Record<string, readonly unknown[]>) : {},
)
