import { type Analysis, type Article, analyse, readArticle, type SourceDocument, SourceError } from '../core/index.ts'
import { readModels } from './models.ts'

/** Reads and analyses a document. Throws only `SourceError`s. */
export function analyseDocument(document: SourceDocument): { article: Article; analysis: Analysis } {
  return faultsNamed(document, () => {
    const article = readArticle(document)
    return { article, analysis: analyse(article, readModels()) }
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
