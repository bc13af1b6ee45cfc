import type { SymbolicTime, TimeExpression } from '../model.ts'

/** Between the ends of a range: "from March [to the end of] May" has them in two expressions. */
const LINKS: readonly { readonly before: RegExp; readonly between: RegExp }[] = [
  { before: /\bfrom (?:the )?$/i, between: /^ (?:to|until|till|through|up to) (?:the )?$/i },
  { before: /\bbetween (?:the )?$/i, between: /^ and (?:the )?$/i },
]

/** In characters, between the ends of a range. */
const LONGEST_GAP = 16

/** Ties the two expressions of "from March to May 2024" and "between 2004 and 2015" into one range. */
export function linkRanges(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  const linked = [...times]
  for (let i = 0; i + 1 < linked.length; i++) {
    const [from, to] = [linked[i] as TimeExpression, linked[i + 1] as TimeExpression]
    if (to.start - from.end > LONGEST_GAP || !isPoint(from) || !isPoint(to)) continue
    const before = text.slice(Math.max(0, from.start - 14), from.start).replace(/\s+/g, ' ')
    const between = text.slice(from.end, to.start).replace(/\s+/g, ' ')
    if (!LINKS.some((link) => link.before.test(before) && link.between.test(between))) continue
    const range = { from: from.id, to: to.id }
    linked[i] = { ...from, symbol: withDayOf(to.symbol, withYearOf(to.symbol, from.symbol)), range }
    linked[i + 1] = { ...to, range }
  }
  return linked
}

const isPoint = ({ timex3, symbol }: TimeExpression): boolean =>
  (timex3.type === 'DATE' || timex3.type === 'TIME') &&
  symbol.kind !== 'range' &&
  !(symbol.kind === 'absolute' && symbol.value.endsWith('_REF'))

/** "From March to May 2024": the year is said once, for both. */
function withYearOf(later: SymbolicTime, earlier: SymbolicTime): SymbolicTime {
  if (later.kind !== 'absolute' || earlier.kind !== 'named' || !/^XXXX-(?:\d\d|[QH]|SP|SU|FA|WI)/.test(earlier.name)) return earlier
  const year = /^\d{4}(?=-)/.exec(later.value)?.[0]
  if (!year) return earlier
  const inYear = (y: string) => earlier.name.replace('XXXX', y) + (earlier.part ?? '')
  // "From November to May 2024" began the year before.
  return { kind: 'absolute', value: inYear(year) <= later.value ? inYear(year) : inYear(String(Number(year) - 1)) }
}

/** "Between midnight and 4 a.m. on Sunday": the day is said once, for both hours; midnight is where it begins. */
function withDayOf(later: SymbolicTime, earlier: SymbolicTime): SymbolicTime {
  if (earlier.kind !== 'offset' || earlier.unit !== 'day' || earlier.count !== 0 || !earlier.part || later.kind === 'range') return earlier
  const part = earlier.part === 'T24:00' ? 'T00:00' : earlier.part
  // An hour that leans on another has no day of its own.
  if (later.kind !== 'absolute') return later.part && later.anchor === undefined ? { ...later, part } : earlier
  return /\dT/.test(later.value) ? { kind: 'absolute', value: later.value.replace(/T.*$/, part) } : earlier
}
