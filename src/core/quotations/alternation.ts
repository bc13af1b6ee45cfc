import type { Block } from '../model.ts'
import { FIRST_PERSON, isQuestion, isRunning, type Scene, SECOND_PERSON, wordsIn } from './scene.ts'

/** What a paragraph of an interview without labels is. */
export type Part = 'introduction' | 'question' | 'answer'

const PARTS: readonly Part[] = ['introduction', 'question', 'answer']

/** For each sign in a paragraph how much it speaks for each part. Set by hand; only their order of size matters. */
const SIGNS: Readonly<Record<string, Readonly<Record<Part, number>>>> = {
  /** Ends in a question mark. */
  asks: { introduction: -2, question: 2.5, answer: -1 },
  /** "you", "your": an interviewer addresses, the answer seldom does. */
  addresses: { introduction: -0.5, question: 0.8, answer: 0 },
  /** "I", "we": answers tell of their speaker. */
  own: { introduction: -1.2, question: 0, answer: 1 },
  /** Without either: told by the reporter. */
  impersonal: { introduction: 0.6, question: 0, answer: 0 },
  /** Neither asks nor addresses anybody. */
  flat: { introduction: 0, question: -1, answer: 0 },
  /** Fewer than 12, 30, more than 60 words. */
  tiny: { introduction: 0, question: 0.2, answer: 0.2 },
  short: { introduction: 0, question: 0.6, answer: 0 },
  long: { introduction: 0, question: -1.2, answer: 0.6 },
}

/** How well one part follows another; nothing goes back to the introduction. */
const FOLLOWS: Readonly<Record<Part, Readonly<Record<Part, number>>>> = {
  introduction: { introduction: 0.5, question: 0, answer: -1.5 },
  question: { introduction: -99, question: -1.2, answer: 1 },
  answer: { introduction: -99, question: 0.4, answer: 0 },
}

/**
 * The likeliest sequence of questions and answers for the paragraphs of an interview (Viterbi), from what speaks for each and
 * from their taking turns. Blocks that are no running text have no part.
 */
export function alternate(scene: Scene, blocks: readonly Block[], start: Part): (Part | null)[] {
  const running = blocks.map((block) => isRunning(block) || isQuestion(scene, block))
  const paths: Path[] = []
  let best: Record<Part, Path> = first(start)
  blocks.forEach((block, i) => {
    if (!running[i]) return
    const signs = signsOf(scene, block)
    const before = best
    best = pathsTo((part) => stepTo(part, before, signs))
  })
  paths.push(...PARTS.map((part) => best[part]))
  let path: Path | null = paths.reduce((a, b) => (b.score > a.score ? b : a))
  const parts: (Part | null)[] = blocks.map(() => null)
  for (let i = blocks.length - 1; i >= 0 && path; i--) {
    if (!running[i]) continue
    parts[i] = path.part
    path = path.before
  }
  return parts
}

interface Path {
  readonly part: Part
  readonly score: number
  readonly before: Path | null
}

const pathsTo = (to: (part: Part) => Path): Record<Part, Path> => ({
  introduction: to('introduction'),
  question: to('question'),
  answer: to('answer'),
})

const first = (start: Part): Record<Part, Path> => pathsTo((part) => ({ part, score: part === start ? 0 : -99, before: null }))

function stepTo(part: Part, before: Record<Part, Path>, signs: readonly string[]): Path {
  const own = signs.reduce((sum, sign) => sum + (SIGNS[sign]?.[part] ?? 0), 0)
  const from = PARTS.map((p) => before[p]).reduce((a, b) => (b.score + FOLLOWS[b.part][part] > a.score + FOLLOWS[a.part][part] ? b : a))
  return { part, score: from.score + FOLLOWS[from.part][part] + own, before: from }
}

function signsOf(scene: Scene, block: Block): string[] {
  const words = wordsIn(scene, block)
  const [own, addresses] = [words.some((w) => FIRST_PERSON.test(w)), words.some((w) => SECOND_PERSON.test(w))]
  const asks = isQuestion(scene, block)
  return [
    ...(asks ? ['asks'] : []),
    ...(asks || addresses ? [] : ['flat']),
    ...(addresses ? ['addresses'] : []),
    ...(own ? ['own'] : []),
    ...(own || addresses ? [] : ['impersonal']),
    words.length < 12 ? 'tiny' : words.length < 30 ? 'short' : words.length > 60 ? 'long' : 'middling',
  ]
}
