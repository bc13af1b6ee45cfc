import { type Analysis, type Article, analyse, type Correction, readArticle, type SourceDocument, SourceError } from '../core/index.ts'
import { applyEditsFile } from './apply-edits-file.ts'
import { readModels } from './models.ts'
import type { Seed } from './read-document.ts'

/** An article with its analysis, corrected where corrections lie beside it. */
export interface AnalysedDocument {
  readonly article: Article
  readonly analysis: Analysis
  readonly corrections: readonly Correction[]
  /** Of the file of corrections. With problems nothing of it has been applied; warnings are of what could not be. */
  readonly problems: readonly SourceError[]
  readonly warnings: readonly SourceError[]
}

/** Reads and analyses a document. Throws only `SourceError`s. */
export function analyseDocument(document: Seed): AnalysedDocument {
  return faultsNamed(document, () => {
    const article = readArticle(document)
    const analysis = analyse(article, readModels())
    if (!document.edits) return { article, analysis, corrections: [], problems: [], warnings: [] }
    return { article, ...applyEditsFile(article, analysis, document.edits) }
  })
}
/**
 * Does something with a document. A fault of the program is told as a `SourceError` of that document, so that it
 * never keeps others from being done; its `cause` is the error itself.
 */
export function faultsNamed<T>(document: SourceDocument, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof SourceError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    const error = new SourceError(document.name, 1, `The analysis failed, which is a fault of the program: ${reason}.`)
    error.cause = cause
    throw error
  }
}
