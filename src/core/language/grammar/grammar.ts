import type { Span, Token } from '../../model.ts'
import { firstStartingFrom } from '../../span.ts'
import { type Argument, agentOf, objectsOf, patientOf, subjectOf } from './arguments.ts'
import { type ClauseKind, clauseAbove, clauseKind, clauseOf } from './clauses.ts'
import { appositionsOf, conjunctsOf, nounsAbove, phraseOf, predicatedOf, relativesOf, titlesOf } from './nouns.ts'
import { type Report, reportOf } from './reporting.ts'
import { Tree, type WordIndex } from './tree.ts'
import { featuresOf, type VerbFeatures } from './verbs.ts'

const known = new WeakMap<readonly Token[], Grammar>()

/** The grammar of an article's words: one for all passes, made when it is first asked for. */
export function grammarOf(tokens: readonly Token[]): Grammar {
  const grammar = known.get(tokens) ?? new Grammar(tokens)
  known.set(tokens, grammar)
  return grammar
}

/**
 * The questions that passes ask of the syntax of an article. A word is named by the index of its token, a clause by
 * that of its predicate: the verb, or what a copula says of somebody ("is the [speaker]"). Passes use this and never
 * the relations themselves.
 *
 * How far to trust the answers (F1 of the relations behind them, treebanks' development parts): auxiliaries, subjects
 * and objects nine times in ten or better; relative clauses four in five; what a clause after "that" or "after" hangs
 * on, and appositions, two in three. A rule that needs these should have a second sign.
 */
export class Grammar {
  readonly tree: Tree

  constructor(tokens: readonly Token[]) {
    this.tree = new Tree(tokens)
  }

  /** The word that a word hangs on: of "the old bridge", "bridge" for "old". Null for the root of a sentence. */
  headOf(word: WordIndex): WordIndex | null {
    return this.tree.head(word)
  }

  /** Words that hang on a word, of some relations or of all: `childrenOf(sold, 'obj')`. */
  childrenOf(word: WordIndex, ...relations: readonly string[]): WordIndex[] {
    return this.tree.children(word, ...relations)
  }

  /** All that hangs on a word, in the text: of "bridge", "the old bridge over the river". */
  spanOf(word: WordIndex): Span {
    return this.tree.span(word)
  }

  /** The head of the words within a span: of "last Sunday", "Sunday". Null where no word begins in it. */
  headWithin(span: Span): WordIndex | null {
    const { tokens } = this.tree
    const first = firstStartingFrom(tokens, span.start)
    let best: WordIndex | null = null
    for (let i = first; i < tokens.length && (tokens[i] as Token).start < span.end; i++) {
      const head = this.tree.head(i)
      const inside = head !== null && head >= first && (tokens[head] as Token).start < span.end
      if (!inside && (best === null || this.tree.upos(best) === 'PUNCT' || this.tree.upos(best) === 'ADP')) best = i
    }
    return best
  }

  /** What a phrase modifies: "resigned" for "on Sunday" in "He resigned on Sunday", "talks" in "the talks on Sunday". */
  modifiedBy(span: Span): WordIndex | null {
    const head = this.headWithin(span)
    return head === null ? null : this.tree.head(head)
  }

  /** The predicate of the smallest clause that holds a word: of "Kyiv" in "Kyiv said the raid failed", "said". */
  clauseOf(word: WordIndex): WordIndex {
    return clauseOf(this.tree, word)
  }

  /** What kind of clause a word is the predicate of; null where it is none. */
  kindOf(word: WordIndex): ClauseKind | null {
    return clauseKind(this.tree, word)
  }

  /** The predicates of all clauses that begin within a span, in the order of the text. */
  clausesIn(span: Span): WordIndex[] {
    const { tokens } = this.tree
    const found: WordIndex[] = []
    for (let i = firstStartingFrom(tokens, span.start); i < tokens.length && (tokens[i] as Token).start < span.end; i++) {
      if (clauseKind(this.tree, i) !== null) found.push(i)
    }
    return found
  }

  /** The clause that a clause hangs on: of "failed" in "Kyiv said the raid failed", "said". Null for a main clause. */
  clauseAbove(clause: WordIndex): WordIndex | null {
    return clauseAbove(this.tree, clause)
  }

  /** "who", also where it is not said again: "He came and left", "wants to leave", "the man who left". */
  subjectOf(clause: WordIndex): Argument | null {
    return subjectOf(this.tree, clause)
  }

  /** "whom" and "what": "gave [them] [bread]". */
  objectsOf(clause: WordIndex): Argument[] {
    return objectsOf(this.tree, clause)
  }

  /** Who does it, in the passive too: "The bridge was hit by [a drone]". */
  agentOf(clause: WordIndex): Argument | null {
    return agentOf(this.tree, clause)
  }

  /** What it is done to, in the passive too: "[The bridge] was hit". */
  patientOf(clause: WordIndex): Argument | null {
    return patientOf(this.tree, clause)
  }

  /** Tense, aspect, voice, modality and negation: "might not have been told" present, perfect, passive, "might", negated. */
  featuresOf(clause: WordIndex): VerbFeatures {
    return featuresOf(this.tree, clause)
  }

  /** Whose words a clause is part of: `"We won," [he said]`, "[Kyiv said] that the bridge is closed". */
  reportOf(clause: WordIndex): Report | null {
    return reportOf(this.tree, clause)
  }

  /** "[Russia], [Belarus] and [China]", asked of the first. */
  conjunctsOf(word: WordIndex): WordIndex[] {
    return conjunctsOf(this.tree, word)
  }

  /** "Volodin, the [speaker] of the Duma", asked of "Volodin". */
  appositionsOf(word: WordIndex): WordIndex[] {
    return appositionsOf(this.tree, word)
  }

  /** "Foreign [Minister] Ana Kovac", asked of the head of the name. */
  titlesOf(word: WordIndex): WordIndex[] {
    return titlesOf(this.tree, word)
  }

  /** What a noun is part of, nearest first: "[head] of the [fund], Mary Otieno", asked of "fund". */
  nounsAbove(word: WordIndex): WordIndex[] {
    return nounsAbove(this.tree, word)
  }

  /** "Kim, who [leads] the country", asked of "Kim". */
  relativesOf(word: WordIndex): WordIndex[] {
    return relativesOf(this.tree, word)
  }

  /** The first and last word of a noun with what is closely tied to it: "former [head] of the fund". */
  phraseOf(word: WordIndex): readonly [first: WordIndex, last: WordIndex] {
    return phraseOf(this.tree, word)
  }

  /** "Volodin is the [speaker]", "became [speaker]", "was elected [speaker]", asked of "Volodin". */
  predicatedOf(word: WordIndex): WordIndex[] {
    return predicatedOf(this.tree, word)
  }
}
