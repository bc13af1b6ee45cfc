import type { LibraryEntry } from '../../core/index.ts'
import { type Reading, type ReadingState, readingState } from '../store/reading.ts'

export interface LibraryFilter {
  readonly show: 'all' | ReadingState
  /** Words to find; all of them must be there, in any field. */
  readonly query: string
}

/** `?show=unread&find=treaty+2024` */
export function parseFilter(search: string): LibraryFilter {
  const query = new URLSearchParams(search)
  const show = query.get('show')
  return { show: show === 'unread' || show === 'reading' || show === 'read' ? show : 'all', query: query.get('find') ?? '' }
}

export function formatFilter({ show, query }: LibraryFilter): string {
  const search = new URLSearchParams()
  if (show !== 'all') search.set('show', show)
  if (query) search.set('find', query)
  const text = search.toString()
  return text && `?${text}`
}

/** Letters without case or accents: "Peña" is found by "pena". */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase()

/** All that can be searched of an article, folded: title, lead, names, headings of its timeline, source and author. */
const searchable = (entry: LibraryEntry): string =>
  fold(
    [
      entry.title,
      entry.lead,
      ...entry.names,
      ...entry.stops.map((stop) => (stop.kind === 'stop' ? stop.heading : '')),
      entry.source,
      entry.author,
      entry.published,
    ].join('\n'),
  )

export function matching(library: readonly LibraryEntry[], query: string): readonly LibraryEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return library
  return library.filter((entry) => {
    const text = searchable(entry)
    return words.every((word) => text.includes(word))
  })
}

export function inState(library: readonly LibraryEntry[], readings: Readonly<Record<string, Reading>>, show: LibraryFilter['show']) {
  return show === 'all' ? library : library.filter((entry) => readingState(readings[entry.slug]) === show)
}
