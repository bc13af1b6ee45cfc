import type { Article, Span } from '../model.ts'

/** A stretch within quotation marks, marks included. */
export interface QuotedSpan extends Span {
  /** Opened again in the next paragraph without having been closed. */
  readonly continues?: boolean
}

type Style = 'double' | 'single'

interface Opened {
  readonly start: number
  readonly style: Style
}

/** A pair of single marks is looked for no further than this, in UTF-16 units: keeps the search linear. */
const LONGEST_SINGLE = 200

/**
 * The outermost stretches within quotation marks, in text order: curly, straight or mixed. A quotation within a
 * quotation is part of it. A quotation that a paragraph leaves open runs to its end.
 *
 * Apostrophes ("the workers' hall", "the '90s") and inches ("a 6'2" man") are no marks.
 */
export function findQuotedSpans(article: Article): QuotedSpan[] {
  const { text, blocks } = article
  let running = false
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const reopened = next !== undefined && /^["“]/.test(text.slice(next.start, next.start + 1))
    const runsOn = next !== undefined && !reopened && closesFirst(text, next)
    const found = quotedIn(text, block, reopened || runsOn, running)
    const last = found[found.length - 1]
    running = runsOn && last?.continues === true
    return found
  })
}

/** Whether the first double mark of a block closes something: a quotation runs on from the block before without a new mark. */
function closesFirst(text: string, block: Span): boolean {
  const at = text.slice(block.start, block.end).search(/["“”]/) + block.start
  if (at <= block.start || /“/.test(text[at] ?? '')) return false
  const [before, after] = [text[at - 1] ?? ' ', at + 1 < block.end ? (text[at + 1] as string) : ' ']
  return /[.,!?…\p{L}\p{N}]/u.test(before) && /[\s.,;:)]/.test(after)
}

function quotedIn(text: string, block: Span, goesOn: boolean, running: boolean): QuotedSpan[] {
  const found: QuotedSpan[] = []
  let open: Opened | null = running ? { start: block.start, style: 'double' } : null
  for (let i = block.start; i < block.end; i++) {
    const char = text[i] as string
    if (!/["“”„«»'‘’]/.test(char)) continue
    if (open && closes(text, i, char, open, block)) {
      found.push({ start: open.start, end: i + 1 })
      open = null
    } else if (open?.style !== 'double') open = opens(text, i, char, block) ?? open
  }
  if (open?.style === 'double' && leftOpen(text, open.start, block, goesOn)) {
    found.push({ start: open.start, end: block.end, ...(goesOn ? { continues: true } : {}) })
  }
  return found
}

function opens(text: string, at: number, char: string, block: Span): Opened | null {
  if (/[“„«]/.test(char)) return { start: at, style: 'double' }
  const before = at > block.start ? (text[at - 1] as string) : ' '
  const after = at + 1 < block.end ? (text[at + 1] as string) : ' '
  if (!/[\s([{—–\-/“"‘:;,]/.test(before)) return null
  // `he said," [We] waited"`: the space on the wrong side of the mark.
  if (char === '"' && /[,:]/.test(before) && /^\s[[\p{Lu}]/u.test(text.slice(at + 1, at + 3))) return { start: at, style: 'double' }
  // `said, " [We] waited"`: a space after the mark is forgiven where speech is announced.
  if (/\s/.test(after) && !(char === '"' && /[,:]\s$/.test(text.slice(Math.max(block.start, at - 2), at)))) return null
  if (char === '"') return { start: at, style: 'double' }
  const single = char === '‘' || char === "'"
  return single && !elided(text, at) && singleCloses(text, at, block) ? { start: at, style: 'single' } : null
}

/** "'90s", "'tis": letters are left out, nothing is quoted. */
const elided = (text: string, at: number): boolean => /^['‘](?:\d0s|tis|twas|em|cause|til|n)\b/i.test(text.slice(at, at + 7))

/** Whether a single mark has a partner that ends a word, and not only as a plural's apostrophe. */
function singleCloses(text: string, at: number, block: Span): boolean {
  for (let i = at + 1; i < Math.min(block.end, at + LONGEST_SINGLE); i++) if (isSingleEnd(text, i, block)) return true
  return false
}

const isSingleEnd = (text: string, i: number, block: Span): boolean => {
  const char = text[i]
  if ((char !== "'" && char !== '’') || /\s/.test(text[i - 1] ?? ' ')) return false
  const after = i + 1 < block.end ? (text[i + 1] as string) : ' '
  if (/[\p{L}\p{N}]/u.test(after)) return false
  // "workers' hall": a plural's apostrophe, unless something ends there.
  return !(text[i - 1] === 's' && /^.\s\p{Ll}/u.test(text.slice(i, i + 3)) && text.slice(i + 1, i + 40).includes(char))
}

function closes(text: string, at: number, char: string, open: Opened, block: Span): boolean {
  if (open.style === 'single') return isSingleEnd(text, at, block)
  if (/[”»]/.test(char)) return true
  if (char !== '"') return false
  const before = text[at - 1] as string
  const after = at + 1 < block.end ? (text[at + 1] as string) : ' '
  return at > open.start + 1 && (!/\s/.test(before) || /[\s.,;:!?)]/.test(after)) && !/[\p{L}\p{N}]/u.test(after)
}

/** A quotation without its closing mark: gone on in the next paragraph, or opened where speech begins. */
function leftOpen(text: string, start: number, block: Span, goesOn: boolean): boolean {
  if (goesOn) return true
  if (block.end - start < 12) return false
  return start === block.start || /[:,]\s$/.test(text.slice(Math.max(block.start, start - 2), start))
}
