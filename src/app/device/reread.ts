import { made } from 'virtual:dateline/analysis'
import type { ArticleData, SourceDocument } from '../../core/index.ts'
import { fontsFor } from '../article/fonts-for.ts'
import { type Kept, listOwn, loadStored, readContents, replaceOwn } from './own-articles.ts'
import type { OwnContents } from './records.ts'
import { trace } from './trace.ts'

/**
 * Loads one of the reader's own articles. One that was analysed by another Dateline than this is read anew first; if
 * that fails, it is shown as it is kept.
 */
export async function loadOwn(slug: string): Promise<ArticleData | undefined> {
  const contents = await readContents(slug)
  if (contents && contents.made !== made) await reread(slug, (document) => document).catch(() => {})
  return loadStored(slug)
}

/** The same for its page, which is told why where there is none: throws what the page shows then. */
export async function loadForPage(slug: string): Promise<ArticleData> {
  const data = await loadOwn(slug)
  if (data) {
    await fontsFor(data.article.text)
    return data
  }
  await listOwn().catch(() => {})
  throw new Response(trace.get().lost > 0 ? LOST : MISSING, { status: 404 })
}

const LOST =
  'An article that you brought was kept in this browser, which has cleared its library away. Restore a backup on the library page to have it again.'
const MISSING =
  'Articles that you bring are kept in the browser they were opened in, and nowhere else. This one was deleted, or opened in another browser, or in a private window.'

/** What is to be read instead of the document as it is kept. */
export type DocumentChange = (document: OwnContents['document'], contents: OwnContents) => OwnContents['document']

/** Reads and analyses an article anew, its document changed. Rejects with a `FaultError` where the document can't be read so. */
export async function reread(slug: string, change: DocumentChange, extract?: string | null): Promise<Kept | undefined> {
  const contents = await readContents(slug)
  if (!contents) return undefined
  const { analyseDocument } = await import('../../worker/client.ts')
  return replaceOwn(slug, await analyseDocument(change(contents.document, contents)), made, extract)
}

/** What the reader says of an article, beside what was said before: an empty text takes away what was guessed. */
export const giving = (document: OwnContents['document'], said: SourceDocument['given']): OwnContents['document'] => ({
  ...document,
  given: { ...document.given, ...said },
})
