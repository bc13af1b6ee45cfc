import type { Entity, EntityId, EntityKind, Mention, Span } from './model.ts'
import { inTextOrder } from './span.ts'

/** A mention that knows whose it is. */
export interface EntityMention extends Mention {
  readonly entity: EntityId
  readonly kind: EntityKind
}

/** All mentions of all entities in text order. */
export const allMentions = (entities: readonly Entity[]): EntityMention[] =>
  entities.flatMap((e) => e.mentions.map((m) => ({ ...m, entity: e.id, kind: e.kind }))).sort(inTextOrder)

/** Those of the spans (in text order, not overlapping) that share a character with `span`. */
export function within<T extends Span>(sorted: readonly T[], span: Span): T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as T).end <= span.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < sorted.length && (sorted[i] as T).start < span.end; i++) found.push(sorted[i] as T)
  return found
}

/** Those of them that name the entity. */
export const nameMentions = (entities: readonly Entity[]): EntityMention[] => allMentions(entities).filter((m) => m.form === 'name')
