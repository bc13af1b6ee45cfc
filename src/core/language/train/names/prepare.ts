import { NAME_TEMPLATES } from '../../names/features.ts'
import type { NameForms } from '../../names/name-forms.ts'
import { Casings, hashOfLabel, type NameSentence, writeFeatures } from '../../names/sentence.ts'
import { Forms } from '../../syntax/forms.ts'
import type { SyntaxModel } from '../../syntax/model.ts'
import { Parser } from '../../syntax/parser.ts'
import { Tagger } from '../../syntax/tagger.ts'
import { LONGEST } from '../../syntax/transitions.ts'
import type { Marked, MarkedDocument } from './corpus.ts'
import type { Featured } from './crf.ts'

/** Reads the grammar of sentences whose words are given. */
export class Grammarian {
  readonly #model: SyntaxModel
  readonly #forms: Forms
  readonly #tagger: Tagger
  readonly #parser: Parser
  readonly #rows = new Int32Array(LONGEST)
  readonly #tags = new Uint8Array(LONGEST)

  constructor(model: SyntaxModel) {
    this.#model = model
    this.#forms = new Forms(model.vocabulary)
    this.#tagger = new Tagger(model.tagMask, model.candidates)
    this.#parser = new Parser(model.parseMask, model.frames, model.labels)
  }

  read(words: readonly string[], names: NameForms): NameSentence {
    const { labels, relations, tagWeights, parseWeights } = this.#model
    const count = words.length
    const sentence = {
      forms: Int32Array.from(words, (word) => names.add(word)),
      tags: new Int32Array(count),
      relations: new Int32Array(count),
      heads: new Int32Array(count).fill(-1),
    }
    for (let from = 0; from < count; from += LONGEST) {
      const length = Math.min(LONGEST, count - from)
      for (let i = 0; i < length; i++) this.#rows[i] = this.#forms.add(words[from + i] as string)
      this.#tagger.tag(tagWeights, this.#forms.values, this.#rows, 0, length, this.#tags)
      this.#parser.begin(this.#forms.values, this.#rows, 0, length, this.#tags, 0)
      this.#parser.run(parseWeights)
      const { heads, relations: arcs } = this.#parser.configuration
      for (let i = 0; i < length; i++) {
        sentence.tags[from + i] = hashOfLabel(labels.xpos[this.#tags[i] as number] as string)
        const head = heads[i] as number
        sentence.heads[from + i] = head === length ? -1 : from + head
        sentence.relations[from + i] = hashOfLabel(head === length ? 'root' : (relations[arcs[i] as number] as string))
      }
    }
    return sentence
  }
}

/** Another way of writing a sentence: as it stands, in capitals, or as headlines have it. */
export type Writing = 'plain' | 'upper' | 'title'

const SMALL = new Set('the a an of in on to and or but for at by from with as is'.split(' '))

export function rewrite(words: readonly string[], writing: Writing): readonly string[] {
  if (writing === 'plain') return words
  if (writing === 'upper') return words.map((word) => word.toUpperCase())
  return words.map((word, i) => (i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
}

/** The features of the sentences that `take` chooses a writing for, each read within its document. */
export function featured(
  documents: readonly MarkedDocument[],
  grammarian: Grammarian,
  forms: NameForms,
  mask: number,
  take: (sentence: Marked) => readonly Writing[],
): Featured {
  const width = NAME_TEMPLATES.count
  const starts = [0]
  const rows: Int32Array[] = []
  const allowed: Uint32Array[] = []
  for (const document of documents) {
    const casings = new Casings()
    for (const { words } of document) {
      casings.add(
        forms,
        Int32Array.from(words, (word) => forms.add(word)),
      )
    }
    for (const sentence of document) {
      for (const writing of take(sentence)) {
        const count = sentence.words.length
        if (count === 0) continue
        const read = grammarian.read(rewrite(sentence.words, writing), forms)
        const out = new Int32Array(count * width)
        writeFeatures(forms, read, casings, mask, out, 0)
        rows.push(out)
        allowed.push(sentence.allowed)
        starts.push((starts.at(-1) as number) + count)
      }
    }
  }
  const all = {
    starts: Int32Array.from(starts),
    rows: new Int32Array((starts.at(-1) as number) * width),
    allowed: new Uint32Array(starts.at(-1) as number),
  }
  let at = 0
  rows.forEach((row, k) => {
    all.rows.set(row, at * width)
    all.allowed.set(allowed[k] as Uint32Array, at)
    at += (allowed[k] as Uint32Array).length
  })
  return all
}
