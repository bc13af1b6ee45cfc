import { FIGURE } from './first-words.ts'

/** Character codes. */
const BLANK = 32
const STRAIGHT = 39
const ZERO = 48
const SMALL_A = 97

const isLetter = (code: number): boolean => code >= SMALL_A && code <= 122
const isDigit = (code: number): boolean => code >= ZERO && code <= 57
/** Straight and curly. */
const isApostrophe = (code: number): boolean => code === STRAIGHT || code === 0x2019 || code === 0x2018
/** White space as news has it. */
const isBlank = (code: number): boolean => code <= BLANK || code === 0xa0

/** Bits of a hash that a first look goes by: most words of a text are in no table. */
const FIRST_BITS = 0x3fff

const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & 0x3fffffff

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i))
  return hash
}

const [THE, A, AN, ANY_FIGURE] = ['the', 'a', 'an', FIGURE].map(hashOf) as [number, number, number, number]

/**
 * Values for words as `firstWords` gives them ("march", "the y", "0 d"), looked up in a text in small letters without
 * cutting its words out: by their hash. Two words in a billion share one; what is found is then to be checked anyway.
 */
export class WordTable<T> {
  readonly #values = new Map<number, T>()
  readonly #first = new Uint8Array(FIRST_BITS + 1)
  /** Where the word ends that was read last. */
  end = 0

  constructor(values: ReadonlyMap<string, T>) {
    for (const [word, value] of values) {
      this.#values.set(hashOf(word), value)
      this.#first[hashOf(word) & FIRST_BITS] = 1
    }
    for (const article of [THE, A, AN]) this.#first[article & FIRST_BITS] = 1
  }

  /** The value of the word at `from`, or of an article and the letter that begins the next word. */
  readWord(text: string, from: number): T | undefined {
    let hash = 0
    let at = from
    let code = text.charCodeAt(at)
    do {
      hash = hashOn(hash, code)
      code = text.charCodeAt(++at)
    } while (isLetter(code))
    this.end = at
    if (this.#first[hash & FIRST_BITS] === 0) return undefined
    return this.#values.get(hash === THE || hash === A || hash === AN ? withNext(hash, text, at) : hash)
  }

  /** The value of the figure at `from`, all that is written in one with it ("1,000", "10:30", "3-5"), and the letter that begins the next word. */
  readFigure(text: string, from: number): T | undefined {
    const last = Math.min(from + LONGEST_FIGURE, text.length - 1)
    let at = from
    for (let code = text.charCodeAt(at); isDigit(code) || (isMark(code) && isDigit(text.charCodeAt(at + 1))); ) {
      if (at >= last) break
      code = text.charCodeAt(++at)
    }
    return this.#values.get(withNext(ANY_FIGURE, text, at))
  }
}

/** No time is written in a longer one. */
const LONGEST_FIGURE = 24

const isMark = (code: number): boolean => !isBlank(code) && !isLetter(code)

/** A word and the first letter of what follows after a blank. */
function withNext(hash: number, text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  if (at === from || Number.isNaN(code)) return hash
  return hashOn(hashOn(hash, BLANK), isDigit(code) ? ZERO : isApostrophe(code) ? STRAIGHT : code)
}
