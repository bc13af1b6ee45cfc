import { type Entity, type Mention, type Span, spanAt } from '../../core/index.ts'
import { type ArticleView, blockAt } from '../article/view.ts'

/** The sentence that first tells who or what something is. */
export interface Introduced {
  readonly sentence: Span
  readonly mention: Mention
  /** Of the mention, among the entity's. */
  readonly index: number
}

/** Where it is first called by its full name, or else first named at all. Headlines introduce nobody. */
export function introductionOf(view: ArticleView, entity: Entity): Introduced | null {
  const { text } = view.article
  const named = entity.mentions.filter((mention) => mention.form === 'name' && (blockAt(view, mention.start)?.number ?? 0) > 0)
  const mention = named.find(({ start, end }) => text.slice(start, end) === entity.name) ?? named[0]
  if (!mention) return null
  return { sentence: sentenceOf(view, mention), mention, index: entity.mentions.indexOf(mention) }
}

/** The sentence around a place, within its block. */
export function sentenceOf(view: ArticleView, { start, end }: Span): Span {
  const block = blockAt(view, start) ?? { start, end }
  const sentence = spanAt(view.analysis.sentences, start) ?? block
  return { start: Math.max(sentence.start, block.start), end: Math.max(end, Math.min(sentence.end, block.end)) }
}
