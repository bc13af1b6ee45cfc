import type { Span } from '../model.ts'
import { slice } from '../span.ts'
import type { Anchor } from './edit.ts'

/** Characters kept on either side: enough to tell one "he" from the next. */
const CONTEXT = 24

export function anchorOf(text: string, span: Span): Anchor {
  const { start, end } = span
  return { start, text: slice(text, span), before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) }
}

/**
 * Finds the place again: its words between the same words as before, or at least after or before the same; of several
 * the one nearest to where it was. Null where the words are gone, or stand in other company only.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const { before, text: words, after } = anchor
  if (words === '') return null
  const attempts = [
    [before, after],
    [before, ''],
    ['', after],
  ] as const
  for (const [head, tail] of attempts) {
    if (head === '' && tail === '' && (before !== '' || after !== '')) continue
    const at = nearest(text, head + words + tail, anchor.start - head.length)
    if (at !== null) return { start: at + head.length, end: at + head.length + words.length }
  }
  return null
}

/** Where `words` stand nearest to `wanted`; null where they don't. */
export function nearest(text: string, words: string, wanted: number): number | null {
  if (wanted >= 0 && text.startsWith(words, wanted)) return wanted
  const after = text.indexOf(words, Math.max(0, wanted))
  const before = wanted > 0 ? text.lastIndexOf(words, wanted) : -1
  if (after < 0) return before < 0 ? null : before
  return before < 0 || after - wanted < wanted - before ? after : before
}
