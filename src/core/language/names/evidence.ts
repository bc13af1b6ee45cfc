import { kindOfLabel, LABELS, NAME_KINDS, OUTSIDE } from './labels.ts'
import { CAPITAL, type NameForms, WIDTH } from './name-forms.ts'

/** How much the document counts beside the sentence. */
const WEIGHT = 0.7
/** How many clear occurrences weigh as much as not knowing. */
const DOUBT = 1
/** What an occurrence counts whose capital is that of its place: at the head of a sentence, in a headline. */
const UNCLEAR = 0.3

const CLASSES = NAME_KINDS.length + 1
const classOf = Uint8Array.from({ length: LABELS }, (_, label) => (label === OUTSIDE ? 0 : 1 + kindOfLabel(label)))

/** A sentence with the chance of each label of each word, by itself. */
export interface Chances {
  readonly forms: Int32Array
  readonly chances: Float64Array
  /** 1 where a capital says something. */
  readonly clear: Uint8Array
}

/**
 * What a document says of a word wherever it stands with a capital: the chances of the kinds of names, summed over its
 * occurrences. Names seen in clear places so decide unclear ones (Krishnan and Manning 2006, Chieu and Ng 2002).
 */
export class Evidence {
  readonly #forms: NameForms
  readonly #sums = new Map<string, Float64Array>()

  constructor(forms: NameForms) {
    this.#forms = forms
  }

  add(sentence: Chances): void {
    this.#each(sentence, (sums, own) => {
      for (let c = 0; c < CLASSES; c++) sums[c] = (sums[c] as number) + (own[c] as number)
    })
  }

  /** Adds to the scores of a sentence what the document says elsewhere. */
  apply(sentence: Chances, scores: Float64Array): void {
    this.#each(sentence, (sums, own, i) => {
      let all = 0
      for (let c = 0; c < CLASSES; c++) all += (sums[c] as number) - (own[c] as number)
      if (all < 0.01) return
      for (let y = 0; y < LABELS; y++) {
        const c = classOf[y] as number
        const chance = ((sums[c] as number) - (own[c] as number) + DOUBT / CLASSES) / (all + DOUBT)
        scores[i * LABELS + y] = (scores[i * LABELS + y] as number) + WEIGHT * Math.log(CLASSES * Math.max(chance, 0.001))
      }
    })
  }

  #each({ forms, chances, clear }: Chances, visit: (sums: Float64Array, own: Float64Array, i: number) => void): void {
    const own = new Float64Array(CLASSES)
    forms.forEach((row, i) => {
      if (this.#forms.values[row * WIDTH + CAPITAL] === 0) return
      const weight = clear[i] === 1 ? 1 : UNCLEAR
      own.fill(0)
      for (let y = 0; y < LABELS; y++)
        own[classOf[y] as number] = (own[classOf[y] as number] as number) + weight * (chances[i * LABELS + y] as number)
      const key = this.#forms.lower[row] as string
      let sums = this.#sums.get(key)
      if (sums === undefined) {
        sums = new Float64Array(CLASSES)
        this.#sums.set(key, sums)
      }
      visit(sums, own, i)
    })
  }
}
