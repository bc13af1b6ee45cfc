import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { Event } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { Glyph, Icon } from '../article/Glyph.tsx'
import { Label } from '../article/Label.tsx'
import { useText } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { eventHref, paragraphHref } from '../store/selection.ts'
import { StopHeading } from './Axis.tsx'
import { arrange, headingOf, headingWords, inOrder } from './arrange.ts'
import { Byline } from './Byline.tsx'
import { TakesPart } from './EventDetails.tsx'
import { Why } from './Why.tsx'

/** One event on a card: what a phone shows of a chosen event, in its sheet. */
export function EventCard({ event }: { event: Event }) {
  const view = useArticle()
  const text = useText()
  const heading = headingOf(view, event)
  const paragraph = paragraphAt(view, event.start)
  return (
    <div className="card event-card">
      <header>
        <p className="is">
          <Glyph status={event.status} />
          <Byline event={event} heading={headingWords(heading, text)} />
        </p>
        <h2>
          <Label event={event} />
        </h2>
        <p className={heading ? 'date' : 'date none'}>{heading ? <StopHeading heading={heading} /> : 'Undated'}</p>
      </header>
      <Steps event={event} />
      <Why event={event} />
      <TakesPart event={event} />
      {paragraph > 0 && (
        <p className="go">
          <a className="btn quiet" href={paragraphHref(paragraph)}>
            Go to the passage <span className="pn">¶ {paragraph}</span>
          </a>
        </p>
      )}
    </div>
  )
}

/** To the event before and after, in the timeline's order. */
function Steps({ event }: { event: Event }) {
  const view = useArticle()
  const navigate = useNavigate()
  const order = useMemo(() => inOrder(arrange(view.chronicle)), [view])
  const at = order.findIndex(({ id }) => id === event.id)
  const step = (to: Event | undefined) => () => {
    if (to) navigate({ search: eventHref(to.id) }, { replace: true, preventScrollReset: true })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form.
    <div className="step" role="group" aria-label="Step through the events">
      <button type="button" aria-label="Previous event" disabled={at <= 0} onClick={step(order[at - 1])}>
        <Icon name="left" />
      </button>
      <output>
        {at + 1} of {order.length}
      </output>
      <button type="button" aria-label="Next event" disabled={at === order.length - 1} onClick={step(order[at + 1])}>
        <Icon name="right" />
      </button>
    </div>
  )
}
