import { type Configuration, LEFT, RIGHT, SHIFT } from '../syntax/transitions.ts'

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013, "Training Deterministic Parsers with
 * Non-Deterministic Oracles"): how many arcs of the gold tree an action puts out of reach.
 */
export class Oracle {
  #heads: Int16Array = new Int16Array(0)
  #offset = 0
  #length = 0
  /** Children of each word of the sentence, laid flat. */
  readonly #firstChild = new Int32Array(512)
  readonly #children = new Int32Array(512)

  /** Takes the gold heads `heads[offset … offset + length)`; `length` stands for the root. */
  begin(heads: Int16Array, offset: number, length: number): void {
    this.#heads = heads
    this.#offset = offset
    this.#length = length
    const first = this.#firstChild
    first.fill(0, 0, length + 2)
    for (let i = 0; i < length; i++) {
      const h = (heads[offset + i] as number) + 1
      first[h] = (first[h] as number) + 1
    }
    for (let i = 1; i <= length + 1; i++) first[i] = (first[i] as number) + (first[i - 1] as number)
    const fill = first.slice(0, length + 1)
    for (let i = 0; i < length; i++) {
      const h = heads[offset + i] as number
      this.#children[fill[h] as number] = i
      fill[h] = (fill[h] as number) + 1
    }
  }

  head(word: number): number {
    return this.#heads[this.#offset + word] as number
  }

  /** Actions of the lowest cost among `allowed`, as a set of bits. */
  best(c: Configuration, allowed: number): number {
    const shift = allowed & 1 ? this.#shiftCost(c) : 1000
    const left = allowed & 2 ? this.#leftCost(c) : 1000
    const right = allowed & 4 ? this.#rightCost(c) : 1000
    const least = Math.min(shift, left, right)
    return (shift === least ? 1 << SHIFT : 0) | (left === least ? 1 << LEFT : 0) | (right === least ? 1 << RIGHT : 0)
  }

  /** What is shifted can no longer be the child of a word below the top of the stack, nor the head of one on it. */
  #shiftCost(c: Configuration): number {
    const word = c.next
    const head = this.head(word)
    let cost = 0
    for (let k = 0; k < c.depth; k++) {
      const below = c.stack[k] as number
      if (below === head && k < c.depth - 1) cost++
      if (this.head(below) === word) cost++
    }
    return cost
  }

  /** What is popped to the left loses a head further on or second on the stack, and children still to come. */
  #leftCost(c: Configuration): number {
    const word = c.stack[c.depth - 1] as number
    const head = this.head(word)
    const second = c.depth > 1 ? (c.stack[c.depth - 2] as number) : -1
    return (head > c.next || head === second ? 1 : 0) + this.#childrenFrom(word, c.next)
  }

  #rightCost(c: Configuration): number {
    const word = c.stack[c.depth - 1] as number
    return (this.head(word) >= c.next ? 1 : 0) + this.#childrenFrom(word, c.next)
  }

  #childrenFrom(word: number, next: number): number {
    let count = 0
    for (let k = this.#firstChild[word] as number; k < (this.#firstChild[word + 1] as number); k++) {
      if ((this.#children[k] as number) >= next) count++
    }
    return count
  }

  get length(): number {
    return this.#length
  }
}
