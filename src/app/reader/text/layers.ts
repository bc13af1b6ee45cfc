import {
  type Block,
  contains,
  type Entity,
  type Event,
  type Quotation,
  type Span,
  spanAt,
  type TimeExpression,
} from '../../../core/index.ts'
import { type ArticleView, type OwnedMention, ownedMentions } from '../../article/view.ts'

/** A quotation mark, in the colour of whoever is quoted. */
export interface QuotationMark extends Span {
  readonly speaker: Entity
}

/** All that the text of one block can be marked with, whatever is chosen. Every list is in the order of the text. */
export interface Layers {
  readonly block: Block
  readonly names: readonly OwnedMention[]
  /** "he", "the ministry": shown only while the entity they speak of is chosen. */
  readonly linked: readonly OwnedMention[]
  readonly times: readonly TimeExpression[]
  readonly quotationMarks: readonly QuotationMark[]
  /** Those told here, further tellings included. */
  readonly events: readonly Event[]
  readonly dateline: Span | null
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

/** The layers of every block of an article, in the order of its blocks. */
export function layersOf(view: ArticleView): readonly Layers[] {
  const { article, analysis } = view
  const layers = article.blocks.map(emptyLayers)
  const byBlock = new Map(layers.map((layer) => [layer.block, layer]))
  const around = (span: Span): Mutable<Layers> | undefined => {
    const block = spanAt(article.blocks, span.start)
    return block && contains(block, span) ? byBlock.get(block) : undefined
  }
  for (const owned of ownedMentions(analysis)) {
    const layer = around(owned.mention)
    if (owned.mention.form === 'name') layer?.names.push(owned)
    else layer?.linked.push(owned)
  }
  for (const time of analysis.times) around(time)?.times.push(time)
  for (const mark of analysis.quotations.flatMap((quotation) => marksOf(quotation, view))) around(mark)?.quotationMarks.push(mark)
  for (const event of analysis.events) {
    const homes = new Set([event, ...event.passages].map((told) => spanAt(article.blocks, told.start)))
    for (const block of homes) if (block) byBlock.get(block)?.events.push(event)
  }
  const head = article.dateline && around(article.dateline)
  if (head && article.dateline) head.dateline = article.dateline
  return layers
}

function emptyLayers(block: Block): Mutable<Layers> {
  return { block, names: [], linked: [], times: [], quotationMarks: [], events: [], dateline: null }
}

const DOUBLE = /["“”„«»]/g
const SINGLE = /['‘’‚‹›]/

/**
 * The marks of a quotation. Within double marks every double mark is one of them: a quotation that is broken by
 * "he said", or goes on in the next paragraph, opens again. A single mark may be an apostrophe, so only the outer
 * ones count.
 */
function marksOf({ kind, speaker: id, start, end }: Quotation, { article: { text }, entities }: ArticleView): QuotationMark[] {
  const speaker = id === null ? undefined : entities.get(id)
  if (kind === 'indirect' || kind === 'turn' || !speaker) return []
  if (SINGLE.test(text[start] ?? '')) {
    const outer = SINGLE.test(text[end - 1] ?? '') && end - 1 > start ? [start, end - 1] : [start]
    return outer.map((at) => ({ start: at, end: at + 1, speaker }))
  }
  return [...text.slice(start, end).matchAll(DOUBLE)].map(({ index }) => ({ start: start + index, end: start + index + 1, speaker }))
}
