import { precisionOf } from '../calendar/anchor.ts'
import type { Match } from './match-rules.ts'
import { atPart } from './rule.ts'

/** Between a clock time and the day it belongs to: "at 11:40 p.m. [on] 10 April", "at 2:30 the next day". */
const BETWEEN = /^,?\s(?:on\s)?$/

/** Makes one expression of a clock time and the day told right after it: "2:30 p.m. the next day". Matches are in text order. */
export function joinClocks(text: string, matches: readonly Match[]): Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const before = joined.at(-1)
    const part = before && clockOf(before)
    if (before && part && isDay(match) && match.block === before.block && BETWEEN.test(text.slice(before.end, match.start))) {
      joined[joined.length - 1] = { ...match, start: before.start, draft: atPart(match.draft, part) }
    } else joined.push(match)
  }
  return joined
}

/** The time of a clock that leans on the day told last. */
const clockOf = ({ draft: { symbol, leansOn } }: Match): string | undefined =>
  leansOn?.near && symbol.kind === 'offset' && symbol.part?.startsWith('T') && /\d/.test(symbol.part) ? symbol.part : undefined

const isDay = ({ draft: { type, symbol } }: Match): boolean =>
  type === 'DATE' && symbol.kind !== 'range' && !('part' in symbol && symbol.part) && precisionOf(symbol) === 'day'
