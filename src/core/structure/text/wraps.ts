import { beginsLow, endsSentence, isDangling, reach } from './line-ends.ts'

/** A line of running text as the paragraph breaker sees it. */
export interface TextLine {
  /** Without indentation and without a list or quotation mark. */
  readonly text: string
  readonly indent: number
  readonly startsPage: boolean
}

/** How a document was wrapped. */
export interface Wrapping {
  /** The reach from which a line counts as full; null where lines are not wrapped at all. */
  readonly full: number | null
  /** The share of `full` that is enough inside a stanza: where blank lines part the paragraphs, a line break seldom does. */
  readonly slack: number
}

/** At least so many of the pairs of neighbouring lines must break in mid-sentence in a text that is hard-wrapped. */
const WRAPPED_SHARE = 0.2
/** Stanzas of more lines than this on average say that blank lines do not part the paragraphs. */
const LONG_STANZA = 12

/**
 * Finds out whether and where lines were wrapped. A pair of neighbouring lines that breaks in mid-sentence (no stop
 * before it, a small letter after it) must be a wrap, so its reach lies beyond the width; a low quantile of these
 * reaches is where full lines begin. Page text has no fixed width (letters differ in breadth), hence no maximum.
 */
export function measureWrapping(stanzas: readonly (readonly TextLine[])[]): Wrapping {
  const reaches: number[] = []
  let pairs = 0
  for (const lines of stanzas) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]
      if (!next) continue
      pairs += 1
      if (!endsSentence(line.text) && beginsLow(next.text)) reaches.push(reach(line.text, next.text))
    }
  }
  const many = stanzas.filter((lines) => lines.length > 1)
  const slack = many.length > 1 && pairs / many.length < LONG_STANZA ? 0.8 : 1
  if (reaches.length === 0 || reaches.length < pairs * WRAPPED_SHARE) return { full: null, slack }
  reaches.sort((a, b) => a - b)
  return { full: reaches[Math.floor(reaches.length / 10)] ?? null, slack }
}

/** Whether a new paragraph begins at `next`, which follows `line` directly. */
export function breaksBetween(line: TextLine, next: TextLine, wrapping: Wrapping): boolean {
  const finished = endsSentence(line.text)
  // A page break or an indented line begins a paragraph, but not in the middle of a sentence.
  if (finished && (next.startsPage || next.indent > line.indent)) return true
  const share = wrapping.full === null ? 0 : reach(line.text, next.text) / wrapping.full
  if (finished) return share < wrapping.slack
  return !(beginsLow(next.text) || isDangling(line.text) || share >= 0.75)
}
