import type { LibraryEntry } from '../../core/index.ts'
import { fold } from '../article/fold.ts'
import { type Reading, type ReadingState, readingState } from '../store/reading.ts'
import { isSort, type Sort, USUAL_SORT } from './sort.ts'

export interface LibraryFilter {
  readonly show: 'all' | ReadingState
  /** Words to find; all of them must be there, in any field. */
  readonly query: string
  /** An article has to have all of them. */
  readonly tags: readonly string[]
  readonly sort: Sort
}

/** `?show=unread&find=treaty+2024&tag=law&tag=fishing&sort=title` */
export function parseFilter(search: string): LibraryFilter {
  const query = new URLSearchParams(search)
  const show = query.get('show')
  const sort = query.get('sort')
  return {
    show: show === 'unread' || show === 'reading' || show === 'read' ? show : 'all',
    query: query.get('find') ?? '',
    tags: query.getAll('tag').filter(Boolean),
    sort: isSort(sort) ? sort : USUAL_SORT,
  }
}

export function formatFilter({ show, query, tags, sort }: LibraryFilter): string {
  const search = new URLSearchParams()
  if (show !== 'all') search.set('show', show)
  if (query) search.set('find', query)
  for (const tag of tags) search.append('tag', tag)
  if (sort !== USUAL_SORT) search.set('sort', sort)
  const text = search.toString()
  return text && `?${text}`
}

/** Whether it leaves anything out. */
export const isFiltering = ({ show, query, tags }: LibraryFilter): boolean => show !== 'all' || query !== '' || tags.length > 0

/** All that can be searched of an article, folded: title, lead, names, headings of its timeline, source, author and tags. */
const searchable = (entry: LibraryEntry, tags: readonly string[]): string =>
  fold(
    [
      entry.title,
      entry.lead,
      ...entry.names,
      ...entry.stops.map((stop) => (stop.kind === 'stop' ? stop.heading : '')),
      entry.source,
      entry.author,
      entry.published,
      ...tags,
    ].join('\n'),
  )

/** `tagsOf` gives an article's tags: they are searched too. */
export function matching(
  library: readonly LibraryEntry[],
  query: string,
  tagsOf: (slug: string) => readonly string[] = () => [],
): readonly LibraryEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return library
  return library.filter((entry) => {
    const text = searchable(entry, tagsOf(entry.slug))
    return words.every((word) => text.includes(word))
  })
}

export function inState(library: readonly LibraryEntry[], readings: Readonly<Record<string, Reading>>, show: LibraryFilter['show']) {
  return show === 'all' ? library : library.filter((entry) => readingState(readings[entry.slug]) === show)
}
