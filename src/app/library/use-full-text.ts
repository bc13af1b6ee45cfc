import { useEffect, useState } from 'react'
import type { ArticleData, LibraryEntry } from '../../core/index.ts'
import type { FullText, Passage } from './full-text.ts'

/** Gives an article of the library, whoever's it is. */
export type LoadArticle = (slug: string) => Promise<ArticleData | undefined>

/** What has been found so far. */
export interface Found {
  readonly passages: ReadonlyMap<string, Passage>
  /** Not all texts have been looked through yet. */
  readonly looking: boolean
}

/** One for the visit: articles that were indexed stay so. */
let index: Promise<FullText> | undefined

/** So many articles are fetched at a time. */
const AT_ONCE = 4

/**
 * The articles that hold the words of a query somewhere in their text, with the passage. What that takes, the index and
 * the articles, is loaded when something is first looked for; until it is there the search is still `looking`.
 */
export function useFullText(library: readonly LibraryEntry[], load: LoadArticle, query: string): Found {
  const [found, setFound] = useState<Found>(NONE)
  useEffect(() => {
    if (query.trim() === '') {
      setFound(NONE)
      return
    }
    let here = true
    const look = async () => {
      index ??= import('./full-text.ts').then(({ fullText }) => fullText())
      const text = await index
      const waiting = library.map(({ slug }) => slug).filter((slug) => !text.has(slug))
      if (here) setFound({ passages: text.find(query), looking: waiting.length > 0 })
      if (waiting.length === 0) return
      const work = async () => {
        for (let slug = waiting.shift(); slug !== undefined && here; slug = waiting.shift()) {
          const data = await load(slug).catch(() => undefined)
          if (data) await text.add(data)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      if (here) setFound({ passages: text.find(query), looking: false })
    }
    setFound(({ passages }) => ({ passages, looking: true }))
    look().catch(() => here && setFound(NONE))
    return () => {
      here = false
    }
  }, [library, load, query])
  return found
}

const NONE: Found = { passages: new Map(), looking: false }
