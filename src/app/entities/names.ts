import { type Entity, type EntityKind, isEnglish, type Span } from '../../core/index.ts'
import { fold } from '../article/fold.ts'
import { KINDS } from '../article/kind.ts'

export type NameOrder = 'importance' | 'text'

export interface NameGroup {
  readonly kind: EntityKind
  readonly entities: readonly Entity[]
}

/** From so many names on, the list can be filtered and put in another order. */
export const MANY_NAMES = 24

/** The groups of the list that have names. By importance is the order the analysis gives. */
export function groupNames(entities: readonly Entity[], filter = '', order: NameOrder = 'importance'): NameGroup[] {
  const words = wordsToFind(filter)
  const shown = words.length > 0 ? entities.filter((entity) => matches(entity, words)) : entities
  const first = (entity: Entity) => entity.mentions[0]?.start ?? Number.POSITIVE_INFINITY
  const ordered = order === 'text' ? [...shown].sort((a, b) => first(a) - first(b)) : shown
  return KINDS.map((kind) => ({ kind, entities: ordered.filter((entity) => entity.kind === kind) })).filter((g) => g.entities.length > 0)
}

export const wordsToFind = (typed: string): string[] => fold(typed).split(/\s+/).filter(Boolean)

/** Whether each word typed stands in its name or in one alias, accents, case and curls aside. */
export function matches(entity: Entity, words: readonly string[]): boolean {
  return [entity.name, ...entity.aliases].some((name) => {
    const folded = fold(name)
    return words.every((word) => folded.includes(word))
  })
}

/** The line below a name in the list: its role in the article's words, or other names, or that it stands for a government. */
export type SecondLine =
  | { readonly kind: 'role'; readonly role: Span }
  | { readonly kind: 'also'; readonly names: readonly string[] }
  | { readonly kind: 'government'; readonly note: string }

export function secondLine(entity: Entity): SecondLine | null {
  const [role] = entity.descriptions
  if (role) return { kind: 'role', role }
  const names = entity.aliases.filter((alias) => !begins(alias, entity.name) && !begins(entity.name, alias)).slice(0, 2)
  if (names.length > 0) return { kind: 'also', names }
  const note = governmentNote(entity)
  return note ? { kind: 'government', note } : null
}

/** "2 of 4 for its government": how often a place is used for its government. */
export function governmentNote({ mentions }: Entity): string | null {
  const used = mentions.filter((mention) => mention.sense === 'government').length
  if (used === 0) return null
  if (used < mentions.length) return `${used} of ${mentions.length} for its government`
  if (used === 1) return 'used for its government'
  return used === 2 ? 'both for its government' : `all ${used} for its government`
}

/** "Obi" is in "Ada Obi", and so is "Norlander" in "Norlanders": it tells nothing new. "CU" is not in "Coast Union". */
const begins = (part: string, whole: string): boolean => ` ${whole.toLowerCase()}`.includes(` ${part.toLowerCase()}`)

/** What to call it for short: the words of its name that the article itself uses, "Obi". */
const shortName = (entity: Entity): string => entity.aliases.find((alias) => ` ${entity.name} `.includes(` ${alias} `)) ?? entity.name

/** "Obi's", "Reeves's" of a person, "Norlanders'" of a people. */
export function possessive(entity: Entity): string {
  const name = shortName(entity)
  return entity.kind === 'group' && name.endsWith('s') ? `${name}'` : `${name}'s`
}

/** Why there is no name to show. */
export const noNames = (language: string): string =>
  isEnglish(language) ? 'No names were found in this article.' : 'Names are found in English articles only.'

export const countNames = (count: number): string => (count === 1 ? '1 name' : `${count} names`)
