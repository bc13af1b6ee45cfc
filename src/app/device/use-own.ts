import { useEffect, useState } from 'react'
import type { OwnArticle } from './records.ts'

/** The reader's own articles, newest first; empty until the device has been asked, which is after hydration. */
export function useOwnArticles(): readonly OwnArticle[] {
  const [articles, setArticles] = useState<readonly OwnArticle[]>([])
  useEffect(() => {
    let here = true
    let stop: (() => void) | undefined
    const begin = async () => {
      const { clearDeleted, listOwn, onChange } = await import('./on-device.ts')
      const read = () =>
        listOwn()
          .then((list) => here && setArticles(list))
          .catch(() => {})
      if (!here) return
      stop = onChange(read)
      await read()
      await clearDeleted(Date.now()).catch(() => {})
    }
    begin().catch(() => {})
    return () => {
      here = false
      stop?.()
    }
  }, [])
  return articles
}
