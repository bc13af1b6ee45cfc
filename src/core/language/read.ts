import type { Block, Span, Token } from '../model.ts'
import { splitSentences } from './split-sentences.ts'
import type { SyntaxModel } from './syntax/model.ts'
import { Reader } from './syntax/reader.ts'
import { tokenise } from './tokenise.ts'

/** Sentences and words of an article, with offsets into its text. Neither ever crosses a block. */
export interface Language {
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
}

/**
 * Splits each block into sentences and words, and gives each word its part of speech, its lemma and its place in the
 * sentence's tree of dependencies (Universal Dependencies). `tell` hears after each block what share is done. Never throws; takes time linear in
 * the text.
 */
export function readLanguage(text: string, blocks: readonly Block[], model: SyntaxModel, tell?: (share: number) => void): Language {
  const sentences: Span[] = []
  const tokens: Token[] = []
  const reader = new Reader(model, text)
  for (const block of blocks) {
    const words = tokenise(text, block)
    const starts = splitSentences(text, words, block.kind === 'preformatted')
    starts.forEach((from, k) => {
      const end = starts[k + 1] ?? words.length
      reader.read(words, from, end, tokens)
      sentences.push({ start: (words[from] as Span).start, end: (words[end - 1] as Span).end })
    })
    tell?.(block.end / text.length)
  }
  return { sentences, tokens }
}
