import { made } from 'virtual:dateline/analysis'
import type { ArticleData, SourceDocument } from '../../core/index.ts'
import { fontsFor } from '../article/fonts-for.ts'
import { database } from './database.ts'
import { type KeepFault, keepFaultOf } from './faults.ts'
import { type Kept, listOwn, loadStored, readContents, replaceOwn } from './own-articles.ts'
import type { OwnContents } from './records.ts'
import { trace } from './trace.ts'

/**
 * Loads one of the reader's own articles. One that was analysed by another Dateline than this, or whose analysis can't be
 * read any more, is read anew first; if that fails, it is shown as it is kept.
 */
export async function loadOwn(slug: string): Promise<ArticleData | undefined> {
  const contents = await readContents(slug)
  const stored = () => loadStored(slug)
  const anew = () => reread(slug, (document) => document).catch(() => {})
  if (contents && contents.made !== made) await anew()
  return stored().catch(() => anew().then(stored))
}

/** Why the page of one of the reader's own articles can't be shown; `gone`: the browser has cleared the library away. */
export type OwnTroubleKind = 'missing' | 'gone' | 'unreadable' | KeepFault

/** The same for its page: throws the kind of trouble where there is none to show. */
export async function loadForPage(slug: string): Promise<ArticleData> {
  const contents = await readContents(slug).catch((error: unknown) => trouble(keepFaultOf(error)))
  const data = contents && (await loadOwn(slug).catch(() => trouble('unreadable')))
  if (!data) return trouble(await whyMissing())
  await fontsFor(data.article.text)
  return data
}

async function whyMissing(): Promise<OwnTroubleKind> {
  try {
    await database()
    await listOwn()
    return trace.get().lost > 0 ? 'gone' : 'missing'
  } catch (error) {
    return keepFaultOf(error)
  }
}

function trouble(kind: OwnTroubleKind): never {
  throw new Response(kind, { status: 404 })
}

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
