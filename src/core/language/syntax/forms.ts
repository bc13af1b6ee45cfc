import { finish, hashText, mix } from './hashing.ts'
import { normalForm, type Vocabulary } from './vocabulary.ts'

/** What is known of a word form whatever stands around it: numbers for features, one row of `FORM_WIDTH` a form. */
export const WORD = 0
export const CLASS = 1
export const SHAPE = 2
export const SUFFIX = 3 // 1 to 5 letters: SUFFIX … SUFFIX + 4
export const PREFIX = 8 // 1 to 3 letters
export const ID = 11 // index in the vocabulary, -1 for unknown words
export const CAPITAL = 12 // 0 none, 1 first letter, 2 all of several letters
export const FORM_WIDTH = 16

/** Word forms met so far, each worked out once. Keep one a document, so that it never grows past that document's words. */
export class Forms {
  readonly #ids = new Map<string, number>()
  readonly #vocabulary: Vocabulary
  values = new Int32Array(1024 * FORM_WIDTH)
  size = 0

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** The row of a form; times `FORM_WIDTH` it is the offset in `values`. */
  add(form: string): number {
    const known = this.#ids.get(form)
    if (known !== undefined) return known
    const row = this.size++
    this.#ids.set(form, row)
    if (this.size * FORM_WIDTH > this.values.length) {
      const wider = new Int32Array(this.values.length * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.#describe(form, row * FORM_WIDTH)
    return row
  }

  #describe(form: string, at: number): void {
    const { values } = this
    const { ids, classOf } = this.#vocabulary
    const normal = normalForm(form)
    const id = ids.get(normal) ?? -1
    const shape = shapeOf(form)
    const n = normal.length
    for (let k = 0; k < 5; k++) values[at + SUFFIX + k] = hashText(normal, Math.max(0, n - k - 1), n, 11 + k)
    for (let k = 0; k < 3; k++) values[at + PREFIX + k] = hashText(normal, 0, Math.min(n, k + 1), 21 + k)
    values[at + SHAPE] = shape
    values[at + ID] = id
    // A word never seen is known by its ending and shape.
    values[at + WORD] = id >= 0 ? id + 2 : mix(mix(7, values[at + SUFFIX + 2] as number), shape)
    values[at + CLASS] = id >= 0 ? 1 + (classOf[id] as number) : 0
    values[at + CAPITAL] = capitalsOf(form)
  }
}

/** 0 for a form without a capital at its head, 1 for one, 2 where every letter of several is a capital. */
function capitalsOf(form: string): number {
  const first = form[0] ?? ''
  if (first.toLowerCase() === first) return 0
  return form.length > 1 && form.toUpperCase() === form && form.toLowerCase() !== form ? 2 : 1
}

/** A hash of the kinds of characters in order, runs counted once: "McDonald's" Xx-Xx-'-x. Long forms are read in part. */
function shapeOf(form: string): number {
  let h = 17
  let last = 0
  const end = Math.min(form.length, 40)
  for (let i = 0; i < end; i++) {
    const kind = kindOf(form.charCodeAt(i))
    if (kind !== last) h = mix(h, kind)
    last = kind
  }
  return finish(h)
}

/** What a UTF-16 unit is to a word's shape: 1 a small letter, 2 a capital, 3 a figure, 4 a letter without case, else a mark. */
export function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1
  if (code >= 65 && code <= 90) return 2
  if (code >= 48 && code <= 57) return 3
  if (code < 128) return 100 + code
  const char = String.fromCharCode(code)
  if (char.toLowerCase() !== char) return 2
  return char.toUpperCase() !== char ? 1 : 4
}
