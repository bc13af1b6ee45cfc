import { subjectOf } from './arguments.ts'
import type { Tree, WordIndex } from './tree.ts'
import { featuresOf } from './verbs.ts'

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

/** Verbs that make somebody something: "was elected [president]", "They named her [director]". */
const APPOINTING = /^(?:elect|re-elect|reelect|appoint|name|make|crown|choose|select|nominate|swear|promote|install|proclaim|declare)$/
const BECOMING = /^(?:become|remain|stay)$/
const SERVING = /^(?:serve|work|act|function)$/
const NOUN = /^(?:NOUN|PROPN)$/

/**
 * What a clause says that its subject is or becomes: "Volodin is the [speaker]", "became [head] of the fund", "was elected
 * [president]", "serves as [director]", asked of the subject; "They named her [director]", asked of the object. Clauses
 * joined to it count: "was born in Graz and became a [teacher]". Denied ones do not.
 */
export function predicatedOf(tree: Tree, word: WordIndex): WordIndex[] {
  const head = tree.head(word)
  if (head === null) return []
  if (tree.is(word, 'obj')) return APPOINTING.test(tree.lemma(head)) ? complements(tree, head, ['xcomp']) : []
  // "They elected Jo Lind [president]" is often read as one phrase.
  const verb = tree.is(head, 'obj') && head > word && tree.is(word, 'compound', 'nmod') ? tree.head(head) : null
  if (verb !== null) return APPOINTING.test(tree.lemma(verb)) ? [head] : []
  if (!tree.is(word, 'nsubj')) return []
  const joined = tree.children(head, 'conj').filter((clause) => subjectOf(tree, clause)?.word === word)
  return [head, ...joined].flatMap((clause) => saidOfSubject(tree, clause))
}

function saidOfSubject(tree: Tree, clause: WordIndex): WordIndex[] {
  const { negated, modal, voice } = featuresOf(tree, clause)
  if (negated || modal !== null) return []
  if (tree.children(clause, 'cop').length > 0)
    return isNoun(tree, clause) || tree.children(clause, 'det').length > 0 ? [clause, ...joinedNouns(tree, clause)] : []
  const verb = tree.lemma(clause)
  if (BECOMING.test(verb)) return complements(tree, clause, ['xcomp', 'obj'])
  if (SERVING.test(verb)) return complements(tree, clause, [], /^as$/)
  if (APPOINTING.test(verb) && voice === 'passive') return complements(tree, clause, ['xcomp', 'obj'], /^(?:as|to)$/)
  return []
}

const isNoun = (tree: Tree, word: WordIndex): boolean => NOUN.test(tree.upos(word))
const joinedNouns = (tree: Tree, word: WordIndex): WordIndex[] =>
  tree.children(word, 'conj').filter((other) => isNoun(tree, other) && tree.children(other, 'nsubj', 'cop').length === 0)

/** Nouns in these relations to a verb, and those that one of these prepositions ties to it. */
function complements(tree: Tree, clause: WordIndex, relations: readonly string[], preposition?: RegExp): WordIndex[] {
  const plain = relations.length > 0 ? tree.children(clause, ...relations) : []
  const tied = preposition
    ? tree.children(clause, 'obl').filter((word) => tree.children(word, 'case').some((link) => preposition.test(tree.lemma(link))))
    : []
  return [...plain, ...tied].filter((word) => isNoun(tree, word))
}

/**
 * Nouns that what is set off behind a word may tell more of, nearest first: "[head] of the [fund], Mary Otieno", asked of
 * "fund". Parsers often hang an apposition on the nearest.
 */
export function nounsAbove(tree: Tree, word: WordIndex): WordIndex[] {
  const found: WordIndex[] = []
  for (let at: WordIndex | null = word; at !== null && isNoun(tree, at); at = tree.head(at)) {
    found.push(at)
    if (!tree.is(at, 'nmod', 'compound', 'flat', 'conj')) break
  }
  return found
}

/** The predicates of the clauses with "who" or "which" that tell more of a noun: "Kim, who [leads] the country". */
export function relativesOf(tree: Tree, word: WordIndex): WordIndex[] {
  return tree.children(word, 'acl').filter((clause) => tree.is(clause, 'acl:relcl') && subjectOf(tree, clause)?.word === word)
}

const BEFORE = ['amod', 'compound', 'nmod', 'nummod', 'flat']
const AFTER = ['nmod', 'compound', 'flat', 'nummod', 'case', 'goeswith']

/**
 * A noun with what is closely tied to it, from its first modifier on: "former [head] of the Kenyan fund" in "the former
 * head of the Kenyan fund, who resigned". Article, clauses and what a comma sets off are left out. First and last word.
 */
export function phraseOf(tree: Tree, head: WordIndex, longest = 14): readonly [first: WordIndex, last: WordIndex] {
  let first = head
  for (const child of tree.children(head).reverse()) {
    if (child > head) continue
    const [from, to] = tree.reach(child)
    const hyphen = tree.is(child, 'punct') && /^[-‑–]$/.test(tree.lemma(child))
    if (to !== first - 1 || !(hyphen || tree.is(child, ...BEFORE)) || /^(?:PRON|DET)$/.test(tree.upos(child))) break
    first = from
  }
  while (first < head && /^(?:DET|PRON|PUNCT|ADP)$/.test(tree.upos(first))) first++
  return [first, lastOf(tree, head, first + longest - 1)]
}

const isOf = (tree: Tree, word: WordIndex): boolean =>
  tree.is(word, 'obl') && tree.children(word, 'case').some((link) => tree.lemma(link) === 'of')

function lastOf(tree: Tree, head: WordIndex, limit: WordIndex): WordIndex {
  let last = head
  for (const child of tree.children(head)) {
    if (child < head) continue
    const [from] = tree.reach(child)
    const joined = tree.is(child, 'conj') && isNoun(tree, child) && tree.children(child, 'cc').length > 0
    if (from !== last + 1 || !(joined || tree.is(child, ...AFTER) || isOf(tree, child))) break
    const end = lastOf(tree, child, limit)
    if (end > limit) break
    last = end
  }
  return last
}
