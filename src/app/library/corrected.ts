import { type ArticleData, digest, type IsoDate, type LibraryEntry } from '../../core/index.ts'
import { redateArticle } from '../article/dating.ts'
import { viewEdited } from '../article/editing.ts'

/** What the reader has said of an article. */
export interface Said {
  readonly published: IsoDate | undefined
  /** Corrections, as they are stored. */
  readonly edits: readonly unknown[] | undefined
}

/** The entry of an article with its names corrected, and dated as the reader has it. */
export function correctedEntry({ slug }: LibraryEntry, data: ArticleData, { published, edits = [] }: Said): LibraryEntry {
  const dated = published ? redateArticle(data, published) : data
  const { article, analysis } = viewEdited(dated, published ?? null, edits)
  return digest({ ...article, slug, ...(published && { published }) }, analysis)
}
