import type { EntityKind, EventStatus } from '../model.ts'

/** What a reader is told of an event's status. */
export const STATUS_WORD: Record<EventStatus, string> = {
  happened: 'Happened',
  ongoing: 'Under way',
  planned: 'Planned',
  claimed: 'Claimed',
  denied: 'Has not happened',
  conditional: 'May happen',
}

/** What a reader calls a kind of entity. */
export const KIND_NAME: Record<EntityKind, string> = {
  person: 'Person',
  place: 'Place',
  organization: 'Organisation',
  group: 'Group',
  other: 'Other',
}

export const KIND_HEADING: Record<EntityKind, string> = {
  person: 'People',
  place: 'Places',
  organization: 'Organisations',
  group: 'Groups',
  other: 'Other names',
}

/** In the order in which they are shown. */
export const KINDS: readonly EntityKind[] = ['person', 'place', 'organization', 'group', 'other']
