import { useEffect, useMemo, useState } from 'react'
import type { ArticleData, IsoDate } from '../../core/index.ts'
import { publishedByReader } from '../store/published.ts'
import { useKept } from '../store/use-kept.ts'
import { type ArticleView, viewArticle } from './view.ts'

type Redate = (data: ArticleData, published: IsoDate) => ArticleData

/** The article as its pages show it, dated by the reader's own publication date where one is set. */
export function useArticleView(data: ArticleData): ArticleView {
  const [dates] = useKept(publishedByReader)
  const wanted = dates[data.article.slug] ?? null
  const redate = useRedate(wanted !== null)
  // Until the code has come the page stays as it is: a date in force with nothing dated by it would be a lie.
  const dated = wanted && redate ? wanted : null
  return useMemo(() => viewArticle(dated && redate ? redate(data, dated) : data, dated), [data, dated, redate])
}

function useRedate(wanted: boolean): Redate | null {
  const [redate, setRedate] = useState<Redate | null>(null)
  useEffect(() => {
    if (!wanted || redate) return
    let here = true
    import('./dating.ts').then((module) => here && setRedate(() => module.redateArticle)).catch(() => {})
    return () => {
      here = false
    }
  }, [wanted, redate])
  return redate
}
