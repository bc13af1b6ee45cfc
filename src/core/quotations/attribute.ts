import type { Language } from '../language/read.ts'
import type { Article, Entity, Quotation } from '../model.ts'
import type { QuotedSpan } from './quoted-spans.ts'

export function attributeQuotations(
  _article: Article,
  _language: Language,
  _entities: readonly Entity[],
  _quoted: readonly QuotedSpan[],
): Quotation[] {
  return []
}
