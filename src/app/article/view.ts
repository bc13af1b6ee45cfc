import type { ArticleData } from '../../core/index.ts'
import {
  type Article,
  type Block,
  type Chronicle,
  type Correction,
  chronicleOf,
  type Entity,
  type EntityId,
  type Event,
  type IsoDate,
  type Mention,
  type PageAnalysis,
  type Quotation,
  spanAt,
  type TimeExpression,
  type TimeId,
} from '../../core/index.ts'

/** An article with its analysis, dated by the publication date in force, corrected, and indexed for the three views. Immutable. */
export interface ArticleView {
  readonly article: Article
  readonly analysis: PageAnalysis
  readonly published: IsoDate | null
  /** Who says when it was published: the source or its text, or the reader; null while nobody does. */
  readonly publishedBy: 'article' | 'reader' | null
  readonly chronicle: Chronicle
  /** By every id that an address may have for it. */
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly events: ReadonlyMap<string, Event>
  readonly times: ReadonlyMap<TimeId, TimeExpression>
  /** How many paragraphs have a number. */
  readonly paragraphs: number
  /** What the reader has corrected: the analysis has it already. */
  readonly corrections: readonly Correction[]
  /** What those who publish the article have corrected: the analysis had it before the reader's. */
  readonly siteCorrections: readonly Correction[]
  /** There are corrections, and what lays them over the analysis has not come yet. */
  readonly pending?: boolean
}

/** A mention with the entity it is of and its place among that entity's mentions. */
export interface OwnedMention {
  readonly mention: Mention
  readonly entity: Entity
  readonly index: number
}

const NONE: readonly Correction[] = []

/** `byReader`: the date the reader has set, by which the analysis has been dated; it wins over the article's own. */
export function viewArticle(data: ArticleData, byReader: IsoDate | null, corrections: readonly Correction[] = NONE): ArticleView {
  const { article, analysis } = data
  const events = new Map(analysis.events.map((event) => [event.id, event]))
  const published = byReader ?? article.published ?? null
  return {
    article,
    analysis,
    published,
    publishedBy: byReader ? 'reader' : article.published ? 'article' : null,
    chronicle: chronicleOf(data.chronicle, events),
    entities: new Map(analysis.entities.flatMap((entity) => [entity.id, ...(entity.absorbed ?? [])].map((id) => [id, entity]))),
    events,
    times: new Map(analysis.times.map((time) => [time.id, time])),
    paragraphs: article.blocks.reduce((most, block) => Math.max(most, block.number ?? 0), 0),
    corrections,
    siteCorrections: data.corrections ?? NONE,
  }
}

/** Every mention of every entity, in the order of the text. */
export const ownedMentions = (analysis: PageAnalysis): OwnedMention[] =>
  analysis.entities
    .flatMap((entity) => entity.mentions.map((mention, index) => ({ mention, entity, index })))
    .sort((a, b) => a.mention.start - b.mention.start)

export const blockAt = (view: ArticleView, offset: number): Block | undefined => spanAt(view.article.blocks, offset)

/** Number of the paragraph that holds an offset; 0 for titles and headings. */
export const paragraphAt = (view: ArticleView, offset: number): number => blockAt(view, offset)?.number ?? 0

export const saidBy = (view: ArticleView, id: EntityId): Quotation[] => view.analysis.quotations.filter((q) => q.speaker === id)
