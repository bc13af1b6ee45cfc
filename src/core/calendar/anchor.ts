import type { CalendarUnit, SymbolicTime } from '../model.ts'
import { type CalendarDate, dateOfDay, mondayOfIsoWeek, parseIsoDate } from './iso-date.ts'
import { SEASON_STARTS } from './timex-value.ts'

/** A day that stands for the anchor, and how exactly the anchor is known. */
export interface Anchor {
  readonly date: CalendarDate
  readonly precision: CalendarUnit
}

/** From coarse to fine: what is known to the month can't be counted from in days. */
const FINENESS: Readonly<Record<CalendarUnit, number>> = {
  century: 0,
  decade: 1,
  year: 2,
  half: 3,
  season: 4,
  quarter: 4,
  month: 5,
  weekend: 6,
  week: 6,
  day: 7,
}

/** Whether units of this size can be counted from something known so exactly. */
export const isFineEnough = (precision: CalendarUnit | null, unit: CalendarUnit): boolean =>
  precision !== null && FINENESS[precision] >= FINENESS[unit]

const VALUE =
  /^(?:(?<century>[\dX]{2})|(?<decade>\d{3})(?!\d|X)|(?<year>\d{4}|XXXX)(?:-(?:W(?<week>\d\d|XX)(?:(?<weekend>-WE)|-(?<weekday>\d))?|Q(?<quarter>[1-4X])|H(?<half>[12X])|(?<season>SP|SU|FA|WI)|(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?))?)(?:T|$)/

type Parts = Readonly<Record<string, string | undefined>>

/** The parts of a TIMEX3 value, underspecified or not; of a range those of its end. Undefined for durations and references. */
const partsOf = (value: string): Parts | undefined => VALUE.exec(value.slice(value.lastIndexOf('/') + 1))?.groups

function precisionOfParts({ century, decade, week, weekend, weekday, quarter, half, season, month, day }: Parts): CalendarUnit {
  if (century) return 'century'
  if (decade) return 'decade'
  if (day || weekday) return 'day'
  if (weekend) return 'weekend'
  if (week) return 'week'
  if (quarter) return 'quarter'
  if (half) return 'half'
  if (season) return 'season'
  return month ? 'month' : 'year'
}

/** How exactly an expression tells a date, known or not. */
export function precisionOf(symbol: SymbolicTime): CalendarUnit | null {
  if (symbol.kind === 'range') return precisionOf(symbol.to)
  if (symbol.kind === 'offset') return symbol.as ?? symbol.unit
  const parts = partsOf(symbol.kind === 'named' ? symbol.name : symbol.value)
  return parts ? precisionOfParts(parts) : null
}

/** Reads a TIMEX3 value that others lean on; null where it is no place in the calendar. Of a range its end counts. */
export function readAnchor(value: string): Anchor | null {
  const found = partsOf(value)
  const year = Number(found?.year)
  if (!found || Number.isNaN(year)) return null
  const precision = precisionOfParts(found)
  const at = (month: number, day = 1): Anchor | null => {
    const date = { year, month, day }
    return month >= 1 && month <= 12 ? { date, precision } : null
  }
  if (found.week) return Number.isNaN(Number(found.week)) ? null : { date: dateOfDay(mondayOfIsoWeek(year, Number(found.week))), precision }
  if (found.quarter) return at(Number(found.quarter) * 3 - 2)
  if (found.half) return at(Number(found.half) * 6 - 5)
  if (found.season) return at(SEASON_STARTS[found.season] ?? 1)
  if (!found.month) return at(1)
  if (!found.day) return at(Number(found.month))
  const date = parseIsoDate(`${found.year}-${found.month}-${found.day}`)
  return date && { date, precision }
}
