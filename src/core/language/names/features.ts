import { compileTemplates } from '../syntax/templates.ts'
import { lookUp } from './gazetteer.ts'
import {
  CAPITAL,
  CASED,
  ENGLISH,
  HEAD,
  JOINS,
  LISTED,
  LONG_SHAPE,
  MARKS,
  type NameForms,
  PLACE_FIRST_WORD,
  PREFIX,
  ROLES,
  SHAPE,
  SUFFIX,
  WIDTH,
  WORD,
} from './name-forms.ts'
import { hashOfName, LONGEST_PLACE } from './name-lists.ts'

/** The words of a sentence as rows of a `NameForms`, with what the document and the grammar say of them. */
export interface NameContext {
  readonly forms: NameForms
  readonly rows: Int32Array
  readonly length: number
  /** A number for the part of speech of each word. */
  readonly tags: Int32Array
  /** A number for the relation and governor of each word. */
  readonly governors: Int32Array
  /** Bits: the word stands in the document in small letters (1), with a capital in running text (2). */
  readonly cases: Uint8Array
}

const ATOMS =
  `w-2 w-1 w0 w1 w2 c0 h-1 h0 h1 l0 s1 s2 s3 s4 p1 p2 p3 p4 s3-1 s3+1 r-2 r-1 r0 r1 r2 k-1 k0 k1 e-1 e0 e1 t-2 t-1 t0 t1 t2 g-1 g0 g1
   first loud d0 rf rl rp rb rb2 ra ra2 rh rlen gv`.split(/\s+/)

export const TEMPLATES =
  `w0, c0, w-1, w1, w-2, w2, w-1 w0, w0 w1, w-1 w1, w-2 w-1, w1 w2, h0, l0, h-1 h0, h0 h1, h-1 h0 h1, s1, s2, s3, s4, p1, p2,
  p3, p4, s3 h0, s2 t0, s3-1, s3+1, t0, t-1, t1, t-1 t0, t0 t1, t-1 t0 t1, t-2 t-1, t1 t2, r0, r-1, r1, r-1 r0, r0 r1, r-1 h0 h1, r1 h0, r-2 r-1 h0,
  g0, g-1 g0, g0 g1, g0 h1 h-1, g0 w-1, g0 w1, g0 e0, w-1 h0, w1 h0, w-1 h0 h1, w-2 w-1 h0, w1 w2 h0, k0 first loud, d0 k0 first, d0 e0 k0 loud, e0 k0, e0 k0 first,
  e-1 e0 e1 k-1 k0 k1, rf rp, rl rp, rb rp, ra rp, rb rb2 rp, ra ra2 rp, rh rp, rh rb, rh rlen rp, rb ra rp, rp rlen, rl rb, rl rf, rf rlen, gv, gv k0, gv rh, s3 rb, h0 rb, g0 rb, g0 ra, r0 rb rp, r0 ra rp, loud w0, loud g0 h0`.split(
    /,\s*/,
  )

export const NAME_TEMPLATES = compileTemplates(TEMPLATES, ATOMS)

const slot = (name: string): number => ATOMS.indexOf(name)
const FIRST = slot('first')
const LOUD = slot('loud')
const D0 = slot('d0')
const RF = slot('rf')
const RL = slot('rl')
const RP = slot('rp')
const RB = slot('rb')
const RB2 = slot('rb2')
const RA = slot('ra')
const RA2 = slot('ra2')
const RH = slot('rh')
const RLEN = slot('rlen')
const GV = slot('gv')

const READS: readonly (readonly [name: string, distance: number, column: number])[] = [
  ...around('w', WORD, -2, 2),
  ['c0', 0, CASED],
  ...around('h', SHAPE, -1, 1),
  ['l0', 0, LONG_SHAPE],
  ...around('r', ROLES, -2, 2),
  ...around('k', CAPITAL, -1, 1),
  ...around('e', ENGLISH, -1, 1),
  ...[1, 2, 3, 4].map((n) => [`s${n}`, 0, SUFFIX + n - 1] as const),
  ...[1, 2, 3, 4].map((n) => [`p${n}`, 0, PREFIX + n - 1] as const),
  ['s3-1', -1, SUFFIX + 2],
  ['s3+1', 1, SUFFIX + 2],
]

function around(name: string, column: number, from: number, to: number): [string, number, number][] {
  return Array.from({ length: to - from + 1 }, (_, k) => [`${name}${from + k}`, from + k, column])
}

const READ_SLOTS = Int32Array.from(READS, ([name]) => slot(name))
const READ_DISTANCES = Int32Array.from(READS, ([, distance]) => distance)
const READ_COLUMNS = Int32Array.from(READS, ([, , column]) => column)
const TAG_SLOTS = [-2, -1, 0, 1, 2].map((d) => slot(`t${d}`))
const GAZ_SLOTS = [-1, 0, 1].map((d) => slot(`g${d}`))

export const nameAtoms = (): Int32Array => new Int32Array(ATOMS.length)

/** What is worked out once for a sentence: matches of the lists, runs of capitals, how loud it is. */
export interface Survey {
  listed: Int32Array
  runFrom: Int32Array
  runTo: Int32Array
  loud: number
  /** 1 for words that can be in no name: common words in small letters, marks and numbers away from capitals. */
  idle: Uint8Array
}

export function survey({ forms, rows, length }: NameContext): Survey {
  const listed = new Int32Array(length)
  const runFrom = new Int32Array(length).fill(-1)
  const runTo = new Int32Array(length).fill(-1)
  const at = (i: number, column: number): number => forms.values[(rows[i] as number) * WIDTH + column] as number
  for (let i = 0; i < length; ) {
    const n = matchAt(forms, rows, i, length, listed)
    i += Math.max(1, n)
  }
  const loud = loudnessOf(forms, rows)
  for (let i = 0; i < length; ) {
    if (at(i, CAPITAL) === 0) {
      i++
      continue
    }
    let to = i
    for (let j = i + 1; j < length && j - to <= 2; j++) {
      if (at(j, CAPITAL) > 0) to = j
      else if (!at(j, JOINS)) break
    }
    for (let j = i; j <= to; j++) {
      runFrom[j] = i
      runTo[j] = to
    }
    i = to + 1
  }
  const idle = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    if ((runFrom[i] as number) >= 0) continue
    const marks = at(i, MARKS)
    const beside = (i > 0 && (runFrom[i - 1] as number) >= 0) || (i + 1 < length && (runFrom[i + 1] as number) >= 0)
    if (at(i, ENGLISH) === 1 || marks === 1 || (marks > 1 && !beside)) idle[i] = 1
  }
  return { listed, runFrom, runTo, loud, idle }
}

/** 1 for a sentence in capitals, 2 for one in title case, as headlines are, 0 for others: judged by its common words. */
export function loudnessOf({ values }: NameForms, rows: Int32Array): number {
  let upper = 0
  let raised = 0
  let small = 0
  rows.forEach((row, i) => {
    const capital = values[row * WIDTH + CAPITAL] as number
    const english = values[row * WIDTH + ENGLISH] as number
    if (capital === 2) upper++
    else if (capital === 1 && i > 0 && english) raised++
    else if (capital === 0 && english && !values[row * WIDTH + JOINS]) small++
  })
  return upper >= 2 && upper > small * 2 ? 1 : raised >= 3 && small * 3 < raised ? 2 : 0
}

/** Marks the longest listed name that begins at a word; gives the number of its words. */
function matchAt(forms: NameForms, rows: Int32Array, i: number, length: number, out: Int32Array): number {
  const { values, texts, lists } = forms
  const at = (rows[i] as number) * WIDTH
  const most = values[at + LISTED] as number
  const mayBePlace = values[at + PLACE_FIRST_WORD] === 1 && values[at + CAPITAL] !== 0
  if (most === 0 && !mayBePlace) return 0
  const limit = Math.min(length, i + Math.max(most + 2, mayBePlace ? LONGEST_PLACE : 0))
  let found = 0
  let kind = 0
  let text = ''
  for (let j = i; j < limit; j++) {
    const word = texts[rows[j] as number] as string
    text = text === '' || /^['’-]/.test(word) || text.endsWith('-') ? text + word : `${text} ${word}`
    const listed = (most > 0 ? listedKind(text) : 0) | (mayBePlace && lists.places.has(hashOfName(text)) ? 128 : 0)
    if (listed === 0) continue
    found = j - i + 1
    kind = listed
  }
  for (let j = 0; j < found; j++) out[i + j] = kind * 8 + (found === 1 ? 4 : j === 0 ? 1 : j === found - 1 ? 3 : 2)
  return found
}

/** What the lexicon holds of a name, as bits. */
function listedKind(text: string): number {
  const known = lookUp(text)
  if (!known) return 0
  return (
    (known.country ? 1 : 0) |
    (known.capitalOf ? 2 : 0) |
    (known.people !== undefined ? 4 : 0) |
    (known.city ? 8 : 0) |
    (known.region ? 16 : 0) |
    (known.organization ? 32 : 0) |
    (known.team ? 64 : 0)
  )
}

/** Reads the atoms for word `i`. */
export function readNameAtoms(context: NameContext, survey: Survey, i: number, atoms: Int32Array): void {
  const { forms, rows, length, tags, cases, governors } = context
  const { values } = forms
  for (let k = 0; k < READ_SLOTS.length; k++) {
    const at = i + (READ_DISTANCES[k] as number)
    const outside = at < 0 ? -1 : at >= length ? -2 : 0
    atoms[READ_SLOTS[k] as number] = outside || (values[(rows[at] as number) * WIDTH + (READ_COLUMNS[k] as number)] as number)
  }
  for (let k = 0; k < 5; k++) {
    const at = i + k - 2
    atoms[TAG_SLOTS[k] as number] = at < 0 ? -1 : at >= length ? -2 : (tags[at] as number)
  }
  for (let k = 0; k < 3; k++) {
    const at = i + k - 1
    atoms[GAZ_SLOTS[k] as number] = at < 0 || at >= length ? -1 : (survey.listed[at] as number)
  }
  const first =
    i === 0 ||
    (i === 1 &&
      (values[(rows[0] as number) * WIDTH + CAPITAL] as number) === 0 &&
      !(values[(rows[0] as number) * WIDTH + ENGLISH] as number))
      ? 1
      : 0
  atoms[FIRST] = first
  atoms[LOUD] = survey.loud
  atoms[D0] = cases[i] as number
  atoms[GV] = governors[i] as number
  const from = survey.runFrom[i] as number
  if (from < 0) {
    atoms[RF] = atoms[RL] = atoms[RP] = atoms[RB] = atoms[RB2] = atoms[RA] = atoms[RA2] = atoms[RH] = atoms[RLEN] = -9
    return
  }
  const to = survey.runTo[i] as number
  const word = (j: number): number => (j < 0 ? -1 : j >= length ? -2 : (values[(rows[j] as number) * WIDTH + WORD] as number))
  atoms[RF] = word(from)
  atoms[RL] = word(to)
  atoms[RP] = (i === from ? 1 : 0) | (i === to ? 2 : 0)
  atoms[RB] = word(from - 1)
  atoms[RB2] = word(from - 2)
  atoms[RA] = word(to + 1)
  atoms[RA2] = word(to + 2)
  atoms[RH] = values[(rows[to] as number) * WIDTH + HEAD] as number
  atoms[RLEN] = Math.min(4, to - from)
}
