import { NAME_TEMPLATES } from '../../names/features.ts'
import { NameForms } from '../../names/name-forms.ts'
import type { NameLists } from '../../names/name-lists.ts'
import { randomFrom, shuffle } from '../random.ts'
import type { MarkedDocument } from './corpus.ts'
import { Crf, type Featured } from './crf.ts'
import { featured, type Grammarian, type Writing } from './prepare.ts'
import { madeUpResults } from './results.ts'

export interface NamesRecipe {
  readonly seed: number
  /** The table holds two to the power of this many weights. */
  readonly bits: number
  readonly epochs: number
  readonly retrainEpochs: number
  readonly rate: number
  /** Share of the features left out, anew each time a sentence is seen. */
  readonly drop: number
  /** Share of the sentences seen in capitals, and as headlines have them, besides. */
  readonly upper: number
  readonly title: number
  readonly keep: number
}

export const NAMES_RECIPE: NamesRecipe = {
  seed: 1,
  bits: 22,
  epochs: 2,
  retrainEpochs: 1,
  rate: 0.1,
  drop: 0.2,
  upper: 0.1,
  title: 0.05,
  keep: 1_000_000,
}

export interface NamesCorpus {
  readonly documents: readonly MarkedDocument[]
  readonly times: number
}

/** Pages of made-up sports results that are learnt from beside the corpora. */
const RESULTS = 800

/** Trains the tagger of names by the recipe. `tell` gets a line now and then. */
export function trainNames(
  given: readonly NamesCorpus[],
  grammarian: Grammarian,
  lists: NameLists,
  recipe: NamesRecipe,
  tell: (line: string, crf?: Crf) => void,
  results = RESULTS,
): Crf {
  const random = randomFrom(recipe.seed)
  const corpora = [...given, { documents: madeUpResults(results, random), times: 1 }]
  const forms = new NameForms(lists)
  const writings = (): Writing[] => [
    'plain',
    ...(random() < recipe.upper ? (['upper'] as const) : []),
    ...(random() < recipe.title ? (['title'] as const) : []),
  ]
  const parts = corpora.map(({ documents }) => featured(documents, grammarian, forms, 2 ** recipe.bits - 1, writings))
  tell(`${parts.reduce((sum, p) => sum + p.starts.length - 1, 0)} sentences, ${parts.reduce((sum, p) => sum + p.allowed.length, 0)} words`)
  const order = orderOf(parts, corpora)
  const crf = new Crf(recipe.bits, NAME_TEMPLATES.count, recipe.drop, recipe.seed)
  const pass = (rate: number): void => {
    shuffle(order, random)
    for (const id of order) crf.learn(parts[id % parts.length] as Featured, Math.floor(id / parts.length), rate)
  }
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    pass(recipe.rate * (1 - (0.9 * epoch) / recipe.epochs))
    tell(`pass ${epoch + 1}`, crf)
  }
  crf.prune(recipe.keep)
  for (let epoch = 0; epoch < recipe.retrainEpochs; epoch++) {
    pass(recipe.rate * 0.3)
    tell(`pass ${recipe.epochs + epoch + 1}, ${recipe.keep} weights kept`, crf)
  }
  return crf
}

/** Sentences of all parts as numbers, each as often as it is seen in a pass. */
function orderOf(parts: readonly Featured[], corpora: readonly NamesCorpus[]): Int32Array {
  const order: number[] = []
  parts.forEach((part, k) => {
    for (let s = 0; s < part.starts.length - 1; s++)
      for (let t = 0; t < (corpora[k] as NamesCorpus).times; t++) order.push(s * parts.length + k)
  })
  return Int32Array.from(order)
}
