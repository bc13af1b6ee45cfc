import { within } from '../mentions.ts'
import type { Entity, EntityId, EntityKind, Mention, PageAnalysis, Span } from '../model.ts'
import { inTextOrder } from '../span.ts'
import { allMoved, changeOwners, giveAll, giveWith } from './owners.ts'
import { wordingOf } from './refer.ts'

/** Each gives the analysis with one thing changed; null where there is nothing to change. */

export function merge<T extends PageAnalysis>(analysis: T, entity: Entity, into: Entity): T | null {
  if (entity.id === into.id) return null
  const reference = into.reference ?? (entity.kind === into.kind ? entity.reference : undefined)
  const merged: Entity = {
    ...into,
    aliases: otherNames(into.name, [...into.aliases, entity.name, ...entity.aliases]),
    descriptions: [...into.descriptions, ...entity.descriptions].sort(inTextOrder),
    mentions: [...into.mentions, ...entity.mentions].sort(inTextOrder),
    ...(reference && { reference }),
    absorbed: [...(into.absorbed ?? []), entity.id, ...(entity.absorbed ?? [])],
  }
  const first = analysis.entities.find(({ id }) => id === entity.id || id === into.id)
  const entities = analysis.entities.flatMap((one) => (one === first ? [merged] : one.id === entity.id || one.id === into.id ? [] : [one]))
  return changeOwners({ ...analysis, entities }, giveAll(entity.id, into.id))
}

/** Every mention by this wording becomes a name of its own, with what rests on those mentions. */
export function split<T extends PageAnalysis>(text: string, analysis: T, entity: Entity, wording: string): T | null {
  const named = entity.mentions.filter(({ form }) => form === 'name')
  const moved = named.filter((mention) => wordingOf(text, mention) === wording)
  if (moved.length === 0 || moved.length === named.length) return null
  return toOwnName(text, analysis, entity, moved, wording)
}

/** One mention goes to another entity, or to none: then a name stands for itself. */
export function reassign<T extends PageAnalysis>(text: string, analysis: T, from: Entity, mention: Mention, to: Entity | null): T | null {
  if (to?.id === from.id) return null
  if (to) return move(text, analysis, from, [mention], to)
  if (mention.form !== 'name') return move(text, analysis, from, [mention], null)
  return from.mentions.length === 1 ? null : toOwnName(text, analysis, from, [mention], wordingOf(text, mention))
}

export function rename<T extends PageAnalysis>(analysis: T, entity: Entity, name: string): T | null {
  if (name === '' || name === entity.name) return null
  const aliases = otherNames(name, [entity.name, ...entity.aliases])
  return replace(analysis, entity, noting(entity, { ...entity, name, aliases }))
}

export function classify<T extends PageAnalysis>(analysis: T, entity: Entity, kind: EntityKind): T | null {
  if (kind === entity.kind) return null
  // What is known of countries and capitals, and of their governments, holds of places.
  const { reference: _, ...rest } = entity
  const mentions = entity.mentions.map(({ sense: _, ...mention }) => mention)
  return replace(analysis, entity, noting(entity, { ...rest, kind, mentions }))
}

export function dismiss<T extends PageAnalysis>(analysis: T, { id }: Entity): T {
  const entities = analysis.entities.filter((entity) => entity.id !== id)
  return changeOwners({ ...analysis, entities }, giveAll(id, null))
}

// --------------------------------------------------------------------------------------------------- moving mentions

function toOwnName<T extends PageAnalysis>(text: string, analysis: T, from: Entity, moved: readonly Mention[], name: string): T | null {
  const own: Entity = { id: newId(name, analysis), kind: from.kind, name, aliases: [], descriptions: [], mentions: [] }
  const entities = analysis.entities.flatMap((entity) => (entity.id === from.id ? [entity, own] : [entity]))
  return move(text, { ...analysis, entities }, from, moved, own)
}

/** `to` null: they are no mentions any more. An entity that is left without any goes. */
function move<T extends PageAnalysis>(text: string, analysis: T, from: Entity, mentions: readonly Mention[], to: Entity | null): T {
  const moved = new Set(mentions)
  const goesAlong = (role: Span) => allMoved(from, moved, [within(analysis.sentences, role)])
  const roles = from.descriptions.filter(goesAlong)
  const left = without(text, from, moved, roles)
  const entities = analysis.entities.flatMap((entity) => {
    if (entity.id === from.id) return left ? [left] : []
    return to && entity.id === to.id ? [withMore(text, to, mentions, roles)] : [entity]
  })
  const owners = left ? giveWith(from, moved, to?.id ?? null) : giveAll(from.id, to?.id ?? null)
  return changeOwners({ ...analysis, entities }, owners)
}

function without(text: string, entity: Entity, moved: ReadonlySet<Mention>, roles: readonly Span[]): Entity | null {
  const mentions = entity.mentions.filter((mention) => !moved.has(mention))
  if (mentions.length === 0) return null
  const named = (list: Iterable<Mention>) => new Set([...list].filter(({ form }) => form === 'name').map((one) => wordingOf(text, one)))
  const [gone, left] = [named(moved), named(mentions)]
  const lost = (name: string) => gone.has(name) && !left.has(name)
  // Its name has gone with the mentions: the fullest that is left takes its place, if the name was not the reader's.
  const own = entity.found === undefined || entity.found.name === entity.name
  const name = own && lost(entity.name) ? (fullest(left) ?? entity.name) : entity.name
  return {
    ...entity,
    name,
    aliases: otherNames(
      name,
      entity.aliases.filter((alias) => !lost(alias)),
    ),
    descriptions: entity.descriptions.filter((role) => !roles.includes(role)),
    mentions,
    ...(entity.found && own && { found: { ...entity.found, name } }),
    ...(entity.edited && own && { edited: { ...entity.edited, name } }),
  }
}

function withMore(text: string, entity: Entity, mentions: readonly Mention[], roles: readonly Span[]): Entity {
  const names = mentions.filter(({ form }) => form === 'name').map((mention) => wordingOf(text, mention))
  return {
    ...entity,
    aliases: otherNames(entity.name, [...entity.aliases, ...names]),
    descriptions: [...entity.descriptions, ...roles].sort(inTextOrder),
    mentions: [...entity.mentions, ...mentions].sort(inTextOrder),
  }
}

const otherNames = (name: string, names: readonly string[]): string[] => [...new Set(names)].filter((other) => other !== name)

function fullest(names: Iterable<string>): string | undefined {
  const weight = (name: string): number => 1000 * name.split(' ').length + name.length
  return [...names].sort((a, b) => weight(b) - weight(a))[0]
}

const replace = <T extends PageAnalysis>(analysis: T, entity: Entity, by: Entity): T => ({
  ...analysis,
  entities: analysis.entities.map((one) => (one.id === entity.id ? by : one)),
})

/** Keeps the name and kind that the analysis had found, while a reader's are others. */
function noting(before: Entity, after: Entity): Entity {
  const { found: _, ...rest } = after
  const found = before.found ?? { name: before.name, kind: before.kind }
  return found.name === after.name && found.kind === after.kind ? rest : { ...rest, found }
}

/** An id of the shape that analysis gives: the name for an address, with a number where that is taken. */
function newId(name: string, { entities }: PageAnalysis): EntityId {
  const used = new Set(entities.map(({ id }) => id))
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  const base = slug || 'entity'
  let id = base
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`
  return id
}
