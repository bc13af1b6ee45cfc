import { useEffect, useRef, useState } from 'react'
import type { LibraryEntry } from '../../core/index.ts'
import { editsByReader } from '../store/edits.ts'
import { publishedByReader } from '../store/published.ts'
import { useKept } from '../store/use-kept.ts'
import type { LoadArticle } from './use-full-text.ts'

interface Corrected {
  readonly from: LibraryEntry
  readonly published: unknown
  readonly edits: unknown
  readonly entry: LibraryEntry
}

/**
 * The library with the reader's corrections and dates in its entries. Only articles of which there are some are loaded
 * for that, one after the other, with what applies them; until then the entries are as the analysis has them.
 */
export function useCorrected(library: readonly LibraryEntry[], load: LoadArticle): readonly LibraryEntry[] {
  const [edits] = useKept(editsByReader)
  const [dates] = useKept(publishedByReader)
  const known = useRef(new Map<string, Corrected>())
  const [corrected, setCorrected] = useState(library)
  useEffect(() => {
    let here = true
    const isKnown = (from: LibraryEntry) => {
      const one = known.current.get(from.slug)
      return one?.from === from && one.published === dates[from.slug] && one.edits === edits[from.slug]
    }
    const shown = () => library.map((entry) => (isKnown(entry) ? (known.current.get(entry.slug)?.entry ?? entry) : entry))
    const work = async () => {
      const wanted = library.filter(({ slug }) => (edits[slug]?.length ?? 0) > 0 || dates[slug] !== undefined)
      for (const from of wanted.filter((entry) => !isKnown(entry))) {
        const said = { published: dates[from.slug], edits: edits[from.slug] }
        const [{ correctedEntry }, data] = await Promise.all([import('./corrected.ts'), load(from.slug)])
        if (!here) return
        if (data) known.current.set(from.slug, { from, ...said, entry: correctedEntry(from, data, said) })
      }
      if (here && wanted.length > 0) setCorrected(shown())
    }
    setCorrected(shown())
    // An article that does not come stays as it is.
    work().catch(() => {})
    return () => {
      here = false
    }
  }, [library, load, edits, dates])
  return corrected
}
