import type { IsoDate } from '../model.ts'

/**
 * Arithmetic on calendar dates as plain numbers: days since 1 January 1970 in the proleptic Gregorian calendar.
 * There is no clock and no time zone in it, so no day is ever 23 or 25 hours long.
 *
 * The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days` (public domain).
 */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_IN_400_YEARS = 146_097
/** From 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468

export function dayNumber({ year, month, day }: CalendarDate): number {
  // Years begin in March, so that the leap day is the last.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH
}

export function dateOfDay(number: number): CalendarDate {
  const z = number + EPOCH
  const era = Math.floor(z / DAYS_IN_400_YEARS)
  const dayOfEra = z - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

const ISO_DATE = /^(?<year>-?\d{4})-(?<month>\d{2})-(?<day>\d{2})$/

/** Reads `2026-04-27`; null for anything that is no date of the calendar (`2026-02-30`). Year 0 is 1 BC. */
export function parseIsoDate(text: string): CalendarDate | null {
  const found = ISO_DATE.exec(text)?.groups
  if (!found) return null
  const date = { year: Number(found.year), month: Number(found.month), day: Number(found.day) }
  const real = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month)
  return real ? date : null
}

export function formatIsoDate({ year, month, day }: CalendarDate): IsoDate {
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Four digits, with a sign before the year 0: `0476`, `-0043`. */
export const formatYear = (year: number): string => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')

export const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** The day number of an ISO date, or null where it is none. */
export function dayNumberOf(date: IsoDate): number | null {
  const parsed = parseIsoDate(date)
  return parsed && dayNumber(parsed)
}

export const isoDateOfDay = (number: number): IsoDate => formatIsoDate(dateOfDay(number))

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Monday 1 to Sunday 7, as in ISO 8601. */
export const weekdayOfDay = (number: number): number => modulo(number + 3, 7) + 1

/** Moves a date by whole months, keeping the day where the month has it: 31 January + 1 is 28 or 29 February. */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = modulo(index, 12) + 1
  return { year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) }
}

/** The ISO 8601 week a day lies in: weeks begin on Monday and belong to the year that holds their Thursday. */
export function isoWeekOfDay(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOfDay(number) + 4
  const { year } = dateOfDay(thursday)
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1
  return { year, week }
}

/** The day number of the Monday that begins an ISO 8601 week. */
export function mondayOfIsoWeek(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 })
  return fourth - weekdayOfDay(fourth) + 1 + (week - 1) * 7
}

export const modulo = (a: number, n: number): number => ((a % n) + n) % n
