import { findAnchor, nearest } from '../edits/anchor.ts'
import type { Anchor } from '../edits/edit.ts'
import type { Span } from '../model.ts'
import { type Folded, fold } from './fold.ts'

/** Words as many as this are hardly ever twice in one article: they are found without the company they stood in. */
const TELLING = 24
/** A passage as long as this is the same passage when a word inside it has changed. */
const LONG = 64
/** By so much of its beginning and of its end such a passage is known. */
const EDGE = 28
/** How much shorter or longer it may have become. */
const SHORTEST = 0.6
const LONGEST = 1.5

/**
 * Finds passages of an article again in its text as it is now, in the spirit of the selectors of the W3C Web Annotation
 * Data Model: the words between those that stood around them; failing that, if they are many, the words wherever they
 * stand; the same whatever the line breaks, quotation marks and dashes; a long passage also by its two ends, when
 * something inside it was corrected. Null where none of that holds. Linear in the text for each passage.
 */
export function passageFinder(text: string): (anchor: Anchor) => Span | null {
  let folded: Folded | undefined
  const inFolded = (anchor: Anchor): Span | null => {
    folded ??= fold(text)
    const wanted = foldAnchor(anchor, folded)
    const found = findWords(folded.text, wanted) ?? findByEnds(folded.text, wanted)
    return found && unfolded(folded, found)
  }
  return (anchor) => findWords(text, anchor) ?? inFolded(anchor)
}

const findWords = (text: string, anchor: Anchor): Span | null => findAnchor(text, anchor) ?? findAlone(text, anchor)

function findAlone(text: string, { start, text: words }: Anchor): Span | null {
  const at = words.length >= TELLING ? nearest(text, words, start) : null
  return at === null ? null : { start: at, end: at + words.length }
}

function foldAnchor({ start, text, before, after }: Anchor, whole: Folded): Anchor {
  return { start: whole.offsetOf(start), text: fold(text).text.trim(), before: fold(before).text, after: fold(after).text }
}

/** From what the passage began with, or stood after, to what it ended with, or stood before; one of the two must be its own words. */
function findByEnds(text: string, { start: wanted, text: words, before, after }: Anchor): Span | null {
  if (words.length < LONG) return null
  const head = nearest(text, words.slice(0, EDGE), wanted)
  const lead = before.length < EDGE / 2 ? null : nearest(text, before, wanted - before.length)
  for (const [start, own] of [
    [head, true],
    [lead === null ? null : lead + before.length, false],
  ] as const) {
    if (start === null) continue
    const end = endFrom(text, start + words.length, words.slice(-EDGE), own ? after : '')
    const length = end === null ? 0 : end - start
    if (end !== null && length >= words.length * SHORTEST && length <= words.length * LONGEST) return { start, end }
  }
  return null
}

function endFrom(text: string, wanted: number, tail: string, after: string): number | null {
  const last = nearest(text, tail, wanted - tail.length)
  if (last !== null) return last + tail.length
  return after.length < EDGE / 2 ? null : nearest(text, after, wanted)
}

function unfolded({ starts, ends }: Folded, { start, end }: Span): Span | null {
  const [from, to] = [starts[start], ends[end - 1]]
  return from === undefined || to === undefined || to <= from ? null : { start: from, end: to }
}
