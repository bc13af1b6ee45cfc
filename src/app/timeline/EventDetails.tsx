import { Fragment } from 'react'
import { Link } from 'react-router'
import type { EntityId, Event } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { KIND_CLASS } from '../article/kind.ts'
import { useWords } from '../article/Verbatim.tsx'
import { paragraphAt } from '../article/view.ts'
import { entityHref, eventHref } from '../store/selection.ts'
import { useTimeline } from './context.ts'
import { Why } from './Why.tsx'

/** What a chosen event shows besides: why it has its date, who takes part, where. */
export function EventDetails({ event }: { event: Event }) {
  const { ownPage } = useTimeline()
  return (
    <>
      <Why event={event} />
      <TakesPart event={event} />
      {ownPage && <ToPassage event={event} />}
    </>
  )
}

/** "Take part: Russia and North Korea", "Where: Pyongyang", each a link to its card. */
export function TakesPart({ event }: { event: Event }) {
  const view = useArticle()
  const known = (id: EntityId | null): id is EntityId => id !== null && view.entities.has(id)
  const ids = [...new Set(event.participants.map((participant) => participant.entity))].filter((id) => known(id) && id !== event.place)
  return (
    <>
      {ids.length > 0 && (
        <p className="takes">
          {ids.length === 1 ? 'Takes part: ' : 'Take part: '}
          {ids.map((id, index) => (
            <Fragment key={id}>
              {index > 0 && (index === ids.length - 1 ? ' and ' : ', ')}
              <EntityLink id={id} />
            </Fragment>
          ))}
        </p>
      )}
      {known(event.place) && (
        <p className="takes">
          Where: <EntityLink id={event.place} />
        </p>
      )}
    </>
  )
}

function EntityLink({ id }: { id: EntityId }) {
  const { article, entities } = useArticle()
  const { ownPage } = useTimeline()
  const said = useWords()
  const entity = entities.get(id)
  if (!entity) return null
  const to = ownPage ? { pathname: `/read/${article.slug}`, search: entityHref(id) } : { search: entityHref(id) }
  return (
    <Link className={`m ${KIND_CLASS[entity.kind]} v`} to={to} preventScrollReset={!ownPage}>
      {said(entity.name)}
    </Link>
  )
}

function ToPassage({ event }: { event: Event }) {
  const view = useArticle()
  const paragraph = paragraphAt(view, event.start)
  return (
    <p className="takes go">
      <Link to={{ pathname: `/read/${view.article.slug}`, search: eventHref(event.id) }}>Go to the passage</Link>
      {paragraph > 0 && ` in paragraph ${paragraph}`}
    </p>
  )
}
