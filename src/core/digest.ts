import type { Correction } from './edits/edit.ts'
import { arrangeChronicle, type ChronicleItem } from './events/chronicle.ts'
import { type ChronicleOutline, outlineOf } from './events/chronicle-outline.ts'
import { isGuessedSource } from './guessed-source.ts'
import type { Article, EntityId, EventStatus, IsoDate, PageAnalysis, Span } from './model.ts'
import { countWords, minutesToRead } from './reading-time.ts'
import { contains, slice } from './span.ts'
import { redate } from './time/redate.ts'

/** What the page of one article loads. The article comes without `origins`, which only messages about the source need. */
export interface ArticleData {
  readonly article: Article
  readonly analysis: PageAnalysis
  /** Arranged for the publication date that the analysis is dated by, so that pages need no calendar to show it. */
  readonly chronicle: ChronicleOutline
  /** Made by those who publish the article: the analysis has them already. Left out where there are none. */
  readonly corrections?: readonly Correction[]
}

/** What the library shows of an article and searches in. */
export interface LibraryEntry {
  readonly slug: string
  readonly title: string
  readonly titleFrom: Article['titleFrom']
  /** The standfirst, in the article's words; a first sentence that had to be cut ends in "…". Empty where there is none. */
  readonly lead: string
  readonly source?: string
  readonly author?: string
  readonly published?: IsoDate
  /** BCP 47. */
  readonly language: string
  readonly words: number
  /** Time to read it in minutes, at least 1. */
  readonly minutes: number
  /** How many numbered paragraphs there are. */
  readonly paragraphs: number
  /** The up to three people it is most about. */
  readonly people: readonly { readonly id: EntityId; readonly name: string }[]
  /** How many events the chronicle holds, and how many of them have a time. */
  readonly events: number
  readonly dated: number
  /** The dated part of the chronicle, for drawing it as a strip. */
  readonly stops: readonly LibraryStop[]
  /** Every name of every entity, for searching. A name that is part of the entity's full name is left out. */
  readonly names: readonly string[]
}

export type LibraryStop =
  | {
      readonly kind: 'stop'
      readonly heading: string
      /** The heading is the article's own wording ("Saturday"), not a calendar's. */
      readonly stated: boolean
      /** A stretch of time, not a point. */
      readonly period: boolean
      /** Of its events, in order. */
      readonly statuses: readonly EventStatus[]
    }
  | { readonly kind: 'gap'; readonly length: string | null }

const LEAD_LENGTH = 180
/** A first sentence is better whole, even if it is somewhat long. */
const LONGEST_WHOLE_SENTENCE = 240

/** Sums up an article for the library. */
export function digest(article: Article, analysis: PageAnalysis): LibraryEntry {
  const chronicle = arrangeChronicle(analysis.events, analysis.times, article.published ?? null)
  const dated = chronicle.dated.reduce((sum, item) => sum + (item.kind === 'stop' ? item.events.length : 0), 0)
  const words = countWords(article)
  return {
    slug: article.slug,
    title: article.title,
    titleFrom: article.titleFrom,
    lead: leadOf(article, analysis.sentences),
    ...(article.source !== undefined && !isGuessedSource(article) && { source: article.source }),
    ...(article.author !== undefined && { author: article.author }),
    ...(article.published !== undefined && { published: article.published }),
    language: article.language,
    words,
    minutes: minutesToRead(words),
    paragraphs: article.blocks.filter((block) => block.number !== undefined).length,
    people: mainPeople(analysis),
    events: dated + chronicle.undated.length,
    dated,
    stops: chronicle.dated.flatMap((item) => stopOf(item, article.text)),
    names: namesOf(analysis),
  }
}

/** An article and its analysis as its page loads them. */
export function forPage(article: Article, analysis: PageAnalysis, corrections: readonly Correction[] = []): ArticleData {
  const { sentences, entities, times, quotations, unclear } = analysis
  const events = analysis.events.filter((event) => !event.minor)
  return {
    article: { ...article, origins: [] },
    analysis: { sentences, entities, times, quotations, ...(unclear && { unclear }), events },
    chronicle: outlineOf(arrangeChronicle(events, times, article.published ?? null)),
    ...(corrections.length > 0 && { corrections }),
  }
}

/** The same article as if it had been published on another day. */
export function redateArticle({ analysis, ...rest }: ArticleData, published: IsoDate): ArticleData {
  const dated = redate(analysis, published)
  return { ...rest, analysis: dated, chronicle: outlineOf(arrangeChronicle(dated.events, dated.times, published)) }
}

function mainPeople({ entities }: PageAnalysis): LibraryEntry['people'] {
  const people = entities.filter((entity) => entity.kind === 'person')
  return people.slice(0, 3).map(({ id, name }) => ({ id, name }))
}

function namesOf({ entities }: PageAnalysis): string[] {
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases.filter((alias) => !name.includes(alias))])
  return [...new Set(names)]
}

function stopOf(item: ChronicleItem, text: string): LibraryStop[] {
  if (item.kind === 'gap') return [{ kind: 'gap', length: item.length }]
  const heading = item.stated ? slice(text, item.stated) : item.calendar
  if (!heading) return []
  const statuses = item.events.map((event) => event.status)
  return [{ kind: 'stop', heading, stated: item.stated !== null, period: item.period, statuses }]
}

// -------------------------------------------------------------------------------------------------- the standfirst

/** Where the first sentence already stands in for the title, the standfirst is what follows it. */
function leadOf({ text, blocks, titleFrom }: Article, sentences: readonly Span[]): string {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const paragraph = titleFrom === 'lead' ? paragraphs[1] : paragraphs[0]
  if (paragraph) return opening(text, paragraph, sentences)
  const only = paragraphs[0]
  const second = only && sentences.filter((sentence) => contains(only, sentence))[1]
  return second ? opening(text, { start: second.start, end: only.end }, sentences) : ''
}

/** As many whole sentences as fit; the first one is cut at a word where it is far too long. */
function opening(text: string, within: Span, sentences: readonly Span[]): string {
  const fitting = sentences.filter((sentence, index) => {
    if (!contains(within, sentence)) return false
    const first = index === 0 || !contains(within, sentences[index - 1] as Span)
    return sentence.end - within.start <= (first ? LONGEST_WHOLE_SENTENCE : LEAD_LENGTH)
  })
  const last = fitting.at(-1)
  if (last) return text.slice(within.start, last.end)
  const whole = slice(text, within)
  return whole.length <= LONGEST_WHOLE_SENTENCE ? whole : `${cutAtWord(whole)}…`
}

function cutAtWord(sentence: string): string {
  const cut = sentence.slice(0, LEAD_LENGTH)
  const space = cut.lastIndexOf(' ')
  // Without a space to cut at, at least no surrogate pair is split.
  return space > 0 ? cut.slice(0, space).replace(/[\s,;:–—-]+$/, '') : cut.replace(/[\uD800-\uDBFF]$/, '')
}

// -------------------------------------------------------------------------------------------------------- counting
