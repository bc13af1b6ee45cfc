import { type Analysis, type Article, analyse, readArticle, type SourceDocument, SourceError } from '../core/index.ts'

/**
 * Reads and analyses a document. Throws only `SourceError`s: a fault of the analysis is told as one too, so that one
 * document never keeps others from being done; its `cause` then holds the error itself.
 */
export function analyseDocument(document: SourceDocument): { article: Article; analysis: Analysis } {
  try {
    const article = readArticle(document)
    return { article, analysis: analyse(article) }
  } catch (error) {
    throw error instanceof SourceError ? error : faultOfAnalysis(document.name, error)
  }
}

function faultOfAnalysis(name: string, cause: unknown): SourceError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const error = new SourceError(name, 1, `The analysis failed, which is a fault of the program: ${reason}.`)
  error.cause = cause
  return error
}
