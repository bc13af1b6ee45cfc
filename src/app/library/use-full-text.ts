import { useEffect, useState } from 'react'
import type { ArticleData, LibraryEntry } from '../../core/index.ts'
import type { FullText, TextFound } from './full-text.ts'
import type { Term } from './query.ts'

/** Gives an article of the library, whoever's it is. */
export type LoadArticle = (slug: string) => Promise<ArticleData | undefined>

/** What has been found so far. */
export interface Found {
  readonly texts: ReadonlyMap<string, TextFound>
  /** Not all texts have been looked through yet. */
  readonly looking: boolean
}

/** One for the visit: articles that were indexed stay so. */
let index: Promise<FullText> | undefined

/** So many articles are fetched at a time. */
const AT_ONCE = 4
/** While texts are still looked through, what was found is shown so often, in milliseconds. */
const MEANWHILE = 400

/**
 * What of a query stands in the texts, article by article. What that takes, the index and the articles, is loaded when
 * something is first looked for; until it is there the search is still `looking`.
 */
export function useFullText(library: readonly LibraryEntry[], load: LoadArticle, terms: readonly Term[]): Found {
  const [found, setFound] = useState<Found>(NONE)
  useEffect(() => {
    if (terms.length === 0) {
      setFound(NONE)
      return
    }
    let here = true
    const look = async () => {
      if (!index) setFound(({ texts }) => ({ texts, looking: true }))
      index ??= import('./full-text.ts').then(({ fullText }) => fullText())
      const text = await index
      const waiting = library.map(({ slug }) => slug).filter((slug) => !text.has(slug))
      const show = (looking: boolean) => here && setFound({ texts: text.find(terms), looking })
      show(waiting.length > 0)
      if (waiting.length === 0) return
      let shown = performance.now()
      const work = async () => {
        for (let slug = waiting.shift(); slug !== undefined && here; slug = waiting.shift()) {
          const data = await load(slug).catch(() => undefined)
          if (data) await text.add(data)
          if (performance.now() - shown < MEANWHILE) continue
          show(true)
          shown = performance.now()
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      show(false)
    }
    look().catch(() => here && setFound(NONE))
    return () => {
      here = false
    }
  }, [library, load, terms])
  return found
}

const NONE: Found = { texts: new Map(), looking: false }
