import { isOrnament } from '../characters.ts'
import { type Draft, preformatted } from '../draft.ts'
import { standsAlone, startsAside } from '../furniture.ts'
import { isBlank, type SourceLine, sourceLines } from '../source-lines.ts'
import { type LineJoiner, lineJoiner } from './join-lines.ts'
import { beginsLow, endsSentence, isDangling } from './line-ends.ts'
import { type MarkedLine, markLines } from './markers.ts'
import { runningHeads } from './running-heads.ts'
import { countTableRows } from './tables.ts'
import { breaksBetween, measureWrapping, type Wrapping } from './wraps.ts'

/** Reads plain text, as people paste it from a page or a mail, into drafts. */
export function readText(body: string, firstLine: number): Draft[] {
  const lines = singleSpaced(sourceLines(body, firstLine).filter((line) => isBlank(line) || !isOrnament(line.text)))
  const heads = runningHeads(lines)
  const marked = markLines(lines)
  const pageLines = new Set(lines.flatMap((line, index) => (heads.has(line) ? [marked[index]] : [])))
  const stanzas = splitStanzas(marked, pageLines as ReadonlySet<MarkedLine>)
  const wrapping = measureWrapping(stanzas.filter((stanza) => stanza[0] && !pageLines.has(stanza[0])))
  const joiner = lineJoiner(marked.map((line) => line.text))
  const drafts: Draft[] = []
  for (const stanza of stanzas) {
    const isFurniture = stanza[0] !== undefined && pageLines.has(stanza[0])
    const groups = isFurniture ? stanza.map((line) => ({ lines: [line], table: false })) : splitParagraphs(stanza, wrapping)
    for (const group of groups) drafts.push({ ...draftOf(group, joiner), ...(isFurniture && { aside: 'notice' }) })
  }
  // What a quotation mark stood before may be a rule and nothing more.
  return mendPageBreaks(drafts, joiner).filter((draft) => !isOrnament(draft.text))
}

/** Takes the blank lines out of a text that has one after every line, in mid-sentence too. */
function singleSpaced(lines: SourceLine[]): SourceLine[] {
  const filled = lines.filter((line) => !isBlank(line))
  if (filled.length < 6 || lines.some((line, index) => index > 0 && !isBlank(line) && !isBlank(lines[index - 1] as SourceLine)))
    return lines
  const torn = filled.filter((line, index) => beginsLow(filled[index + 1]?.text ?? '') && !endsSentence(line.text)).length
  if (torn < filled.length / 3) return lines
  return lines.filter((line, index) => !isBlank(line) || isBlank(lines[index - 1] ?? line))
}

/** Runs of lines without a blank line; lines of the page furniture stand apart. */
function splitStanzas(lines: readonly MarkedLine[], apart: ReadonlySet<MarkedLine>): MarkedLine[][] {
  const stanzas: MarkedLine[][] = []
  let previous: MarkedLine | undefined
  for (const line of lines) {
    const open = previous && previous.text !== '' && apart.has(previous) === apart.has(line) && previous.quoted === line.quoted
    if (line.text !== '') {
      if (open) stanzas.at(-1)?.push(line)
      else stanzas.push([line])
    }
    previous = line
  }
  return stanzas
}

/** A paragraph's lines, or the rows of a table. */
interface Group {
  readonly lines: MarkedLine[]
  readonly table: boolean
}

function splitParagraphs(stanza: readonly MarkedLine[], wrapping: Wrapping): Group[] {
  const rows = stanza.map((line) => (line.item || line.quoted ? null : line.raw))
  const groups: Group[] = []
  for (let index = 0; index < stanza.length; index += 1) {
    const line = stanza[index] as MarkedLine
    const height = countTableRows(rows, index)
    const open = groups.at(-1)
    const previous = open?.table ? undefined : open?.lines.at(-1)
    if (height > 1) {
      groups.push({ lines: stanza.slice(index, index + height), table: true })
      index += height - 1
    } else if (previous && !beginsParagraph(previous, line, wrapping)) open?.lines.push(line)
    else groups.push({ lines: [line], table: false })
  }
  return groups
}

/** "Born: 1928" over "Died: 2017". */
const FIELD = /^\p{Lu}[\p{L}-]{1,14}: \S/u

function beginsParagraph(previous: MarkedLine, line: MarkedLine, wrapping: Wrapping): boolean {
  if (line.item || standsAlone(previous.text) || (FIELD.test(previous.text) && FIELD.test(line.text))) return true
  if (startsAside(line.text) && !isDangling(previous.text) && (endsSentence(previous.text) || !beginsLow(line.text))) return true
  // An item's further lines are indented under its first.
  const next = previous.item ? { ...line, indent: Math.min(line.indent, previous.indent) } : line
  return breaksBetween(previous, next, wrapping)
}

function draftOf({ lines, table }: Group, joiner: LineJoiner): Draft {
  const rows = table ? tableOf(lines) : null
  if (rows) return rows
  const [first] = lines as [MarkedLine]
  const joined = joiner.join(lines.map((line) => ({ text: line.text, line: line.number })))
  if (first.item) return { kind: 'list-item', ...first.item, ...joined }
  return { kind: first.quoted ? 'quote' : 'paragraph', ...joined }
}

/** Rows of a table without the margin they share. */
function tableOf(lines: readonly MarkedLine[]): Draft | null {
  const marginOf = ({ raw }: MarkedLine) => raw.length - raw.trimStart().length
  const margin = lines.reduce((least, line) => Math.min(least, marginOf(line)), Number.POSITIVE_INFINITY)
  return preformatted(lines.map(({ raw, number }) => ({ text: raw.slice(margin), line: number })))
}

/** Joins the parts of a paragraph between which a page ends. */
function mendPageBreaks(drafts: readonly Draft[], joiner: LineJoiner): Draft[] {
  const chains: Draft[][] = []
  let broken: Draft[] | undefined
  let pageEnded = false
  for (const draft of drafts) {
    const before = broken?.at(-1)
    const goesOn = pageEnded && before?.kind === draft.kind && !endsSentence(before.text) && beginsLow(draft.text)
    if (goesOn && !draft.aside) broken?.push(draft)
    else chains.push([draft])
    if (!draft.aside && !goesOn) broken = chains.at(-1)
    pageEnded = draft.aside !== undefined
  }
  return chains.map((chain) => joinDrafts(chain, joiner))
}

function joinDrafts(drafts: readonly Draft[], joiner: LineJoiner): Draft {
  const [first, ...others] = drafts as [Draft, ...Draft[]]
  if (others.length === 0) return first
  const { text, origins: starts } = joiner.join(drafts.map((draft, index) => ({ text: draft.text, line: index })))
  const origins = drafts.flatMap((draft, index) =>
    draft.origins.map(({ start, line }) => ({ start: start + (starts[index]?.start ?? 0), line })),
  )
  return { ...first, text, origins }
}
