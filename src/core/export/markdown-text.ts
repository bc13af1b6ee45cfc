import { oneLine } from './exported.ts'

/** Marks that mean something inside a line of CommonMark or of its common extensions (tables, footnotes, strike-through). */
const INLINE = /[\\`*_[\]<>&|~^$]/g
/** What makes a line something else than a paragraph: headings, lists, quotations, rules, underlines of headings. */
const LINE_START = /^(?<mark>[#+\-=>:]|\d+(?=[.)]))/

/** Words as Markdown that reads as just these words: nothing in them becomes mark-up, a link or HTML. */
export function markdownText(words: string): string {
  const escaped = oneLine(words).replace(INLINE, '\\$&')
  return escaped.replace(LINE_START, (mark: string) => (/\d/.test(mark) ? mark : `\\${mark}`)).replace(/^(\d+)([.)])/, '$1\\$2')
}

const IN_ADDRESS: Readonly<Record<string, string>> = { '(': '%28', ')': '%29', '<': '%3C', '>': '%3E', '\\': '%5C', '|': '%7C' }

/** A link. Nothing in the address can end it early. */
export const markdownLink = (words: string, address: string): string =>
  `[${words}](${address.replace(/[()<>\\|]/g, (sign) => IN_ADDRESS[sign] as string).replace(/[\s\p{Cc}]+/gu, '%20')})`
