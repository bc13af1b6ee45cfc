import { isBlank, type SourceLine } from '../source-lines.ts'

const PAGE_NUMBER = /^\s*(?:page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s*(?:of|\/)\s*\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—])$/i
/** "1 of 3 12/03/2026, 10:04" and "The Valley Gazette    Page 2": as soon as there are two of them. */
const NUMBERED_HEAD = /\bpage \d|(?:^|\s)\d{1,3} of \d{1,3}(?:\s|$)|\d[/.]\d{1,2}[/.]\d{2,4}/i
const BARE_NUMBER = /^\s*\d{1,3}$/
const LONGEST_HEAD = 120

/**
 * The lines that belong to the page and not to the text: page numbers, and running heads and feet (lines that stand
 * beside a page number or a form feed at least twice, their digits aside).
 */
export function runningHeads(lines: readonly SourceLine[]): Set<SourceLine> {
  const numbers = pageNumbers(lines)
  for (const line of repeated(lines.filter((line) => line.text.length < LONGEST_HEAD && NUMBERED_HEAD.test(line.text)))) numbers.add(line)
  const beside = neighbours(lines, numbers)
  for (const line of repeated([...beside])) numbers.add(line)
  return numbers
}

/** Those of the lines that occur at least twice, their digits aside. */
function repeated(lines: readonly SourceLine[]): SourceLine[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(shape(line), (counts.get(shape(line)) ?? 0) + 1)
  return lines.filter((line) => (counts.get(shape(line)) ?? 0) > 1)
}

const shape = (line: SourceLine): string => line.text.trim().replace(/\d+/g, '#')

function pageNumbers(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>(lines.filter((line) => line.text.length < 24 && PAGE_NUMBER.test(line.text)))
  // A bare number may be anything; counting up through the document makes it a page number.
  const bare = lines.filter((line) => line.text.length < 8 && BARE_NUMBER.test(line.text))
  const value = (line: SourceLine | undefined) => Number(line?.text)
  const counting = bare.length > 1 && bare.every((line, index) => index === 0 || value(line) === value(bare[index - 1]) + 1)
  const apart = bare.every((line, index) => index === 0 || line.number - (bare[index - 1]?.number ?? 0) > 3)
  if (counting && apart) for (const line of bare) found.add(line)
  return found
}

/** The nearest lines with text on either side of a page number, and of a form feed. */
function neighbours(lines: readonly SourceLine[], numbers: ReadonlySet<SourceLine>): Set<SourceLine> {
  const filled = lines.filter((line) => !isBlank(line) || line.startsPage)
  const found = new Set<SourceLine>()
  const add = (line: SourceLine | undefined) => {
    if (line && !isBlank(line) && line.text.length < LONGEST_HEAD && !numbers.has(line)) found.add(line)
  }
  for (const [index, line] of filled.entries()) {
    if (numbers.has(line)) {
      add(filled[index - 1])
      add(filled[index + 1])
    } else if (line.startsPage) {
      add(filled[index - 1])
      add(isBlank(line) ? filled[index + 1] : line)
    }
  }
  return found
}
