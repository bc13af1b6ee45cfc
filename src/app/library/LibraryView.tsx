import { type ComponentProps, type ReactNode, useDeferredValue, useEffect, useMemo } from 'react'
import { Link, useLocation } from 'react-router'
import type { LibraryEntry } from '../../core/index.ts'
import { useGradually } from '../article/use-gradually.ts'
import { BackupSection } from '../backup/BackupSection.tsx'
import { MarkedSection } from '../notes/MarkedSection.tsx'
import { progress } from '../store/page-state.ts'
import { publishedByReader } from '../store/published.ts'
import { readings } from '../store/reading.ts'
import { tagsByReader } from '../store/tags.ts'
import { useHydrated } from '../store/use-hydrated.ts'
import { useKept } from '../store/use-kept.ts'
import { hasTags, tagsInUse, tagsOf } from '../tags/tags.ts'
import { DeletedNotes, useDeleting } from './deleting.tsx'
import { Entry, LeadEntry } from './Entry.tsx'
import { formatFilter, inState, isFiltering, type LibraryFilter, matching, parseFilter } from './filter.ts'
import { parseQuery } from './query.ts'
import { publishedOf, sorted } from './sort.ts'
import { SHOWS, Tools } from './Tools.tsx'
import { type LoadArticle, useFullText } from './use-full-text.ts'

/** Below this many articles a search box would only be in the way. */
const WORTH_SEARCHING = 2

/** So many articles fill a screen; of a large library so many more come at a time. */
const SCREEN = 24

interface LibraryViewProps {
  /** As they were added, the last first. */
  readonly library: readonly LibraryEntry[]
  /** For searching the texts. */
  readonly load: LoadArticle
  /** What is to be said of the device before anything else. */
  readonly notes?: ReactNode
}

/** A front page: the first story large with its timeline, the others in three columns. */
export function LibraryView({ library, load, notes }: LibraryViewProps) {
  const { search } = useLocation()
  const hydrated = useHydrated()
  const filter = parseFilter(hydrated ? search : '')
  const [read] = useKept(readings)
  const [dates] = useKept(publishedByReader)
  const [tags] = useKept(tagsByReader)
  // Typing goes before finding.
  const query = useDeferredValue(filter.query)
  const terms = useMemo(() => parseQuery(query), [query])
  const { texts, looking } = useFullText(library, load, terms)
  const nothing = terms.length === 0 && query.trim() !== ''
  const named = matching(
    library,
    terms,
    (slug) => tagsOf(tags, slug),
    (slug) => texts.get(slug)?.terms,
  )
  const found = nothing ? [] : named.filter((entry) => hasTags(tags, entry.slug, filter.tags))
  const by = { readings: read, dates }
  const [first, ...others] = sorted(inState(found, read, filter.show), filter.sort, by)
  const factsOf = (entry: LibraryEntry): Facts => ({
    entry,
    passage: texts.get(entry.slug)?.passage(),
    reading: read[entry.slug],
    ...(filter.sort === 'published' && { published: publishedOf(entry, by) }),
    bySource: filter.sort === 'source',
  })
  const { deleted, remove, restore } = useDeleting()
  useEffect(() => progress.set(0), [])
  if (library.length === 0)
    return (
      <EmptyLibrary>
        {notes}
        <DeletedNotes deleted={deleted} onRestore={restore} />
      </EmptyLibrary>
    )
  return (
    <main className={library.length < WORTH_SEARCHING ? 'lib one' : 'lib'} id="main">
      {library.length >= WORTH_SEARCHING && (
        <Tools
          found={found}
          filter={filter}
          tags={tagsInUse(
            tags,
            library.map(({ slug }) => slug),
          )}
        />
      )}
      {notes}
      <DeletedNotes deleted={deleted} onRestore={restore} />
      {first && looking && (
        <p className="looking" role="status">
          Looking through the texts …
        </p>
      )}
      {first ? (
        <>
          <div className="front">
            <LeadEntry {...factsOf(first)} onDelete={remove} />
          </div>
          <div className="side">
            <BringArticle />
            <MarkedSection />
            <BackupSection />
          </div>
        </>
      ) : (
        <NothingFound filter={filter} looking={looking} />
      )}
      {others.length > 0 && (
        <Entries
          // Another selection begins with its first ones again.
          key={formatFilter({ ...filter, query })}
          heading={isFiltering(filter) ? 'More found' : 'More articles'}
          entries={others}
          factsOf={factsOf}
          onDelete={remove}
        />
      )}
    </main>
  )
}

type Facts = Omit<ComponentProps<typeof Entry>, 'onDelete'>

interface EntriesProps {
  readonly heading: string
  readonly entries: readonly LibraryEntry[]
  readonly factsOf: (entry: LibraryEntry) => Facts
  readonly onDelete: (entry: LibraryEntry) => void
}

function Entries({ heading, entries, factsOf, onDelete }: EntriesProps) {
  const shown = useGradually(entries.length, SCREEN, SCREEN)
  return (
    <div className="entries">
      <h2 className="hidden">{heading}</h2>
      {entries.slice(0, shown).map((entry) => (
        <Entry {...factsOf(entry)} onDelete={onDelete} key={entry.slug} />
      ))}
    </div>
  )
}

function NothingFound({ filter, looking }: { filter: LibraryFilter; looking: boolean }) {
  if (looking)
    return (
      <div className="nothing">
        <p role="status">Looking through the texts …</p>
      </div>
    )
  return (
    <div className="nothing">
      <p role="status">
        No article{filter.tags.length > 0 && ` tagged ${filter.tags.map((tag) => `“${tag}”`).join(' and ')}`}
        {filter.query && ` speaks of “${filter.query}”`}
        {filter.show !== 'all' && ` among those ${SHOWS[filter.show].toLowerCase()}`}.
      </p>
      <p>
        <Link className="btn quiet" to={{ search: formatFilter({ show: 'all', query: '', tags: [], sort: filter.sort }) }}>
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

function EmptyLibrary({ children }: { children: ReactNode }) {
  return (
    <main className="lib" id="main">
      {children}
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
