import { hashText, mix } from '../syntax/hashing.ts'
import { rowsOf } from '../syntax/templates.ts'
import { loudnessOf, NAME_TEMPLATES, nameAtoms, readNameAtoms, survey } from './features.ts'
import { CAPITAL, type NameForms, WIDTH, WORD } from './name-forms.ts'

/** A sentence as the tagger of names gets it: words with their parts of speech and their places in the tree. */
export interface NameSentence {
  /** Rows of a `NameForms`. */
  readonly forms: Int32Array
  /** Hashes of part of speech and of relation, by `hashOfTag` and `hashOfRelation`. */
  readonly tags: Int32Array
  readonly relations: Int32Array
  /** Index of the governor within the sentence, -1 for none. */
  readonly heads: Int32Array
}

const hashes = new Map<string, number>()

/** A number for a part of speech or relation by its name, the same for every model. */
export function hashOfLabel(name: string): number {
  const known = hashes.get(name)
  if (known !== undefined) return known
  const hash = hashText(name, 0, name.length, 31)
  hashes.set(name, hash)
  return hash
}

/** How each word form is written in a document: in small letters, with a capital in running text. */
export class Casings {
  readonly #small = new Set<string>()
  readonly #capital = new Set<string>()

  add(forms: NameForms, sentence: Int32Array): void {
    const loud = loudnessOf(forms, sentence) > 0
    sentence.forEach((row, i) => {
      const text = forms.texts[row] as string
      if (forms.values[row * WIDTH + CAPITAL] === 0) this.#small.add(forms.lower[row] as string)
      else if (!loud && i > 0 && !/^["“'‘([:*-]$/.test(forms.texts[sentence[i - 1] as number] as string) && text.length > 0)
        this.#capital.add(forms.lower[row] as string)
    })
  }

  of(lower: string): number {
    return (this.#small.has(lower) ? 1 : 0) | (this.#capital.has(lower) ? 2 : 0)
  }
}

/** Stands in place of the features of a word that can be in no name. */
export const IDLE = -1

const atoms = nameAtoms()

/**
 * Writes the rows of features of each word to `out`, `NAME_TEMPLATES.count` a word, from the place `at` on. Gives for
 * each word 1 where a capital says something: not at the head of a sentence, nor in a headline.
 */
export function writeFeatures(
  forms: NameForms,
  sentence: NameSentence,
  casings: Casings,
  mask: number,
  out: Int32Array,
  at: number,
): Uint8Array {
  const length = sentence.forms.length
  const cases = Uint8Array.from(sentence.forms, (row) => casings.of(forms.lower[row] as string))
  const governors = new Int32Array(length)
  const context = { forms, rows: sentence.forms, length, tags: sentence.tags, governors, cases }
  const seen = survey(context)
  for (let i = 0; i < length; i++) {
    // The governor of a run of capitals is that of its head: the first word met on the way up that is not in the run.
    let j = i
    const [from, to] = [seen.runFrom[i] as number, seen.runTo[i] as number]
    for (let steps = 0; steps < 12 && from >= 0; steps++) {
      const head = sentence.heads[j] as number
      if (head < from || head > to) break
      j = head
    }
    const head = sentence.heads[j] as number
    governors[i] = mix(
      sentence.relations[j] as number,
      head < 0 ? -1 : (forms.values[(sentence.forms[head] as number) * WIDTH + WORD] as number),
    )
  }
  const width = NAME_TEMPLATES.count
  const clear = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    clear[i] = i > 0 && seen.loud === 0 ? 1 : 0
    if (seen.idle[i] === 1) {
      out[at + i * width] = IDLE
      continue
    }
    readNameAtoms(context, seen, i, atoms)
    rowsOf(NAME_TEMPLATES, atoms, mask, out.subarray(at + i * width, at + (i + 1) * width))
  }
  return clear
}
