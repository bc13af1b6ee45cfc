import { type Grammar, grammarOf } from '../language/grammar/grammar.ts'
import type { WordIndex } from '../language/grammar/tree.ts'
import { isEnglish } from '../language/names/gazetteer.ts'
import type { Language } from '../language/read.ts'
import type { Article, BlockKind, Span, Token } from '../model.ts'
import { slice } from '../span.ts'
import { type Shape, shapeOf } from './shape.ts'

/** A token with what finding names asks of it. */
export interface Word extends Pick<Token, 'start' | 'end' | 'lemma' | 'upos'> {
  readonly index: number
  /** The first token it is made of, for questions of grammar. */
  readonly token: WordIndex
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  /** Begins with a capital letter, or holds one ("iPhone"). */
  readonly capital: boolean
  /** Two letters or more, all of them capitals: "NATO". */
  readonly allCapitals: boolean
  /** Nothing but marks and numbers stands before it in its sentence, clause after a colon, or quotation. */
  readonly first: boolean
  /** Whether capitals say anything here: in `title` case and `upper` case they do not. */
  readonly casing: 'sentence' | 'title' | 'upper'
  readonly sentence: number
  readonly block: number
  readonly blockKind: BlockKind
  /** Belongs to a time expression. */
  readonly dated: boolean
  /** Stands within quotation marks. */
  readonly quoted: boolean
  /** White space or nothing stands before it. */
  readonly spaced: boolean
}

/** The words of an article, sentence by sentence, and how each word form is written in it. */
export interface Reading {
  readonly article: Article
  readonly text: string
  readonly words: readonly Word[]
  /** First word and one past the last of each sentence. */
  readonly sentences: readonly { readonly from: number; readonly to: number }[]
  readonly cases: Cases
  readonly grammar: Grammar
}

/** How often each lower-cased word form is written with a capital where none is due, and without one. */
export interface Cases {
  readonly capital: ReadonlyMap<string, number>
  readonly small: ReadonlyMap<string, number>
}

const isOpening = (text: string): boolean => /^["“‘«„'([\u2022*–—]+$/.test(text)

export function readWords(article: Article, language: Language, times: readonly Span[], quoted: readonly Span[]): Reading {
  const { text, blocks } = article
  const words: Word[] = []
  const sentences: { from: number; to: number }[] = []
  const isDated = sweep(times)
  const isQuoted = sweep(quoted)
  let next = 0
  let block = 0
  for (const span of language.sentences) {
    while (next < language.tokens.length && (language.tokens[next] as Token).start < span.start) next++
    while (block + 1 < blocks.length && (blocks[block + 1] as Span).start <= span.start) block++
    const pieces: Piece[] = []
    for (; next < language.tokens.length && (language.tokens[next] as Token).start < span.end; next++)
      pushGlued(pieces, language.tokens[next] as Token, next, text)
    const from = words.length
    const blockKind = blocks[block]?.kind ?? 'paragraph'
    const shared = { casing: casingOf(pieces, blockKind), sentence: sentences.length, block, blockKind }
    readSentence(words, pieces, shared, isDated, isQuoted)
    sentences.push({ from, to: words.length })
  }
  return { article, text, words, sentences, cases: countCases(words), grammar: grammarOf(language.tokens) }
}

/** A token, possibly put together of several. */
interface Piece {
  readonly token: Token
  readonly at: WordIndex
  readonly end: number
  readonly text: string
  readonly shape: Shape
}

/** Puts together again what the splitter broke at a letter it does not know: "Brudzi|ń|ski". */
function pushGlued(pieces: Piece[], token: Token, at: WordIndex, text: string): void {
  const before = pieces.at(-1)
  const form = slice(text, token)
  if (
    before &&
    before.end === token.start &&
    /[^ -~]/.test(text.slice(token.start - 1, token.start + 1)) &&
    /\p{L}$/u.test(before.text) &&
    /^\p{L}/u.test(form)
  ) {
    const glued = before.text + form
    pieces[pieces.length - 1] = { token: before.token, at: before.at, end: token.end, text: glued, shape: shapeOf(glued) }
  } else pieces.push({ token, at, end: token.end, text: form, shape: shapeOf(form) })
}

function readSentence(
  words: Word[],
  pieces: readonly Piece[],
  shared: Pick<Word, 'casing' | 'sentence' | 'block' | 'blockKind'>,
  isDated: (offset: number) => boolean,
  isQuoted: (offset: number) => boolean,
): void {
  let first = true
  let previous: Piece | undefined
  for (const piece of pieces) {
    const { token, text, shape } = piece
    const lower = text.toLowerCase()
    words.push({
      start: token.start,
      end: piece.end,
      lemma: token.lemma,
      upos: token.upos,
      index: words.length,
      token: piece.at,
      text,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      capital: shape.capital,
      allCapitals: shape.allCapitals,
      first: first && shape.letters,
      dated: isDated(token.start),
      quoted: isQuoted(token.start),
      spaced: !previous || previous.end < token.start,
      casing: shared.casing,
      sentence: shared.sentence,
      block: shared.block,
      blockKind: shared.blockKind,
    })
    if (shape.letters) first = false
    else if (text === ':' || text === '•' || text === '|') first = true
    else if (isOpening(text) && (!previous || /[,.:;!?)\]—–]$/.test(previous.text))) first = true
    previous = piece
  }
}

/** Whether rising offsets lie in any of the spans: one walk over both. */
function sweep(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let at = 0
  return (offset) => {
    while (at < sorted.length && (sorted[at] as Span).end <= offset) at++
    return at < sorted.length && (sorted[at] as Span).start <= offset
  }
}

const SMALL_IN_HEADLINES =
  /^(?:an|the|of|in|on|to|and|or|but|nor|for|at|by|as|is|are|its|it|be|vs|v|de|la|up|out|off|if|per|via|not|no|so|with|from|into|over|than|that|after|about|upon|amid|when|near|under|between|against|says)$/

/**
 * Whether a sentence is in title case or in capitals throughout: judged by its common words, since those have no
 * capital in running text.
 */
function casingOf(pieces: readonly Piece[], kind: BlockKind): Word['casing'] {
  if (kind === 'preformatted') return 'title'
  let words = 0
  let upper = 0
  let raised = 0
  let plain = 0
  for (const [i, { text, shape }] of pieces.entries()) {
    if (!shape.letters || text.length < 2) continue
    words++
    if (shape.allCapitals) upper++
    if (i === 0) continue
    if (!shape.capital) plain += SMALL_IN_HEADLINES.test(text) ? 0 : 1
    else if (plain === 0 && text.length > 3 && isEnglish(text.toLowerCase())) raised++
  }
  if (upper >= 2 && upper / words > 0.7 && (words >= 4 || upper === words)) return 'upper'
  return raised >= (/^(title|heading)$/.test(kind) ? 2 : 3) && plain === 0 ? 'title' : 'sentence'
}

function countCases(words: readonly Word[]): Cases {
  const capital = new Map<string, number>()
  const small = new Map<string, number>()
  for (const word of words) {
    if (!word.capital) small.set(word.lower, (small.get(word.lower) ?? 0) + 1)
    else if (!word.first && word.casing === 'sentence') capital.set(word.lower, (capital.get(word.lower) ?? 0) + 1)
  }
  return { capital, small }
}

/** The text from one word to another, both included, as the lists write names. */
export const phrase = (reading: Reading, from: number, to: number): string =>
  reading.text.slice((reading.words[from] as Word).start, (reading.words[to] as Word).end)
