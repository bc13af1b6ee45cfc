import type { EntityKind, EntityReference } from '../../model.ts'
import type { Name } from '../name.ts'

/** An entity in the making: its names as they stand in the text, in order. */
export interface Draft {
  readonly kind: EntityKind
  readonly names: Name[]
  readonly reference?: EntityReference
  /** Names that the article uses only within other names. */
  readonly extraAliases: string[]
}

/** Folded wordings of a draft's names, each once, in order. */
export const wordings = (draft: Draft): string[] => [...new Set(draft.names.map((name) => name.text))]

/** The names of several drafts as one, under the first one's kind. */
export function merge(first: Draft, ...others: readonly Draft[]): Draft {
  const all = [first, ...others]
  const reference = all.find((draft) => draft.reference)?.reference
  return {
    kind: first.kind,
    names: all.flatMap((draft) => draft.names).sort((a, b) => a.start - b.start),
    extraAliases: all.flatMap((draft) => draft.extraAliases),
    ...(reference ? { reference } : {}),
  }
}

/**
 * Merges drafts as `target` says: for each draft the one it belongs to, or undefined where it stands alone. Chains
 * ("A belongs to B, B to C") end in the last.
 */
export function mergeAll(drafts: readonly Draft[], target: ReadonlyMap<Draft, Draft>): Draft[] {
  const rootOf = (draft: Draft): Draft => {
    let root = draft
    for (let steps = 0; steps < drafts.length; steps++) {
      const next = target.get(root)
      if (!next || next === draft) break
      root = next
    }
    return root
  }
  const members = new Map<Draft, Draft[]>()
  for (const draft of drafts) {
    const root = rootOf(draft)
    const group = members.get(root) ?? []
    if (root !== draft) group.push(draft)
    members.set(root, group)
  }
  return [...members].map(([root, others]) => (others.length ? merge(root, ...others) : root))
}
