import { lazy, memo, Suspense } from 'react'
import { Link } from 'react-router'
import type { Event } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { GLYPH, Glyph } from '../article/Glyph.tsx'
import { Label, opensWithMark } from '../article/Label.tsx'
import { ParagraphLink, ParagraphNumber } from '../article/ParagraphLink.tsx'
import { onPlainClick } from '../article/plain-click.ts'
import { useText } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { eventHref, paragraphHref } from '../store/selection.ts'
import { Byline } from './Byline.tsx'
import { useTimeline } from './context.ts'
import { fuzzOf } from './fuzz.ts'

/** Explaining a date takes the calendar, which nothing else on the page needs: it comes with the first event chosen. */
const EventDetails = lazy(async () => ({ default: (await import('./EventDetails.tsx')).EventDetails }))

interface EventRowProps {
  readonly event: Event
  readonly chosen: boolean
  /** What the event's stop is called; null for an undated event. */
  readonly heading: string | null
  /** On the axis: at a point of time, or over a stretch of it; `off` where the list has no axis. */
  readonly axis: 'point' | 'period' | 'off'
  /** Near to what can be seen; else its words will do. */
  readonly near: boolean
}

/** One event: its sign, its words, the line under them; once chosen, why it has its date and who takes part. */
export const EventRow = memo(function EventRow({ event, chosen, heading, axis, near }: EventRowProps) {
  const { toggle, ownPage } = useTimeline()
  const view = useArticle()
  const text = useText()
  const paragraph = paragraphAt(view, event.start)
  const target = ownPage ? `#ev-${event.id}` : paragraph > 0 ? paragraphHref(paragraph) : ''
  return (
    <li
      className={`ev ${GLYPH[event.status]}${axis === 'period' ? ' period' : ''}${chosen ? ' chosen' : ''}`}
      id={`ev-${event.id}`}
      data-event={event.id}
    >
      {near && <Sign event={event} axis={axis} />}
      <a
        className={opensWithMark(view, event, text) ? 'what hang' : 'what'}
        href={eventHref(event.id) + target}
        aria-current={chosen ? 'true' : undefined}
        onClick={onPlainClick(() => toggle(event.id))}
      >
        <Label event={event} />
      </a>
      {near && (
        <p className="by">
          <Byline event={event} heading={heading} />
          {ownPage ? <ToParagraph number={paragraph} /> : <ParagraphLink number={paragraph} />}
        </p>
      )}
      {chosen && (
        <Suspense>
          <EventDetails event={event} />
        </Suspense>
      )}
    </li>
  )
})

function Sign({ event, axis }: Pick<EventRowProps, 'event' | 'axis'>) {
  return (
    <>
      {axis === 'period' ? <span className="bar" aria-hidden="true" /> : <Glyph status={event.status} />}
      {axis === 'point' && <Dashes event={event} />}
    </>
  )
}

/** "¶ 5" in the article, from another page. */
function ToParagraph({ number }: { number: number }) {
  const { article } = useArticle()
  if (number === 0) return null
  return (
    <Link className="pn" to={{ pathname: `/read/${article.slug}`, hash: paragraphHref(number) }}>
      <ParagraphNumber number={number} />
    </Link>
  )
}

/** Dashes where the event's place on the axis is unsure. */
function Dashes({ event }: { event: Event }) {
  const { times } = useArticle()
  const { earlier, later } = fuzzOf(event, event.when.time === null ? undefined : times.get(event.when.time))
  return (
    <>
      {earlier && <Dash end="earlier" />}
      {later && <Dash end="later" />}
    </>
  )
}

function Dash({ end }: { end: 'earlier' | 'later' }) {
  return (
    <svg className={`fuzz ${end}`} viewBox="0 0 3 26" aria-hidden="true">
      <path d="M1.5 0v8M1.5 11v5M1.5 19.5v3M1.5 25.2v1.3" />
    </svg>
  )
}
