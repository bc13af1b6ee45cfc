import type { EntityKind } from '../../core/index.ts'

export { KIND_HEADING, KIND_NAME, KINDS } from '../../core/index.ts'

/** The class that carries a kind's colour and line in the style sheets. */
export const KIND_CLASS: Record<EntityKind, string> = {
  person: 'person',
  place: 'place',
  organization: 'org',
  group: 'group',
  other: 'other',
}
