import type { List, Nodes, Parents, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { plainCharacters } from '../characters.ts'
import { type Draft, flow, linesFrom, type Piece, preformatted } from '../draft.ts'
import { readHtmlFragment } from '../html/read-html.ts'
import { endsSentence } from '../text/line-ends.ts'
import { readText } from '../text/read-text.ts'

/** More than any article has. The parser takes seconds for a megabyte, and far longer where marks nest a thousand deep. */
const LONGEST = 200_000
const MOST_BRACKETS = 400
const DEEPEST = 40
const TOO_DEEP = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){${DEEPEST}}`, 'm')

const isArticle = (body: string): boolean =>
  body.length <= LONGEST && !TOO_DEEP.test(body) && body.split(/\n\s*\n/).every((part) => part.split('[').length <= MOST_BRACKETS)

/** Reads Markdown (CommonMark). What is too long or too deep for an article is read as plain text. */
export function readMarkdown(body: string, firstLine: number): Draft[] {
  if (!isArticle(body)) return readText(body, firstLine)
  const drafts: Draft[] = []
  readChildren(fromMarkdown(body).children, { quoted: false, depth: 0, offset: firstLine - 1 }, drafts)
  return drafts
}

interface Surroundings {
  readonly quoted: boolean
  /** How many lists enclose the node. */
  readonly depth: number
  readonly ordinal?: number
  /** Lines of the file before the body. */
  readonly offset: number
}

function readChildren(nodes: readonly RootContent[], around: Surroundings, drafts: Draft[]): void {
  for (const node of nodes) readBlock(node, around, drafts)
}

function readBlock(node: RootContent, around: Surroundings, drafts: Draft[]): void {
  const line = (node.position?.start.line ?? 1) + around.offset
  switch (node.type) {
    case 'heading':
      push(drafts, node, around, { kind: node.depth === 1 && !drafts.some(isRead) ? 'title' : 'heading', level: node.depth })
      break
    case 'paragraph':
      readParagraph(node, around, drafts)
      break
    case 'blockquote':
      readChildren(node.children, { ...around, quoted: true }, drafts)
      break
    case 'list':
      readList(node, around, drafts)
      break
    case 'code':
      pushRows(drafts, node.value, line + (node.position && isFenced(node.position) ? 1 : 0))
      break
    case 'html':
      for (const draft of readHtmlFragment(node.value, line)) drafts.push(draft)
  }
}

const isRead = ({ kind }: Draft): boolean => kind !== 'caption'
const isFenced = ({ start, end }: { start: { line: number; column: number }; end: { line: number } }): boolean =>
  end.line > start.line && start.column < 5

function readList(list: List, around: Surroundings, drafts: Draft[]): void {
  let ordinal = list.start ?? 1
  for (const item of list.children) {
    const [first, ...others] = item.children
    const inside = { quoted: around.quoted, depth: around.depth + 1, offset: around.offset }
    if (first) readBlock(first, { ...inside, ...(list.ordered && { ordinal }) }, drafts)
    readChildren(others, inside, drafts)
    ordinal += 1
  }
}

function readParagraph(node: Extract<RootContent, { type: 'paragraph' }>, around: Surroundings, drafts: Draft[]): void {
  const pieces = piecesOf(node, around.offset)
  // Tables are no part of CommonMark: their rows come as one paragraph.
  const rows = pieces
    .map((piece) => piece.text)
    .join('')
    .split('\n')
  if (rows.length > 1 && rows.every((row) => /^\s*\|.*\|\s*$/.test(row))) {
    pushRows(drafts, rows.filter((row) => !/^[\s|:-]+$/.test(row)).join('\n'), (node.position?.start.line ?? 1) + around.offset)
    return
  }
  const [only] = node.children
  const link = node.children.length === 1 && only?.type === 'link' ? { linkTo: only.url } : {}
  const isStrong = node.children.length === 1 && only?.type === 'strong'
  const isCaption = node.children.every((child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''))
  if (isCaption) push(drafts, node, around, { kind: 'paragraph', aside: 'caption' })
  else if (around.depth > 0) push(drafts, node, around, { kind: 'list-item', level: around.depth, ...link })
  else if (around.quoted) push(drafts, node, around, { kind: 'quote' })
  // A paragraph all in bold and without a full stop is a heading by another name.
  else if (isStrong && !endsSentence(rows.join(' ').trim())) push(drafts, node, around, { kind: 'heading', level: 3 })
  else push(drafts, node, around, { kind: 'paragraph', ...link })
}

function push(drafts: Draft[], node: Parents, around: Surroundings, block: Omit<Draft, 'text' | 'origins'>): void {
  const { text, origins } = flow(piecesOf(node, around.offset))
  if (text === '') return
  const isFirstOfItem = block.kind === 'list-item' && around.ordinal !== undefined
  drafts.push({ ...block, ...(isFirstOfItem && { ordinal: around.ordinal }), text, origins })
}

/** The marks of footnotes, which are no part of CommonMark: `[^1]` in the text, `[^1]: ` before the note. */
const NOTE_MARK = /\[\^[\w-]{1,40}\](?:: ?)?/g

/** The words of inline content; markup, addresses of links and inline HTML tags go. */
function piecesOf(node: Nodes, offset: number): Piece[] {
  const line = (node.position?.start.line ?? 1) + offset
  switch (node.type) {
    case 'text':
      return [{ text: plainCharacters(node.value.replace(NOTE_MARK, '')), line }]
    case 'inlineCode':
      return [{ text: plainCharacters(node.value), line }]
    case 'image':
    case 'imageReference':
      return [{ text: plainCharacters(node.alt ?? ''), line }]
    case 'break':
      return [{ text: ' ', line }]
    default:
      return 'children' in node ? node.children.flatMap((child) => piecesOf(child, offset)) : []
  }
}

function pushRows(drafts: Draft[], value: string, line: number): void {
  const draft = preformatted(linesFrom(plainCharacters(value), line))
  if (draft) drafts.push(draft)
}
