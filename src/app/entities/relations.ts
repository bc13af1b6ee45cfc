import type { Entity, EntityId, Event } from '../../core/index.ts'
import { type ArticleView, paragraphAt } from '../article/view.ts'

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
