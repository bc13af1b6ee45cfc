import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from 'wink-nlp'
import type { Block, Span, Token, Upos } from '../model.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp
// The package's types say less of `lemma` than it is.
const lemma = its.lemma as unknown as ItsFunction<string>

/** Sentences and words of an article, with offsets into its text. Neither ever crosses a block. */
export interface Language {
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
}

/**
 * Splits each block into sentences and words and tags the words with their part of speech and lemma.
 *
 * The tagger and splitter are wink-nlp's, with its lite English model (MIT): about 95 % of parts of speech right
 * on its own test. It gives no syntax, so every token hangs on nothing (`head: null`, `deprel: 'dep'`).
 */
export function readLanguage(text: string, blocks: readonly Block[]): Language {
  const sentences: Span[] = []
  const tokens: Token[] = []
  for (const block of blocks) readBlock(text, block, sentences, tokens)
  return { sentences, tokens }
}

/** No word is longer. The tagger takes quadratic time over runs without a space, and such runs are no language. */
const UNREADABLE = /\S{200,}/g

function readBlock(text: string, block: Span, sentences: Span[], tokens: Token[]): void {
  let from = block.start
  for (const run of text.slice(block.start, block.end).matchAll(UNREADABLE)) {
    const start = block.start + run.index
    const end = start + run[0].length
    readStretch(text, { start: from, end: start }, sentences, tokens)
    tokens.push({ start, end, lemma: run[0], upos: 'X', deprel: 'dep', head: null })
    sentences.push({ start, end })
    from = end
  }
  readStretch(text, { start: from, end: block.end }, sentences, tokens)
}

function readStretch(text: string, { start: from, end }: Span, sentences: Span[], tokens: Token[]): void {
  if (from === end) return
  const stretch = text.slice(from, end)
  let offset = 0
  nlp
    .readDoc(stretch)
    .sentences()
    .each((sentence: ItemSentence) => {
      const first = tokens.length
      sentence.tokens().each((token: ItemToken) => {
        const word = token.out()
        // wink folds some white space, so words are found again in the text rather than counted forward.
        const start = stretch.indexOf(word, offset)
        if (start < 0) return
        offset = start + word.length
        const span = { start: from + start, end: from + offset }
        tokens.push({ ...span, lemma: token.out(lemma), upos: token.out(its.pos) as Upos, deprel: 'dep', head: null })
      })
      const opening = tokens[first]
      if (opening) sentences.push({ start: opening.start, end: from + offset })
    })
}
