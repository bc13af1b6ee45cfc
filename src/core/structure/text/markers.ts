import { indentOf, type SourceLine } from '../source-lines.ts'
import { endsSentence } from './line-ends.ts'
import type { TextLine } from './wraps.ts'

/** A source line with its list or quotation mark taken off. */
export interface MarkedLine extends TextLine {
  readonly number: number
  /** Set on the first line of a list item. */
  readonly item?: { readonly level: number; readonly ordinal?: number }
  readonly quoted: boolean
  readonly raw: string
}

interface Marker {
  readonly sign: string
  readonly ordinal?: number
  readonly rest: string
}

const QUOTE_MARK = /^(?:\s*>)+ ?/
const BULLET = /^(?<sign>[-*+•·‣◦▪●])\s+(?<rest>\S.*)$/u
const ORDINAL = /^(?<number>\d{1,3})(?<sign>[.)])\s+(?<rest>\S.*)$/u
/** Signs that begin nothing but a list item; a hyphen or an asterisk needs a second one to be believed. */
const SURE_BULLET = /[•‣◦▪●]/u

function readMarker(text: string): Marker | null {
  const bullet = BULLET.exec(text)?.groups
  if (bullet?.sign && bullet.rest) return { sign: bullet.sign, rest: bullet.rest }
  const ordinal = ORDINAL.exec(text)?.groups
  return ordinal?.sign && ordinal.rest ? { sign: ordinal.sign, ordinal: Number(ordinal.number), rest: ordinal.rest } : null
}

/**
 * Takes list and quotation marks off the lines of one stanza run. A line begins an item only where a sentence may
 * begin and the list has more than this item, so that neither "31. The report" in mid-sentence nor the dash of a
 * line of dialogue makes a list.
 */
export function markLines(lines: readonly SourceLine[]): MarkedLine[] {
  const marked = withoutMailMarks(lines.map(plainLine))
  const candidates = marked.map((line, index) => {
    const before = marked[index - 1]
    const mayBegin = !before || before.text === '' || endsSentence(before.text) || readMarker(before.text) !== null
    const marker = readMarker(line.text)
    return mayBegin || (marker && isListHead(before.text, marker, marked[index + 1]?.text ?? '')) ? marker : null
  })
  const levels: number[] = []
  let last: Marker | null = null
  const found = marked.map((line, index): MarkedLine => {
    const marker = candidates[index]
    if (!marker) return line
    const next = candidates.slice(index + 1, index + 8).find((other) => other?.sign === marker.sign)
    if (!continues(last, marker) && !opens(marker, next ?? null)) return line
    last = marker
    while (levels.length > 0 && (levels.at(-1) ?? 0) > line.indent) levels.pop()
    if ((levels.at(-1) ?? -1) < line.indent) levels.push(line.indent)
    const item = { level: levels.length, ...(marker.ordinal !== undefined && { ordinal: marker.ordinal }) }
    return { ...line, text: marker.rest, item }
  })
  return found
}

const LONGEST_HEAD = 40

/** "Most read" directly above a list of two items and more. */
const isListHead = (before: string, marker: Marker, next: string): boolean =>
  before.length <= LONGEST_HEAD && /^\p{Lu}.*[^,;–—-]$/u.test(before) && readMarker(next)?.sign === marker.sign

/** A text that is quoted almost throughout is a forwarded one, and its marks say nothing. */
function withoutMailMarks(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  const quoted = lines.filter((line) => line.quoted).length
  const filled = lines.filter((line) => line.raw !== '').length
  if (quoted < 3 || quoted < filled * 0.75) return lines
  return lines.map((line) => ({ ...line, quoted: false, raw: line.raw.replace(QUOTE_MARK, '') }))
}

function continues(last: Marker | null, marker: Marker): boolean {
  if (!last || last.sign !== marker.sign) return false
  return marker.ordinal === undefined || marker.ordinal === 1 || marker.ordinal === (last.ordinal ?? 0) + 1
}

function opens(marker: Marker, next: Marker | null): boolean {
  if (SURE_BULLET.test(marker.sign)) return true
  if (!next) return false
  return marker.ordinal === undefined || (marker.ordinal === 1 && (next.ordinal === 2 || next.ordinal === 1))
}

function plainLine(line: SourceLine): MarkedLine {
  const quote = QUOTE_MARK.exec(line.text)?.[0] ?? ''
  const text = line.text.slice(quote.length).trim()
  return { text, indent: indentOf(line), startsPage: line.startsPage, number: line.number, quoted: quote !== '', raw: line.text }
}
