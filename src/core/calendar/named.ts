import type { MovableFeast, SymbolicTime, TimeDirection } from '../model.ts'
import type { Anchor } from './anchor.ts'
import { feastDay } from './feasts.ts'
import { addMonths, type CalendarDate, dayNumber, daysInMonth, formatYear, isoDateOfDay, modulo } from './iso-date.ts'
import { monthValue, SEASON_STARTS, weekValue } from './timex-value.ts'

export type NamedTime = Extract<SymbolicTime, { kind: 'named' }>

/** The occurrences of a recurring name, numbered: `value(n)` and the days it covers. */
interface Cycle {
  /** The number of the occurrence in the anchor's own week, month or year. */
  readonly own: number
  /** Comes round once a year. Quarters and halves are business: they are told of when they are over. */
  readonly yearly: false | 'season' | 'business'
  /** A whole month. */
  readonly month?: boolean
  readonly value: (n: number) => string
  readonly firstDay: (n: number) => number
  readonly lastDay: (n: number) => number
}

/** The TIMEX3 value of a recurring name as seen from an anchor; null where the name is none that recurs. */
export function occurrence({ name, feast, direction, cycles }: NamedTime, anchor: Anchor): string | null {
  const cycle = cycleOf(name, feast, anchor)
  if (!cycle) return null
  return cycle.value(pick(cycle, direction, anchor) + cycles)
}

/**
 * News gives the year of a date that is long past or far ahead. So where tense points a year back and the date is but
 * days ahead, that one is meant: on 10 February, "invited the ministers to a ceremony on March 3".
 */
const SOON = 25
/** The same the other way round, the nearer by so many times. */
const MUCH = 6

/** "Last February", said in March, is not the month just over: one would say "last month". But December, in January, is. */
const MONTH = 31

/** The number of the occurrence that is meant, by the reading of `TimeDirection`. */
function pick({ own, yearly, month, firstDay, lastDay }: Cycle, direction: TimeDirection, { date, precision }: Anchor): number {
  const today = dayNumber(date)
  // Seen from "1990" there is no before and after within the year: "the following spring" is that of the next.
  if (precision === 'year') return direction === 'after' ? own + 1 : direction === 'before' ? own - 1 : own
  switch (direction) {
    case 'within':
      return own
    case 'past':
      return firstDay(own) <= today || (yearly === 'season' && firstDay(own) - today <= SOON) ? own : own - 1
    case 'before':
      return lastDay(own) < today && !(month && today - lastDay(own) < MONTH) ? own : own - 1
    case 'future':
      return lastDay(own) >= today || (yearly && MUCH * (today - lastDay(own)) < firstDay(own + 1) - today) ? own : own + 1
    case 'after':
      return firstDay(own) > today ? own : own + 1
    case 'nearest': {
      const distance = (n: number) => Math.max(firstDay(n) - today, today - lastDay(n), 0)
      return [own - 1, own + 1].reduce((best, n) => (distance(n) < distance(best) ? n : best), own)
    }
  }
}

const WEEKDAY_NAME = /^XXXX-WXX-(?<weekday>[1-7])$/
const WEEKEND_NAME = 'XXXX-WXX-WE'
const DAY_NAME = /^XXXX-XX-(?<day>\d{2})$/
const DATE_NAME = /^XXXX-(?<month>\d{2})(?:-(?<day>\d{2}))?$/
const PART_NAME = /^XXXX-(?<part>SP|SU|FA|WI|Q[1-4]|H[12])$/
const PART_STARTS: Readonly<Record<string, number>> = { ...SEASON_STARTS, Q1: 1, Q2: 4, Q3: 7, Q4: 10, H1: 1, H2: 7 }

function cycleOf(name: string, feast: MovableFeast | undefined, { date }: Anchor): Cycle | null {
  if (feast) return daysOfYears(date.year, (year) => feastDay(feast, year))
  const weekday = WEEKDAY_NAME.exec(name)?.groups?.weekday
  if (weekday) return weekdays(Number(weekday), dayNumber(date))
  if (name === WEEKEND_NAME) return weekends(dayNumber(date))
  const dayOfMonth = DAY_NAME.exec(name)?.groups?.day
  if (dayOfMonth) return daysOfMonths(Number(dayOfMonth), date)
  const found = DATE_NAME.exec(name)?.groups
  if (found) {
    const month = Number(found.month)
    if (found.day === undefined) return { ...partsOfYears(date.year, month, 1, (year) => monthValue({ year, month, day: 1 })), month: true }
    const day = Number(found.day)
    return daysOfYears(date.year, (year) => dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) }))
  }
  const part = PART_NAME.exec(name)?.groups?.part
  if (!part) return null
  const months = part.startsWith('H') ? 6 : 3
  return partsOfYears(
    date.year,
    PART_STARTS[part] ?? 1,
    months,
    (year) => `${formatYear(year)}-${part}`,
    /\d/.test(part) ? 'business' : 'season',
  )
}

function weekdays(weekday: number, today: number): Cycle {
  const day = (n: number) => n * 7 + weekday - 4
  return { own: Math.floor((today + 3) / 7), yearly: false, value: (n) => isoDateOfDay(day(n)), firstDay: day, lastDay: day }
}

function weekends(today: number): Cycle {
  const saturday = (n: number) => n * 7 + 2
  return {
    own: Math.floor((today + 3) / 7),
    yearly: false,
    value: (n) => `${weekValue(saturday(n))}-WE`,
    firstDay: saturday,
    lastDay: (n) => saturday(n) + 1,
  }
}

function daysOfMonths(day: number, { year, month }: CalendarDate): Cycle {
  const at = (n: number) => {
    const [y, m] = [Math.floor(n / 12), modulo(n, 12) + 1]
    return dayNumber({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) })
  }
  return { own: year * 12 + month - 1, yearly: false, value: (n) => isoDateOfDay(at(n)), firstDay: at, lastDay: at }
}

const daysOfYears = (own: number, dayIn: (year: number) => number): Cycle => ({
  own,
  yearly: 'season',
  value: (year) => isoDateOfDay(dayIn(year)),
  firstDay: dayIn,
  lastDay: dayIn,
})

const partsOfYears = (
  own: number,
  month: number,
  months: number,
  value: (year: number) => string,
  yearly: Cycle['yearly'] = 'season',
): Cycle => ({
  own,
  yearly,
  value,
  firstDay: (year) => dayNumber({ year, month, day: 1 }),
  lastDay: (year) => dayNumber(addMonths({ year, month, day: 1 }, months)) - 1,
})
