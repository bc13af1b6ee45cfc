import { clauseKind, clauseOf } from './clauses.ts'
import type { Tree, WordIndex } from './tree.ts'
import { featuresOf } from './verbs.ts'

/** A participant of a clause. */
export interface Argument {
  /** The head of the phrase. */
  readonly word: WordIndex
  /** Taken over from another clause: "He came and [left]", "wants [to leave]", "the man who [left]". */
  readonly inherited: boolean
}

/** Verbs whose subject, not their object, does what the infinitive says: "promised them to come". */
const SUBJECT_CONTROL = /^(?:promise|threaten|vow|swear)$/
const RELATIVE_PRONOUN = /^(?:who|which|that|whom)$/

/**
 * The grammatical subject of a clause: its own; else that of the clause it is joined to; of the verb that controls it
 * ("asked [them] to leave"); the noun its clause describes ("[the men] who left", "[troops] killing civilians").
 */
export function subjectOf(tree: Tree, clause: WordIndex): Argument | null {
  let at = clause
  let inherited = false
  for (let step = 0; step < 12; step++) {
    const own = tree.child(at, 'nsubj', 'csubj')
    if (own !== null) {
      const noun = RELATIVE_PRONOUN.test(tree.lemma(own)) && clauseKind(tree, at) === 'relative' ? tree.head(at) : null
      return { word: noun ?? own, inherited: inherited || noun !== null }
    }
    const source = subjectSource(tree, at)
    if (source === null) return null
    if (source.kind === 'noun') return { word: source.word, inherited: true }
    at = source.word
    inherited = true
  }
  return null
}

type Source = { readonly kind: 'noun' | 'clause'; readonly word: WordIndex }

/** Where a clause without a subject has it from. */
function subjectSource(tree: Tree, clause: WordIndex): Source | null {
  const head = tree.head(clause)
  if (head === null) return null
  switch (clauseKind(tree, clause)) {
    case 'joined':
      return { kind: 'clause', word: head }
    case 'content': {
      if (!tree.is(clause, 'xcomp')) return null
      const object = tree.child(head, 'obj', 'iobj')
      if (object !== null && !SUBJECT_CONTROL.test(tree.lemma(head))) return { kind: 'noun', word: object }
      return { kind: 'clause', word: head }
    }
    case 'adverbial':
      return { kind: 'clause', word: clauseOf(tree, head) }
    case 'relative':
      // "the house he built": with a subject of its own it does not come here; "troops sent there" has none.
      return { kind: 'noun', word: head }
    case 'attached':
      return /^VB[GN]$/.test(tree.xpos(clause)) ? { kind: 'noun', word: head } : null
    default:
      return null
  }
}

/** Objects of a clause, "gave [them] [bread]", those of verbs joined to it left out. "the house that he [built]": the house. */
export function objectsOf(tree: Tree, clause: WordIndex): Argument[] {
  return tree.children(clause, 'obj', 'iobj').map((word) => {
    const noun = RELATIVE_PRONOUN.test(tree.lemma(word)) && clauseKind(tree, clause) === 'relative' ? tree.head(clause) : null
    return { word: noun ?? word, inherited: noun !== null }
  })
}

/** Who does it: the subject, or in the passive what "by" names. */
export function agentOf(tree: Tree, clause: WordIndex): Argument | null {
  if (featuresOf(tree, clause).voice === 'active') return subjectOf(tree, clause)
  const by = tree.child(clause, 'obl:agent')
  return by === null ? null : { word: by, inherited: false }
}

/** Whom or what it is done to: the object, or in the passive the subject. */
export function patientOf(tree: Tree, clause: WordIndex): Argument | null {
  return featuresOf(tree, clause).voice === 'passive' ? subjectOf(tree, clause) : (objectsOf(tree, clause)[0] ?? null)
}
