import type { Entity, EntityId, EntityKind, Event, Quotation } from '../model.ts'
import { slice } from '../span.ts'
import { type Arranged, arrange } from '../wording/shown.ts'
import { KINDS } from '../wording/words.ts'
import type { Exported } from './exported.ts'

/** What somebody needs to know of an article who has one page's time. */
export interface Briefing {
  /** Names by kind, in the order of the sidebar; kinds without any are left out. */
  readonly cast: readonly { readonly kind: EntityKind; readonly entities: readonly Entity[] }[]
  readonly chronicle: Arranged
  /** In the order of the text. */
  readonly quotations: readonly Quotation[]
}

/** So few words are quoted for their sound, not for what they say: “without delay”. */
const FEW_WORDS = 4

/** Picks what goes into a briefing: the cast, the chronicle, and the quotations that somebody is known to have said. */
export function briefingOf({ article: { text }, analysis, chronicle }: Exported): Briefing {
  const words = (quotation: Quotation): number => slice(text, quotation).split(/\s+/).length
  return {
    cast: KINDS.map((kind) => ({ kind, entities: analysis.entities.filter((entity) => entity.kind === kind) })).filter(
      ({ entities }) => entities.length > 0,
    ),
    chronicle: arrange(chronicle),
    quotations: analysis.quotations.filter(
      (quotation) => quotation.kind !== 'indirect' && quotation.speaker !== null && words(quotation) > FEW_WORDS,
    ),
  }
}

/** The heading each dated event stands under, in words: the article's own, "Saturday", or the calendar's, "2024". */
export function headingsOf({ article: { text }, chronicle }: Exported): ReadonlyMap<Event['id'], string> {
  return new Map(
    chronicle.dated.flatMap((item) =>
      item.kind === 'gap'
        ? []
        : item.events.map(({ id }): [string, string] => [id, item.stated ? slice(text, item.stated) : (item.calendar ?? '')]),
    ),
  )
}

/** The roles of an entity in the article's words, each once. */
export const rolesOf = ({ article: { text } }: Exported, { descriptions }: Entity): string[] => [
  ...new Set(descriptions.map((role) => slice(text, role))),
]

/** For looking entities up by their ids. */
export const entitiesById = ({ analysis }: Exported): ReadonlyMap<EntityId, Entity> =>
  new Map(analysis.entities.map((entity) => [entity.id, entity]))
