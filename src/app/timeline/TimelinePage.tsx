import { useEffect, useMemo } from 'react'
import { Link } from 'react-router'
import { arrangeChronicle } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { Icon } from '../article/Glyph.tsx'
import { hold } from '../article/hold.ts'
import { useText, useWords } from '../article/Verbatim.tsx'
import { whenThere } from '../article/when-there.ts'
import { useSelection } from '../store/selection.ts'
import { useShortcut } from '../store/shortcuts.ts'
import { Axis, Undated } from './Axis.tsx'
import { arrange } from './arrange.ts'
import { TimelineContext } from './context.ts'
import { Emptiness } from './Emptiness.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { type Filters, isFiltered, NO_FILTERS, passes } from './filters.ts'
import { Mentioned } from './Mentioned.tsx'
import { Plot } from './Plot.tsx'
import { PublicationDate } from './PublicationDate.tsx'
import { type UseFilters, useFilters } from './use-filters.ts'
import { useToggle } from './use-toggle.ts'

/** The timeline on a page of its own: filters, the list, and the drawing of telling against happening. */
export function TimelinePage() {
  const { article, analysis } = useArticle()
  const said = useWords()
  return (
    <main className="tpage" id="main">
      <header className="thead">
        <p className="up">
          <Link to={`/read/${article.slug}`}>
            <Icon name="left" />
            Back to the article
          </Link>
        </p>
        <h1>When</h1>
        <p className="of">{said(article.title)}</p>
      </header>
      {analysis.events.length === 0 ? <Emptiness /> : <Columns />}
    </main>
  )
}

function Columns() {
  const view = useArticle()
  const text = useText()
  const filters = useFilters()
  const [chosen, toggle] = useToggle()
  const [, { close }] = useSelection()
  useShortcut('Escape', close, chosen !== null)
  useArrival(chosen)
  const arranged = useMemo(() => shownOf(filters.filters, view, text), [filters.filters, view, text])
  const timeline = useMemo(() => ({ ownPage: true, toggle }), [toggle])
  const { dated, undated, mentioned } = arranged
  const nothing = dated.length + undated.length + mentioned.length === 0
  return (
    <TimelineContext value={timeline}>
      <div className="tgrid">
        <div className="tside">
          <PublicationDate />
          <FilterPanel use={filters} />
        </div>
        <section className="tlist" aria-labelledby="events">
          <h2 className="hidden" id="events">
            Events
          </h2>
          {nothing ? <NothingLeft use={filters} /> : <Axis items={dated} chosen={chosen} />}
          <Undated events={undated} chosen={chosen} />
          <Mentioned events={mentioned} chosen={chosen} />
        </section>
        <div className="tplot">{!nothing && <Plot dated={dated} undated={undated} chosen={chosen} />}</div>
      </div>
    </TimelineContext>
  )
}

/** Breaks are worked out anew among those that pass, so they are true between whatever is shown. */
function shownOf(filters: Filters, { analysis, chronicle, published }: ReturnType<typeof useArticle>, text: string) {
  if (!isFiltered(filters)) return arrange(chronicle)
  const events = analysis.events.filter((event) => passes(event, filters, text))
  return arrange(arrangeChronicle(events, analysis.times, published))
}

/** The axis stays, so that the page still is what it was. */
function NothingLeft({ use }: { use: UseFilters }) {
  return (
    <div className="none-left" role="status">
      <p>No event passes these filters.</p>
      <p>
        <Link to={{ search: use.href(NO_FILTERS) }} preventScrollReset>
          Show all
        </Link>
      </p>
    </div>
  )
}

/** An event named in the address is brought into sight when the page is opened; later choices are made in place. */
function useArrival(chosen: string | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the choice that the page was opened with.
  useEffect(() => {
    if (chosen === null) return
    return whenThere(
      () => document.getElementById(`ev-${chosen}`),
      (row) => {
        row.scrollIntoView?.({ block: 'center', behavior: 'instant' })
        hold(row, row.getBoundingClientRect().top)
      },
    )
  }, [])
}
