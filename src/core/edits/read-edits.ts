import type { EntityKind } from '../model.ts'
import type { Anchor, Edit, EntityRef, EventRef } from './edit.ts'

/** Told what is wrong with an entry of a list: its index, and a sentence. */
export type OnFault = (index: number, problem: string) => void

/**
 * Those of a list that are edits, in order: what was stored or sent may come from another version, or be anything.
 * Unknown fields are left behind.
 */
export function readEdits(stored: unknown, onFault: OnFault = () => {}): Edit[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((one, index) => {
    try {
      return readEdit(one)
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      onFault(index, fault.message)
      return []
    }
  })
}

/** What is wrong with an entry. Thrown within this file only. */
class Fault extends Error {}

const wrong = (problem: string): never => {
  throw new Fault(problem)
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

function readEdit(stored: unknown): Edit {
  const { kind, ...fields } = fieldsOf(stored)
  switch (kind) {
    case 'merge':
      return { kind, entity: readEntity(fields, 'entity'), into: readEntity(fields, 'into') }
    case 'split':
      return { kind, entity: readEntity(fields, 'entity'), wording: readText(fields, 'wording') }
    case 'reassign':
      return {
        kind,
        mention: readPlace(fields, 'mention'),
        from: readEntity(fields, 'from'),
        to: fields.to === null ? null : readEntity(fields, 'to'),
      }
    case 'rename':
      return { kind, entity: readEntity(fields, 'entity'), name: readName(fields) }
    case 'classify':
      return { kind, entity: readEntity(fields, 'entity'), as: readKind(fields, 'as') }
    case 'dismiss':
      return { kind, entity: readEntity(fields, 'entity') }
    case 'date':
      return { kind, event: readEvent(fields), when: readWhen(fields) }
    default:
      return wrong(typeof kind === 'string' ? `there is no kind of correction called “${shortened(kind)}”` : 'it has no “kind”')
  }
}

/** Characters: a name longer than this is a mistake. */
const LONGEST_NAME = 200

function readName(fields: Fields): string {
  const name = readText(fields, 'name')
  return name.length <= LONGEST_NAME ? name : wrong(`its “name” has more than ${LONGEST_NAME} characters`)
}

/** A year, a month, a day, or from one to another. */
const DATES = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/

function readWhen({ when }: Fields): string | null {
  if (when === null || (isText(when) && DATES.test(when))) return when
  return wrong('its “when” is no date: a year, a month, a day (“2026-03-02”), two of them with “/” between, or null')
}

function readEvent(fields: Fields): EventRef {
  const { label, at } = fieldsOf(fields.event)
  const anchor = readAnchor(at)
  return anchor && typeof label === 'string' ? { label, at: anchor } : wrong('its “event” is no event: it needs “label” and “at”')
}

function readEntity(fields: Fields, key: string): EntityRef {
  const { name, kind, at } = fieldsOf(fields[key])
  const anchor = at === null ? null : readAnchor(at)
  if (isText(name) && isKind(kind) && (anchor || at === null)) return { name, kind, at: anchor }
  return wrong(`its “${key}” names nothing: it needs “name”, “kind” and “at”`)
}

const readKind = (fields: Fields, key: string): EntityKind => {
  const kind = fields[key]
  return isKind(kind) ? kind : wrong(`its “${key}” is none of ${Object.keys(KINDS).join(', ')}`)
}

const readText = (fields: Fields, key: string): string => {
  const text = fields[key]
  return isText(text) ? text : wrong(`it has no “${key}”`)
}

const readPlace = (fields: Fields, key: string): Anchor =>
  readAnchor(fields[key]) ?? wrong(`its “${key}” is no place in the text: it needs “start”, “text”, “before” and “after”`)

/** A place in the text, if it is one. */
export function readAnchor(stored: unknown): Anchor | null {
  const { start, text, before, after } = fieldsOf(stored)
  const placed = typeof start === 'number' && Number.isSafeInteger(start) && start >= 0
  return placed && isText(text) && typeof before === 'string' && typeof after === 'string' ? { start, text, before, after } : null
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const KINDS: Readonly<Record<EntityKind, true>> = { person: true, place: true, organization: true, group: true, other: true }

const isKind = (value: unknown): value is EntityKind => typeof value === 'string' && Object.hasOwn(KINDS, value)

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
