import { type Article, countWords, isGuessedSource, minutesToRead } from '../../core/index.ts'
import { dayInWords, dayOfIso } from '../article/day-words.ts'
import type { ArticleView } from '../article/view.ts'

/** A piece of the line of facts: `verbatim` where the words are the source's own. */
export interface Fact {
  readonly words: string
  readonly verbatim: boolean
}

/**
 * What is known of an article, in a few sentences: where its headline comes from, who wrote it, when, and how long
 * it takes. What is not known is said too.
 *
 * "Headline taken from the first sentence. No byline, no date. 394 words, 2 minutes."
 */
export function factsOf({ article, published, publishedBy }: ArticleView): Fact[] {
  const date = published && dateWords(dayInWords(dayOfIso(published)), article, publishedBy)
  const byline = bylineOf(article)
  return [
    ...(article.titleFrom === 'lead' && article.blocks.length > 0 ? [ours('Headline taken from the first sentence. ')] : []),
    ...(byline ?? [ours('No byline')]),
    ours(date ? `. ${date}. ` : byline ? '. No date. ' : ', no date. '),
    ...guessOf(article),
    ours(lengthInWords(article)),
  ]
}

function bylineOf(article: Article): Fact[] | null {
  const { author } = article
  const source = isGuessedSource(article) ? undefined : article.source
  const by = author && [ours(/^by\b/i.test(author) ? '' : 'By '), verbatim(author)]
  if (by) return source ? [...by, ours(', '), verbatim(source)] : by
  return source ? [ours('No byline. From '), verbatim(source)] : null
}

function guessOf(article: Article): Fact[] {
  return isGuessedSource(article) && article.source
    ? [ours('Perhaps from '), verbatim(article.source), ours(', going by a link in it. ')]
    : []
}

function dateWords(date: string, { publishedFrom }: Article, by: ArticleView['publishedBy']): string {
  if (by === 'reader') return `Dated ${date} by you`
  return publishedFrom === 'text' ? `Dated ${date} in its text` : `Published ${date}`
}

function lengthInWords(article: Article): string {
  const words = countWords(article)
  const minutes = minutesToRead(words)
  return `${words.toLocaleString('en-GB')}\u00a0${words === 1 ? 'word' : 'words'}, ${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'}.`
}

const ours = (words: string): Fact => ({ words, verbatim: false })
const verbatim = (words: string): Fact => ({ words, verbatim: true })
