import { type Entity, type EntityId, type Event, firstStartingFrom, type Quotation, type Span } from '../../core/index.ts'
import { type ArticleView, paragraphAt } from '../article/view.ts'
import { sentenceOf } from './introduction.ts'

export interface Companion {
  readonly entity: Entity
  /** How many paragraphs speak of both. */
  readonly paragraphs: number
}

/** Who else is spoken of in the same paragraphs: most shared first, and then the more important. */
export function appearsWith(view: ArticleView, entity: Entity): Companion[] {
  const own = paragraphsOf(view, entity)
  return view.analysis.entities
    .filter((other) => other.id !== entity.id)
    .map((other) => ({ entity: other, paragraphs: [...paragraphsOf(view, other)].filter((number) => own.has(number)).length }))
    .filter((companion) => companion.paragraphs > 0)
    .sort((a, b) => b.paragraphs - a.paragraphs || b.entity.mentions.length - a.entity.mentions.length)
}

function paragraphsOf(view: ArticleView, entity: Entity): Set<number> {
  const numbers = new Set(entity.mentions.map((mention) => paragraphAt(view, mention.start)))
  numbers.delete(0)
  return numbers
}

/** What two have in common: everything that speaks of both. */
export interface Shared {
  /** In the order of the text; `mention` is the first of the one whose card it is, by its index. */
  readonly sentences: readonly { readonly sentence: Span; readonly mention: number }[]
  /** Both take part, or one of them where the other is. */
  readonly events: readonly Event[]
  /** One speaks of the other, or somebody of both. */
  readonly quotations: readonly Quotation[]
}

export function sharedBy(view: ArticleView, entity: Entity, other: Entity): Shared {
  const { sentences, events, quotations } = view.analysis
  const of = (span: Span, { mentions }: Entity) => within(mentions, span).length > 0
  const inEvent = ({ participants, place }: Event, { id }: Entity) => place === id || participants.some((one) => one.entity === id)
  return {
    sentences: sentences.flatMap((sentence) => {
      const mention = within(entity.mentions, sentence)[0]
      return mention && of(sentence, other) ? [{ sentence: sentenceOf(view, mention), mention: entity.mentions.indexOf(mention) }] : []
    }),
    events: events.filter((event) => inEvent(event, entity) && inEvent(event, other)),
    quotations: quotations.filter((quotation) => {
      const says = ({ id }: Entity) => quotation.speaker === id
      return (says(entity) || of(quotation, entity)) && (says(other) || of(quotation, other)) && !(says(entity) && says(other))
    }),
  }
}

const within = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] => {
  const from = firstStartingFrom(spans, start)
  return spans.slice(from, firstStartingFrom(spans, end))
}

export interface EventsOf {
  readonly takesPart: readonly Event[]
  /** Events that are set there. */
  readonly here: readonly Event[]
  /** Events that the article tells on its word. */
  readonly onItsWord: readonly Event[]
}

export function eventsOf(view: ArticleView, id: EntityId): EventsOf {
  const { events } = view.analysis
  const takesPart = events.filter((event) => event.participants.some((participant) => participant.entity === id))
  return {
    takesPart,
    here: events.filter((event) => event.place === id && !takesPart.includes(event)),
    onItsWord: events.filter((event) => event.source.kind === 'attributed' && event.source.speaker === id),
  }
}

export interface CountryRelation {
  readonly words: string
  readonly other: Entity
}

/**
 * Reference data that ties it to another name of the article: the capital to its country, the country to its capital,
 * a people to its country. Names are the article's own; where it names only one of the two, nothing is said.
 */
export function countryRelation(view: ArticleView, { id, kind, reference }: Entity): CountryRelation | null {
  const places = view.analysis.entities.filter((other) => other.kind === 'place' && other.id !== id)
  const country = (code: string) => places.find((other) => other.reference?.country === code && !other.reference.capitalOf)
  const capital = (code: string) => places.find((other) => other.reference?.capitalOf === code)
  const relation = (words: string, other: Entity | undefined) => (other ? { words, other } : null)
  if (!reference) return null
  if (reference.capitalOf) return relation('Capital of', country(reference.capitalOf))
  if (!reference.country) return null
  return kind === 'place' ? relation('Its capital:', capital(reference.country)) : relation('Country:', country(reference.country))
}
