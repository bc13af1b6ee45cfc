import { digest, forPage, type LibraryEntry } from '../core/index.ts'
import type { SourceError } from '../core/model.ts'
import { analyseDocument, faultsNamed } from './analyse-document.ts'
import type { Seed } from './read-document.ts'

/** One analysed article: what the library shows of it, and what its page loads, the JSON of an `ArticleData`. */
export interface AnalysedArticle {
  readonly entry: LibraryEntry
  readonly page: string
  /** Of the file of corrections beside it, as JSON can keep them; the article is shown without what is wrong. */
  readonly problems: readonly Fault[]
  readonly warnings: readonly Fault[]
}

/** What a `SourceError` says. */
export type Fault = Pick<SourceError, 'file' | 'line' | 'problem' | 'advice'>

/** Analyses a document for the library and its page. Throws only `SourceError`s. */
export function analyseForPage(document: Seed): AnalysedArticle {
  const { article, analysis, corrections, problems, warnings } = analyseDocument(document)
  const data = forPage(article, analysis, corrections)
  const entry = faultsNamed(document, () => digest(data.article, data.analysis))
  return { entry, page: JSON.stringify(data), problems: problems.map(faultOf), warnings: warnings.map(faultOf) }
}

const faultOf = ({ file, line, problem, advice }: SourceError): Fault => ({ file, line, problem, advice })
