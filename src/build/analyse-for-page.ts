import { digest, forPage, type LibraryEntry, type SourceDocument } from '../core/index.ts'
import { analyseDocument, faultsNamed } from './analyse-document.ts'

/** One analysed article: what the library shows of it, and what its page loads, the JSON of an `ArticleData`. */
export interface AnalysedArticle {
  readonly entry: LibraryEntry
  readonly page: string
}

/** Analyses a document for the library and its page. Throws only `SourceError`s. */
export function analyseForPage(document: SourceDocument): AnalysedArticle {
  const { article, analysis } = analyseDocument(document)
  const data = forPage(article, analysis)
  return { entry: faultsNamed(document, () => digest(data.article, data.analysis)), page: JSON.stringify(data) }
}
