import type { Article, Span, Token } from '../model.ts'
import { splitSentences } from './split-sentences.ts'
import type { SyntaxModel } from './syntax/model.ts'
import { Reader } from './syntax/reader.ts'
import { tokenise } from './tokenise.ts'

/** Sentences and words of an article, with offsets into its text. Neither ever crosses a block. */
export interface Language {
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
}

/** What of an article the language is read from. */
export type Written = Pick<Article, 'text' | 'blocks' | 'dateline'>

/**
 * Splits each block into sentences and words, and gives each word its part of speech, its lemma and its place in the
 * sentence's tree of dependencies (Universal Dependencies). `tell` hears after each block what share is done. Never throws; takes time linear in
 * the text.
 */
export function readLanguage({ text, blocks, dateline }: Written, model: SyntaxModel, tell?: (share: number) => void): Language {
  const sentences: Span[] = []
  const tokens: Token[] = []
  const reader = new Reader(model, text)
  for (const block of blocks) {
    const words = tokenise(text, block)
    const starts = pastDateline(splitSentences(text, words, block.kind === 'preformatted'), words, dateline)
    starts.forEach((from, k) => {
      const end = starts[k + 1] ?? words.length
      reader.read(words, from, end, tokens)
      sentences.push({ start: (words[from] as Span).start, end: (words[end - 1] as Span).end })
    })
    tell?.(block.end / text.length)
  }
  return { sentences, tokens }
}

/** "NAIROBI, March 3 (Meridian) - | Kenya agreed …": what a dateline stands before is a sentence without it. */
function pastDateline(starts: readonly number[], words: readonly Span[], dateline: Span | undefined): readonly number[] {
  if (!dateline || words[0]?.start !== dateline.start) return starts
  const from = words.findIndex((word) => word.start >= dateline.end)
  return from > 0 ? [0, ...starts.filter((start) => start > from), from].sort((a, b) => a - b) : starts
}
