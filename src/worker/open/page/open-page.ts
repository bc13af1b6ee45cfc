import { type Article, readArticle } from '../../../core/index.ts'
import type { Around } from '../../protocol.ts'
import { frontMatter } from '../front-matter.ts'
import type { OpenedText } from '../opened.ts'
import { escapeHtml } from '../xml.ts'
import { isBox } from './boxes.ts'
import { extract } from './extract.ts'
import { type Page, parsePage, wellFormed } from './well-formed.ts'

/** The extract is thrown away where it holds less than so much of what the page's own `<article>` does. */
const FAR_TOO_LITTLE = 0.4
/** Boxes that hold more than the rest of this share of a page's letters are what the page is about. */
const NEARLY_ALL = 0.75

/**
 * Takes the article out of a saved page: the part that Readability finds, under the title, byline and date that the
 * page itself gives. Where it finds none, the page is read as it stands.
 */
export function openPage(html: string, url?: string): OpenedText {
  const tree = parsePage(html)
  const page = wellFormed(tree)
  const own = readQuietly(html)
  const found = extract(withoutBoxes(tree, page), url)
  const words = found ? readQuietly(`<article>${found.content}</article>`) : null
  if (!found || !words || (own && lettersOf(words) < FAR_TOO_LITTLE * lettersOf(articlesOwn(own, html)))) {
    return { format: 'html', text: html }
  }
  const title = own?.titleFrom === 'source' && isSimilar(own.title, found.title) ? own.title : found.title
  const metadata = frontMatter({
    title,
    author: own?.author ?? authorIn(found.byline),
    source: own?.source ?? found.siteName,
    url: own?.url ?? url,
    published: own?.published,
    language: own?.language,
  })
  const heading = words.blocks.some(({ kind }) => kind === 'title') ? '' : `<h1>${escapeHtml(title)}</h1>`
  const whole = wholePage(page, metadata)
  return { format: 'html', text: `${metadata}<article>${heading}${found.content}</article>`, around: aroundOf(whole, words) }
}

/**
 * Whether a heading of the page and the title in its head are the same, give or take a site's name: a first heading that
 * is not is likely to be the name of the site.
 */
function isSimilar(heading: string, title: string): boolean {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [few, many] = [wordsOf(heading), wordsOf(title)].sort((a, b) => a.length - b.length) as [readonly string[], readonly string[]]
  return few.length === 0 || few.filter((word) => many.includes(word)).length >= few.length / 2
}

/** Bylines run into dates and times of reading: who is named in one is taken only where that is all it says. */
const authorIn = (byline: string | undefined): string | undefined =>
  byline && readQuietly(`<p>By ${escapeHtml(byline.replace(/^\s*by:?\s+/i, ''))}</p><p>The text.</p>`)?.author

function withoutBoxes(tree: Page, page: string): string {
  const rest = wellFormed(tree, isBox)
  const shown = (markup: string): number => markup.replace(/<[^<>]*>|\s+/g, '').length
  return shown(rest) >= NEARLY_ALL * shown(page) ? rest : page
}

/** All that a page shows, menus and forms apart, under the same front matter. */
function wholePage(page: string, metadata: string): string {
  const start = /<body[^<>]*>/.exec(page)
  const body = start ? page.slice(start.index + start[0].length, page.lastIndexOf('</body>')) : page
  return `${metadata}<article>${body}</article>`
}

const SHOWN_LINES = 200
const SHOWN_LETTERS = 200

/** The lines of the page that the article lacks. */
function aroundOf(whole: string, article: Article): Around {
  const taken = new Set(linesOf(article))
  const lines = [...new Set(linesOf(readQuietly(whole)))].filter((line) => !taken.has(line) && /[\p{L}\p{N}]/u.test(line))
  const cut = (line: string) => (line.length > SHOWN_LETTERS ? `${line.slice(0, SHOWN_LETTERS).replace(/\s+\S*$/, '')}…` : line)
  return { whole, lines: lines.slice(0, SHOWN_LINES).map(cut), count: lines.length }
}

const linesOf = (article: Article | null): string[] =>
  article ? [...article.blocks.map(({ start, end }) => article.text.slice(start, end)), ...article.leftOut.map(({ text }) => text)] : []

const readQuietly = (text: string): Article | null => {
  try {
    return readArticle({ name: '', slug: '', format: 'html', text })
  } catch {
    return null
  }
}

/** Only a page that says which part is its article can gainsay the extract. */
const articlesOwn = (own: Article, html: string): Article | null => (/<article[\s>]/i.test(html) ? own : null)

const lettersOf = (article: Article | null): number => article?.text.replace(/\s+/g, '').length ?? 0
