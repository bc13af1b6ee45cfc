import type { Article, Span } from '../model.ts'

/** A stretch within quotation marks, marks included. */
export interface QuotedSpan extends Span {
  /** Opened again in the next paragraph without having been closed. */
  readonly continues?: boolean
}

export function findQuotedSpans(_article: Article): QuotedSpan[] {
  return []
}
