import type { Entity, Event, Mention, PageAnalysis, Span } from '../model.ts'
import { overlaps, slice } from '../span.ts'
import { anchorOf, findAnchor } from './anchor.ts'
import type { Anchor, EntityRef, EventRef } from './edit.ts'

/** The name of a wording: line breaks inside it do not count. */
export const wordingOf = (text: string, mention: Span): string => slice(text, mention).replace(/\s+/g, ' ')

export function entityRef(text: string, { name, kind, mentions }: Entity): EntityRef {
  const named = mentions.filter(({ form }) => form === 'name')
  const at = named.find((mention) => wordingOf(text, mention) === name) ?? named[0] ?? mentions[0]
  return { name, kind, at: at ? anchorOf(text, at) : null }
}

export const eventRef = (text: string, { trigger, label }: Event): EventRef => ({
  label: label.map((piece) => slice(text, piece)).join(' … '),
  at: anchorOf(text, trigger),
})

export interface Owned {
  readonly entity: Entity
  readonly mention: Mention
}

/** The mention at a place: a new analysis may have made it longer or shorter. */
export function findMention(text: string, { entities }: PageAnalysis, anchor: Anchor): Owned | null {
  const span = findAnchor(text, anchor)
  if (!span) return null
  let found: Owned | null = null
  for (const entity of entities)
    for (const mention of entity.mentions)
      if (overlaps(mention, span) && (!found || shared(mention, span) > shared(found.mention, span))) found = { entity, mention }
  return found
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/**
 * The entity that a reference means: the one spoken of at its place, if it goes by that name; else the one of that name
 * and kind; else, another edit having been undone or the name found fuller, whichever is named at its place. A
 * description or pronoun at the place is not enough: who "he" is may have changed.
 */
export function findEntity(text: string, analysis: PageAnalysis, { name, kind, at }: EntityRef): Entity | null {
  const owned = at && findMention(text, analysis, at)
  if (owned && [owned.entity.name, ...owned.entity.aliases].includes(name)) return owned.entity
  const namesakes = analysis.entities.filter((entity) => entity.name === name)
  const same = namesakes.find((entity) => entity.kind === kind) ?? namesakes[0]
  if (same) return same
  return owned && owned.mention.form === 'name' ? owned.entity : null
}

/** The event that the word at the reference's place tells of. */
export function findEvent(text: string, { events }: PageAnalysis, { at }: EventRef): Event | null {
  const span = findAnchor(text, at)
  if (!span) return null
  const there = events.filter(({ trigger }) => overlaps(trigger, span))
  return there.find(({ trigger }) => trigger.start === span.start && trigger.end === span.end) ?? there[0] ?? null
}
