import { normalForm, type Vocabulary } from '../syntax/vocabulary.ts'
import type { Corpus, Names } from './corpus.ts'

export interface VocabularyOptions {
  /** How often a word must have been seen to be known. */
  readonly least: number
  /** How often, for its class to be trusted as complete. */
  readonly trusted: number
  /** How large a share of a word's uses makes a label one of its class. */
  readonly share: number
}

/** The words of a corpus with their ambiguity classes: trusted words first, each part in order of the alphabet. */
export function buildVocabulary(corpus: Corpus, names: Names, options: VocabularyOptions): { vocabulary: Vocabulary; words: string[] } {
  const uses = countUses(corpus, names)
  const kept = [...uses].filter(([word, labels]) => total(labels) >= options.least && /^[\x20-\x7e]+$/.test(word) && word.length < 30)
  const rank = ([, labels]: (typeof kept)[number]): number => (total(labels) >= options.trusted ? 0 : 1)
  kept.sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1))
  const classes: Uint8Array[] = []
  const classIds = new Map<string, number>()
  const classOf = new Uint16Array(kept.length)
  kept.forEach(([, labels], i) => {
    const list = classLabels(labels, options.share)
    const key = list.join(' ')
    let id = classIds.get(key)
    if (id === undefined) {
      id = classes.push(Uint8Array.from(list)) - 1
      classIds.set(key, id)
    }
    classOf[i] = id
  })
  const words = kept.map(([word]) => word)
  return {
    words,
    vocabulary: {
      ids: new Map(words.map((word, i) => [word, i])),
      classOf,
      classes,
      trusted: kept.filter((entry) => rank(entry) === 0).length,
    },
  }
}

/** Of each word in normal form how often it had each label. */
function countUses(corpus: Corpus, names: Names): Map<string, Map<number, number>> {
  const normal = names.forms.names.map(normalForm)
  const uses = new Map<string, Map<number, number>>()
  for (let i = 0; i < corpus.words; i++) {
    const word = normal[corpus.forms[i] as number] as string
    let labels = uses.get(word)
    if (!labels) {
      labels = new Map()
      uses.set(word, labels)
    }
    const label = corpus.labels[i] as number
    labels.set(label, (labels.get(label) ?? 0) + 1)
  }
  return uses
}

const total = (labels: Map<number, number>): number => {
  let sum = 0
  for (const count of labels.values()) sum += count
  return sum
}

function classLabels(labels: Map<number, number>, share: number): number[] {
  const least = total(labels) * share
  return [...labels]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([label]) => label)
    .sort((a, b) => a - b)
}
