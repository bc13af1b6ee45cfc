import { compileTemplates } from './templates.ts'
import type { Configuration } from './transitions.ts'

/**
 * What the parser looks at, after Zhang and Nivre (2011), "Transition-based Dependency Parsing with Rich Non-local
 * Features", written for the arc-hybrid system. s0, s1, s2 are the top of the stack, b0 to b3 the words to come; l1
 * and r1 the outermost child on a side, l2 and r2 the one before; w the word, t its label, u its part of speech, r its
 * relation; v the number of children, z the set of their relations; d a distance, m the marks between two words.
 */
const PLACES = 's0 s1 s2 s3 b0 b1 b2 b3 s0l1 s0l2 s0r1 s0r2 s1l1 s1l2 s1r1 s1r2 b0l1 b0l2 s0l1l1 s0r1r1 s0r1l1 s1r1l1 s1r1r1 b0l1l1'.split(
  ' ',
)
const WIDTH = 4
const EXTRA = 's0vl s0vr s1vl s1vr b0vl s0zl s0zr s1zl s1zr b0zl d0 d1 m0 m1 b0-1t b0-1w s0+1t s1+1t s0-1t depth verbs'.split(' ')
const ATOMS = [...PLACES.flatMap((place) => [`${place}w`, `${place}t`, `${place}u`, `${place}r`]), ...EXTRA]

/** Templates stand between commas; each joins atoms. */
const TEMPLATES = [
  // single words
  `s0w, s0t, s0w s0t, s1w, s1t, s1w s1t, s2w, s2t, s2w s2t, b0w, b0t, b0w b0t, b1w, b1t, b1w b1t, b2w, b2t, b2w b2t, b3t, s3t`,
  // pairs
  `s0w s0t b0w b0t, s0w s0t b0w, s0w b0w b0t, s0w s0t b0t, s0t b0w b0t, s0w b0w, s0t b0t, s0w b0t, s0t b0w, s1w s1t s0w s0t, s1w s0w,
   s1t s0t, s1w s1t s0t, s1t s0w s0t, s1w s0t, s1t s0w, s1w b0w, s1t b0t, s1w s1t b0t, s1t b0w b0t, b0t b1t, b0w b1t, b0t b1w,
   b0w b1w, s0w b1w, s0t b1w, s0w b1t, s2t b0t, s2t s0t`,
  // triples
  `b0t b1t b2t, s0t b0t b1t, s0w b0t b1t, s0t b0w b1t, s0t b0t b1w, s1t s0t b0t, s1w s0t b0t, s1t s0t b0w, s1t s0t b0t b1t,
   s0t b0t b1t b2t, s2t s1t s0t, s2t s1t s0t b0t, s1w s0w b0t, s0w b0w b1t, s0w b0t b1w`,
  // children
  `s0t s0l1t b0t, s0t s0r1t b0t, s0t b0t b0l1t, s1t s1l1t s0t, s1t s1r1t s0t, s1t s0t s0l1t, s1t s0t s0r1t, s1t s1r1t b0t,
   s0t s0l1t s0l2t, s0t s0r1t s0r2t, s1t s1r1t s1r2t, s1t s1l1t s1l2t, s0w s0l1w, s0w s0r1w, s1w s1r1w, s1w s1l1w, b0w b0l1w,
   s0l1w s0t, s0r1w s0t, s1r1w s1t, s1l1w s1t, b0l1w b0t, s0l1w b0w, b0l1w s0w, s0l1w s1t s0t, s0l1w s0t b0t, b0l1w b0t s0t,
   s1r1w s0t b0t, s0r1w b0t s0t, s0l1r s0t, s0r1r s0t, s1l1r s1t, s1r1r s1t, b0l1r b0t, s0l2r s0t, s0r2r s0t, s1r2r s1t,
   s0l1r s0r1r s0t b0t, s1l1r s1r1r s1t s0t, s0t s0l1r s0l2r b0t, s1t s1r1r s1r2r s0t, s1w s1r1r s0t, s1w s1l1r s0t, s0w s0r1r b0t,
   s0w s0l1r b0t, b0w b0l1r s0t, s0t s0r1t s0r1l1t b0t, s1t s1r1t s1r1l1w s0t, s1t s1r1t s1r1r1t s0t, b0t b0l1t b0l1l1t s0t,
   s0r1w s0r1l1w, s1r1w s1r1l1w s0t, s0l1w s1r1l1w s1t s0t`,
  // how many, which, how far
  `s0w s0vl, s0w s0vr, s1w s1vr, s1t s1vr s1vl, b0t b0vl, s0t s0vl s0vr b0t, s0t s0zl, s0t s0zr, s0w s0zl, s0w s0zr, s1t s1zr,
   s1w s1zr, b0t b0zl, b0w b0zl, s0t s0zl b0t, s0t s0zr b0t, s1t s1zr s0t, s1t s1zl s0t, s1t s1zr s0t s0zl, s0t s0zl b0t b0zl,
   s1w s1zr s0t b0t, s0w d0, s0t d0, b0w d0, b0t d0, s0t b0t d0, s1t s0t d1, s1w s0t d1, s0t b0t m0, s1t s0t m1, s0t b0t m0 d0,
   s1t s0t m1 d1, s1w s0t m1, s0w b0t m0, s1t s0t b0t m0 m1, s0t m0 verbs, s1t s0t b0t verbs, s0t b0t b0-1t, s0t b0t b0-1w,
   s0t b0t s0+1t, s1t s0t s1+1t, s0-1t s0t b0t, s0t b0t depth`,
].flatMap((group) => group.split(/,\s*/))

export const PARSE_TEMPLATES = compileTemplates(TEMPLATES, ATOMS)

const without = (left: RegExp): Int32Array => Int32Array.from(TEMPLATES.flatMap((template, t) => (left.test(template) ? [] : [t])))

/** Which templates judge the relation of an arc from the next word, and of one from the second on the stack. */
export const LEFT_RELATION_TEMPLATES = without(/\b(?:s2|s3|b2|b3|s1[lrvz]|depth|d1|m1|verbs)/)
export const RIGHT_RELATION_TEMPLATES = without(/\b(?:s2|s3|b1|b2|b3|b0[lvz]|depth|d0|m0|verbs)/)
export const parseAtoms = (): Int32Array => new Int32Array(ATOMS.length)

const at = (name: string): number => ATOMS.indexOf(name)
const E0 = PLACES.length * WIDTH
const place = (name: string): number => PLACES.indexOf(name) * WIDTH
const [S0, S1, S2, S3] = [place('s0'), place('s1'), place('s2'), place('s3')]
const [B0, B1, B2, B3] = [place('b0'), place('b1'), place('b2'), place('b3')]
const [S0L1, S0L2, S0R1, S0R2] = [place('s0l1'), place('s0l2'), place('s0r1'), place('s0r2')]
const [S1L1, S1L2, S1R1, S1R2] = [place('s1l1'), place('s1l2'), place('s1r1'), place('s1r2')]
const [B0L1, B0L2] = [place('b0l1'), place('b0l2')]
const [S0L1L1, S0R1R1, S0R1L1, S1R1L1, S1R1R1, B0L1L1] = [
  place('s0l1l1'),
  place('s0r1r1'),
  place('s0r1l1'),
  place('s1r1l1'),
  place('s1r1r1'),
  place('b0l1l1'),
]
if (at('s0vl') !== E0) throw new Error('The extra atoms follow the places.')

/** What the features need to know of a sentence's words. Filled anew for each sentence, with room for the root at its end. */
export interface Sentence {
  length: number
  readonly words: Int32Array
  readonly labels: Int32Array
  readonly upos: Int32Array
  /** Before each word: how many commas and the like, how many verbs, how many conjunctions. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
  readonly joins: Int32Array
}

const NOTHING = -1

function put(atoms: Int32Array, slot: number, s: Sentence, relations: Int32Array, word: number): void {
  if (word < 0) {
    atoms[slot] = NOTHING
    atoms[slot + 1] = NOTHING
    atoms[slot + 2] = NOTHING
    atoms[slot + 3] = NOTHING
    return
  }
  atoms[slot] = s.words[word] as number
  atoms[slot + 1] = s.labels[word] as number
  atoms[slot + 2] = s.upos[word] as number
  atoms[slot + 3] = relations[word] as number
}

const child = (of: number, side: Int32Array): number => (of < 0 ? -1 : (side[of] as number))
const labelAt = (s: Sentence, i: number): number => (i < 0 || i > s.length ? NOTHING : (s.labels[i] as number))
const few = (n: number): number => Math.min(n, 3)
const distance = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : 7)
const between = (s: Sentence, from: number, to: number): number =>
  few((s.commas[to] as number) - (s.commas[from] as number)) * 16 +
  few((s.verbs[to] as number) - (s.verbs[from] as number)) * 4 +
  few((s.joins[to] as number) - (s.joins[from] as number))

/** Reads all atoms of a configuration. */
export function readParseAtoms(c: Configuration, s: Sentence, atoms: Int32Array): void {
  const { stack, depth, next, length, relations: r } = c
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1
  put(atoms, S0, s, r, s0)
  put(atoms, S1, s, r, s1)
  put(atoms, S2, s, r, depth > 2 ? (stack[depth - 3] as number) : -1)
  put(atoms, S3, s, r, depth > 3 ? (stack[depth - 4] as number) : -1)
  put(atoms, B0, s, r, next)
  put(atoms, B1, s, r, next + 1 > length ? -1 : next + 1)
  put(atoms, B2, s, r, next + 2 > length ? -1 : next + 2)
  put(atoms, B3, s, r, next + 3 > length ? -1 : next + 3)
  const s0l1 = child(s0, c.left1)
  const s0r1 = child(s0, c.right1)
  const s1r1 = child(s1, c.right1)
  const b0l1 = child(next, c.left1)
  put(atoms, S0L1, s, r, s0l1)
  put(atoms, S0L2, s, r, child(s0, c.left2))
  put(atoms, S0R1, s, r, s0r1)
  put(atoms, S0R2, s, r, child(s0, c.right2))
  put(atoms, S1L1, s, r, child(s1, c.left1))
  put(atoms, S1L2, s, r, child(s1, c.left2))
  put(atoms, S1R1, s, r, s1r1)
  put(atoms, S1R2, s, r, child(s1, c.right2))
  put(atoms, B0L1, s, r, b0l1)
  put(atoms, B0L2, s, r, child(next, c.left2))
  put(atoms, S0L1L1, s, r, child(s0l1, c.left1))
  put(atoms, S0R1R1, s, r, child(s0r1, c.right1))
  put(atoms, S0R1L1, s, r, child(s0r1, c.left1))
  put(atoms, S1R1L1, s, r, child(s1r1, c.left1))
  put(atoms, S1R1R1, s, r, child(s1r1, c.right1))
  put(atoms, B0L1L1, s, r, child(b0l1, c.left1))
  let e = E0
  atoms[e++] = s0 < 0 ? NOTHING : (c.leftCount[s0] as number)
  atoms[e++] = s0 < 0 ? NOTHING : (c.rightCount[s0] as number)
  atoms[e++] = s1 < 0 ? NOTHING : (c.leftCount[s1] as number)
  atoms[e++] = s1 < 0 ? NOTHING : (c.rightCount[s1] as number)
  atoms[e++] = c.leftCount[next] as number
  atoms[e++] = s0 < 0 ? NOTHING : (c.leftSet[s0] as number)
  atoms[e++] = s0 < 0 ? NOTHING : (c.rightSet[s0] as number)
  atoms[e++] = s1 < 0 ? NOTHING : (c.leftSet[s1] as number)
  atoms[e++] = s1 < 0 ? NOTHING : (c.rightSet[s1] as number)
  atoms[e++] = c.leftSet[next] as number
  atoms[e++] = s0 < 0 ? NOTHING : distance(next - s0)
  atoms[e++] = s1 < 0 ? NOTHING : distance(s0 - s1)
  atoms[e++] = s0 < 0 ? NOTHING : between(s, s0 + 1, next)
  atoms[e++] = s1 < 0 ? NOTHING : between(s, s1 + 1, s0)
  atoms[e++] = labelAt(s, next - 1)
  atoms[e++] = next > 0 ? (s.words[next - 1] as number) : NOTHING
  atoms[e++] = s0 < 0 ? NOTHING : labelAt(s, s0 + 1)
  atoms[e++] = s1 < 0 ? NOTHING : labelAt(s, s1 + 1)
  atoms[e++] = labelAt(s, s0 - 1)
  atoms[e++] = Math.min(depth, 5)
  // Whether a verb is still to come: what stands alone may hang on it.
  atoms[e++] = few((s.verbs[length] as number) - (s.verbs[next] as number))
}
