import type { Span } from '../../model.ts'
import { LONGEST } from './transitions.ts'

/** No piece of a long sentence is shorter, where it can be helped. */
const SHORTEST = 40

/**
 * Cuts a sentence longer than the parser takes into pieces of words, each after the strongest mark in reach: a stop or
 * semicolon, else a comma or dash, else anywhere. A sentence of ordinary length is one piece.
 */
export function cutLong(text: string, words: readonly Span[], from: number, end: number): Span[] {
  const pieces: Span[] = []
  let at = from
  while (end - at > LONGEST) {
    const cut = strongest(text, words, at + SHORTEST, at + LONGEST)
    pieces.push({ start: at, end: cut })
    at = cut
  }
  pieces.push({ start: at, end })
  return pieces
}

function strongest(text: string, words: readonly Span[], from: number, to: number): number {
  let best = to
  let strength = 0
  for (let i = from; i < to; i++) {
    const { start, end } = words[i - 1] as Span
    if (end - start > 1) continue
    const mark = text.charAt(start)
    const s = /[.;:!?]/.test(mark) ? 2 : /[,–—-]/.test(mark) ? 1 : 0
    if (s > 0 && s >= strength) {
      best = i
      strength = s
    }
  }
  return best
}
