import type { MovableFeast } from '../model.ts'
import { dayNumber, daysInMonth, modulo, weekdayOfDay } from './iso-date.ts'

/** The day number of a movable feast in a year. */
export function feastDay(feast: MovableFeast, year: number): number {
  if ('easter' in feast) return easterSunday(year) + feast.easter
  const { month, weekday, nth } = feast
  const first = dayNumber({ year, month, day: 1 })
  if (nth > 0) return first + modulo(weekday - weekdayOfDay(first), 7) + (nth - 1) * 7
  const last = first + daysInMonth(year, month) - 1
  return last - modulo(weekdayOfDay(last) - weekday, 7)
}

/** Easter Sunday of the Western churches, by the algorithm known as "Meeus/Jones/Butcher". */
function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + correction + 15) % 30
  const weekday = modulo(32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4), 7)
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const n = epact + weekday - 7 * late + 114
  return dayNumber({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}
