import type { Language } from '../language/read.ts'
import type { Article, BlockKind, Span, TimeExpression, Token } from '../model.ts'
import { slice, spanAt } from '../span.ts'
import { isEnglish } from './gazetteer.ts'

/** A token with what finding names asks of it. */
export interface Word extends Token {
  readonly index: number
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
}

/** How often each lower-cased word form is written with a capital where none is due, and without one. */
export interface Cases {
  readonly capital: ReadonlyMap<string, number>
  readonly small: ReadonlyMap<string, number>
}

const LETTER = /\p{L}/u
const isWordLike = (text: string): boolean => LETTER.test(text)
const isOpening = (text: string): boolean => /^["“‘«„'([\u2022*–—-]+$/.test(text)

export function readWords(article: Article, language: Language, times: readonly TimeExpression[], quoted: readonly Span[]): Reading {
  const { text, blocks } = article
  const words: Word[] = []
  const sentences: { from: number; to: number }[] = []
  const sortedTimes = [...times].sort((a, b) => a.start - b.start)
  const sortedQuotes = [...quoted].sort((a, b) => a.start - b.start)
  let next = 0
  let block = 0
  for (const [sentence, span] of language.sentences.entries()) {
    while (next < language.tokens.length && (language.tokens[next] as Token).start < span.start) next++
    const from = words.length
    const tokens: Token[] = []
    for (; next < language.tokens.length && (language.tokens[next] as Token).start < span.end; next++)
      pushGlued(text, tokens, language.tokens[next] as Token)
    while (block + 1 < blocks.length && (blocks[block + 1] as Span).start <= span.start) block++
    const blockKind = blocks[block]?.kind ?? 'paragraph'
    const casing = casingOf(
      tokens.map((t) => slice(text, t)),
      blockKind,
    )
    let first = true
    for (const [i, token] of tokens.entries()) {
      const form = slice(text, token)
      const wordLike = isWordLike(form)
      words.push({
        ...token,
        index: words.length,
        text: form,
        lower: form.toLowerCase().replaceAll('’', "'"),
        capital: /^[^\p{Ll}]*\p{Lu}/u.test(form) || /^\p{Ll}{1,2}\p{Lu}\p{Ll}+/u.test(form),
        allCapitals: /^(?:[^\p{L}]*\p{Lu}){2,}[^\p{Ll}]*$/u.test(form),
        first: first && wordLike,
        casing,
        sentence,
        block,
        blockKind,
        dated: spanAt(sortedTimes, token.start) !== undefined,
        quoted: spanAt(sortedQuotes, token.start) !== undefined,
        spaced: i === 0 || (tokens[i - 1] as Token).end < token.start,
      })
      const previous = tokens[i - 1]
      if (wordLike) first = false
      else if (form === ':' || form === '•' || form === '|') first = true
      else if (isOpening(form) && form !== '-' && (!previous || /[,.:;!?)\]—–]$/.test(slice(text, previous)))) first = true
    }
    sentences.push({ from, to: words.length })
  }
  return { article, text, words, sentences, cases: countCases(words) }
}

/** Puts together again what the splitter broke at a letter it does not know: "Brudzi|ń|ski". */
function pushGlued(text: string, tokens: Token[], token: Token): void {
  const before = tokens.at(-1)
  if (
    before?.end === token.start &&
    /\p{L}$/u.test(slice(text, before)) &&
    /^\p{L}/u.test(slice(text, token)) &&
    /[^ -~]/.test(text.slice(token.start - 1, token.start + 1))
  )
    tokens[tokens.length - 1] = { ...before, end: token.end }
  else tokens.push(token)
}

const SMALL_IN_HEADLINES = /^(?:with|from|into|over|than|that|after|about|upon|amid|when|near|under|between|against|says)$/

/**
 * Whether a sentence is in title case or in capitals throughout: judged by its common words, since those have no
 * capital in running text.
 */
function casingOf(forms: readonly string[], kind: BlockKind): Word['casing'] {
  if (kind === 'preformatted') return 'title'
  let letters = 0
  let upper = 0
  let raised = 0
  let plain = 0
  for (const [i, form] of forms.entries()) {
    if (!LETTER.test(form) || form.length < 2) continue
    letters++
    if (form === form.toUpperCase()) upper++
    if (i === 0 || form.length < 4) continue
    if (/^\p{Ll}/u.test(form)) plain += SMALL_IN_HEADLINES.test(form) ? 0 : 1
    else if (isEnglish(form.toLowerCase())) raised++
  }
  if (letters >= 2 && upper / letters > 0.7 && (letters >= 4 || forms.every((f) => f === f.toUpperCase())) && upper >= 2) return 'upper'
  return raised >= (/^(title|heading)$/.test(kind) ? 2 : 3) && plain === 0 ? 'title' : 'sentence'
}

function countCases(words: readonly Word[]): Cases {
  const capital = new Map<string, number>()
  const small = new Map<string, number>()
  for (const word of words) {
    if (!isWordLike(word.text)) continue
    if (!word.capital) small.set(word.lower, (small.get(word.lower) ?? 0) + 1)
    else if (!word.first && word.casing === 'sentence') capital.set(word.lower, (capital.get(word.lower) ?? 0) + 1)
  }
  return { capital, small }
}

/** The text from one word to another, both included, as the lists write names. */
export const phrase = (reading: Reading, from: number, to: number): string =>
  reading.text.slice((reading.words[from] as Word).start, (reading.words[to] as Word).end)
