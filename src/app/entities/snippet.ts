import type { Span } from '../../core/index.ts'

/** A mention with a few words around it. */
export interface Snippet {
  readonly before: string
  readonly match: string
  readonly after: string
  /** The sentence begins earlier. */
  readonly cutBefore: boolean
  /** The sentence goes on. */
  readonly cutAfter: boolean
}

/** Words in all. */
const WORDS = 12
/** Words before the mention: a few, and more where the sentence ends soon after it. */
const BEFORE = { usual: 5, most: 8 }
const AFTER_LEAST = 3
const SPARE = 2
/** A text without spaces is cut after so many characters on either side. */
const CHARACTERS = 90

/** Some twelve words around a mention, cut between words and never beyond `bounds`, its sentence. */
export function snippet(text: string, mention: Span, bounds: Span): Snippet {
  const start = Math.min(bounds.start, mention.start)
  const end = Math.max(bounds.end, mention.end)
  const from = Math.max(start, mention.start - CHARACTERS)
  const to = Math.min(end, mention.end + CHARACTERS)
  const match = text.slice(mention.start, mention.end)
  const head = text.slice(from, mention.start)
  const tail = text.slice(mention.end, to)
  const left = WORDS - countWords(match)
  const wordsBefore = Math.max(BEFORE.usual, Math.min(BEFORE.most, left - countWords(tail)))
  const before = nearestWords(head, 'before', wordsBefore, from === start)
  const after = nearestWords(tail, 'after', Math.max(AFTER_LEAST, left - countWords(before)), to === end)
  return {
    before,
    match,
    after,
    cutBefore: from > start || before.length < head.trimStart().length,
    cutAfter: to < end || after.length < tail.trimEnd().length,
  }
}

const countWords = (words: string): number => words.match(/\S+/g)?.length ?? 0

/**
 * The `count` words of a context nearest to the mention; what touches it (an apostrophe and s, a comma) does not count.
 * One or two words left over are taken too rather than cut off. `complete`: the context is all there is on this side;
 * otherwise its farthest piece may be half a word.
 */
function nearestWords(context: string, side: 'before' | 'after', count: number, complete: boolean): string {
  const pieces: string[] = side === 'after' ? (context.match(/^\S+|\s+\S+/g) ?? []) : (context.match(/\S+\s*/g) ?? []).reverse()
  if (!complete && pieces.length > 1) pieces.pop()
  const touching = (side === 'after' ? /^\S/ : /\S$/).test(context) ? 1 : 0
  const room = count + touching
  const kept = complete && pieces.length <= room + SPARE ? pieces : pieces.slice(0, room)
  const words = (side === 'after' ? kept : kept.reverse()).join('')
  return side === 'after' ? words.replace(/[\uD800-\uDBFF]$/, '') : words.replace(/^[\uDC00-\uDFFF]/, '')
}
