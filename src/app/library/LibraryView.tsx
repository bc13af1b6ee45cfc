import { type ReactNode, useEffect } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import type { LibraryEntry } from '../../core/index.ts'
import { Icon } from '../article/Glyph.tsx'
import { BackupSection } from '../backup/BackupSection.tsx'
import { progress } from '../store/page-state.ts'
import { readings } from '../store/reading.ts'
import { useShortcut } from '../store/shortcuts.ts'
import { useHydrated } from '../store/use-hydrated.ts'
import { useKept } from '../store/use-kept.ts'
import { DeletedNotes, useDeleting } from './deleting.tsx'
import { Entry, LeadEntry } from './Entry.tsx'
import { formatFilter, inState, type LibraryFilter, matching, parseFilter } from './filter.ts'
import { type LoadArticle, useFullText } from './use-full-text.ts'

/** Below this many articles a search box would only be in the way. */
const WORTH_SEARCHING = 2

interface LibraryViewProps {
  readonly library: readonly LibraryEntry[]
  /** For searching the texts. */
  readonly load: LoadArticle
}

/** A front page: the first story large with its timeline, the others in three columns. */
export function LibraryView({ library, load }: LibraryViewProps) {
  const { search } = useLocation()
  const hydrated = useHydrated()
  const filter = parseFilter(hydrated ? search : '')
  const [read] = useKept(readings)
  const passages = useFullText(library, load, filter.query)
  const named = new Set(matching(library, filter.query))
  const found = library.filter((entry) => named.has(entry) || passages.has(entry.slug))
  const shown = inState(found, read, filter.show)
  const [first, ...others] = shown
  const filtered = filter.show !== 'all' || filter.query !== ''
  const { deleted, remove, restore } = useDeleting()
  useEffect(() => progress.set(0), [])
  if (library.length === 0) return <EmptyLibrary notes={<DeletedNotes deleted={deleted} onRestore={restore} />} />
  return (
    <main className={library.length < WORTH_SEARCHING ? 'lib one' : 'lib'} id="main">
      {library.length >= WORTH_SEARCHING && <Tools library={library} found={found} filter={filter} />}
      <DeletedNotes deleted={deleted} onRestore={restore} />
      {first ? (
        <>
          <div className="front">
            <LeadEntry entry={first} passage={passages.get(first.slug)} reading={read[first.slug]} onDelete={remove} />
          </div>
          <div>
            <BringArticle />
            <BackupSection />
          </div>
        </>
      ) : (
        <NothingFound filter={filter} />
      )}
      {others.length > 0 && (
        <div className="entries">
          <h2 className="hidden">{filtered ? 'More found' : 'More articles'}</h2>
          {others.map((entry) => (
            <Entry entry={entry} passage={passages.get(entry.slug)} reading={read[entry.slug]} onDelete={remove} key={entry.slug} />
          ))}
        </div>
      )}
    </main>
  )
}

interface ToolsProps {
  readonly library: readonly LibraryEntry[]
  /** What the words typed leave, whatever its reading state. */
  readonly found: readonly LibraryEntry[]
  readonly filter: LibraryFilter
}

const SHOWS = { all: 'All', unread: 'Unread', reading: 'Reading', read: 'Read' } as const

function Tools({ found, filter }: ToolsProps) {
  const navigate = useNavigate()
  const [read] = useKept(readings)
  useShortcut('/', () => document.getElementById('find')?.focus())
  return (
    <div className="ltools">
      <div className="search">
        <Icon name="find" />
        <input
          id="find"
          type="search"
          aria-label="Find in the library"
          placeholder="Find a word, a name or a year"
          value={filter.query}
          onChange={(event) =>
            navigate({ search: formatFilter({ ...filter, query: event.target.value }) }, { replace: true, preventScrollReset: true })
          }
        />
      </div>
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
    </div>
  )
}

function NothingFound({ filter }: { filter: LibraryFilter }) {
  return (
    <div className="nothing">
      <p role="status">
        {filter.query ? `No article speaks of “${filter.query}”` : 'No article'}
        {filter.show !== 'all' && ` among those ${SHOWS[filter.show].toLowerCase()}`}.
      </p>
      <p>
        <Link className="btn quiet" to={{ search: '' }}>
          Show all
        </Link>
      </p>
    </div>
  )
}

function BringArticle() {
  return (
    <section className="bring">
      <h2>Bring your own article</h2>
      <p>Paste the text of any news article, or drop a file on this page. It is read on this machine and goes nowhere else.</p>
      <p>
        <Link className="btn" to="/open">
          Open an article
        </Link>
      </p>
    </section>
  )
}

function EmptyLibrary({ notes }: { notes: ReactNode }) {
  return (
    <main className="lib" id="main">
      {notes}
      <div className="nothing">
        <h2>Nothing here yet.</h2>
        <p>
          Articles you open are kept in this browser and listed here. Start with any news article: paste its text, or drop a file on this
          page.
        </p>
        <p>
          <Link className="btn" to="/open">
            Open an article
          </Link>
        </p>
        <BackupSection />
      </div>
    </main>
  )
}
