import { type EntityId, type Event, type EventStatus, isAttributed, sourceWords } from '../../core/index.ts'
import type { ArticleView } from '../article/view.ts'

/** What the timeline's page shows. It lives in the address: `?status=happened,claimed&word=tass&with=kim-jong-un`. */
export interface Filters {
  /** Null: all. */
  readonly statuses: readonly EventStatus[] | null
  /** Whose word the events rest on: `article`, `unnamed`, an entity's id or the words that name a source; null: anyone's. */
  readonly word: string | null
  /** Who takes part; null: anyone. */
  readonly participant: EntityId | null
}

export const NO_FILTERS: Filters = { statuses: null, word: null, participant: null }

/** In the order of the page. */
export const STATUSES: readonly EventStatus[] = ['happened', 'ongoing', 'planned', 'conditional', 'claimed', 'denied']

export function parseFilters(search: string): Filters {
  const query = new URLSearchParams(search)
  const statuses = query.get('status')?.split(',')
  return {
    statuses: statuses ? STATUSES.filter((status) => statuses.includes(status)) : null,
    word: query.get('word'),
    participant: query.get('with'),
  }
}

/** The query with these filters, with its question mark. Other keys of `search` are kept. */
export function formatFilters({ statuses, word, participant }: Filters, search = ''): string {
  const query = new URLSearchParams(search)
  const put = (key: string, value: string | null) => (value === null ? query.delete(key) : query.set(key, value))
  put('status', statuses && (statuses.join(',') || 'none'))
  put('word', word)
  put('with', participant)
  // A comma may stand in a query as it is, and reads better.
  const text = query.toString().replaceAll('%2C', ',')
  return text && `?${text}`
}

/** Adds or takes away one status; null once all that there are in the article are shown. */
export function toggleStatus(shown: readonly EventStatus[] | null, status: EventStatus, present: readonly EventStatus[]) {
  const before = shown ?? present
  const after = before.includes(status) ? before.filter((one) => one !== status) : [...before, status]
  return present.every((one) => after.includes(one)) ? null : STATUSES.filter((one) => after.includes(one))
}

export const isFiltered = ({ statuses, word, participant }: Filters): boolean => statuses !== null || word !== null || participant !== null

export function passes(event: Event, { statuses, word, participant }: Filters, text: string): boolean {
  if (statuses && !statuses.includes(event.status)) return false
  if (word !== null && wordOf(event, text) !== word) return false
  return participant === null || takesPart(event, participant)
}

export const takesPart = (event: Event, id: EntityId): boolean =>
  event.place === id || event.participants.some((participant) => participant.entity === id)

/** Whose word an event rests on, as it stands in the address. */
export function wordOf(event: Event, text: string): string {
  if (event.source.kind === 'attributed' && event.source.speaker !== null) return event.source.speaker
  const words = sourceWords(event, text)
  if (words !== null) return slug(words)
  return isAttributed(event) || event.status === 'claimed' ? 'unnamed' : 'article'
}

/** "A short video" and "the short video" are one source. */
const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')

export interface Choice<Key extends string = string> {
  readonly key: Key
  readonly count: number
}

/** A source in the list "Whose word", with how many events rest on it. */
export interface WordChoice extends Choice {
  /** The article's words or a name from it; null for the article's own word and for someone not named. */
  readonly name: string | null
}

/** The article's own word first, someone not named last, between them the most relied on first. */
export function wordChoices(view: ArticleView, text: string): WordChoice[] {
  const choices = new Map<string, WordChoice>()
  for (const event of view.analysis.events) {
    const key = wordOf(event, text)
    const speaker = event.source.kind === 'attributed' ? event.source.speaker : null
    const name = choices.get(key)?.name ?? (speaker === null ? sourceWords(event, text) : (view.entities.get(speaker)?.name ?? null))
    choices.set(key, { key, name, count: (choices.get(key)?.count ?? 0) + 1 })
  }
  const rank = ({ key }: WordChoice) => (key === 'article' ? 0 : key === 'unnamed' ? 2 : 1)
  return [...choices.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count)
}

/** The statuses there are, with how many events have each. */
export function statusChoices({ analysis }: ArticleView): Choice<EventStatus>[] {
  const count = (status: EventStatus) => analysis.events.filter((event) => event.status === status).length
  return STATUSES.map((key) => ({ key, count: count(key) })).filter((choice) => choice.count > 0)
}

/** Those who take part in an event or whose place it is, in the sidebar's order. */
export function participantChoices({ analysis }: ArticleView): Choice<EntityId>[] {
  const counts = new Map<EntityId, number>()
  for (const { place, participants } of analysis.events) {
    const ids = new Set([...participants.map((participant) => participant.entity), ...(place === null ? [] : [place])])
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return analysis.entities.flatMap(({ id }) => (counts.has(id) ? [{ key: id, count: counts.get(id) ?? 0 }] : []))
}
