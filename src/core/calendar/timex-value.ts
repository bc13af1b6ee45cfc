import { type CalendarDate, formatYear, isoWeekOfDay, twoDigits } from './iso-date.ts'

/** TIMEX3 values of whole units, each made of a day that lies in the unit. */
export const monthValue = ({ year, month }: CalendarDate): string => `${formatYear(year)}-${twoDigits(month)}`
export const quarterValue = ({ year, month }: CalendarDate): string => `${formatYear(year)}-Q${Math.ceil(month / 3)}`
export const halfValue = ({ year, month }: CalendarDate): string => `${formatYear(year)}-H${month <= 6 ? 1 : 2}`
export const decadeValue = (year: number): string => formatYear(year).slice(0, -1)
export const centuryValue = (year: number): string => formatYear(year).slice(0, -2)

export function weekValue(day: number): string {
  const { year, week } = isoWeekOfDay(day)
  return `${formatYear(year)}-W${twoDigits(week)}`
}

export const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Seasons of the northern half of the globe. January and February belong to the winter of the year before. */
export function seasonValue({ year, month }: CalendarDate): string {
  const season = ['WI', 'SP', 'SU', 'FA', 'WI'][Math.floor(month / 3)]
  return `${formatYear(month < 3 ? year - 1 : year)}-${season}`
}
