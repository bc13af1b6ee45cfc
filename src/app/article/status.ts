import type { EventStatus } from '../../core/index.ts'

/** What a reader is told of an event's status; its sign is drawn by `Glyph`. */
export const STATUS_WORD: Record<EventStatus, string> = {
  happened: 'Happened',
  ongoing: 'Under way',
  planned: 'Planned',
  claimed: 'Claimed',
  denied: 'Has not happened',
  conditional: 'May happen',
}
