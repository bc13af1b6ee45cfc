import { type ArticleData, editArticle, type IsoDate, notYetMade, readEdits } from '../../core/index.ts'
import { type ArticleView, viewArticle } from './view.ts'

/** Laying corrections over an article: loaded where there are some, and not before. `stored`: as it was kept on the device. */
export function viewEdited(data: ArticleData, byReader: IsoDate | null, stored: readonly unknown[]): ArticleView {
  const edits = notYetMade(readEdits(stored), data.corrections ?? [])
  const edited = editArticle(data, edits, byReader ?? data.article.published ?? null)
  const corrections = edits.map((edit, index) => ({ edit, fits: edited.fits[index] ?? false }))
  return viewArticle(edited.data, byReader, corrections)
}
