import type { Grammar } from '../language/grammar/grammar.ts'
import type { SymbolicTime, TimeDirection } from '../model.ts'
import type { Match } from './match-rules.ts'
import { directionByTense } from './tense.ts'

/** Gives bare names ("Sunday") the direction of their verb, and leaves out what a verb in the past denies: "he soon left". */
export function directed(matches: readonly Match[], text: string, grammar: Grammar): Match[] {
  const kept: Match[] = []
  for (const match of matches) {
    const { draft } = match
    if (!draft.byTense && !draft.ahead) kept.push(match)
    else {
      const told = toldDirection(match, text, grammar)
      if (draft.ahead ? told === 'past' : false) continue
      kept.push(draft.ahead ? match : { ...match, draft: { ...draft, symbol: turned(draft.symbol, told) } })
    }
  }
  return kept
}

/** Blocks written in the tense of headlines. */
const HEADLINES = /^(?:title|heading|caption)$/
/** How much of the text beside a time the tense may look at. */
const BESIDE = 30

function toldDirection({ start, end, block, draft: { symbol } }: Match, text: string, grammar: Grammar): TimeDirection | null {
  const before = text.slice(Math.max(block.start, start - BESIDE), start)
  const after = text.slice(end, Math.min(block.end, end + BESIDE))
  // "Third-quarter earnings rise": business speaks of what is over in the present, as headlines do.
  const headline = HEADLINES.test(block.kind) || (symbol.kind === 'named' && BUSINESS.test(symbol.name))
  return directionByTense(grammar, { start, end, before, after, headline })
}

/** Quarters and halves of a year. */
const BUSINESS = /^XXXX-[QH]\d/
/** Weekdays, and quarters and halves, which are reported on when they are over. */
const MOSTLY_PAST = /^XXXX-(?:WXX|[QH]\d)/

/** Where nothing tells, a weekday is past, "this Sunday" that of the week, and anything else the nearest. */
function turned(symbol: SymbolicTime, told: TimeDirection | null): SymbolicTime {
  const turn = (one: SymbolicTime): SymbolicTime =>
    one.kind !== 'named'
      ? one
      : { ...one, direction: told ?? (one.direction === 'within' ? 'within' : MOSTLY_PAST.test(one.name) ? 'past' : 'nearest') }
  return symbol.kind === 'range' ? { ...symbol, from: turn(symbol.from), to: turn(symbol.to) } : turn(symbol)
}
