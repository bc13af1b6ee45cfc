import type { IsoDate } from '../../core/index.ts'
import { kept } from './kept.ts'

/** Publication dates that the reader has set, by the article's slug. */
export const publishedByReader = kept<Readonly<Record<string, IsoDate>>>('dateline:published', {}, (stored) => {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(Object.entries(stored).filter(([, date]) => /^\d{4}-\d{2}-\d{2}$/.test(String(date))))
})

/** Sets the date of one article, or forgets it. */
export function setPublished(slug: string, date: IsoDate | null): void {
  const { [slug]: _, ...others } = publishedByReader.get()
  publishedByReader.set(date ? { ...others, [slug]: date } : others)
}
