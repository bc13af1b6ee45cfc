import type { IsoDate } from '../../core/index.ts'

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export interface Day {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

/** "27 April 2026". */
export const dayInWords = ({ year, month, day }: Day): string => `${day} ${MONTHS[month - 1]} ${year}`

export const weekdayOf = ({ year, month, day }: Day): (typeof WEEKDAYS)[number] =>
  WEEKDAYS[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7] as (typeof WEEKDAYS)[number]

/** "Monday 27 April 2026". */
export function isoInWords(date: IsoDate): string {
  const day = dayOfIso(date)
  return `${weekdayOf(day)} ${dayInWords(day)}`
}

export function dayOfIso(date: IsoDate): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}

export const isoOfDay = ({ year, month, day }: Day): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The day it is where the reader is. For event handlers: rendering must not depend on it. */
export function today(): IsoDate {
  const now = new Date()
  return isoOfDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}
