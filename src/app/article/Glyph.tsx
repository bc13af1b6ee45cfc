import type { EventStatus } from '../../core/index.ts'

/** How a status is drawn: four signs for six statuses, the word beside it says the rest. */
export const GLYPH: Record<EventStatus, 'happened' | 'planned' | 'claimed' | 'denied'> = {
  happened: 'happened',
  ongoing: 'happened',
  planned: 'planned',
  conditional: 'planned',
  claimed: 'claimed',
  denied: 'denied',
}

/** The sign of a status, in its colour. Always beside the status in words, so it is hidden from screen readers. */
export function Glyph({ status, className = '' }: { status: EventStatus; className?: string }) {
  const glyph = GLYPH[status]
  return (
    <svg className={`glyph ${glyph} ${className}`.trim()} aria-hidden="true">
      <use href={`#g-${glyph}`} />
    </svg>
  )
}

export type IconName = 'left' | 'right' | 'close' | 'find' | 'back' | 'up' | 'down'

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}

/** The drawings that `Glyph` and `Icon` refer to: once a page. */
export function Sprite() {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }
  const ring = { fill: 'var(--under)', stroke: 'currentColor', strokeWidth: 1.5 }
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        <symbol id="g-happened" viewBox="0 0 12 12">
          <circle cx="6" cy="6" r="4.75" fill="currentColor" />
        </symbol>
        <symbol id="g-planned" viewBox="0 0 12 12">
          <circle cx="6" cy="6" r="4" {...ring} />
        </symbol>
        <symbol id="g-claimed" viewBox="0 0 12 12">
          <circle cx="6" cy="6" r="4" {...ring} />
          <path d="M6 2a4 4 0 0 0 0 8z" fill="currentColor" />
        </symbol>
        <symbol id="g-denied" viewBox="0 0 12 12">
          <circle cx="6" cy="6" r="4" {...ring} strokeWidth={1.25} />
          <path d="M1.2 10.8 10.8 1.2" stroke="currentColor" strokeWidth={1.5} />
        </symbol>
        <symbol id="i-left" viewBox="0 0 16 16">
          <path d="M10 3 5 8l5 5" {...line} />
        </symbol>
        <symbol id="i-right" viewBox="0 0 16 16">
          <path d="m6 3 5 5-5 5" {...line} />
        </symbol>
        <symbol id="i-up" viewBox="0 0 16 16">
          <path d="m3 10 5-5 5 5" {...line} />
        </symbol>
        <symbol id="i-down" viewBox="0 0 16 16">
          <path d="m3 6 5 5 5-5" {...line} />
        </symbol>
        <symbol id="i-close" viewBox="0 0 16 16">
          <path d="m3.5 3.5 9 9m0-9-9 9" {...line} />
        </symbol>
        <symbol id="i-find" viewBox="0 0 16 16">
          <circle cx="7" cy="7" r="4.25" {...line} />
          <path d="m10.2 10.2 4 4" {...line} />
        </symbol>
        <symbol id="i-back" viewBox="0 0 16 16">
          <path d="M7.5 3 3 7.5 7.5 12M3 7.5h6.5a3.5 3.5 0 0 1 3.5 3.5v2" {...line} />
        </symbol>
      </defs>
    </svg>
  )
}
