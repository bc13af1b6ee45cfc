import { edtfInWords } from '../calendar/edtf-words.ts'
import type { ChronicleItem } from '../events/chronicle.ts'
import { isGuessedSource } from '../guessed-source.ts'
import type { Entity, EntityKind, Event, Quotation } from '../model.ts'
import type { PlacedHighlight } from '../notes/highlight.ts'
import { countWords, minutesToRead } from '../reading-time.ts'
import { slice } from '../span.ts'
import { byline, inWords } from '../wording/byline.ts'
import { KIND_HEADING } from '../wording/words.ts'
import { briefingOf, entitiesById, headingsOf, rolesOf } from './briefing.ts'
import { type Exported, entityLink, eventLink, labelText, nameOf, paragraphAt, passageLink } from './exported.ts'
import { markdownLink, markdownText } from './markdown-text.ts'

/** A briefing as Markdown (CommonMark): the cast with their roles, the chronicle, what was said; each line links back. */
export function markdownBriefing(from: Exported): string {
  const { cast, chronicle, quotations } = briefingOf(from)
  const event = eventLines(from)
  const sections = [
    `# ${markdownText(from.article.title)}`,
    facts(from),
    ...section(
      'Who and where',
      cast.map(({ kind, entities }) => castOf(from, kind, entities)),
    ),
    ...section('When', [
      ...chronicle.dated.map((item) => stop(from, item, event)),
      ...subsection('Without a date', chronicle.undated.map(event)),
      ...subsection('Also mentioned', chronicle.mentioned.map(event)),
    ]),
    ...section('What was said', [quotations.map((quotation) => said(from, quotation)).join('\n')].filter(Boolean)),
    ...noted(from),
    `---\n\n*The words are the article’s own. Headings, counts and what stands in code are Dateline’s${from.highlights?.some(({ note }) => note) ? ', notes are the reader’s' : ''}; dates in code are EDTF (ISO 8601-2).*`,
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

const section = (heading: string, parts: readonly string[]): string[] => (parts.length > 0 ? [`## ${heading}`, ...parts] : [])

const subsection = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`### ${heading}\n\n${lines.join('\n')}`] : []

/** "By Ines Calloway, The Marrow Bay Post. Published 3 March 2026 `2026-03-03`. 394 words, 2 minutes. …" */
function facts({ article, published, address }: Exported): string {
  const words = countWords(article)
  const source = isGuessedSource(article) ? undefined : article.source
  const by = [article.author && (/^by\b/i.test(article.author) ? article.author : `By ${article.author}`), source]
    .filter(Boolean)
    .join(', ')
  return [
    by && `${markdownText(by)}.`,
    published && `Published ${edtfInWords(published)} ${code(published)}.`,
    `${words} ${words === 1 ? 'word' : 'words'}, ${minutesToRead(words)} min.`,
    markdownLink('Read it', address),
    article.url && /^https?:/i.test(article.url) && `· ${markdownLink('Where it comes from', article.url)}`,
  ]
    .filter(Boolean)
    .join(' ')
}

const code = (edtf: string): string => `\`${edtf}\``

function castOf(from: Exported, kind: EntityKind, entities: readonly Entity[]): string {
  return `### ${KIND_HEADING[kind]}\n\n${entities.map((entity) => castLine(from, entity)).join('\n')}`
}

/** "- **Ada Obi**, Norland leader. Also “Obi”. 3 mentions, first in paragraph 1." */
function castLine(from: Exported, entity: Entity): string {
  const roles = rolesOf(from, entity).map(markdownText).join('; ')
  const also = entity.aliases.map((alias) => `“${markdownText(alias)}”`).join(', ')
  const count = `${entity.mentions.length} ${entity.mentions.length === 1 ? 'mention' : 'mentions'}`
  const [first] = entity.mentions
  return [
    `- **${markdownLink(markdownText(entity.name), entityLink(from, entity.id))}**${roles && `, ${roles}`}.`,
    also && `Also ${also}.`,
    first ? `${count}, first in ${passage(from, first.start)}.` : `${count}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function passage(from: Exported, offset: number): string {
  const paragraph = paragraphAt(from, offset)
  return markdownLink(paragraph === null ? 'the headline' : `paragraph ${paragraph}`, passageLink(from, offset))
}

function stop(from: Exported, item: ChronicleItem, event: (event: Event) => string): string {
  if (item.kind === 'gap') return `*… ${item.length ? `a gap of ${item.length}` : 'a gap of unknown length'} …*`
  const stated = item.stated && markdownText(slice(from.article.text, item.stated))
  const heading = [stated && `“${stated}”`, item.calendar, item.edtf !== item.calendar && item.edtf && code(item.edtf)]
    .filter(Boolean)
    .join(' ')
  return `### ${heading}\n\n${item.events.map(event).join('\n')}`
}

/** "- the channel, which closed in 2019. Happened. Paragraph 2." */
function eventLines(from: Exported): (event: Event) => string {
  const headings = headingsOf(from)
  const context = { text: from.article.text, entities: entitiesById(from) }
  return (event) => {
    const line = inWords(byline(event, { ...context, reader: 'the reader', heading: headings.get(event.id) ?? null }))
    const edtf = event.when.edtf && event.when.relation !== 'on' ? ` ${code(event.when.edtf)}` : ''
    return `- ${markdownLink(markdownText(labelText(from, event)), eventLink(from, event.id))}. ${markdownText(line)}${edtf}. See ${passage(from, event.start)}.`
  }
}

/** "- “words of the article” *yellow*. See paragraph 3.", and on the next line the note, where there is one. */
function noted(from: Exported): string[] {
  const highlights = from.highlights ?? []
  const lines = (all: readonly PlacedHighlight[]) => all.map((highlight) => highlightLines(from, highlight)).join('\n')
  const here = highlights.filter(({ at }) => at)
  const lost = highlights.filter(({ at }) => !at)
  return section(
    'My highlights and notes',
    [lines(here), ...subsection('No longer found in the text', lost.length > 0 ? [lines(lost)] : [])].filter(Boolean),
  )
}

function highlightLines(from: Exported, { at, anchor, colour, note }: PlacedHighlight): string {
  const words = markdownText(at ? slice(from.article.text, at) : anchor.text)
  const where = at ? ` See ${passage(from, at.start)}.` : ''
  const noted = (note ?? '')
    .split(/[\r\n]+/)
    .map(markdownText)
    .filter(Boolean)
  const lines = noted.map((line, index) => (index === 0 ? `**Note:** ${line}` : line))
  return [`- “${words}” *${colour}*.${where}`, ...lines].join('\\\n  ')
}

function said(from: Exported, quotation: Quotation): string {
  const words = markdownText(slice(from.article.text, quotation))
  return `- ${markdownText(nameOf(from, quotation.speaker))}: ${words} See ${passage(from, quotation.start)}.`
}
