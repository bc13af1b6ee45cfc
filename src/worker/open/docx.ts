import { UnreadableError } from '../faults.ts'
import { dayMade } from './day-made.ts'
import { dayOf, frontMatter } from './front-matter.ts'
import type { OpenedText } from './opened.ts'
import { escapeHtml, xmlEvents } from './xml.ts'
import { unpack } from './zip.ts'

const BODY = 'word/document.xml'
const PARTS = new Set([BODY, 'word/styles.xml', 'word/_rels/document.xml.rels', 'word/footnotes.xml', 'docProps/core.xml'])

/**
 * Reads the text of a Word document (ECMA-376, WordprocessingML): headings, paragraphs, list items, tables, links and
 * footnotes. What was struck out under "track changes" is not read, what was put in is.
 */
export function readDocx(bytes: Uint8Array): OpenedText {
  const parts = unpack(bytes, (path) => PARTS.has(path))
  const body = parts.get(BODY)
  if (body === undefined) {
    throw new UnreadableError('There is no Word document in this file.', 'Other archives are not opened; unpack them first.')
  }
  const context = {
    headings: headingStyles(parts.get('word/styles.xml') ?? ''),
    links: linksOf(parts.get('word/_rels/document.xml.rels') ?? ''),
  }
  const html = bodyHtml(body, context) + footnotesHtml(parts.get('word/footnotes.xml') ?? '', context)
  if (!/[\p{L}\p{N}]/u.test(html.replace(/<[^<>]*>/g, ''))) throw new UnreadableError('There is no text in this document.')
  const text = `<article>${html}</article>`
  return { format: 'html', text: propertiesOf(parts.get('docProps/core.xml') ?? '', text) + text }
}

interface Context {
  /** Ids of styles that are headings, with their level. */
  readonly headings: ReadonlyMap<string, number>
  readonly links: ReadonlyMap<string, string>
}

/** What the paragraph that is being read is made of. */
interface OpenParagraph {
  html: string
  level: number
  listed: boolean
}

/** The table that is being read; what tables in its cells hold belongs to those cells. */
class OpenTable {
  /** The blocks of the cell that is being read; null outside of tables. */
  cell: string[] | null = null
  private rows: string[][][] = []
  private depth = 0

  /** Whether the table is complete with this step. */
  step(name: 'w:tbl' | 'w:tr' | 'w:tc', opens: boolean): boolean {
    if (name === 'w:tbl') this.depth += opens ? 1 : -1
    if (name === 'w:tbl' && opens && this.depth === 1) {
      this.rows = []
      this.cell = []
    }
    if (this.depth === 1 && opens && name === 'w:tr') this.rows.push([])
    if (this.depth === 1 && opens && name === 'w:tc') {
      this.cell = []
      this.rows.at(-1)?.push(this.cell)
    }
    if (name !== 'w:tbl' || opens || this.depth > 0) return false
    this.cell = null
    return true
  }

  /** A cell with one paragraph is one of data, and needs none. */
  html(): string {
    const cellHtml = (blocks: readonly string[]) => {
      const [only = ''] = blocks
      return `<td>${blocks.length === 1 ? only.replace(/^<p>|<\/p>$/g, '') : blocks.join('')}</td>`
    }
    return `<table>${this.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>`
  }
}

function bodyHtml(xml: string, { headings, links }: Context): string {
  const blocks: string[] = []
  let paragraph: OpenParagraph = { html: '', level: 0, listed: false }
  let inText = false
  let dropped = 0
  const table = new OpenTable()
  const link: string[] = []
  const finish = () => {
    const { html, level, listed } = paragraph
    const tag = level > 0 ? `h${Math.min(level, 6)}` : listed ? 'li' : 'p'
    if (html.trim()) (table.cell ?? blocks).push(tag === 'li' ? `<ul><li>${html}</li></ul>` : `<${tag}>${html}</${tag}>`)
    paragraph = { html: '', level: 0, listed: false }
  }
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (inText && dropped === 0) paragraph.html += escapeHtml(event.text)
      continue
    }
    const opens = event.kind === 'open'
    switch (event.name) {
      case 'w:t':
        inText = opens
        break
      case 'w:p':
        if (!opens) finish()
        break
      case 'w:pStyle':
        if (opens) paragraph.level = headings.get(event.attributes['w:val'] ?? '') ?? 0
        break
      case 'w:numPr':
        paragraph.listed = true
        break
      case 'w:tab':
        // Within a run it is a tab; within the settings of a paragraph a place to stop.
        if (opens && !event.attributes['w:pos']) paragraph.html += '\t'
        break
      case 'w:br':
      case 'w:cr':
        if (opens) paragraph.html += '<br>'
        break
      case 'w:noBreakHyphen':
        if (opens) paragraph.html += '\u2011'
        break
      case 'w:hyperlink': {
        const url = opens ? links.get(event.attributes['r:id'] ?? '') : link.pop()
        if (opens) link.push(url ?? '')
        if (url) paragraph.html += opens ? `<a href="${escapeHtml(url)}">` : '</a>'
        break
      }
      // Struck out, moved from here, the second form of a drawing's text.
      case 'w:del':
      case 'w:moveFrom':
      case 'mc:Fallback':
      case 'w:instrText':
        dropped += opens ? 1 : -1
        break
      case 'w:tbl':
      case 'w:tr':
      case 'w:tc':
        if (table.step(event.name, opens)) blocks.push(table.html())
        break
    }
  }
  finish()
  return blocks.join('\n')
}

/** Notes stand below the text, as they do on a page. */
function footnotesHtml(xml: string, context: Context): string {
  // The first two are the lines that part notes from text.
  const html = xml ? bodyHtml(xml, context) : ''
  return html ? `<h2>Notes</h2>${html}` : ''
}

/** Styles that are headings: by their outline level, or by their names. */
function headingStyles(xml: string): Map<string, number> {
  const levels = new Map<string, number>()
  let style = ''
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open') continue
    if (event.name === 'w:style') style = event.attributes['w:styleId'] ?? ''
    if (event.name === 'w:name') {
      const name = event.attributes['w:val']?.toLowerCase() ?? ''
      const level = name === 'title' ? 1 : Number(/^heading (?<level>[1-6])$/.exec(name)?.groups?.level ?? 0)
      // A document's headings stand below its title.
      if (level > 0) levels.set(style, name === 'title' ? 1 : level + 1)
    }
    if (event.name === 'w:outlineLvl' && !levels.has(style)) levels.set(style, Number(event.attributes['w:val'] ?? 0) + 2)
  }
  return levels
}

function linksOf(xml: string): Map<string, string> {
  const links = new Map<string, string>()
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open' || event.name !== 'Relationship') continue
    const { Id = '', Target = '', TargetMode } = event.attributes
    if (TargetMode === 'External' && /^https?:\/\//i.test(Target)) links.set(Id, Target)
  }
  return links
}

/** Title, author and day as the document's own properties (Dublin Core) have them. */
function propertiesOf(xml: string, text: string): string {
  const values: Record<string, string> = {}
  let open = ''
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'open') open = event.name
    else if (event.kind === 'close') open = ''
    else if (open) values[open] = (values[open] ?? '') + event.text
  }
  const published = dayMade(dayOf(values['dcterms:created']), { text, format: 'html' })
  return frontMatter({ title: values['dc:title'], author: values['dc:creator'], published })
}
