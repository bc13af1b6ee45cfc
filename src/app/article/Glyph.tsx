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

/** A drawing of `index.html`, where those of `Glyph` stand too: as code they would weigh more. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}
