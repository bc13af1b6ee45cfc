import type { CalendarUnit, Edtf, IsoDate, SymbolicTime, TimeExpression, TimeId, Timex3 } from '../model.ts'
import { type Anchor, isFineEnough, readAnchor } from './anchor.ts'
import { edtfOfTimex } from './edtf.ts'
import { addMonths, type CalendarDate, dayNumber, dayNumberOf, formatYear, isoDateOfDay } from './iso-date.ts'
import { type NamedTime, occurrence } from './named.ts'
import { centuryValue, decadeValue, halfValue, monthValue, quarterValue, seasonValue, weekValue } from './timex-value.ts'

type Offset = Extract<SymbolicTime, { kind: 'offset' }>

/** The value of an expression that others lean on; undefined where it is not known. */
type AnchorLookup = (id: TimeId) => Timex3 | undefined

const NO_ANCHORS: AnchorLookup = () => undefined

/**
 * Turns what the text says into a TIMEX3 and its EDTF, given the publication date. Where that is unknown, or the
 * anchor is itself unresolved, the value stays underspecified (`XXXX-WXX-7`) and there is no EDTF.
 *
 * `timex3` gives type and modifier, which never change; its value is not looked at.
 */
export function resolve(
  symbol: SymbolicTime,
  timex3: Timex3,
  published: IsoDate | null,
  anchorOf: AnchorLookup = NO_ANCHORS,
): { timex3: Timex3; edtf?: Edtf } {
  return resolveFrom(symbol, timex3, published === null ? null : readAnchor(published), anchorOf)
}

function resolveFrom(
  symbol: SymbolicTime,
  timex3: Timex3,
  publication: Anchor | null,
  anchorOf: AnchorLookup,
): { timex3: Timex3; edtf?: Edtf } {
  const resolved = { ...timex3, value: valueIn(symbol, publication, anchorOf) }
  const edtf = edtfOfTimex(resolved)
  return edtf === null ? { timex3: resolved } : { timex3: resolved, edtf }
}

/** Resolves expressions against a publication date. An anchor mostly stands before what leans on it, a birth may be told after an age. */
export function resolveAll(times: readonly TimeExpression[], published: IsoDate | null): TimeExpression[] {
  const publication = published === null ? null : readAnchor(published)
  const resolved: TimeExpression[] = []
  const known = new Map<TimeId, Timex3>()
  const byId = new Map(times.map((time) => [time.id, time]))
  const anchorOf: AnchorLookup = (id) => known.get(id) ?? ahead(byId.get(id), publication, known)
  for (const time of times) {
    const { timex3, edtf } = resolveFrom(time.symbol, time.timex3, publication, anchorOf)
    known.set(time.id, timex3)
    resolved.push(edtf === undefined ? without(time, timex3) : { ...time, timex3, edtf })
  }
  return resolved.some(({ range }) => range) ? spreadRanges(resolved) : resolved
}

/** The value of an anchor told further on, which itself leans on nothing that comes later. */
function ahead(time: TimeExpression | undefined, publication: Anchor | null, known: ReadonlyMap<TimeId, Timex3>): Timex3 | undefined {
  return time && resolveFrom(time.symbol, time.timex3, publication, (id) => known.get(id)).timex3
}

function without({ edtf: _, ...time }: TimeExpression, timex3: Timex3): TimeExpression {
  return { ...time, timex3 }
}

function spreadRanges(times: readonly TimeExpression[]): TimeExpression[] {
  const byId = new Map(times.map((time) => [time.id, time]))
  return times.map((time) => spreadRange(time, byId))
}

/** Both ends of "from March to May" get the whole range as their EDTF. */
function spreadRange(time: TimeExpression, resolved: ReadonlyMap<TimeId, TimeExpression>): TimeExpression {
  const from = time.range && resolved.get(time.range.from)
  const to = time.range && resolved.get(time.range.to)
  if (!from || !to) return time
  const edtf = edtfOfTimex({ type: 'DATE', value: `${from.timex3.value}/${to.timex3.value}` })
  return edtf === null ? time : { ...time, edtf }
}

function valueIn(symbol: SymbolicTime, publication: Anchor | null, anchorOf: AnchorLookup): string {
  if (symbol.kind === 'absolute') return symbol.value
  if (symbol.kind === 'range') return `${valueIn(symbol.from, publication, anchorOf)}/${valueIn(symbol.to, publication, anchorOf)}`
  const anchor = symbol.anchor === undefined ? undefined : anchorOf(symbol.anchor)?.value
  const base = symbol.anchor === undefined ? publication : anchor === undefined ? null : readAnchor(anchor)
  const value = base && (symbol.kind === 'offset' ? countUnits(symbol, base) : asTold(symbol, occurrence(symbol, base)))
  return (value ?? (symbol.kind === 'offset' ? UNDERSPECIFIED[symbol.as ?? symbol.unit] : symbol.name)) + (symbol.part ?? '')
}

/** The day, or the week or weekend it lies in. */
function asTold({ as }: NamedTime, value: string | null): string | null {
  const day = as !== undefined && value !== null ? dayNumberOf(value) : null
  return day === null ? value : weekValue(day) + (as === 'weekend' ? '-WE' : '')
}

const UNDERSPECIFIED: Readonly<Record<CalendarUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
}

function inUnit(unit: 'day' | 'week' | 'month', date: CalendarDate): string {
  if (unit === 'month') return monthValue(date)
  return unit === 'week' ? weekValue(dayNumber(date)) : isoDateOfDay(dayNumber(date))
}

/** "Yesterday", "two weeks ago", "the following month"; null where the anchor is too coarse to count from. */
function countUnits({ unit, count, as }: Offset, { date, precision }: Anchor): string | null {
  if (!isFineEnough(precision, as ?? unit)) return null
  if (as !== undefined) return inUnit(as, addMonths(date, unit === 'year' ? count * 12 : 0))
  switch (unit) {
    case 'day':
      return isoDateOfDay(dayNumber(date) + count)
    case 'week':
      return weekValue(dayNumber(date) + count * 7)
    case 'weekend':
      return `${weekValue(dayNumber(date) + count * 7)}-WE`
    case 'month':
      return monthValue(addMonths(date, count))
    case 'quarter':
      return quarterValue(addMonths(date, count * 3))
    case 'half':
      return halfValue(addMonths(date, count * 6))
    case 'season':
      return seasonValue(addMonths(date, count * 3))
    case 'year':
      // A quarter set against the one a year earlier stays a quarter.
      return precision === 'quarter' ? quarterValue(addMonths(date, count * 12)) : formatYear(date.year + count)
    case 'decade':
      return decadeValue(date.year + count * 10)
    case 'century':
      return centuryValue(date.year + count * 100)
  }
}
