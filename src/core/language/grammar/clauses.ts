import type { Tree, WordIndex } from './tree.ts'

export type ClauseKind =
  | 'main' // "The minister resigned."
  | 'joined' // "… and left": joined to another clause by "and", "but" or a mark
  | 'content' // "said that [the talks had failed]", "to leave" after "wants"
  | 'relative' // "who took part"
  | 'adverbial' // "after he left", "killing 107"
  | 'attached' // "a video [posted online]", "a plan [to leave]"
  | 'beside' // `"…," [he said]`, in brackets, between dashes

/** Relations by which a clause hangs on what is above it. */
const KINDS: Readonly<Record<string, ClauseKind>> = {
  root: 'main',
  ccomp: 'content',
  xcomp: 'content',
  csubj: 'content',
  advcl: 'adverbial',
  acl: 'attached',
  parataxis: 'beside',
}

/** Whether a word is the predicate of a clause, and of which kind; null where it is none. */
export function clauseKind(tree: Tree, word: WordIndex): ClauseKind | null {
  const token = tree.tokens[word]
  if (!token) return null
  if (token.deprel === 'acl:relcl') return 'relative'
  const relation = token.deprel.split(':')[0] as string
  if (relation === 'conj') return joins(tree, word) ? 'joined' : null
  const kind = KINDS[relation] ?? null
  if (kind === 'beside' || kind === 'content') return isPredicate(tree, word) || relation !== 'parataxis' ? kind : null
  return kind
}

/** "resigned and left" joins clauses, "ministers and generals" does not, nor does "is big and red". */
function joins(tree: Tree, word: WordIndex): boolean {
  const head = tree.head(word)
  return head !== null && isPredicate(tree, word) && clauseKind(tree, head) !== null
}

const isPredicate = (tree: Tree, word: WordIndex): boolean =>
  tree.upos(word) === 'VERB' || tree.children(word, 'cop', 'nsubj', 'csubj', 'expl').length > 0 || tree.upos(word) === 'AUX'

/** The predicate of the smallest clause that a word belongs to; the root of its sentence at the latest. */
export function clauseOf(tree: Tree, word: WordIndex): WordIndex {
  let at = word
  for (;;) {
    if (clauseKind(tree, at) !== null) return at
    const head = tree.head(at)
    if (head === null) return at
    at = head
  }
}

/** The clause that a clause hangs on: null for the main clause. */
export function clauseAbove(tree: Tree, clause: WordIndex): WordIndex | null {
  const head = tree.head(clause)
  return head === null ? null : clauseOf(tree, head)
}
