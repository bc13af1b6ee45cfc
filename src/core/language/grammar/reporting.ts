import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { type Argument, agentOf, subjectOf } from './arguments.ts'
import { clauseAbove, clauseKind } from './clauses.ts'
import type { Tree, WordIndex } from './tree.ts'

/** The clause that tells of another as somebody's words or thoughts. */
export interface Report {
  /** The reporting verb: "said", "was told". */
  readonly clause: WordIndex
  /** Who says it; null where nobody is named. */
  readonly speaker: Argument | null
}

/**
 * The nearest report that a clause is the content of, or a part of the content: `"We won," [he said]`, "Kyiv said that
 * the bridge, which [was hit] on Monday, is closed". Null for what is told in the article's own voice.
 */
export function reportOf(tree: Tree, clause: WordIndex): Report | null {
  let at: WordIndex | null = clause
  for (let step = 0; at !== null && step < 20; step++) {
    const beside = tree.children(at, 'parataxis').find((word) => reports(tree, word))
    if (beside !== undefined) return report(tree, beside)
    const above: WordIndex | null = clauseAbove(tree, at)
    if (above !== null && isContent(tree, at) && reports(tree, above)) return report(tree, above)
    at = above
  }
  return null
}

const isContent = (tree: Tree, clause: WordIndex): boolean => clauseKind(tree, clause) === 'content' || tree.is(clause, 'parataxis', 'obj')

const reports = (tree: Tree, word: WordIndex): boolean => tree.upos(word) === 'VERB' && REPORTING_VERBS.has(tree.lemma(word))

const report = (tree: Tree, clause: WordIndex): Report => ({ clause, speaker: agentOf(tree, clause) ?? subjectOf(tree, clause) })
