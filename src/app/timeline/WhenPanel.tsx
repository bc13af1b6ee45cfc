import { useMemo, useRef } from 'react'
import { Link } from 'react-router'
import { useArticle } from '../article/context.ts'
import { Axis, Undated } from './Axis.tsx'
import { arrange } from './arrange.ts'
import { TimelineContext } from './context.ts'
import { Emptiness } from './Emptiness.tsx'
import { Mentioned } from './Mentioned.tsx'
import { PublicationDate } from './PublicationDate.tsx'
import { useToggle } from './use-toggle.ts'
import { useVisibleRow } from './use-visible-row.ts'

/** The panel "When": the timeline beside the article. */
export function WhenPanel() {
  const view = useArticle()
  const [chosen, toggle] = useToggle()
  const panel = useRef<HTMLDivElement>(null)
  useVisibleRow(panel, chosen)
  const arranged = useMemo(() => arrange(view.chronicle), [view])
  const timeline = useMemo(() => ({ ownPage: false, toggle }), [toggle])
  const { events } = view.analysis
  return (
    <div ref={panel}>
      <header className="panel-head">
        <h2 tabIndex={-1}>When</h2>
        {events.length > 0 && <p className="note">{countInWords(events.length, events.length - view.chronicle.undated.length)}</p>}
      </header>
      {events.length === 0 ? (
        <Emptiness />
      ) : (
        <TimelineContext value={timeline}>
          <PublicationDate />
          {arranged.dated.length > 0 ? (
            <Axis items={arranged.dated} chosen={chosen} />
          ) : (
            <p className="no-events">The article gives no time for any of them.</p>
          )}
          <Undated events={arranged.undated} chosen={chosen} />
          <Mentioned events={arranged.mentioned} chosen={chosen} />
          <p className="more">
            <Link to={`/read/${view.article.slug}/timeline`}>Timeline on a page of its own</Link>
          </p>
        </TimelineContext>
      )}
    </div>
  )
}

/** "22 events, 7 with a time". */
const countInWords = (events: number, dated: number): string =>
  `${events} ${events === 1 ? 'event' : 'events'}, ${dated || 'none'} with a time`
