import type { EntityKind } from '../model.ts'
import type { Anchor, Edit, EntityRef, EventRef } from './edit.ts'

/**
 * Those of a list that are edits, in order: what was stored or sent may come from another version, or be anything.
 * Unknown fields are left behind.
 */
export function readEdits(stored: unknown): Edit[] {
  return Array.isArray(stored) ? stored.flatMap((one) => readEdit(one) ?? []) : []
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

function readEdit(stored: unknown): Edit | null {
  const { kind, ...fields } = fieldsOf(stored)
  if (kind === 'date') return readDate(fields)
  if (kind === 'reassign') return readReassign(fields)
  const entity = readEntity(fields.entity)
  if (!entity) return null
  switch (kind) {
    case 'merge': {
      const into = readEntity(fields.into)
      return into && { kind, entity, into }
    }
    case 'split':
      return isText(fields.wording) ? { kind, entity, wording: fields.wording } : null
    case 'rename':
      return isText(fields.name) && fields.name.length <= LONGEST_NAME ? { kind, entity, name: fields.name } : null
    case 'classify':
      return isKind(fields.as) ? { kind, entity, as: fields.as } : null
    case 'dismiss':
      return { kind, entity }
    default:
      return null
  }
}

/** Characters: a name longer than this is a mistake. */
const LONGEST_NAME = 200

function readReassign(fields: Fields): Edit | null {
  const mention = readAnchor(fields.mention)
  const from = readEntity(fields.from)
  const to = fields.to === null ? null : readEntity(fields.to)
  return mention && from && (to || fields.to === null) ? { kind: 'reassign', mention, from, to } : null
}

/** A year, a month, a day, or from one to another. */
const DATES = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/

function readDate({ event: stored, when }: Fields): Edit | null {
  const event = readEvent(stored)
  return event && (when === null || (isText(when) && DATES.test(when))) ? { kind: 'date', event, when } : null
}

function readEvent(stored: unknown): EventRef | null {
  const { label, at } = fieldsOf(stored)
  const anchor = readAnchor(at)
  return anchor && typeof label === 'string' ? { label, at: anchor } : null
}

function readEntity(stored: unknown): EntityRef | null {
  const { name, kind, at } = fieldsOf(stored)
  const anchor = at === null ? null : readAnchor(at)
  return isText(name) && isKind(kind) && (anchor || at === null) ? { name, kind, at: anchor } : null
}

/** A place in the text, if it is one. */
export function readAnchor(stored: unknown): Anchor | null {
  const { start, text, before, after } = fieldsOf(stored)
  const placed = typeof start === 'number' && Number.isSafeInteger(start) && start >= 0
  return placed && isText(text) && typeof before === 'string' && typeof after === 'string' ? { start, text, before, after } : null
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const KINDS: Readonly<Record<EntityKind, true>> = { person: true, place: true, organization: true, group: true, other: true }

const isKind = (value: unknown): value is EntityKind => typeof value === 'string' && Object.hasOwn(KINDS, value)
