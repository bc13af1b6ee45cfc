import { Forms } from '../syntax/forms.ts'
import { type Labels, readLabels } from '../syntax/labels.ts'
import { baseFinder, type Lemmas } from '../syntax/lemmas.ts'
import { type Frames, Parser } from '../syntax/parser.ts'
import { candidateTable, Tagger, type Weights } from '../syntax/tagger.ts'
import type { Vocabulary } from '../syntax/vocabulary.ts'
import { buildVocabulary } from './build-vocabulary.ts'
import { type Corpus, join, type Names } from './corpus.ts'
import { learnLemmas } from './learn-lemmas.ts'
import { Perceptron } from './perceptron.ts'
import { projectivise } from './projectivise.ts'
import { randomFrom } from './random.ts'
import { countFrames, type ParseTask, parseEpoch, scoreParses } from './train-parser.ts'
import { type TagTask, tagEpoch, tagSentences } from './train-tagger.ts'

export interface Recipe {
  readonly seed: number
  /** Tables hold two to the power of this many weights. */
  readonly tagBits: number
  readonly parseBits: number
  readonly tagEpochs: number
  readonly foldEpochs: number
  readonly parseEpochs: number
  readonly retrainEpochs: number
  readonly tagKeep: number
  readonly parseKeep: number
  readonly folds: number
  /** How often gold sentences are seen for each time a silver one is. */
  readonly tagGold: number
  readonly parseGold: number
  /** The share of the silver sentences used. */
  readonly silver: number
  readonly leastWord: number
  readonly trustedWord: number
}

export const RECIPE: Recipe = {
  seed: 1,
  tagBits: 22,
  parseBits: 23,
  tagEpochs: 4,
  foldEpochs: 1,
  parseEpochs: 5,
  retrainEpochs: 2,
  tagKeep: 240_000,
  parseKeep: 600_000,
  folds: 4,
  tagGold: 2,
  parseGold: 4,
  silver: 1,
  leastWord: 4,
  trustedWord: 40,
}

export interface Corpora {
  readonly names: Names
  readonly gold: Corpus
  readonly silver: Corpus | null
  readonly dev: readonly { readonly name: string; readonly corpus: Corpus }[]
}

/** All that reading needs, still in floats. */
export interface Trained {
  readonly labels: Labels
  readonly relations: readonly string[]
  readonly words: readonly string[]
  readonly vocabulary: Vocabulary
  readonly frames: Frames
  readonly lemmas: Lemmas
  readonly tagBits: number
  readonly parseBits: number
  readonly tagWeights: Float32Array
  readonly parseWeights: Float32Array
}

/** Trains tagger and parser by the recipe. `tell` gets a line now and then. */
export function train(corpora: Corpora, recipe: Recipe, tell: (line: string) => void): Trained {
  const { names, dev } = corpora
  const random = randomFrom(recipe.seed)
  const silver = corpora.silver && recipe.silver < 1 ? sample(corpora.silver, recipe.silver, random) : corpora.silver
  const all = silver ? join(corpora.gold, silver) : join(corpora.gold)
  const goldCount = corpora.gold.sentences
  mergeRareLabels(all, names, 20)
  tell(`${goldCount} gold sentences, ${all.sentences} in all, ${all.words} words; ${projectivise(all)} made projective`)
  const labels = readLabels(names.labels.names)
  const relations = names.relations.names
  const { vocabulary, words } = buildVocabulary(all, names, { least: recipe.leastWord, trusted: recipe.trustedWord, share: 0.004 })
  tell(
    `${words.length} words known, ${vocabulary.trusted} trusted, ${vocabulary.classes.length} classes; ${labels.names.length} labels, ${relations.length} relations`,
  )
  const forms = new Forms(vocabulary)
  const rowOfForm = Int32Array.from(names.forms.names, (form) => forms.add(form))
  const rowsOf = (corpus: Corpus): Int32Array => corpus.forms.map((form) => rowOfForm[form] as number)
  const tagger = new Tagger(2 ** recipe.tagBits - 1, candidateTable(vocabulary, labels))
  const tagTask: TagTask = { corpus: all, rows: rowsOf(all), forms, tagger }
  const devTasks = dev.map(({ name, corpus }) => ({ name, task: { corpus, rows: rowsOf(corpus), forms, tagger } }))
  const devTags = (weights: Weights): Uint8Array[] =>
    devTasks.map(({ task }) => {
      const out = new Uint8Array(task.corpus.words)
      tagSentences(
        task,
        weights,
        Int32Array.from({ length: task.corpus.sentences }, (_, s) => s),
        out,
      )
      return out
    })
  const tellTags = (stage: string, weights: Weights): void => {
    const scores = devTags(weights).map(
      (tags, k) => `${dev[k]?.name} ${uposScore(tags, (dev[k] as { corpus: Corpus }).corpus, labels).toFixed(2)}`,
    )
    tell(`${stage}: UPOS ${scores.join(', ')}`)
  }

  // The parser learns from labels by taggers that have not seen the sentence, with the mistakes it will meet.
  const tags = new Uint8Array(all.words)
  for (let fold = 0; fold < recipe.folds; fold++) {
    const perceptron = new Perceptron(2 ** recipe.tagBits)
    const others = repeated(all.sentences, goldCount, recipe.tagGold, (s) => s % recipe.folds !== fold)
    for (let epoch = 0; epoch < recipe.foldEpochs; epoch++) tagEpoch(tagTask, perceptron, others, random)
    tagSentences(
      tagTask,
      perceptron.average(),
      repeated(all.sentences, goldCount, 1, (s) => s % recipe.folds === fold),
      tags,
    )
    tell(`fold ${fold + 1} of ${recipe.folds} tagged`)
  }
  const tagPerceptron = new Perceptron(2 ** recipe.tagBits)
  const tagOrder = repeated(all.sentences, goldCount, recipe.tagGold, () => true)
  for (let epoch = 0; epoch < recipe.tagEpochs; epoch++) {
    const right = tagEpoch(tagTask, tagPerceptron, tagOrder, random)
    tell(`tagger epoch ${epoch + 1}: ${(100 * right).toFixed(2)} in training`)
  }
  tellTags('tagger, all weights', tagPerceptron.average())
  tagPerceptron.prune(recipe.tagKeep)
  for (let epoch = 0; epoch < recipe.retrainEpochs; epoch++) tagEpoch(tagTask, tagPerceptron, tagOrder, random)
  const tagWeights = tagPerceptron.average()
  tellTags(`tagger, ${recipe.tagKeep} weights`, tagWeights)

  const frames = countFrames(all, tags, labels, relations.length, 0.002)
  const parser = new Parser(2 ** recipe.parseBits - 1, frames, labels)
  const parseTask: ParseTask = { corpus: all, rows: tagTask.rows, forms, tags, parser }
  const parseTasks = devTags(tagWeights).map((guessed, k): ParseTask => {
    const task = (devTasks[k] as (typeof devTasks)[number]).task
    return { corpus: task.corpus, rows: task.rows, forms, tags: guessed, parser }
  })
  const tellParses = (stage: string, weights: Weights): void => {
    const scores = parseTasks.map((task, k) => {
      const { uas, las } = scoreParses(task, weights, relations)
      return `${dev[k]?.name} ${uas.toFixed(2)} / ${las.toFixed(2)}`
    })
    tell(`${stage}: UAS / LAS ${scores.join(', ')}`)
  }
  const perceptron = new Perceptron(2 ** recipe.parseBits)
  const parseOrder = repeated(all.sentences, goldCount, recipe.parseGold, () => true)
  for (let epoch = 0; epoch < recipe.parseEpochs; epoch++) {
    const right = parseEpoch(parseTask, perceptron, parseOrder, random, epoch > 0)
    tell(`parser epoch ${epoch + 1}: ${(100 * right).toFixed(2)} of actions in training`)
  }
  tellParses('parser, all weights', perceptron.average())
  perceptron.prune(recipe.parseKeep)
  for (let epoch = 0; epoch < recipe.retrainEpochs; epoch++) parseEpoch(parseTask, perceptron, parseOrder, random, true)
  const parseWeights = perceptron.average()
  tellParses(`parser, ${recipe.parseKeep} weights`, parseWeights)
  const lemmas = learnLemmas(corpora.gold, names, baseFinder(vocabulary, labels.names))
  return {
    labels,
    relations,
    words,
    vocabulary,
    frames,
    lemmas,
    tagBits: recipe.tagBits,
    parseBits: recipe.parseBits,
    tagWeights,
    parseWeights,
  }
}

/** Numbers of sentences, those of the gold trees (the first `gold`) `times` over. */
function repeated(sentences: number, gold: number, times: number, take: (sentence: number) => boolean): Int32Array {
  const order: number[] = []
  for (let s = 0; s < sentences; s++) {
    if (take(s)) for (let k = 0; k < (s < gold ? times : 1); k++) order.push(s)
  }
  return Int32Array.from(order)
}

/** A random share of a corpus. */
function sample(corpus: Corpus, share: number, random: () => number): Corpus {
  const pieces: Corpus[] = []
  for (let s = 0; s < corpus.sentences; s++) {
    if (random() >= share) continue
    const [from, end] = [corpus.starts[s] as number, corpus.starts[s + 1] as number]
    pieces.push({
      sentences: 1,
      words: end - from,
      starts: Int32Array.of(0, end - from),
      forms: corpus.forms.subarray(from, end),
      labels: corpus.labels.subarray(from, end),
      heads: corpus.heads.subarray(from, end),
      relations: corpus.relations.subarray(from, end),
      lemmas: corpus.lemmas.subarray(from, end),
    })
  }
  return join(...pieces)
}

/** Gives labels seen fewer than `least` times the commonest label with the same part of speech. */
function mergeRareLabels(corpus: Corpus, names: Names, least: number): void {
  const counts = new Float64Array(256)
  for (const label of corpus.labels) counts[label] = (counts[label] as number) + 1
  const upos = names.labels.names.map((name) => name.split('|')[0])
  const target = names.labels.names.map((_, label) => {
    if ((counts[label] as number) >= least) return label
    let best = label
    upos.forEach((u, other) => {
      if (u === upos[label] && (counts[other] as number) > (counts[best] as number)) best = other
    })
    return best
  })
  for (let i = 0; i < corpus.labels.length; i++) corpus.labels[i] = target[corpus.labels[i] as number] as number
}

function uposScore(tags: Uint8Array, corpus: Corpus, labels: Labels): number {
  let right = 0
  for (let i = 0; i < tags.length; i++) if (labels.upos[tags[i] as number] === labels.upos[corpus.labels[i] as number]) right++
  return (100 * right) / tags.length
}
