import { useEffect, useMemo, useState } from 'react'
import { type Highlight, type PlacedHighlight, placeHighlights } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { listHighlights, onHighlights } from '../device/highlights.ts'

/** What the reader has marked in the article, in the order of the text; null until the device has answered. */
export function useHighlights(): readonly PlacedHighlight[] | null {
  const { slug, text } = useArticle().article
  const list = useList(slug)
  return useMemo(() => list && placeHighlights(text, list), [text, list])
}

function useList(slug: string): readonly Highlight[] | null {
  const [list, setList] = useState<readonly Highlight[] | null>(null)
  useEffect(() => {
    let asked = 0
    const read = async () => {
      const mine = ++asked
      const found = await listHighlights(slug)
      // A later answer may have come first.
      if (mine === asked) setList(found)
    }
    read()
    const stop = onHighlights(read)
    return () => {
      asked = -1
      stop()
    }
  }, [slug])
  return list
}
