import type { Block, Span } from '../model.ts'
import { inTextOrder } from '../span.ts'
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
  const found = rules.flatMap((rule) => matchRule(words, block, rule))
  // The sort is stable, so equal spans stay in the order of the rules.
  found.sort(inTextOrder)
  const taken: Match[] = []
  for (const match of found) if (match.start >= (taken.at(-1)?.end ?? 0)) taken.push(match)
  return taken
}

function matchRule(words: string, block: Block, { name, pattern, read }: TimeRule): Match[] {
  const matches: Match[] = []
  const headline = /^(?:title|heading)$/.test(block.kind)
  pattern.lastIndex = 0
  for (let found = pattern.exec(words); found; found = pattern.exec(words)) {
    const start = found.index
    const end = start + found[0].length
    const before = words.slice(Math.max(0, start - SURROUNDINGS), start).replace(/[\s\u00a0]+/g, ' ')
    const after = words.slice(end, end + SURROUNDINGS).replace(/[\s\u00a0]+/g, ' ')
    const draft = read({ ...found.groups, 0: found[0] }, { before, after, headline })
    if (draft) matches.push({ start: block.start + start, end: block.start + end, rule: name, draft, block })
    // The next may begin within this one: "[Sunday, March 8]" where "this coming Sunday" turns out to go first.
    pattern.lastIndex = start + 1
  }
  return matches
}
