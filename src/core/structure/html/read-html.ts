import type { BlockKind, Metadata } from '../../model.ts'
import { oneLine, plainCharacters } from '../characters.ts'
import { type Draft, flow, linesFrom, type Piece, preformatted } from '../draft.ts'
import { readMetadata } from './metadata.ts'
import {
  attribute,
  elements,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  isDropped,
  isElement,
  isText,
  parseHtml,
  walk,
  wordsOf,
} from './tree.ts'

export interface HtmlReading {
  readonly drafts: readonly Draft[]
  readonly metadata: Metadata
}

/** Reads a well-formed article page: the blocks of its `<article>` (or `<main>`, or body) and what its head says. */
export function readHtml(html: string, firstLine: number): HtmlReading {
  const page = parseHtml(html)
  const article = articleOf(page)
  const root = article ? [article] : page
  // The header of an article holds its headline and byline; that of a page is the site's.
  const drafts = readBlocks(root, firstLine, article !== null)
  const metadata = readMetadata(page, root)
  const heading = drafts.some(({ kind }) => kind === 'title') ? undefined : headingOf(page)
  const { title, ...others } = metadata
  // The heading on the page is the article's own title; the one in the head may be cut for search engines.
  const said = drafts.find(({ kind }) => kind === 'title')?.text ?? heading ?? title
  return { drafts, metadata: { ...others, ...(said && { title: said }) } }
}

/** Reads a piece of HTML in a document of another format. */
export const readHtmlFragment = (html: string, firstLine: number): Draft[] => readBlocks(parseHtml(html), firstLine, true)

/** The `<article>` with most words, for teasers are articles too; else `<main>`; null where there is neither. */
function articleOf(page: readonly HtmlNode[]): HtmlElement | null {
  const articles = outermost(page, 'article')
  const longest = articles.map((element) => ({ element, size: wordsOf(element).length })).sort((a, b) => b.size - a.size)[0]
  const [main] = outermost(page, 'main')
  return longest && longest.size > 0 ? longest.element : (main ?? null)
}

const outermost = (page: readonly HtmlNode[], tag: string): HtmlElement[] =>
  [...elements(page, (element) => element.tagName !== tag && !isDropped(element))].filter((element) => element.tagName === tag)

function headingOf(page: readonly HtmlNode[]): string | undefined {
  for (const element of elements(page, (inner) => !isDropped(inner))) {
    const words = element.tagName === 'h1' ? oneLine(wordsOf(element)) : ''
    if (words) return words
  }
  return undefined
}

/** Elements that end the block before them and begin another. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hgroup|hr|html|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/

/** The block that is being read. */
interface OpenBlock {
  pieces: Piece[]
  /** The address that all of its words so far link to; null once there are others. */
  link: string | null | undefined
  /** Whether all of its words so far stand in a `<time>`. */
  isTime: boolean
}

const emptyBlock = (): OpenBlock => ({ pieces: [], link: undefined, isTime: true })

/** What encloses the words at one point of the walk. */
interface Surroundings {
  quotes: number
  lists: { ordered: boolean; ordinal: number }[]
  links: string[]
  times: number
  heading: number
  caption: number
  item: { level: number; ordinal?: number } | null
}

function readBlocks(roots: readonly HtmlNode[], firstLine: number, withHeaders: boolean): Draft[] {
  const drafts: Draft[] = []
  const around: Surroundings = { quotes: 0, lists: [], links: [], times: 0, heading: 0, caption: 0, item: null }
  let open = emptyBlock()
  const close = () => {
    const draft = draftOf(open, around)
    if (draft) drafts.push(draft)
    open = emptyBlock()
  }
  for (const { node, entering } of walk(roots, (element) => isReadInto(element) && (withHeaders || element.tagName !== 'header'))) {
    if (isText(node)) addText(open, node, around, firstLine)
    else if (isElement(node)) {
      const isBlock = BLOCKS.test(node.tagName)
      if (isBlock) close()
      if (node.tagName === 'pre' || isDataTable(node)) {
        const draft = entering ? rowsAsTheyAre(node, firstLine) : null
        if (draft) drafts.push(draft)
      } else if (node.tagName === 'br') entering && breakLine(open, close)
      else enterOrLeave(around, node, entering)
    }
  }
  close()
  return drafts
}

/** Tables of data and preformatted text are read at once, not block by block. */
const isReadInto = (element: HtmlElement): boolean => !isDropped(element) && element.tagName !== 'pre' && !isDataTable(element)

/** Blocks that cells of data do not hold. A table with one of them, or with a single column, only lays out a page, as those of e-mails do. */
const LAYOUT = /^(?:article|aside|blockquote|div|figure|h[1-6]|header|main|ol|p|pre|section|table|ul)$/

function isDataTable(element: HtmlElement): boolean {
  if (element.tagName !== 'table' || /^(?:presentation|none)$/.test(attribute(element, 'role') ?? '')) return false
  let cells = 0
  let columns = 0
  for (const { tagName } of elements(element.childNodes)) {
    if (LAYOUT.test(tagName)) return false
    if (tagName === 'tr') cells = 0
    if (/^t[dh]$/.test(tagName)) columns = Math.max(columns, ++cells)
  }
  return columns > 1
}

function addText(open: OpenBlock, node: HtmlText, around: Surroundings, firstLine: number): void {
  const line = (node.sourceCodeLocation?.startLine ?? 1) + firstLine - 1
  const text = plainCharacters(node.value)
  open.pieces.push({ text, line })
  if (text.trim() === '') return
  const link = around.links.at(-1) ?? null
  open.link = open.link === undefined || open.link === link ? link : null
  open.isTime &&= around.times > 0
}

/** One line break is a space; two end a paragraph. */
function breakLine(open: OpenBlock, close: () => void): void {
  const last = open.pieces.at(-1)
  if (last?.text === '\n') close()
  else if (last) open.pieces.push({ text: '\n', line: last.line + (last.text.match(/\n/g)?.length ?? 0) - 1 })
}

function enterOrLeave(around: Surroundings, { tagName: tag, attrs }: HtmlElement, entering: boolean): void {
  const step = entering ? 1 : -1
  if (tag === 'blockquote') around.quotes += step
  else if (tag === 'time') around.times += step
  else if (tag === 'figcaption') around.caption += step
  else if (/^h[1-6]$/.test(tag)) around.heading = entering ? Number(tag.charAt(1)) : 0
  else if (tag === 'a') {
    if (entering) around.links.push(attrs.find(({ name }) => name === 'href')?.value ?? '')
    else around.links.pop()
  } else if (tag === 'ol' || tag === 'ul') {
    const start = Number(attrs.find(({ name }) => name === 'start')?.value ?? 1)
    if (entering) around.lists.push({ ordered: tag === 'ol', ordinal: Number.isSafeInteger(start) ? start : 1 })
    else around.lists.pop()
  } else if (tag === 'li') beginItem(around, entering)
}

function beginItem(around: Surroundings, entering: boolean): void {
  const list = around.lists.at(-1)
  around.item = entering ? { level: Math.max(1, around.lists.length), ...(list?.ordered && { ordinal: list.ordinal }) } : null
  if (entering && list) list.ordinal += 1
}

function draftOf({ pieces, link, isTime }: OpenBlock, around: Surroundings): Draft | null {
  const { text, origins } = flow(pieces)
  if (text === '') return null
  const linkTo = link && /^https?:/i.test(link) ? { linkTo: link } : {}
  if (around.heading === 1) return { kind: 'title', level: 1, text, origins }
  if (around.heading > 1) return { kind: 'heading', level: around.heading, text, origins, ...linkTo }
  if (isTime) return { kind: 'paragraph', text, origins, aside: 'date' }
  if (around.caption > 0) return { kind: 'caption', text, origins }
  const item = around.item
  if (item) {
    // Only the first block of an item carries its number.
    around.item = { level: item.level }
    return { kind: 'list-item', ...item, text, origins, ...linkTo }
  }
  const kind: BlockKind = around.quotes > 0 ? 'quote' : 'paragraph'
  return { kind, text, origins, ...linkTo }
}

/** The text of a `<pre>` with its lines, or a table's rows with their cells parted by tabs. */
function rowsAsTheyAre(element: HtmlElement, firstLine: number): Draft | null {
  const [inside = element] = element.tagName === 'pre' ? element.childNodes : []
  const line = (inside.sourceCodeLocation?.startLine ?? 1) + firstLine - 1
  const text = element.tagName === 'pre' ? wordsOf(element) : rowsOf(element).join('\n')
  return preformatted(linesFrom(plainCharacters(text), line))
}

function rowsOf(table: HtmlElement): string[] {
  const rows: string[][] = []
  for (const element of elements([table], (inner) => !/^t[dh]$/.test(inner.tagName) && !isDropped(inner))) {
    if (element.tagName === 'tr') rows.push([])
    if (/^(?:t[dh]|caption)$/.test(element.tagName)) {
      const words = oneLine(wordsOf(element))
      if (element.tagName === 'caption' || rows.length === 0) rows.push([words])
      else rows.at(-1)?.push(words)
    }
  }
  return rows.map((cells) => cells.join('\t')).filter((row) => row.trim() !== '')
}
