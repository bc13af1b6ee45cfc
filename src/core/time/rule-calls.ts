import type { TimeRule } from './rule.ts'
import type { RuleIndex, WordCall } from './rule-index.ts'

/** Character codes. Written here and not shared: a call to another module for every character takes longer than the reading. */
const isLetter = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018

/** . ! ? */
const endsSentence = (code: number): boolean => code === 46 || code === 33 || code === 63

/** Where no expression can run on: after a word in small letters, a full stop, and before a capital. */
const SENTENCE_END = /[.!?]["”’']?\s+(?=["“‘]?[A-Z])/y

/** Where the next sentence begins if one ends at `at`; -1 where none does. */
function nextSentence(words: string, at: number, from: number): number {
  if (at - from < 3) return -1
  for (let i = at - 3; i < at; i++) if (!isLetter(words.charCodeAt(i))) return -1
  SENTENCE_END.lastIndex = at
  return SENTENCE_END.test(words) ? SENTENCE_END.lastIndex : -1
}

/**
 * Reads the words of a block once, sentence by sentence, and tells which rules are worth trying at which of them: those
 * that may begin with the word and of whose cues the sentence holds one. Used again for one block after the other.
 */
export class RuleCalls {
  readonly #index: RuleIndex
  /** As written. */
  #words = ''
  /** In small letters and with a mark at the end, so that it is never read past: that costs more than all the rest. */
  #small = ''
  #length = 0
  /** The sentence read last. */
  #start = 0
  #end = 0
  /** Of the words in it that rules may begin with, the places and what they call. */
  readonly #places: number[] = []
  readonly #calls: WordCall[] = []
  /** The number of the sentence that last held a cue, by cue, and that last called a rule, by rule. */
  readonly #held: Int32Array
  readonly #called: Int32Array
  #number = 0

  constructor(index: RuleIndex) {
    this.#index = index
    this.#held = new Int32Array(index.calls.length)
    this.#called = new Int32Array(index.rules.length)
  }

  /** Reads these words next, `small` being the same in small letters. */
  begin(words: string, small: string): void {
    this.#words = words
    this.#small = `${small}\n`
    this.#length = small.length
    this.#start = this.#end = 0
  }

  /** Where the sentence that was read last ends. */
  get end(): number {
    return this.#end
  }

  /** Reads the next sentence; false where there is none left. */
  next(): boolean {
    const small = this.#small
    const length = this.#length
    if (this.#end >= length) return false
    this.#start = this.#end
    this.#number++
    this.#places.length = 0
    this.#calls.length = 0
    let at = this.#start
    while (at < length) {
      const code = small.charCodeAt(at)
      if (isLetter(code)) at = this.#readWord(at)
      else if (isDigit(code)) at = this.#readFigure(at)
      else if (isApostrophe(code) && isDigit(small.charCodeAt(at + 1))) this.#meet(this.#index.apostrophe, at++)
      else {
        const next = endsSentence(code) ? nextSentence(this.#words, at, this.#start) : -1
        if (next >= 0) {
          at = next
          break
        }
        at++
      }
    }
    this.#end = at
    return true
  }

  /** The rules to try and the places, in the order of the words. */
  each(tried: (rule: TimeRule, at: number) => void): void {
    const { rules } = this.#index
    for (let i = 0; i < this.#places.length; i++) {
      for (const rule of (this.#calls[i] as WordCall).begins) {
        if (this.#called[rule] === this.#number) tried(rules[rule] as TimeRule, this.#places[i] as number)
      }
    }
  }

  #readWord(from: number): number {
    const { words } = this.#index
    const call = words.readWord(this.#small, from)
    if (call) this.#meet(call, from)
    return words.end
  }

  #readFigure(from: number): number {
    const small = this.#small
    const { figure, fourDigits, marks, words } = this.#index
    this.#meet(words.readFigure(small, from) ?? figure, from)
    let inRow = 0
    for (let at = from; ; at++) {
      const code = small.charCodeAt(at)
      if (isDigit(code)) {
        if (++inRow === 4) this.#give(fourDigits)
        continue
      }
      const mark = code < marks.length ? marks[code] : undefined
      if (mark === undefined || !isDigit(small.charCodeAt(at + 1))) return at
      inRow = 0
      this.#give(mark)
    }
  }

  #meet(call: WordCall, place: number): void {
    if (call.begins.length > 0) {
      this.#places.push(place)
      this.#calls.push(call)
    }
    this.#give(call)
  }

  #give({ cues }: WordCall): void {
    for (let i = 0; i < cues.length; i++) {
      const cue = cues[i] as number
      if (this.#held[cue] === this.#number) continue
      this.#held[cue] = this.#number
      for (const rule of this.#index.calls[cue] as readonly number[]) this.#called[rule] = this.#number
    }
  }
}
