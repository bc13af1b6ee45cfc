import type { Tree, WordIndex } from './tree.ts'

/** What the verb of a clause says beside its meaning. */
export interface VerbFeatures {
  /** `none` for infinitives and participles. */
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly voice: 'active' | 'passive'
  /** The lemma of the modal verb, "may", "must"; "will" and "shall" are tense and no modality. */
  readonly modal: string | null
  readonly negated: boolean
}

const NEGATIONS = /^(?:not|n't|never|nor|neither|hardly|scarcely)$/
const NOBODY = /^(?:nobody|none|nothing|no-one)$/

/**
 * The features of the clause whose predicate is `clause`: "has not yet been told" present, perfect, passive, negated.
 * A copular clause has those of its copula.
 */
export function featuresOf(tree: Tree, clause: WordIndex): VerbFeatures {
  const copula = tree.child(clause, 'cop')
  const main = copula ?? clause
  const auxiliaries = tree.children(clause, 'aux')
  const modal = auxiliaries.find((word) => tree.xpos(word) === 'MD')
  const leading = auxiliaries[0] ?? main
  const tag = tree.xpos(main)
  const passive = copula === null && isPassive(tree, clause, auxiliaries)
  const being = auxiliaries.some((word) => tree.lemma(word) === 'be')
  return {
    tense: tenseOf(tree, leading, modal),
    perfect: auxiliaries.some((word) => tree.lemma(word) === 'have'),
    progressive: tag === 'VBG' && being,
    voice: passive ? 'passive' : 'active',
    modal: modal === undefined || /^(?:will|shall)$/.test(tree.lemma(modal)) ? null : tree.lemma(modal),
    negated: isNegated(tree, clause),
  }
}

function isPassive(tree: Tree, clause: WordIndex, auxiliaries: readonly WordIndex[]): boolean {
  if (tree.children(clause, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent').length > 0) return true
  if (tree.xpos(clause) !== 'VBN') return false
  // "the video posted online": a bare participle is passive; "has left", "had gone" are not.
  const last = auxiliaries.at(-1)
  return last === undefined ? tree.is(clause, 'acl', 'advcl', 'amod') : /^(?:be|get)$/.test(tree.lemma(last))
}

function tenseOf(tree: Tree, leading: WordIndex, modal: WordIndex | undefined): VerbFeatures['tense'] {
  if (modal !== undefined) return /^(?:will|shall)$/.test(tree.lemma(modal)) ? 'future' : 'present'
  const tag = tree.xpos(leading)
  if (tag === 'VBD') return 'past'
  return tag === 'VBZ' || tag === 'VBP' ? 'present' : 'none'
}

/** "no matter who they are", "no doubt" */
const NO_MATTER = /^(?:matter|doubt|wonder)$/
/** After "not": "not only won but broke a record", "not before they were saved". */
const AFFIRMING = /^(?:only|just|merely|simply|solely|before)$/

function isNegated(tree: Tree, clause: WordIndex): boolean {
  const around = [clause, ...tree.children(clause, 'aux', 'cop')]
  const negates = (child: WordIndex): boolean => NEGATIONS.test(tree.lemma(child)) && !AFFIRMING.test(tree.tokens[child + 1]?.lemma ?? '')
  if (around.some((word) => tree.children(word, 'advmod', 'cc', 'cc:preconj').some(negates))) return true
  const nobody = (word: WordIndex): boolean =>
    NOBODY.test(tree.lemma(word)) ||
    (!NO_MATTER.test(tree.lemma(word)) && tree.children(word, 'det').some((det) => /^(?:no|neither)$/.test(tree.lemma(det))))
  return tree.children(clause, 'nsubj', 'obj').some(nobody)
}
