import { useEffect, useMemo, useState } from 'react'
import type { ArticleData } from '../../core/index.ts'
import { editsByReader } from '../store/edits.ts'
import { publishedByReader } from '../store/published.ts'
import { useKept } from '../store/use-kept.ts'
import { type ArticleView, viewArticle } from './view.ts'

/** The article as its pages show it: dated by the reader's own publication date where one is set, with the reader's corrections. */
export function useArticleView(data: ArticleData): ArticleView {
  const [dates] = useKept(publishedByReader)
  const [edits] = useKept(editsByReader)
  const { slug } = data.article
  const wanted = dates[slug] ?? null
  const made = edits[slug]
  const redate = useCode(wanted !== null, loadDating)
  const edit = useCode(made !== undefined, loadEditing)
  // Until the code has come the page stays as it is: a date in force with nothing dated by it would be a lie.
  const dated = redate && wanted
  return useMemo(() => {
    const redated = redate && dated ? redate(data, dated) : data
    return edit && made ? edit(redated, dated, made) : { ...viewArticle(redated, dated), pending: made !== undefined }
  }, [data, dated, redate, edit, made])
}

const loadDating = () => import('./dating.ts').then((module) => module.redateArticle)
const loadEditing = () => import('./editing.ts').then((module) => module.viewEdited)

/** Code that few visits need, once it has come; null before, and where it does not come. */
function useCode<T>(wanted: boolean, load: () => Promise<T>): T | null {
  const [code, setCode] = useState<T | null>(null)
  useEffect(() => {
    if (!wanted || code) return
    let here = true
    load()
      .then((loaded) => here && setCode(() => loaded))
      .catch(() => {})
    return () => {
      here = false
    }
  }, [wanted, code, load])
  return code
}
