import { plainCharacters } from './characters.ts'

/** A line of the source file in plain characters. */
export interface SourceLine {
  /** Without trailing white space; leading white space says something about layout and stays. */
  readonly text: string
  /** Line in the file, from 1. */
  readonly number: number
  /** A form feed stands before it. */
  readonly startsPage: boolean
}

const FORM_FEED = '\f'

/** Splits a source into lines, whatever ends them: LF, CRLF, CR, or Unicode's own line and paragraph separators. */
export function sourceLines(source: string, firstLine = 1): SourceLine[] {
  const lines: SourceLine[] = []
  for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
    // A paragraph separator is a line break and a blank line, but not one that a text editor counts.
    for (const part of line.replace(/\u2029/g, '\u2028\u2028').split(/[\u2028\u0085\v]/)) {
      for (const [page, text] of part.split(FORM_FEED).entries()) {
        if (page === 0 && text === '' && part !== '') continue
        lines.push({ text: plainCharacters(text).trimEnd(), number: firstLine + index, startsPage: page > 0 })
      }
    }
  }
  return lines
}

export const isBlank = (line: SourceLine): boolean => line.text === ''

/** Width of the white space a line begins with; a tab counts as four. */
export function indentOf(line: SourceLine): number {
  let width = 0
  for (const character of line.text) {
    if (character === ' ') width += 1
    else if (character === '\t') width += 4
    else break
  }
  return width
}
