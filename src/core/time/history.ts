import { isFineEnough } from '../calendar/anchor.ts'
import type { IsoDate, SymbolicTime } from '../model.ts'
import type { Point } from './anchoring.ts'
import type { Match } from './match-rules.ts'

const YEARLY = /^XXXX-(?:\d\d|SP|SU|FA|WI)/

/** "In 1805 … In October, …": in a history the month is of the year told last, not of the reporter's. */
export function inYearTold(symbol: SymbolicTime, points: readonly Point[]): SymbolicTime {
  if (symbol.kind !== 'named' || !YEARLY.test(symbol.name) || symbol.direction === 'future') return symbol
  const anchor = points.findLast((point) => isFineEnough(point.precision, 'year'))
  return anchor ? { ...symbol, direction: 'within', anchor: anchor.id } : symbol
}

/** A year this far from the publication is no news. */
const LONG_AGO = 2

/** Whether an article tells a story of long ago: it names such years far more often than days next to its publication. */
export function isHistory(matches: readonly Match[], published: IsoDate | null): boolean {
  if (published === null) return false
  const before = Number(published.slice(0, 4)) - LONG_AGO
  let past = 0
  let present = 0
  for (const { draft } of matches) {
    const { symbol, type, byTense, leansOn } = draft
    if (type === 'DURATION' || type === 'SET' || leansOn?.else === 'nothing') continue
    if (symbol.kind === 'absolute' && Number(/^\d{4}/.exec(symbol.value)?.[0]) <= before) past++
    else if (symbol.kind === 'offset' || (symbol.kind === 'named' && (!byTense || symbol.name.startsWith('XXXX-W')))) present++
  }
  return past >= 3 && past > 8 * present
}
