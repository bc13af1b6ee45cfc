import { type Article, type Block, type Dateline, type Metadata, type SourceDocument, SourceError } from '../model.ts'
import { dayInAddress, readAddress } from './address.ts'
import { type FoundDateline, findDateline } from './dateline.ts'
import { detectLanguage } from './detect-language.ts'
import type { Draft } from './draft.ts'
import { present, readFrontMatter } from './front-matter.ts'
import { joinBareDateline, markHeadline } from './headline.ts'
import { readHtml } from './html/read-html.ts'
import { type Layout, layOut } from './lay-out.ts'
import { titleOfLead } from './lead-title.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { findingsOf, listLeftOut, setAside } from './set-aside.ts'
import { findHeadings } from './text/headings.ts'
import { readText } from './text/read-text.ts'

/** What a format's reader makes of a document's body. */
interface Reading {
  readonly drafts: readonly Draft[]
  /** What the format says of the article, in places front matter leaves open. */
  readonly metadata: Metadata
  /** Whether the format says what is a heading. */
  readonly marksHeadings: boolean
}

const READERS: Record<SourceDocument['format'], (body: string, firstLine: number) => Reading> = {
  text: (body, firstLine) => ({ drafts: readText(body, firstLine), metadata: {}, marksHeadings: false }),
  markdown: (body, firstLine) => ({ drafts: readMarkdown(body, firstLine), metadata: {}, marksHeadings: true }),
  html: (body, firstLine) => ({ ...readHtml(body, firstLine), marksHeadings: true }),
}

/**
 * Reads a document into an article: front matter, blocks, and what is left out of the flow of reading. What the reader
 * says goes before front matter, that before what the format's own metadata say, and that before anything read off the
 * text.
 * Throws `SourceError` with the line at fault, and nothing else.
 */
export function readArticle(document: SourceDocument): Article {
  const { metadata: frontMatter, body, firstLine } = readFrontMatter(document.name, document.text)
  const reading = READERS[document.format](body, firstLine)
  const said: Metadata = { ...reading.metadata, ...frontMatter }
  const given = document.given ?? {}
  const metadata = { ...said, ...given }
  const parted = setAside(joinBareDateline(reading.drafts), document.keep)
  const { flow, at } = markHeadline(parted.flow, metadata.title ?? undefined)
  const layout = layOut(reading.marksHeadings ? flow : findHeadings(flow))
  if (layout.text === '') throw nothingToRead(document, firstLine)
  const found = findingsOf(parted)
  const dateline = datelineOf(layout)
  const headline = at >= 0 ? flow[at]?.text : undefined
  const inText = found.published ?? dateline?.published
  const inAddress = metadata.url ? dayInAddress(metadata.url) : undefined
  const published = metadata.published ?? unlessDenied(given.published, inText ?? inAddress)
  return {
    slug: document.slug,
    title: metadata.title ?? headline ?? leadTitle(layout, dateline?.dateline),
    titleFrom: metadata.title || headline ? 'source' : 'lead',
    ...present({
      source: metadata.source ?? unlessDenied(given.source, (metadata.url && readAddress(metadata.url)?.site) ?? found.site),
      url: metadata.url ?? undefined,
      author: metadata.author ?? unlessDenied(given.author, found.author),
      published,
      publishedFrom: published === undefined ? undefined : metadata.published || !inText ? ('source' as const) : ('text' as const),
      dateline: dateline?.dateline,
    }),
    language: metadata.language ?? detectLanguage(layout.text),
    text: layout.text,
    blocks: layout.blocks,
    leftOut: listLeftOut(parted, layout.blocks),
    origins: layout.origins,
  }
}

/** What was found in the text, unless the reader said that it is not so. */
const unlessDenied = <T>(given: T | null, found: T): T | undefined => (given === null ? undefined : found)

function nothingToRead({ name }: SourceDocument, firstLine: number): SourceError {
  const problem = firstLine > 1 ? 'There is nothing after the front matter.' : 'The document is empty.'
  return new SourceError(name, firstLine, problem, 'Put the article here.')
}

/** At the head of the first paragraph; past a summary or a standfirst only where it names its agency or its day. */
function datelineOf({ text, blocks }: Layout): FoundDateline | null {
  const opening = blocks.filter((block) => block.number !== undefined).slice(0, LATEST_DATELINE)
  for (const [k, { kind, start, end }] of opening.entries()) {
    const found = kind === 'paragraph' ? findDateline(text.slice(0, end), start) : null
    if (found && (k === 0 || found.dateline.agency || found.dateline.date)) return found
  }
  return null
}

/** The last paragraph at whose head the dateline of a text may stand. */
const LATEST_DATELINE = 3

/** The first sentence that can stand for a title: of the running text, past its dateline. */
function leadTitle({ text, blocks }: Layout, dateline: Dateline | undefined): string {
  const numbered = blocks.filter((block) => block.number !== undefined)
  const tells = (block: Block) => /\S\s+\S+\s+\S/.test(text.slice(block.start, block.end))
  // Points of a summary may stand above the paragraph with the dateline.
  const dated = dateline && numbered.find(({ start, end }) => start <= dateline.start && dateline.end <= end)
  const lead = dated ?? numbered.find(tells) ?? numbered[0] ?? blocks[0]
  if (!lead) return ''
  const start = dateline ? dateline.end : lead.start
  const [line = ''] = text.slice(start, lead.end).trim().split('\n', 1)
  return titleOfLead(line)
}
