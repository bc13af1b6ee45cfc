import type { Chronicle } from '../events/chronicle.ts'
import type { Article, Block, EntityId, Event, IsoDate, PageAnalysis, Span } from '../model.ts'
import type { PlacedHighlight } from '../notes/highlight.ts'
import { slice, spanAt } from '../span.ts'
import { needsMarks } from '../wording/label.ts'

/** What an export is made from: an article as its page shows it, and where that page is. */
export interface Exported {
  readonly article: Article
  /** Dated by `published`. */
  readonly analysis: PageAnalysis
  readonly chronicle: Chronicle
  /** The publication date in force: the article's own, or the reader's. */
  readonly published: IsoDate | null
  /** The page's full address, without query or fragment: `https://example.org/read/treaty`. Everything links back to it. */
  readonly address: string
  /** What the reader has marked, in the order of the text. */
  readonly highlights?: readonly PlacedHighlight[]
}

/** The block that holds an offset. */
export const blockAt = ({ article }: Exported, offset: number): Block | undefined => spanAt(article.blocks, offset)

/** Number of the paragraph that holds an offset; null in titles and headings. */
export const paragraphAt = (from: Exported, offset: number): number | null => blockAt(from, offset)?.number ?? null

/** Address of the paragraph that holds an offset; of the page where the paragraph has no number. */
export function passageLink(from: Exported, offset: number): string {
  const paragraph = paragraphAt(from, offset)
  return paragraph === null ? from.address : `${from.address}#p${paragraph}`
}

export const eventLink = ({ address }: Exported, id: string): string => `${address}?event=${encoded(id)}`

/** Address of a name's card; with the index of a mention, from 0, that mention is gone to. */
export const entityLink = ({ address }: Exported, id: EntityId, mention?: number): string =>
  `${address}?entity=${encoded(id)}${mention === undefined ? '' : `&mention=${mention + 1}`}`

/** Half a surrogate pair can't stand in an address. */
const encoded = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))

/** The event in the article's words, its pieces joined by "…"; in quotation marks where they are somebody's speech. */
export function labelText({ article: { text }, analysis }: Exported, event: Event): string {
  const words = event.label.map((piece) => slice(text, piece)).join(' … ')
  return needsMarks(event, analysis.quotations, text) ? `“${words}”` : words
}

/** The whole sentence an event is told in. */
export function sentenceOf({ article: { text }, analysis }: Exported, { start, end }: Span): string {
  const sentence = spanAt(analysis.sentences, start)
  return sentence ? slice(text, sentence) : text.slice(start, end)
}

/** The name of an entity; empty for null and for one that is not known. */
export const nameOf = ({ analysis }: Exported, id: EntityId | null): string =>
  analysis.entities.find((entity) => entity.id === id)?.name ?? ''

/** One line of text: white space and what a screen can't show become single spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
