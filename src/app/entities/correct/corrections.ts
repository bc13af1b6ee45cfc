import { type Edit, type Entity, type EntityKind, entityRef, wordingOf } from '../../../core/index.ts'

/** A wording of the text by which an entity goes, and how often. */
export interface Wording {
  readonly words: string
  readonly count: number
}

/** The names the text has for it, in the order in which they come. */
export function wordingsOf(text: string, { mentions }: Entity): Wording[] {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.form !== 'name') continue
    const words = wordingOf(text, mention)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts].map(([words, count]) => ({ words, count }))
}

/** Two that are one: the fuller name stays, or else the one that was picked. Returns also which that is. */
export function sameAs(text: string, entity: Entity, picked: Entity): { readonly edit: Edit; readonly stays: Entity } {
  const [goes, stays] = fuller(entity, picked) ? [picked, entity] : [entity, picked]
  return { edit: { kind: 'merge', entity: entityRef(text, goes), into: entityRef(text, stays) }, stays }
}

/** A name that the reader has given is the fullest. */
function fuller(a: Entity, b: Entity): boolean {
  const given = (entity: Entity): number => (entity.found && entity.found.name !== entity.name ? 1000 : 0)
  const weight = (entity: Entity): number => given(entity) + entity.name.split(' ').length
  return weight(a) > weight(b)
}

export const splitOff = (text: string, entity: Entity, wording: string): Edit => ({
  kind: 'split',
  entity: entityRef(text, entity),
  wording,
})

export const callIt = (text: string, entity: Entity, name: string): Edit => ({ kind: 'rename', entity: entityRef(text, entity), name })

export const itIs = (text: string, entity: Entity, kind: EntityKind): Edit => ({
  kind: 'classify',
  entity: entityRef(text, entity),
  as: kind,
})

export const notAName = (text: string, entity: Entity): Edit => ({ kind: 'dismiss', entity: entityRef(text, entity) })

/** The other names of an article for the question which of them is the same: those that share a word first, then its own kind. */
export function likeliest(entities: readonly Entity[], entity: Entity): Entity[] {
  const words = wordsOf(entity)
  const score = (other: Entity): number =>
    (wordsOf(other).some((word) => words.includes(word)) ? 2 : 0) + (other.kind === entity.kind ? 1 : 0)
  return entities.filter(({ id }) => id !== entity.id).sort((a, b) => score(b) - score(a))
}

/** Words that tell names apart: not "of" or "the". An acronym counts as the words whose initials it has. */
function wordsOf({ name, aliases }: Entity): string[] {
  const all = [name, ...aliases]
  const initials = all.map((one) => one.replace(/[^\p{Lu}]/gu, '')).filter((letters) => letters.length > 1)
  return [...all.flatMap((one) => one.split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word)), ...initials]
}
