import { made } from 'virtual:dateline/analysis'
import type { ArticleData, SourceDocument } from '../../core/index.ts'
import { type Kept, loadStored, readContents, replaceOwn } from './own-articles.ts'
import type { OwnContents } from './records.ts'

/**
 * Loads one of the reader's own articles. One that was analysed by another Dateline than this is read anew first; if
 * that fails, it is shown as it is kept.
 */
export async function loadOwn(slug: string): Promise<ArticleData | undefined> {
  const contents = await readContents(slug)
  if (contents && contents.made !== made) await reread(slug, (document) => document).catch(() => {})
  return loadStored(slug)
}

/** Reads and analyses an article anew, its document changed. Rejects with a `FaultError` where the document can't be read so. */
export async function reread(
  slug: string,
  change: (document: OwnContents['document'], contents: OwnContents) => OwnContents['document'],
  extract?: string | null,
): Promise<Kept | undefined> {
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
