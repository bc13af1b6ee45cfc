import { type CalendarDate, dateOfDay } from './iso-date.ts'

/**
 * How long it is from one date to another, each known only to lie between two days: "15 to 27 months", "Up to 8
 * months", "3 days", "about 2 years". `shortest` and `longest` are pairs of day numbers. Ranges are rounded down.
 */
export function lengthInWords(shortest: readonly [from: number, to: number], longest: readonly [from: number, to: number]): string {
  const exact = shortest[0] === longest[0] && shortest[1] === longest[1]
  const unit = unitFor(longest, exact)
  const high = unit.count(longest)
  if (exact) {
    const whole = unit.isWhole(longest)
    const near = whole ? high : unit.nearest(longest[1] - longest[0])
    return `${whole ? '' : 'about '}${counted(near, unit.name)}`
  }
  const low = Math.max(0, unit.count(shortest))
  if (low === high) return `about ${counted(unit.nearest((shortest[1] - shortest[0] + longest[1] - longest[0]) / 2), unit.name)}`
  return low === 0 ? `Up to ${counted(high, unit.name)}` : `${low} to ${counted(high, unit.name)}`
}

type Days = readonly [from: number, to: number]

interface Unit {
  readonly name: string
  readonly count: (days: Days) => number
  /** Of so many days, rounded. */
  readonly nearest: (days: number) => number
  readonly isWhole: (days: Days) => boolean
}

const ofDays = (name: string, size: number): Unit => ({
  name,
  count: ([from, to]) => Math.floor((to - from) / size),
  nearest: (days) => Math.round(days / size),
  isWhole: ([from, to]) => (to - from) % size === 0,
})

const ofMonths = (name: string, size: number): Unit => ({
  name,
  count: (days) => Math.floor(wholeMonths(days) / size),
  nearest: (days) => Math.round(days / (30.44 * size)),
  isWhole: ([from, to]) => dateOfDay(from).day === dateOfDay(to).day && wholeMonths([from, to]) % size === 0,
})

const DAYS = ofDays('day', 1)
const WEEKS = ofDays('week', 7)
const MONTHS = ofMonths('month', 1)
const YEARS = ofMonths('year', 12)

/** The unit a reader would count in: days up to a fortnight, then weeks, months from two on, years from three on. */
function unitFor([from, to]: Days, exact: boolean): Unit {
  const days = to - from
  if (days < 14) return DAYS
  if (days < 60) return WEEKS
  // A range of months says more than one of years: "15 to 27 months". An exact length need not.
  return days < (exact ? 600 : 3 * 365) ? MONTHS : YEARS
}

function wholeMonths([from, to]: Days): number {
  const [a, b]: [CalendarDate, CalendarDate] = [dateOfDay(from), dateOfDay(to)]
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
}

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`
