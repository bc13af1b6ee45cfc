import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Entity, Event, Mention, TimeExpression } from '../../../core/index.ts'
import { useArticle } from '../../article/context.ts'
import { KIND_NAME } from '../../article/kind.ts'
import { onPlainClick } from '../../article/plain-click.ts'
import { STATUS_WORD } from '../../article/status.ts'
import { useWords, Verbatim } from '../../article/Verbatim.tsx'
import { eventHref } from '../../store/selection.ts'
import { readingArea } from '../place/area.ts'
import { type Box, placeTip } from './place-tip.ts'
import { explainTime } from './time-words.ts'
import type { Tip } from './use-tip.ts'

interface TipCardProps {
  readonly tip: Tip
  /** The article: the tip scrolls along with it. */
  readonly root: RefObject<HTMLElement | null>
  readonly onChoose: (event: string) => void
  readonly onClose: () => void
}

/** The bordered note beside a mark. What it offers, the mark itself does too, so it needs no focus of its own. */
export function TipCard({ tip, root, onChoose, onClose }: TipCardProps) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (card.current && root.current) put(card.current, root.current, tip)
  }, [tip, root])
  const { about } = tip
  return (
    <div className="tip" role="tooltip" id="tip" ref={card}>
      {about.kind === 'name' && <AboutName entity={about.entity} mention={about.mention} onClose={onClose} />}
      {about.kind === 'time' && <AboutTime time={about.time} event={about.event} onChoose={onChoose} />}
      {about.kind === 'event' && <AboutEvent event={about.event} />}
    </div>
  )
}

function put(card: HTMLElement, root: HTMLElement, { mark, pointer }: Tip): void {
  const boxes = [...mark.getClientRects()]
  const under = boxes.find(
    ({ left, right, top, bottom }) => pointer && pointer.x >= left && pointer.x <= right && pointer.y >= top && pointer.y <= bottom,
  )
  const box: Box = under ?? boxes[0] ?? mark.getBoundingClientRect()
  const area = readingArea()
  const { left, top } = placeTip(
    box,
    { width: card.offsetWidth, height: card.offsetHeight },
    { left: 0, right: window.innerWidth, ...area },
  )
  const origin = root.getBoundingClientRect()
  card.style.left = `${left - origin.left}px`
  card.style.top = `${top - origin.top}px`
}

function AboutName({ entity, mention, onClose }: { entity: Entity; mention: Mention; onClose: () => void }) {
  const view = useArticle()
  const words = useWords()
  const notThisOne = async () => {
    const { correct, notThisOne } = await import('../../article/correct.ts')
    correct(view, notThisOne(view, entity, mention, null))
    onClose()
  }
  const [role] = entity.descriptions
  const { length } = entity.mentions
  return (
    <>
      <b>{words(entity.name)}</b> {entity.kind === 'other' ? 'Another name' : KIND_NAME[entity.kind]}
      {mention.sense === 'government'
        ? ', used here for its government'
        : role && (
            <>
              {', '}
              <span className="v">
                <Verbatim of={role} />
              </span>
            </>
          )}
      . {length === 1 ? '1\u00a0mention.' : `${length}\u00a0mentions.`}
      {(length > 1 || mention.form !== 'name') && (
        <button type="button" className="act" tabIndex={-1} onClick={notThisOne}>
          Not this one
        </button>
      )}
    </>
  )
}

function AboutTime({ time, event, onChoose }: { time: TimeExpression; event: Event | undefined; onChoose: TipCardProps['onChoose'] }) {
  const { published } = useArticle()
  const { date, why } = explainTime(time, published)
  return (
    <>
      <b>
        <span className="stated">
          <Verbatim of={time} />
        </span>
        {date && <span className="worked">{date}</span>}
      </b>{' '}
      {why}
      {event && (
        <a className="act" href={eventHref(event.id)} tabIndex={-1} onClick={onPlainClick(() => onChoose(event.id))}>
          Show on the timeline
        </a>
      )}
    </>
  )
}

function AboutEvent({ event }: { event: Event }) {
  return (
    <>
      <b>
        <Verbatim of={event.label} />
      </b>{' '}
      <span className={`st ${event.status}`}>{STATUS_WORD[event.status]}</span>
    </>
  )
}
