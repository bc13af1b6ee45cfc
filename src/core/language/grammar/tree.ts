import type { Span, Token } from '../../model.ts'

/** The place of a word: the index of its token in the article. */
export type WordIndex = number

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
    this.tokens = tokens
    this.#from = new Int32Array(n + 2)
    this.#children = new Int32Array(n)
    for (const { head } of tokens) if (head !== null) this.#from[head + 2] = (this.#from[head + 2] as number) + 1
    for (let i = 2; i < n + 2; i++) this.#from[i] = (this.#from[i] as number) + (this.#from[i - 1] as number)
    tokens.forEach(({ head }, i) => {
      if (head === null) return
      const at = this.#from[head + 1] as number
      this.#children[at] = i
      this.#from[head + 1] = at + 1
    })
    this.#first = Int32Array.from(tokens, (_, i) => i)
    this.#last = Int32Array.from(tokens, (_, i) => i)
    this.#spread()
  }

  /** Every word widens what its head spans, deepest words first. */
  #spread(): void {
    const order = this.#fromTheTop()
    for (let k = order.length - 1; k >= 0; k--) {
      const word = order[k] as number
      const head = this.tokens[word]?.head ?? null
      if (head === null) continue
      this.#first[head] = Math.min(this.#first[head] as number, this.#first[word] as number)
      this.#last[head] = Math.max(this.#last[head] as number, this.#last[word] as number)
    }
  }

  #fromTheTop(): number[] {
    const order = this.tokens.flatMap((token, i) => (token.head === null ? [i] : []))
    for (let k = 0; k < order.length; k++) order.push(...this.children(order[k] as number))
    return order
  }

  /** Children of a word, of some relations or of all; "nsubj" takes "nsubj:pass" in. */
  children(word: WordIndex, ...relations: readonly string[]): WordIndex[] {
    const found: WordIndex[] = []
    for (let k = this.#from[word] as number; k < (this.#from[word + 1] as number); k++) {
      const child = this.#children[k] as number
      if (relations.length === 0 || this.is(child, ...relations)) found.push(child)
    }
    return found
  }

  child(word: WordIndex, ...relations: readonly string[]): WordIndex | null {
    return this.children(word, ...relations)[0] ?? null
  }

  /** Whether a word's relation to its head is one of these. */
  is(word: WordIndex, ...relations: readonly string[]): boolean {
    const relation = (this.tokens[word] as Token).deprel
    return relations.some((r) => relation === r || relation.startsWith(`${r}:`))
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
