import type { Block, Span } from '../model.ts'
import { inTextOrder } from '../span.ts'
import { cuesIn, rulesCalledBy } from './cues.ts'
import type { Draft, TimeRule } from './rule.ts'

/** Words that a rule has read. */
export interface Match extends Span {
  readonly rule: string
  readonly draft: Draft
  readonly block: Block
}

/** How much of the text on either side a rule may look at. */
const SURROUNDINGS = 40

/**
 * What the rules read in one block of the text, in text order and not overlapping: of two that compete the one that
 * begins first wins, then the longer, then the rule that stands first in the list.
 */
export function matchRules(text: string, block: Block, rules: readonly TimeRule[]): Match[] {
  const words = text.slice(block.start, block.end)
  const taken: Match[] = []
  for (const piece of sentencesOf(words)) {
    const cues = cuesIn(words.slice(piece.start, piece.end))
    if (cues.size === 0) continue
    const found: Match[] = []
    for (const rule of rulesCalledBy(cues, rules)) matchRule(words, piece, block, rule, found)
    if (found.length === 0) continue
    // The sort is stable, so equal spans stay in the order of the rules.
    found.sort(inTextOrder)
    for (const match of found) if (match.start >= (taken.at(-1)?.end ?? 0)) taken.push(match)
  }
  return taken
}

/** Where no expression can run on: after a word in small letters, a full stop, and before a capital. */
const SENTENCE_END = /(?<=[a-z]{3}[.!?]["”’']?)\s+(?=["“‘]?[A-Z])/g

/** Rough sentences, so that the cues of one do not call rules to all of a long block. */
function sentencesOf(words: string): Span[] {
  const pieces: Span[] = []
  let start = 0
  for (const { index, 0: gap } of words.matchAll(SENTENCE_END)) {
    pieces.push({ start, end: index })
    start = index + gap.length
  }
  pieces.push({ start, end: words.length })
  return pieces
}

function matchRule(words: string, piece: Span, block: Block, { name, pattern, read }: TimeRule, matches: Match[]): void {
  const headline = /^(?:title|heading)$/.test(block.kind)
  const sentence = words.slice(piece.start, piece.end)
  pattern.lastIndex = 0
  for (let found = pattern.exec(sentence); found; found = pattern.exec(sentence)) {
    const start = piece.start + found.index
    const end = start + found[0].length
    const before = words.slice(Math.max(0, start - SURROUNDINGS), start).replace(/[\s\u00a0]+/g, ' ')
    const after = words.slice(end, end + SURROUNDINGS).replace(/[\s\u00a0]+/g, ' ')
    const draft = read({ ...found.groups, 0: found[0] }, { before, after, headline })
    if (draft) matches.push({ start: block.start + start, end: block.start + end, rule: name, draft, block })
    // The next may begin within this one: "[Sunday, March 8]" where "this coming Sunday" turns out to go first.
    pattern.lastIndex = found.index + 1
  }
}
