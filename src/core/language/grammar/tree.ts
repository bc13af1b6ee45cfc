import type { Span, Token } from '../../model.ts'

/** The place of a word: the index of its token in the article. */
export type WordIndex = number

/** In place of the head of a word that has none. */
const ROOT = -1
/** Before the subtype of a relation: "nsubj:pass". */
const COLON = 58

/** The trees of all sentences, with the way down as well as the way up. Built in one pass. */
export class Tree {
  readonly tokens: readonly Token[]
  /** Children of word `w`: `#children[#from[w]]` up to `#children[#from[w + 1]]`, in the order of the text. */
  readonly #from: Int32Array
  readonly #children: Int32Array
  readonly #first: Int32Array
  readonly #last: Int32Array

  constructor(tokens: readonly Token[]) {
    const n = tokens.length
    const heads = new Int32Array(n)
    this.tokens = tokens
    this.#from = new Int32Array(n + 2)
    this.#children = new Int32Array(n)
    this.#first = new Int32Array(n)
    this.#last = new Int32Array(n)
    for (let i = 0; i < n; i++) {
      const head = (tokens[i] as Token).head ?? ROOT
      heads[i] = head
      this.#first[i] = this.#last[i] = i
      if (head !== ROOT) this.#from[head + 2] = (this.#from[head + 2] as number) + 1
    }
    for (let i = 2; i < n + 2; i++) this.#from[i] = (this.#from[i] as number) + (this.#from[i - 1] as number)
    for (let i = 0; i < n; i++) {
      const head = heads[i] as number
      if (head === ROOT) continue
      const at = this.#from[head + 1] as number
      this.#children[at] = i
      this.#from[head + 1] = at + 1
    }
    this.#spread(heads)
  }

  /** Every word widens what its head spans, deepest words first. */
  #spread(heads: Int32Array): void {
    const order = this.#fromTheTop(heads)
    for (let k = order.length - 1; k >= 0; k--) {
      const word = order[k] as number
      const head = heads[word] as number
      if (head === ROOT) continue
      if ((this.#first[word] as number) < (this.#first[head] as number)) this.#first[head] = this.#first[word] as number
      if ((this.#last[word] as number) > (this.#last[head] as number)) this.#last[head] = this.#last[word] as number
    }
  }

  #fromTheTop(heads: Int32Array): Int32Array {
    const order = new Int32Array(heads.length)
    let filled = 0
    for (let i = 0; i < heads.length; i++) if (heads[i] === ROOT) order[filled++] = i
    for (let k = 0; k < filled; k++) {
      const word = order[k] as number
      const end = this.#from[word + 1] as number
      for (let c = this.#from[word] as number; c < end; c++) order[filled++] = this.#children[c] as number
    }
    return order.subarray(0, filled)
  }

  /** Children of a word, of some relations or of all; "nsubj" takes "nsubj:pass" in. */
  children(word: WordIndex, ...relations: readonly string[]): WordIndex[] {
    const found: WordIndex[] = []
    for (let k = this.#from[word] as number; k < (this.#from[word + 1] as number); k++) {
      const child = this.#children[k] as number
      if (relations.length === 0 || this.#isOneOf(child, relations)) found.push(child)
    }
    return found
  }

  child(word: WordIndex, ...relations: readonly string[]): WordIndex | null {
    for (let k = this.#from[word] as number; k < (this.#from[word + 1] as number); k++) {
      const child = this.#children[k] as number
      if (relations.length === 0 || this.#isOneOf(child, relations)) return child
    }
    return null
  }

  /** Whether a word's relation to its head is one of these. */
  is(word: WordIndex, ...relations: readonly string[]): boolean {
    return this.#isOneOf(word, relations)
  }

  #isOneOf(word: WordIndex, relations: readonly string[]): boolean {
    const relation = (this.tokens[word] as Token).deprel
    for (const r of relations) {
      if (relation === r || (relation.startsWith(r) && relation.charCodeAt(r.length) === COLON)) return true
    }
    return false
  }

  head(word: WordIndex): WordIndex | null {
    return (this.tokens[word] as Token).head
  }

  lemma(word: WordIndex): string {
    return (this.tokens[word] as Token).lemma
  }

  upos(word: WordIndex): Token['upos'] {
    return (this.tokens[word] as Token).upos
  }

  /** The Penn tag; empty where there is none. */
  xpos(word: WordIndex): string {
    return (this.tokens[word] as Token).xpos ?? ''
  }

  /** The first and last word of all that hangs on a word. */
  reach(word: WordIndex): readonly [first: WordIndex, last: WordIndex] {
    return [this.#first[word] as number, this.#last[word] as number]
  }

  span(word: WordIndex): Span {
    const [first, last] = this.reach(word)
    return { start: (this.tokens[first] as Token).start, end: (this.tokens[last] as Token).end }
  }
}
