import type { EntityKind } from '../../core/index.ts'

/** The class that carries a kind's colour and line in the style sheets. */
export const KIND_CLASS: Record<EntityKind, string> = {
  person: 'person',
  place: 'place',
  organization: 'org',
  group: 'group',
  other: 'other',
}

/** What a reader calls it. */
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

export const KINDS: readonly EntityKind[] = ['person', 'place', 'organization', 'group', 'other']
