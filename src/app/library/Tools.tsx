import { lazy, Suspense, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { LibraryEntry } from '../../core/index.ts'
import { readings } from '../store/reading.ts'
import { useShortcut } from '../store/shortcuts.ts'
import { useKept } from '../store/use-kept.ts'
import { isSameTag, type TagInUse } from '../tags/tags.ts'
import { formatFilter, inState, type LibraryFilter } from './filter.ts'
import { SearchField } from './SearchField.tsx'
import { isSort, SORTS, type Sort } from './sort.ts'

const TagManager = lazy(async () => ({ default: (await import('./TagManager.tsx')).TagManager }))

interface ToolsProps {
  /** What the words typed and the tags chosen leave, whatever its reading state. */
  readonly found: readonly LibraryEntry[]
  readonly filter: LibraryFilter
  /** The tags in use; of each how many articles it would leave. */
  readonly tags: readonly TagInUse[]
}

export const SHOWS = { all: 'All', unread: 'Unread', reading: 'Reading', read: 'Read' } as const

/** Finding, showing by reading state and tag, and the order. All of it stands in the address. */
export function Tools({ found, filter, tags }: ToolsProps) {
  const navigate = useNavigate()
  const [read] = useKept(readings)
  useShortcut('/', () => document.getElementById('find')?.focus())
  const change = (to: Partial<LibraryFilter>) =>
    navigate({ search: formatFilter({ ...filter, ...to }) }, { replace: true, preventScrollReset: true })
  return (
    <>
      <div className="ltools">
        <SearchField query={filter.query} onChange={(query) => change({ query })} />
        <nav className="tabs-line" aria-label="Show">
          {(Object.keys(SHOWS) as (keyof typeof SHOWS)[]).map((show) => (
            <Link
              key={show}
              to={{ search: formatFilter({ ...filter, show }) }}
              preventScrollReset
              aria-current={filter.show === show ? 'true' : undefined}
            >
              {SHOWS[show]} <span>{inState(found, read, show).length}</span>
            </Link>
          ))}
        </nav>
        <SortField sort={filter.sort} onChange={(sort) => change({ sort })} />
      </div>
      {(tags.length > 0 || filter.tags.length > 0) && <TagLine filter={filter} tags={tags} onChange={change} />}
    </>
  )
}

function SortField({ sort, onChange }: { sort: Sort; onChange: (sort: Sort) => void }) {
  return (
    <label className="sort">
      <span className="hidden">Order</span>
      <select value={sort} onChange={({ target }) => isSort(target.value) && onChange(target.value)}>
        {Object.entries(SORTS).map(([value, name]) => (
          <option value={value} key={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface TagLineProps extends Omit<ToolsProps, 'found'> {
  readonly onChange: (to: Partial<LibraryFilter>) => void
}

/** The tags in use, each a switch: chosen ones have to be on an article together. */
function TagLine({ filter, tags, onChange }: TagLineProps) {
  const [managing, setManaging] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const isChosen = (tag: string) => filter.tags.some((chosen) => isSameTag(chosen, tag))
  // One that the address names and no article has can still be let go of.
  const stray = filter.tags.filter((chosen) => !tags.some(({ tag }) => isSameTag(tag, chosen))).map((tag) => ({ tag, count: 0 }))
  const without = (tag: string) => filter.tags.filter((chosen) => !isSameTag(chosen, tag))
  return (
    <section className="tag-line" aria-label="Tags">
      <ul>
        {[...tags, ...stray].map(({ tag, count }) => (
          <li key={tag}>
            <Link
              className="tag"
              to={{ search: formatFilter({ ...filter, tags: isChosen(tag) ? without(tag) : [...filter.tags, tag] }) }}
              preventScrollReset
              aria-current={isChosen(tag) ? 'true' : undefined}
            >
              {tag} <span>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
      <button type="button" className="plain" ref={opener} aria-expanded={managing} onClick={() => setManaging(!managing)}>
        {managing ? 'Done with tags' : 'Rename or remove tags'}
      </button>
      {managing && (
        <Suspense>
          <TagManager
            onRenamed={(from, to) => {
              if (isChosen(from)) onChange({ tags: [...without(from), ...(to ? [to] : [])] })
            }}
            onClose={() => {
              setManaging(false)
              opener.current?.focus()
            }}
          />
        </Suspense>
      )}
    </section>
  )
}
