import { CAPITAL, CLASS, FORM_WIDTH, PREFIX, SHAPE, SUFFIX, WORD } from './forms.ts'
import { compileTemplates } from './templates.ts'

/**
 * What the tagger looks at: the word (w), its ambiguity class (c), shape (h), endings (s1 to s5), beginnings (p1 to
 * p3), the words around it, and the labels just given to the two before it (t). After Ratnaparkhi (1996) and Collins
 * (2002); the classes of words to come after Toutanova et al. (2003).
 */
const ATOMS = 'w-2 w-1 w0 w1 w2 c-1 c0 c1 c2 h-1 h0 h1 s1 s2 s3 s4 s5 p1 p2 p3 s3-1 s3+1 s2+1 t-1 t-2 first loud k0 k-1 k1'.split(' ')

export const TAG_TEMPLATES = compileTemplates(
  `w0, w0 t-1, w0 t-1 t-2, w0 w-1, w0 w1, w0 k0 first, w0 c1, w0 s3+1, w-1, w1, w-2, w2, w-1 w1, w1 w2, w-2 w-1, t-1, t-1 t-2,
   t-1 c0, t-1 c1, t-1 t-2 c0, t-1 c0 c1, c0, c0 c1, c0 c1 c2, c-1 c0, c0 w1, c0 w-1, t-1 w1, c1, c0 h0 first, s1 h0, s2, s3, s4,
   s5, s2 h0, s3 h0, s3 t-1, s2 t-1 c1, s3 c1, s3 w1, s2 w-1, p1, p2, p3, p3 s3, h0, h0 first, h0 t-1, h-1 h0, h0 h1, h0 loud,
   k0 loud first, k0 k1 t-1 loud, k-1 k0 k1 c0, s3-1, s3+1, s3-1 c0, s3+1 c0, s3 s3-1, s3 s2+1, t-1 s2+1 c0`.split(/,\s*/),
  ATOMS,
)

const slot = (name: string): number => ATOMS.indexOf(name)
const T1 = slot('t-1')
const T2 = slot('t-2')
const FIRST = slot('first')
const LOUD = slot('loud')

/** From where each atom is read: the distance of the word and the column of its form. */
const READS: readonly (readonly [name: string, distance: number, column: number])[] = [
  ...around('w', WORD, -2, 2),
  ...around('c', CLASS, -1, 2),
  ...around('h', SHAPE, -1, 1),
  ...around('k', CAPITAL, -1, 1),
  ...[1, 2, 3, 4, 5].map((n) => [`s${n}`, 0, SUFFIX + n - 1] as const),
  ...[1, 2, 3].map((n) => [`p${n}`, 0, PREFIX + n - 1] as const),
  ['s3-1', -1, SUFFIX + 2],
  ['s3+1', 1, SUFFIX + 2],
  ['s2+1', 1, SUFFIX + 1],
]

function around(name: string, column: number, from: number, to: number): [string, number, number][] {
  return Array.from({ length: to - from + 1 }, (_, k) => [`${name}${from + k}`, from + k, column])
}

const READ_SLOTS = Int32Array.from(READS, ([name]) => slot(name))
const READ_DISTANCES = Int32Array.from(READS, ([, distance]) => distance)
const READ_COLUMNS = Int32Array.from(READS, ([, , column]) => column)

export const tagAtoms = (): Int32Array => new Int32Array(ATOMS.length)

/** The words of a sentence as rows of a `Forms`, and the labels given so far. */
export interface TagContext {
  readonly values: Int32Array
  readonly forms: Int32Array
  readonly from: number
  readonly length: number
  readonly labels: Uint8Array
  /** 1 where nearly all letters of the sentence are capitals. */
  readonly loud: number
}

/** Reads the atoms for word `i` of the sentence; `labels` are those of the sentence's words, by the same index. */
export function readTagAtoms(context: TagContext, i: number, atoms: Int32Array): void {
  const { values, forms, from, length, labels } = context
  for (let k = 0; k < READ_SLOTS.length; k++) {
    const at = i + (READ_DISTANCES[k] as number)
    const outside = at < 0 ? -1 : at >= length ? -2 : 0
    const value = outside || (values[(forms[from + at] as number) * FORM_WIDTH + (READ_COLUMNS[k] as number)] as number)
    atoms[READ_SLOTS[k] as number] = value
  }
  atoms[T1] = i > 0 ? (labels[i - 1] as number) : 255
  atoms[T2] = i > 1 ? (labels[i - 2] as number) : 255
  atoms[FIRST] = i === 0 ? 1 : 0
  atoms[LOUD] = context.loud
}

/** Whether a sentence shouts: most of its words that begin with a capital have no small letter ("KING VISITS LEEDS"). */
export function isLoud(values: Int32Array, forms: Int32Array, from: number, length: number): number {
  let all = 0
  let words = 0
  for (let i = from; i < from + length; i++) {
    const capital = values[(forms[i] as number) * FORM_WIDTH + CAPITAL] as number
    if (capital === 2) all++
    if (capital !== 2 && (values[(forms[i] as number) * FORM_WIDTH + CLASS] as number) > 0) words++
  }
  return all >= 3 && all > words * 2 ? 1 : 0
}
