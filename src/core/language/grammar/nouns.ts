import type { Tree, WordIndex } from './tree.ts'

/** A word and all that is joined to it by "and", "or" and commas: "[Russia], [Belarus] and [China]". */
export function conjunctsOf(tree: Tree, word: WordIndex): WordIndex[] {
  return [word, ...tree.children(word, 'conj')]
}

/** Nouns set beside a noun to say who or what it is: "Volodin, the [speaker] of the Duma". */
export function appositionsOf(tree: Tree, word: WordIndex): WordIndex[] {
  return tree.children(word, 'appos')
}

/**
 * Common nouns before a name that belong to it: "Foreign [Minister] Ana Kovac". Treebanks hang them on the name, or the
 * name on them; both are found from the head of the whole.
 */
export function titlesOf(tree: Tree, word: WordIndex): WordIndex[] {
  const before = tree
    .children(word, 'compound', 'nmod', 'flat', 'appos')
    .filter(
      (child) =>
        child < word &&
        /^(?:NOUN|PROPN)$/.test(tree.upos(child)) &&
        tree.children(child, 'case').length === 0 &&
        !tree.is(child, 'nmod:poss'),
    )
  const after =
    tree.upos(word) === 'NOUN' && tree.children(word, 'flat', 'appos').some((child) => tree.upos(child) === 'PROPN' && child === word + 1)
  return after ? [...before, word] : before
}

/** What a copular clause says of its subject: "Volodin is the [speaker]", asked of Volodin's word. */
export function predicatedOf(tree: Tree, word: WordIndex): WordIndex[] {
  const head = tree.head(word)
  if (head === null || !tree.is(word, 'nsubj') || tree.children(head, 'cop').length === 0) return []
  return conjunctsOf(tree, head).filter((noun) => /^(?:NOUN|PROPN|PRON)$/.test(tree.upos(noun)))
}
