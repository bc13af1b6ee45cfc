import { type CalendarDate, dateOfDay, mondayOfIsoWeek, parseIsoDate } from '../calendar/iso-date.ts'
import { SEASON_STARTS } from '../calendar/timex-value.ts'
import type { CalendarUnit } from '../model.ts'

/** A day that stands for the anchor, and how exactly the anchor is known. */
export interface Anchor {
  readonly date: CalendarDate
  readonly precision: CalendarUnit
}

const ANCHOR =
  /^(?<year>\d{4})(?:-(?:W(?<week>\d{2})(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)|(?<month>\d{2})(?:-(?<day>\d{2}))?))?(?:T|$)/

/** Reads a TIMEX3 value that others lean on; null where it is no place in the calendar. Of a range its end counts. */
export function readAnchor(value: string): Anchor | null {
  const found = ANCHOR.exec(value.split('/').at(-1) ?? '')?.groups
  if (!found) return null
  const year = Number(found.year)
  const at = (month: number, day: number, precision: CalendarUnit): Anchor => ({ date: { year, month, day }, precision })
  if (found.week) return { date: dateOfDay(mondayOfIsoWeek(year, Number(found.week))), precision: found.weekend ? 'weekend' : 'week' }
  if (found.quarter) return at(Number(found.quarter) * 3 - 2, 1, 'quarter')
  if (found.half) return at(Number(found.half) * 6 - 5, 1, 'half')
  if (found.season) return at(SEASON_STARTS[found.season] ?? 1, 1, 'season')
  if (!found.month) return at(1, 1, 'year')
  const month = Number(found.month)
  if (!found.day) return month >= 1 && month <= 12 ? at(month, 1, 'month') : null
  const date = parseIsoDate(`${found.year}-${found.month}-${found.day}`)
  return date && { date, precision: 'day' }
}
