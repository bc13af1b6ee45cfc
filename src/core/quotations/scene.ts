import type { SentenceClauses } from '../language/clause.ts'
import { type EntityMention, within } from '../mentions.ts'
import type { Article, Block, Entity } from '../model.ts'
import { slice } from '../span.ts'

/** What the passes before found, as far as turns need it. */
export interface Scene {
  readonly article: Article
  readonly sentences: readonly SentenceClauses[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly EntityMention[]
}

/** "I", "we", "my": whoever speaks. */
export const FIRST_PERSON = /^(i|me|my|myself|we|us|our|ourselves)$/
export const SECOND_PERSON = /^(you|your|yours|yourself)$/

/** Longest question, in characters: longer paragraphs that end in one are speeches. */
const LONGEST_QUESTION = 700

/** A block of running text that holds some. */
export const isRunning = (block: Block): boolean => /^(paragraph|quote|list-item)$/.test(block.kind) && block.end > block.start

/** The words of a block in lower case. */
export const wordsIn = ({ sentences }: Scene, block: Block): string[] =>
  within(sentences, block).flatMap((s) => s.words.map((w) => w.lower))

/** Whether a paragraph is short and ends in a question mark. */
export const isQuestion = ({ article: { text } }: Scene, block: Block): boolean =>
  block.kind !== 'title' &&
  block.end - block.start <= LONGEST_QUESTION &&
  !/^["“‘]/.test(text.slice(block.start, block.start + 1)) &&
  /\?[)\]*\s]*$/.test(slice(text, { start: Math.max(block.start, block.end - 6), end: block.end }))
