import type { Language } from '../language/read.ts'
import type { Article, TimeExpression } from '../model.ts'

export function findTimes(_article: Article, _language: Language): TimeExpression[] {
  return []
}
