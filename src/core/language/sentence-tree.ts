import type { Tree } from './grammar/tree.ts'
import type { Word } from './words.ts'

/** The tree of one sentence, by the places of its words in the sentence. What hangs outside it counts as hanging on nothing. */
export class SentenceTree {
  readonly tree: Tree
  /** The place of its first word in the article. */
  readonly from: number
  readonly words: readonly Word[]

  constructor(tree: Tree, from: number, words: readonly Word[]) {
    this.tree = tree
    this.from = from
    this.words = words
  }

  #own(word: number | null): number | null {
    return word !== null && word >= this.from && word < this.from + this.words.length ? word - this.from : null
  }

  head(word: number): number | null {
    return this.#own(this.tree.head(this.from + word))
  }

  children(word: number, ...relations: readonly string[]): number[] {
    return this.tree.children(this.from + word, ...relations).flatMap((child) => this.#own(child) ?? [])
  }

  child(word: number, ...relations: readonly string[]): number | null {
    return this.children(word, ...relations)[0] ?? null
  }

  is(word: number, ...relations: readonly string[]): boolean {
    return this.tree.is(this.from + word, ...relations)
  }

  /** The first and last word of all that hangs on a word. */
  reach(word: number): { first: number; last: number } {
    const [first, last] = this.tree.reach(this.from + word)
    return { first: Math.max(0, first - this.from), last: Math.min(this.words.length - 1, last - this.from) }
  }

  /** The head of the words from `first` on that begin before an offset: of "last Sunday", "Sunday". */
  headWithin(first: number, end: number): number | null {
    let last = first
    while (last + 1 < this.words.length && (this.words[last + 1] as Word).start < end) last++
    for (let i = first; i <= last; i++) {
      const head = this.head(i)
      if ((head === null || head < first || head > last) && !/^(PUNCT|ADP)$/.test((this.words[i] as Word).upos)) return i
    }
    return null
  }

  /** Whether the words from `first` on that begin before an offset say more of a verb: "in May" in "It closed in May". */
  hangsOnVerb(first: number, end: number): boolean {
    const head = this.headWithin(first, end)
    return head !== null && this.is(head, 'obl')
  }
}
