/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the artificial root at the end of
 * the buffer (Ballesteros and Nivre 2013). Words are numbered from 0; the number of words stands for the root.
 *
 *   SHIFT  moves the next word onto the stack
 *   LEFT   makes the next word the head of the top of the stack, and pops it
 *   RIGHT  makes the second of the stack the head of the top, and pops it
 *
 * LEFT onto the root is allowed only for the last word on the stack, so every sentence gets exactly one root.
 */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

export const NONE = -1

/** Longest piece that is parsed at once. */
export const LONGEST = 256

/** A parser's state, reused from sentence to sentence. Children are kept as the two outermost on each side. */
export class Configuration {
  length = 0
  depth = 0
  next = 0
  readonly stack = new Int32Array(LONGEST + 1)
  readonly heads = new Int32Array(LONGEST + 1)
  readonly relations = new Int32Array(LONGEST + 1)
  readonly left1 = new Int32Array(LONGEST + 1)
  readonly left2 = new Int32Array(LONGEST + 1)
  readonly right1 = new Int32Array(LONGEST + 1)
  readonly right2 = new Int32Array(LONGEST + 1)
  readonly leftCount = new Int32Array(LONGEST + 1)
  readonly rightCount = new Int32Array(LONGEST + 1)
  /** Relations of the children on a side, as a set of bits (modulo 32). */
  readonly leftSet = new Int32Array(LONGEST + 1)
  readonly rightSet = new Int32Array(LONGEST + 1)

  reset(length: number): void {
    this.length = length
    this.depth = 0
    this.next = 0
    for (const array of [this.heads, this.left1, this.left2, this.right1, this.right2, this.relations]) array.fill(NONE, 0, length + 1)
    for (const array of [this.leftCount, this.rightCount, this.leftSet, this.rightSet]) array.fill(0, 0, length + 1)
  }

  get done(): boolean {
    return this.next === this.length && this.depth === 0
  }

  allows(action: number): boolean {
    if (action === SHIFT) return this.next < this.length
    if (action === LEFT) return this.depth > 0 && (this.next < this.length || this.depth === 1)
    return this.depth > 1
  }

  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  left(relation: number): void {
    const child = this.stack[--this.depth] as number
    const head = this.next
    this.heads[child] = head
    this.relations[child] = relation
    this.left2[head] = this.left1[head] as number
    this.left1[head] = child
    this.leftCount[head] = (this.leftCount[head] as number) + 1
    this.leftSet[head] = (this.leftSet[head] as number) | (1 << (relation & 31))
  }

  right(relation: number): void {
    const child = this.stack[--this.depth] as number
    const head = this.stack[this.depth - 1] as number
    this.heads[child] = head
    this.relations[child] = relation
    this.right2[head] = this.right1[head] as number
    this.right1[head] = child
    this.rightCount[head] = (this.rightCount[head] as number) + 1
    this.rightSet[head] = (this.rightSet[head] as number) | (1 << (relation & 31))
  }
}
