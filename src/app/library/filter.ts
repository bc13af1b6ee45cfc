import type { LibraryEntry } from '../../core/index.ts'
import { type Reading, type ReadingState, readingState } from '../store/reading.ts'
import type { Term } from './query.ts'
import { searchLine } from './search-words.ts'
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

const lines = new WeakMap<LibraryEntry, string>()

/** All that can be searched of an article but its text: title, lead, names, headings of its timeline, source, author. Made once. */
function lineOf(entry: LibraryEntry): string {
  const known = lines.get(entry)
  if (known !== undefined) return known
  const { title, lead, names, stops, source, author, published } = entry
  const headings = stops.map((stop) => (stop.kind === 'stop' ? stop.heading : ''))
  const line = searchLine([title, lead, ...names, ...headings, source, author, published].join('\n'))
  lines.set(entry, line)
  return line
}

/** What of an article was found in its text: the places of terms in the query. */
export type HeldTerms = (slug: string) => ReadonlySet<number> | undefined

/** Articles of which every term stands in the entry, in a tag or, `held`, in the text; without terms all. */
export function matching(
  library: readonly LibraryEntry[],
  terms: readonly Term[],
  tagsOf: (slug: string) => readonly string[] = () => [],
  held: HeldTerms = () => undefined,
): readonly LibraryEntry[] {
  if (terms.length === 0) return library
  const wanted = terms.map(({ parts, joined }) => [parts.join(' '), joined] as const)
  return library.filter((entry) => {
    const tags = tagsOf(entry.slug)
    const line = tags.length > 0 ? `${lineOf(entry)} ${searchLine(tags.join('\n'))}` : lineOf(entry)
    const inText = held(entry.slug)
    return wanted.every(
      ([words, joined], index) => inText?.has(index) || line.includes(words) || (joined !== null && line.includes(joined)),
    )
  })
}

export function inState(library: readonly LibraryEntry[], readings: Readonly<Record<string, Reading>>, show: LibraryFilter['show']) {
  return show === 'all' ? library : library.filter((entry) => readingState(readings[entry.slug]) === show)
}
