import { analyse, digest, fingerprintOf, forPage, type Models, readArticle, type SourceDocument } from '../core/index.ts'
import { packPage } from './packed-page.ts'
import type { Analysed, OpenedDocument } from './protocol.ts'

/** Reads and analyses a document for the library and its page. Throws `SourceError` where the document is at fault. */
export async function analyseDocument(
  document: OpenedDocument,
  models: Models,
  tell: (share: number) => void,
): Promise<Omit<Analysed, 'remarks'>> {
  const source: SourceDocument = { ...document, slug: '' }
  const article = readArticle(source)
  const data = forPage(article, analyse(article, models, tell))
  return { document, entry: digest(data.article, data.analysis), page: await packPage(data), fingerprint: fingerprintOf(article) }
}
