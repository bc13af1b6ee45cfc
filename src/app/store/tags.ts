import { kept } from './kept.ts'

/** The tags of articles, by slug, each list in the order they were given. An article without tags has no list. */
export type Tags = Readonly<Record<string, readonly string[]>>

/** In characters. */
export const LONGEST_TAG = 40

/** What the reader has tagged, whosever the articles are. Tags that differ in case or accents only are one tag. */
export const tagsByReader = kept<Tags>('dateline:tags', {}, (stored) => {
  if (typeof stored !== 'object' || stored === null) return {}
  const isTag = (one: unknown): one is string => typeof one === 'string' && one.trim() !== ''
  return Object.fromEntries(
    Object.entries(stored).flatMap(([slug, list]) => {
      const tags = Array.isArray(list) ? list.filter(isTag).map((tag) => tag.slice(0, LONGEST_TAG)) : []
      return tags.length > 0 ? [[slug, [...new Set(tags)]]] : []
    }),
  )
})
