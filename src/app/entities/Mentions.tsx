import { lazy, memo, Suspense, useEffect, useRef } from 'react'
import type { Entity, Mention } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { Icon } from '../article/Glyph.tsx'
import { ParagraphNumber } from '../article/ParagraphLink.tsx'
import { onPlainClick } from '../article/plain-click.ts'
import { scrollerOf } from '../article/scroller.ts'
import { paragraphAt } from '../article/view.ts'
import { entityHref, useSelection } from '../store/selection.ts'
import { BigStrip } from './BigStrip.tsx'
import { FewFirst } from './FewFirst.tsx'
import { InContext } from './InContext.tsx'
import { Introduction } from './Introduction.tsx'

const MentionActions = lazy(async () => ({ default: (await import('./correct/MentionActions.tsx')).MentionActions }))

interface MentionsProps {
  readonly entity: Entity
  readonly current: number | null
}

const FEW_MENTIONS = 12

/** Every place that speaks of it: drawn, stepped through, and each with a few words around it. */
export function Mentions({ entity, current }: MentionsProps) {
  const [, { stepTo }] = useSelection()
  const list = useRef<HTMLElement>(null)
  useFollow(list, current)
  if (entity.mentions.length === 0) return null
  return (
    <section className="where" ref={list}>
      <div className="drawn">
        <BigStrip entity={entity} current={current} />
      </div>
      <Stepper count={entity.mentions.length} current={current} onStep={stepTo} />
      <Legend entity={entity} />
      <Introduction entity={entity} />
      <h3>Mentions</h3>
      <FewFirst of={entity.mentions} few={FEW_MENTIONS} className="mentions" all={current !== null && current >= FEW_MENTIONS}>
        {(mention, index) => (
          <MentionRow key={mention.start} mention={mention} entity={entity} index={index} current={index === current} onStep={stepTo} />
        )}
      </FewFirst>
    </section>
  )
}

interface StepperProps {
  readonly count: number
  readonly current: number | null
  readonly onStep: (index: number) => void
}

/** Round and round: after the last mention comes the first. The reader view tells of each step, so this is silent. */
function Stepper({ count, current, onStep }: StepperProps) {
  const mentions = count === 1 ? '1 mention' : `${count} mentions`
  return (
    <fieldset className="step" aria-label="Step through the mentions">
      <button type="button" aria-label="Previous mention" onClick={() => onStep(((current ?? 0) + count - 1) % count)}>
        <Icon name="left" />
      </button>
      <output aria-live="off">{current === null ? mentions : `${current + 1} of ${count}`}</output>
      <button type="button" aria-label="Next mention" onClick={() => onStep(current === null ? 0 : (current + 1) % count)}>
        <Icon name="right" />
      </button>
    </fieldset>
  )
}

function Legend({ entity }: { entity: Entity }) {
  const named = entity.mentions.filter((mention) => mention.form === 'name').length
  const other = entity.mentions.length - named
  return (
    <p className="legend">
      {named > 0 && (
        <span>
          <i className="tick" />
          {named} by name
        </span>
      )}{' '}
      {other > 0 && (
        <span>
          <i className="tick half" />
          {other} by other words
        </span>
      )}
    </p>
  )
}

interface MentionRowProps {
  readonly mention: Mention
  readonly entity: Entity
  readonly index: number
  readonly current: boolean
  readonly onStep: (index: number) => void
}

const MentionRow = memo(function MentionRow({ mention, entity, index, current, onStep }: MentionRowProps) {
  const number = paragraphAt(useArticle(), mention.start)
  return (
    <li>
      <a href={entityHref(entity.id, index)} aria-current={current || undefined} onClick={onPlainClick(() => onStep(index))}>
        <span className="pn">{number > 0 && <ParagraphNumber number={number} />}</span>{' '}
        <span>
          <InContext of={mention} linked={mention.form !== 'name'} />
          {mention.sense === 'government' && <span className="sense"> for its government</span>}
        </span>
      </a>
      {current && (
        <Suspense>
          <MentionActions entity={entity} mention={mention} />
        </Suspense>
      )}
    </li>
  )
})

/**
 * Keeps the current mention in sight within the panel, without moving the page. Only while the list itself is being
 * looked at: in a low sheet the name and the stepper stay where they are.
 */
function useFollow(list: { readonly current: HTMLElement | null }, current: number | null): void {
  useEffect(() => {
    const scroller = scrollerOf(list.current)
    const row = list.current?.querySelector('[aria-current]')
    const rows = list.current?.querySelector('.mentions')
    if (current === null || !scroller || !row || !rows) return
    const frame = scroller.getBoundingClientRect()
    if (rows.getBoundingClientRect().top > frame.bottom - LOOKED_AT) return
    const { top, bottom } = row.getBoundingClientRect()
    const stuck = list.current?.querySelector('.step')?.getBoundingClientRect().height ?? 0
    if (top < frame.top + stuck + MARGIN) scroller.scrollTop += top - frame.top - stuck - MARGIN
    else if (bottom > frame.bottom - MARGIN) scroller.scrollTop += bottom - frame.bottom + MARGIN
  }, [list, current])
}

/** Pixels: how much of the list has to show; what is left free around the current row. */
const LOOKED_AT = 120
const MARGIN = 32
