import { useSyncExternalStore } from 'react'
import type { Span } from '../../core/index.ts'
import { DEFAULT_SETTINGS, settings } from '../store/settings.ts'
import { useArticle } from './context.ts'
import { curl } from './curl.ts'

/** Of the settings only this one: thousands of pieces of text are not to be drawn again for another colour of the page. */
const useCurled = (): boolean =>
  useSyncExternalStore(
    settings.subscribe,
    () => settings.get().quotes === 'curled',
    () => DEFAULT_SETTINGS.quotes === 'curled',
  )

/** The article's text, its quotation marks curled or left as the reader has it. Offsets are those of `article.text`. */
export function useText(): string {
  const { article } = useArticle()
  return useCurled() ? curled(article.text) : article.text
}

/** For words of the article that are held by themselves, a name or an alias: their quotation marks as in the text. */
export function useWords(): (words: string) => string {
  return useCurled() ? curl : asIs
}

const asIs = (words: string): string => words

const cache = new Map<string, string>()

/** Curled once for each article, not for each word shown. */
function curled(text: string): string {
  const known = cache.get(text)
  if (known !== undefined) return known
  if (cache.size > 8) cache.clear()
  const made = curl(text)
  cache.set(text, made)
  return made
}

/** Words of the article. Pieces that do not adjoin are joined by an ellipsis. */
export function Verbatim({ of }: { of: Span | readonly Span[] }) {
  const text = useText()
  const pieces = 'start' in of ? [of] : of
  return <>{pieces.map((piece) => text.slice(piece.start, piece.end)).join(' … ')}</>
}
