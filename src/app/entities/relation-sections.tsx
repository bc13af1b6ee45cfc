import { type ReactNode, useMemo } from 'react'
import type { Entity, Event, Quotation } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { Glyph } from '../article/Glyph.tsx'
import { Label } from '../article/Label.tsx'
import { ParagraphLink } from '../article/ParagraphLink.tsx'
import { onPlainClick } from '../article/plain-click.ts'
import { STATUS_WORD } from '../article/status.ts'
import { useText, useWords, Verbatim } from '../article/Verbatim.tsx'
import { paragraphAt, saidBy } from '../article/view.ts'
import { eventHref, useSelection } from '../store/selection.ts'
import { FewFirst } from './FewFirst.tsx'
import { possessive } from './names.ts'
import { eventsOf } from './relations.ts'

export const FEW = 5

export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h3>{heading}</h3>
      {children}
    </section>
  )
}

/** What it is quoted with, and in which words it is said to have said so. */
export function Said({ entity }: { entity: Entity }) {
  const quotations = saidBy(useArticle(), entity.id)
  if (quotations.length === 0) return null
  return (
    <Section heading="Said">
      <FewFirst of={quotations} few={FEW} className="said">
        {(quotation) => <QuotationItem key={quotation.id} quotation={quotation} />}
      </FewFirst>
    </Section>
  )
}

export function QuotationItem({ quotation }: { quotation: Quotation }) {
  const view = useArticle()
  const text = useText()
  const attribution = quotation.attribution ?? quotation.cue
  return (
    <li>
      <blockquote className={/["“'‘]/.test(text[quotation.start] ?? '') ? 'hang' : undefined}>
        <Verbatim of={quotation} />
      </blockquote>{' '}
      <p>
        {attribution && (
          <q className="v">
            <Verbatim of={attribution} />
          </q>
        )}{' '}
        <ParagraphLink number={paragraphAt(view, quotation.start)} />
      </p>
    </li>
  )
}

/** The events it takes part in, those set there, and those the article tells on its word. */
export function EventSections({ entity }: { entity: Entity }) {
  const view = useArticle()
  const words = useWords()
  const { takesPart, here, onItsWord } = useMemo(() => eventsOf(view, entity.id), [view, entity])
  return (
    <>
      <Events heading="Takes part in" events={takesPart} />
      <Events heading="Events here" events={here} />
      <Events heading={words(`Rests on ${possessive(entity)} word`)} events={onItsWord} />
    </>
  )
}

function Events({ heading, events }: { heading: string; events: readonly Event[] }) {
  if (events.length === 0) return null
  return (
    <Section heading={heading}>
      <FewFirst of={events} few={FEW} className="evlist">
        {(event) => <EventItem key={event.id} event={event} />}
      </FewFirst>
    </Section>
  )
}

export function EventItem({ event }: { event: Event }) {
  const [, { chooseEvent }] = useSelection()
  const happened = event.status === 'happened'
  return (
    <li>
      <a href={eventHref(event.id)} onClick={onPlainClick(() => chooseEvent(event.id))}>
        <Glyph status={event.status} />
        <span>
          <q>
            <Label event={event} />
          </q>{' '}
          <span className={happened ? 'hidden' : `st ${event.status}`}>{STATUS_WORD[event.status]}</span>
        </span>
      </a>
    </li>
  )
}
