import { useEffect, useState } from 'react'
import type { ArticleData, LibraryEntry } from '../../core/index.ts'
import type { FullText, Passage } from './full-text.ts'

/** Gives an article of the library, whoever's it is. */
export type LoadArticle = (slug: string) => Promise<ArticleData | undefined>

/** One for the visit: articles that were indexed stay so. */
let index: Promise<FullText> | undefined

/** So many articles are fetched at a time. */
const AT_ONCE = 4

/**
 * The articles that hold the words of a query somewhere in their text, with the passage. What that takes, the index and
 * the articles, is loaded when something is first looked for; until it is there the map grows.
 */
export function useFullText(library: readonly LibraryEntry[], load: LoadArticle, query: string): ReadonlyMap<string, Passage> {
  const [found, setFound] = useState<ReadonlyMap<string, Passage>>(NONE)
  useEffect(() => {
    if (query.trim() === '') {
      setFound(NONE)
      return
    }
    let here = true
    const look = async () => {
      index ??= import('./full-text.ts').then(({ fullText }) => fullText())
      const text = await index
      if (here) setFound(text.find(query))
      const waiting = library.map(({ slug }) => slug).filter((slug) => !text.has(slug))
      if (waiting.length === 0) return
      const work = async () => {
        for (let slug = waiting.shift(); slug !== undefined && here; slug = waiting.shift()) {
          const data = await load(slug).catch(() => undefined)
          if (data) text.add(data)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      if (here) setFound(text.find(query))
    }
    look().catch(() => {})
    return () => {
      here = false
    }
  }, [library, load, query])
  return found
}

const NONE: ReadonlyMap<string, Passage> = new Map()
