import { type Article, isGuessedSource } from '../../core/index.ts'
import type { OwnContents } from '../device/records.ts'

/** "From the file quay.html." */
export const originInWords = (name: string): string => (name === 'The pasted text' ? 'Pasted by you.' : `From the file ${name}.`)

/** Which of an article's details were guessed, and from what: "Title, source and date are as the page gives them." */
export function guessedInWords(article: Article, { name, format, given = {} }: OwnContents['document']): string {
  const guessed = [
    article.titleFrom === 'source' && given.title === undefined && 'title',
    article.author !== undefined && given.author === undefined && 'author',
    article.source !== undefined && given.source === undefined && 'source',
    article.published !== undefined && given.published === undefined && 'date',
  ].filter((word) => word !== false)
  if (guessed.length === 0) return ''
  const list = guessed.length === 1 ? guessed[0] : `${guessed.slice(0, -1).join(', ')} and ${guessed.at(-1)}`
  return `Guessed from ${giverOf(name, format)}: ${list}.`
}

/** A detail of an article that nobody has stated, and what it was guessed from, to stand after "guessed from". */
export interface Guess {
  readonly value: string
  readonly from: string
}

export interface Guesses {
  readonly title?: Guess
  readonly author?: Guess
  readonly source?: Guess
  readonly published?: Guess
}

/** What was guessed of an article, each with where it was found. What the reader has said is no guess. */
export function guessesOf(
  article: Article,
  { name, format, given = {} }: Pick<OwnContents['document'], 'name' | 'format' | 'given'>,
): Guesses {
  const giver = giverOf(name, format)
  const guess = (key: keyof Guesses, value: string | undefined, from: string) =>
    value === undefined || given[key] !== undefined ? {} : { [key]: { value, from } }
  const inText = article.blocks.some(({ kind }) => kind === 'title')
  const title = article.titleFrom === 'source' ? (inText ? 'the headline' : giver) : 'the first sentence'
  return {
    ...guess('title', article.title, title),
    ...guess('author', article.author, article.leftOut.some(({ reason }) => reason === 'byline') ? 'the byline' : giver),
    ...guess('source', article.source, sourceGiver(article, giver)),
    ...guess('published', article.published, article.publishedFrom === 'text' ? 'a date in the text' : giver),
  }
}

function sourceGiver(article: Article, giver: string): string {
  if (isGuessedSource(article)) return 'a link in the text'
  return article.url !== undefined && article.source !== undefined && article.url.includes(article.source) ? 'its address' : giver
}

function giverOf(name: string, format: OwnContents['document']['format']): string {
  if (/\.(?:docx|pdf|epub)$/i.test(name)) return 'what the file says of itself'
  if (/\.eml$/i.test(name)) return 'the head of the e-mail'
  return format === 'html' ? 'what the page says of itself' : 'the text'
}
