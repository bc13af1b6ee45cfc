import { Grammar } from '../../../src/core/language/grammar/grammar.ts'
import { type Language, readLanguage } from '../../../src/core/language/read.ts'
import { readModels } from '../../support/models.ts'

export const read = (text: string): Language =>
  readLanguage({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] }, readModels().syntax)

/** A sentence with its grammar; words are asked for and told by their wording. */
export function grammarOf(text: string) {
  const { tokens } = read(text)
  const grammar = new Grammar(tokens)
  const wordAt = (index: number | null | undefined): string | null => {
    const token = index === null || index === undefined ? undefined : tokens[index]
    return token ? text.slice(token.start, token.end) : null
  }
  const find = (word: string): number => {
    const index = tokens.findIndex(({ start, end }) => text.slice(start, end) === word)
    if (index < 0) throw new Error(`No word ${word} in ${text}`)
    return index
  }
  return { grammar, tokens, wordAt, find }
}
