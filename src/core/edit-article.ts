import type { ArticleData } from './digest.ts'
import { applyEdits } from './edits/apply-edits.ts'
import type { Edit } from './edits/edit.ts'
import { arrangeChronicle } from './events/chronicle.ts'
import { outlineOf } from './events/chronicle-outline.ts'
import type { IsoDate } from './model.ts'

export interface EditedArticle {
  readonly data: ArticleData
  /** For each edit whether it could be applied. */
  readonly fits: readonly boolean[]
}

/** An article with a reader's corrections; `published`: the publication date that its analysis is dated by. */
export function editArticle(data: ArticleData, edits: readonly Edit[], published: IsoDate | null): EditedArticle {
  const { analysis, fits } = applyEdits(data.article.text, data.analysis, edits)
  const redated = edits.some(({ kind }, index) => kind === 'date' && fits[index])
  const chronicle = redated ? outlineOf(arrangeChronicle(analysis.events, analysis.times, published)) : data.chronicle
  return { data: { ...data, analysis, chronicle }, fits }
}
