import { readArticle } from '../../../core/index.ts'
import { frontMatter } from '../front-matter.ts'
import type { OpenedText } from '../opened.ts'
import { openPage } from './open-page.ts'
import { parsePage, wellFormed } from './well-formed.ts'

/** What was selected is one article, and not a page around one, where the extract is nearly all of it. */
const NEARLY_ALL = 0.8
/** In letters; a shorter one is no article. */
const SHORTEST_EXTRACT = 600
/** Mark-up that leaves out more than this of the words that were copied is not to be trusted. */
const WORDS_LOST = 0.1

/**
 * Reads what was pasted by its mark-up: headings, lists and links stay what they are. Of a whole page only the article is
 * taken; where the mark-up would lose words, the plain text is read instead. A page that was sent by the bookmarklet has no
 * plain text.
 */
export function openPaste(html: string, plain: string, url?: string): OpenedText {
  const page = openPage(html, url)
  if (plain === '') return page
  const all: OpenedText = { format: 'html', text: `${frontMatter({ url })}<article>${bodyOf(wellFormed(parsePage(html)))}</article>` }
  const copied = letters(plain)
  const extract = page.around ? lettersIn(page) : 0
  if (extract >= SHORTEST_EXTRACT && extract < NEARLY_ALL * copied) return page
  return lettersIn(all) >= (1 - WORDS_LOST) * copied ? all : { format: 'text', text: plain }
}

function bodyOf(page: string): string {
  const start = /<body[^<>]*>/.exec(page)
  return start ? page.slice(start.index + start[0].length, page.lastIndexOf('</body>')) : page
}

const letters = (text: string): number => text.replace(/\s+/g, '').length

function lettersIn({ format, text }: OpenedText): number {
  try {
    const article = readArticle({ name: '', slug: '', format, text })
    return letters(article.text) + article.leftOut.reduce((sum, { text: left }) => sum + letters(left), 0)
  } catch {
    return 0
  }
}
