import { isGuessedSource } from '../../core/index.ts'
import { isoInWords } from '../article/day-words.ts'
import { type ArticleView, paragraphAt } from '../article/view.ts'
import { isOwnSlug } from '../device/own-slug.ts'
import { paragraphHref } from '../store/selection.ts'

/** Words of an article as they are quoted elsewhere, with the article's title, source, date and address. `at`: where they stand. */
export function withSource(view: ArticleView, words: string, at: number | null): string {
  const { article, published } = view
  const source = isGuessedSource(article) ? undefined : article.source
  const facts = [article.author, source, published && isoInWords(published)].filter(Boolean).join(', ')
  return [`“${words}”`, '', [article.title, facts, addressOf(view, at)].filter(Boolean).join('\n')].join('\n')
}

/** Where others can read it: an article of the reader's own is on this device only. */
function addressOf(view: ArticleView, at: number | null): string | undefined {
  const { slug, url } = view.article
  if (isOwnSlug(slug)) return url
  const number = at === null ? 0 : paragraphAt(view, at)
  return `${window.location.origin}${window.location.pathname}${number > 0 ? paragraphHref(number) : ''}`
}

/** Puts a text on the clipboard; false where the browser does not let it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelecting(text)
  }
}

/** On pages without a secure context. */
function copyBySelecting(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const done = document.execCommand?.('copy') ?? false
  field.remove()
  return done
}
