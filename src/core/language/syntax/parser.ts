import { FORM_WIDTH, WORD } from './forms.ts'
import type { Labels } from './labels.ts'
import {
  LEFT_RELATION_TEMPLATES,
  PARSE_TEMPLATES,
  parseAtoms,
  RIGHT_RELATION_TEMPLATES,
  readParseAtoms,
  type Sentence,
} from './parse-features.ts'
import type { Weights } from './tagger.ts'
import { rowsOf } from './templates.ts'
import { Configuration, LEFT, LONGEST, RIGHT, SHIFT } from './transitions.ts'

/** Which relations join two parts of speech: the index is `framePlace`, and 0 to `count` are the relations. */
export type Frames = readonly Uint8Array[]

/** Parts of speech and the root. */
export const KINDS = 18
export const ROOT_KIND = 17
export const framePlace = (action: number, head: number, child: number): number => ((action - 1) * KINDS + head) * KINDS + child

/** Label of the artificial root among the tagger's labels. */
export const ROOT_LABEL = 254

/** Labels of relations begin here in a row; the three actions stand at its head. */
const RELATION_OFFSET = 8

/**
 * A greedy transition parser. First the best action is chosen, then, where it draws an arc, the best relation for it
 * among those seen between such words. Averaged perceptron trained with a dynamic oracle (Goldberg and Nivre 2013).
 */
export class Parser {
  readonly configuration = new Configuration()
  readonly sentence: Sentence = {
    length: 0,
    words: new Int32Array(LONGEST + 1),
    labels: new Int32Array(LONGEST + 1),
    upos: new Int32Array(LONGEST + 1),
    commas: new Int32Array(LONGEST + 2),
    verbs: new Int32Array(LONGEST + 2),
    joins: new Int32Array(LONGEST + 2),
  }
  readonly rows = new Int32Array(PARSE_TEMPLATES.count)
  readonly #atoms = parseAtoms()
  /** Scores of actions, by `scoreActions`; of relations, in the order of `relations`, by `bestRelation`. */
  readonly scores = new Float64Array(3)
  readonly relationScores = new Float64Array(64)
  readonly #mask: number
  readonly #frames: Frames
  readonly #labels: Labels

  constructor(mask: number, frames: Frames, labels: Labels) {
    this.#mask = mask
    this.#frames = frames
    this.#labels = labels
  }

  /** Begins a sentence of at most `LONGEST` words: rows of a `Forms` from `from`, tagged by `tags` from `tagFrom`. */
  begin(values: Int32Array, forms: Int32Array, from: number, length: number, tags: Uint8Array, tagFrom: number): void {
    const s = this.sentence
    const { upos, marks } = this.#labels
    s.length = length
    for (let i = 0; i < length; i++) {
      const tag = tags[tagFrom + i] as number
      s.words[i] = values[(forms[from + i] as number) * FORM_WIDTH + WORD] as number
      s.labels[i] = tag
      s.upos[i] = upos[tag] as number
      const mark = marks[tag]
      s.commas[i + 1] = (s.commas[i] as number) + (mark === 1 ? 1 : 0)
      s.verbs[i + 1] = (s.verbs[i] as number) + (mark === 2 ? 1 : 0)
      s.joins[i + 1] = (s.joins[i] as number) + (mark === 3 ? 1 : 0)
    }
    s.words[length] = 1
    s.labels[length] = ROOT_LABEL
    s.upos[length] = ROOT_KIND
    this.configuration.reset(length)
  }

  /** Works out the rows of the features of the present configuration. */
  look(): void {
    readParseAtoms(this.configuration, this.sentence, this.#atoms)
    rowsOf(PARSE_TEMPLATES, this.#atoms, this.#mask, this.rows)
  }

  /** Works out the scores of the three actions, allowed or not, from `rows`. */
  scoreActions(weights: Weights): void {
    const { rows, scores } = this
    let shift = 0
    let left = 0
    let right = 0
    for (let f = 0; f < rows.length; f++) {
      const row = rows[f] as number
      shift += weights[row] as number
      left += weights[row + 1] as number
      right += weights[row + 2] as number
    }
    scores[SHIFT] = shift
    scores[LEFT] = left
    scores[RIGHT] = right
  }

  /** The action of the highest score among those of a set of bits; -1 for the empty set. */
  bestAction(among: number): number {
    const { scores } = this
    let best = among & 1 ? SHIFT : -1
    if (among & 2 && (best < 0 || (scores[LEFT] as number) > (scores[best] as number))) best = LEFT
    return among & 4 && (best < 0 || (scores[RIGHT] as number) > (scores[best] as number)) ? RIGHT : best
  }

  /** Allowed actions as a set of bits. */
  allowed(): number {
    const c = this.configuration
    return (c.allows(SHIFT) ? 1 : 0) | (c.allows(LEFT) ? 2 : 0) | (c.allows(RIGHT) ? 4 : 0)
  }

  /** The best relation for the arc that an action is about to draw. */
  bestRelation(weights: Weights, action: number): number {
    const candidates = this.relations(action)
    if (candidates.length === 1) return candidates[0] as number
    const { rows } = this
    const scores = this.relationScores
    const templates = action === LEFT ? LEFT_RELATION_TEMPLATES : RIGHT_RELATION_TEMPLATES
    const offset = relationOffset(action)
    const count = candidates.length
    scores.fill(0, 0, count)
    for (let f = 0; f < templates.length; f++) {
      const row = (rows[templates[f] as number] as number) + offset
      for (let k = 0; k < count; k++) scores[k] = (scores[k] as number) + (weights[row + (candidates[k] as number)] as number)
    }
    let best = 0
    for (let k = 1; k < count; k++) if ((scores[k] as number) > (scores[best] as number)) best = k
    return candidates[best] as number
  }

  /** Relations seen between the two words that an action would join. */
  relations(action: number): Uint8Array {
    const { stack, depth, next } = this.configuration
    const { upos } = this.sentence
    const child = stack[depth - 1] as number
    const head = action === LEFT ? next : (stack[depth - 2] as number)
    return this.#frames[framePlace(action, upos[head] as number, upos[child] as number)] as Uint8Array
  }

  /** The rows of the features that judge the relation of such an arc, for learning. */
  relationRows(action: number): Int32Array {
    const templates = action === LEFT ? LEFT_RELATION_TEMPLATES : RIGHT_RELATION_TEMPLATES
    return templates.map((t) => this.rows[t] as number)
  }

  apply(action: number, relation: number): void {
    if (action === SHIFT) this.configuration.shift()
    else if (action === LEFT) this.configuration.left(relation)
    else this.configuration.right(relation)
  }

  /** Parses what `begin` set up; heads and relations are then in `configuration`. */
  run(weights: Weights): void {
    const c = this.configuration
    while (!c.done) {
      const allowed = this.allowed()
      const forced = allowed === 1 || allowed === 2 || allowed === 4
      if (allowed === 1) {
        c.shift()
        continue
      }
      this.look()
      if (!forced) this.scoreActions(weights)
      const action = forced ? (allowed === 2 ? LEFT : RIGHT) : this.bestAction(allowed)
      this.apply(action, action === SHIFT ? 0 : this.bestRelation(weights, action))
    }
  }
}

/** Where the relations of an action stand in a row. */
export const relationOffset = (action: number): number => RELATION_OFFSET + (action - 1) * 64
