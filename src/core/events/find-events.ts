import type { Language } from '../language/read.ts'
import type { Article, Entity, Event, Quotation, TimeExpression } from '../model.ts'

export interface EarlierPasses {
  readonly times: readonly TimeExpression[]
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
}

export function findEvents(_article: Article, _language: Language, _earlier: EarlierPasses): Event[] {
  return []
}
