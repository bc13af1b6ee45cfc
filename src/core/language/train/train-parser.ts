import type { Forms } from '../syntax/forms.ts'
import type { Labels } from '../syntax/labels.ts'
import { type Frames, framePlace, KINDS, type Parser, ROOT_KIND, relationOffset } from '../syntax/parser.ts'
import type { Weights } from '../syntax/tagger.ts'
import { LEFT, RIGHT, SHIFT } from '../syntax/transitions.ts'
import type { Corpus } from './corpus.ts'
import { Oracle } from './oracle.ts'
import type { Perceptron } from './perceptron.ts'
import { shuffle } from './random.ts'
import { rivalOf } from './rival.ts'

export interface ParseTask {
  readonly corpus: Corpus
  readonly rows: Int32Array
  readonly forms: Forms
  /** Predicted labels of the words. */
  readonly tags: Uint8Array
  readonly parser: Parser
}

/** By how much the right choice must win; else it is learnt as if it were wrong. */
const MARGIN = 60

/** How often, in training, a wrong action is followed, so that the parser learns to go on from its mistakes. */
const EXPLORE = 0.9

/** One pass over the sentences named in `order`, which is shuffled. Gives the share of actions chosen right. */
export function parseEpoch(task: ParseTask, perceptron: Perceptron, order: Int32Array, random: () => number, explore: boolean): number {
  const { corpus, rows, forms, tags, parser } = task
  const oracle = new Oracle()
  const c = parser.configuration
  const weights = perceptron.weights
  let right = 0
  let actions = 0
  shuffle(order, random)
  for (const s of order) {
    const from = corpus.starts[s] as number
    const length = (corpus.starts[s + 1] as number) - from
    parser.begin(forms.values, rows, from, length, tags, from)
    oracle.begin(corpus.heads, from, length)
    while (!c.done) {
      const allowed = parser.allowed()
      if (allowed === 1) {
        c.shift()
        continue
      }
      perceptron.moment++
      parser.look()
      const good = oracle.best(c, allowed)
      parser.scoreActions(weights)
      const guess = parser.bestAction(allowed)
      const wise = good & (1 << guess) ? guess : parser.bestAction(good)
      const rival = parser.bestAction(allowed & ~good)
      actions++
      if (guess === wise) right++
      if (rival >= 0 && (parser.scores[wise] as number) - (parser.scores[rival] as number) <= MARGIN) {
        perceptron.change(parser.rows, wise, 1)
        perceptron.change(parser.rows, rival, -1)
      }
      const action = explore && random() < EXPLORE ? guess : wise
      parser.apply(action, action === SHIFT ? 0 : learnRelation(task, perceptron, oracle, action, from))
    }
  }
  return right / actions
}

/** Guesses the relation of an arc about to be drawn, and learns from it where the arc is right. */
function learnRelation(task: ParseTask, perceptron: Perceptron, oracle: Oracle, action: number, from: number): number {
  const { parser, corpus } = task
  const { stack, depth, next } = parser.configuration
  const child = stack[depth - 1] as number
  const head = action === LEFT ? next : (stack[depth - 2] as number)
  const guess = parser.bestRelation(perceptron.weights, action)
  if (oracle.head(child) !== head) return guess
  const gold = corpus.relations[from + child] as number
  const candidates = parser.relations(action)
  const at = candidates.indexOf(gold)
  if (at < 0 || candidates.length < 2) return guess
  const scores = parser.relationScores
  const rival = rivalOf(scores, candidates.length, at)
  if ((scores[at] as number) - (scores[rival] as number) <= MARGIN) {
    const rows = parser.relationRows(action)
    perceptron.change(rows, relationOffset(action) + gold, 1)
    perceptron.change(rows, relationOffset(action) + (candidates[rival] as number), -1)
  }
  return guess
}

/** Which relations join which parts of speech in which direction; rare ones (below `share`) are noise and left out. */
export function countFrames(corpus: Corpus, tags: Uint8Array, labels: Labels, relations: number, share: number): Frames {
  const counts = new Float64Array(2 * KINDS * KINDS * relations)
  for (let s = 0; s < corpus.sentences; s++) {
    const from = corpus.starts[s] as number
    const length = (corpus.starts[s + 1] as number) - from
    for (let i = 0; i < length; i++) {
      const head = corpus.heads[from + i] as number
      const headKind = head === length ? ROOT_KIND : (labels.upos[tags[from + head] as number] as number)
      const place = framePlace(head > i ? LEFT : RIGHT, headKind, labels.upos[tags[from + i] as number] as number)
      const at = place * relations + (corpus.relations[from + i] as number)
      counts[at] = (counts[at] as number) + 1
    }
  }
  const every = Uint8Array.from({ length: relations }, (_, r) => r)
  return Array.from({ length: 2 * KINDS * KINDS }, (_, place) => {
    const row = counts.subarray(place * relations, (place + 1) * relations)
    const sum = row.reduce((a, b) => a + b, 0)
    const seen = every.filter((r) => (row[r] as number) > Math.max(1, sum * share))
    return sum >= 5 && seen.length > 0 ? seen : every
  })
}

export interface ParseScore {
  readonly uas: number
  readonly las: number
}

/** Parses the whole corpus and compares, in per cent; relations without their subtypes, punctuation counted. */
export function scoreParses(task: ParseTask, weights: Weights, relations: readonly string[]): ParseScore {
  const { corpus, rows, forms, tags, parser } = task
  const base = relations.map((relation) => relation.split(':')[0] as string)
  let [words, heads, both] = [0, 0, 0]
  for (let s = 0; s < corpus.sentences; s++) {
    const from = corpus.starts[s] as number
    const length = (corpus.starts[s + 1] as number) - from
    parser.begin(forms.values, rows, from, length, tags, from)
    parser.run(weights)
    const c = parser.configuration
    for (let i = 0; i < length; i++) {
      words++
      if (c.heads[i] !== corpus.heads[from + i]) continue
      heads++
      if (base[c.relations[i] as number] === base[corpus.relations[from + i] as number]) both++
    }
  }
  return { uas: (100 * heads) / words, las: (100 * both) / words }
}
