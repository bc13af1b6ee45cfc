import type { IsoDate } from '../../core/index.ts'
import { type Day, dayInWords, dayOfIso, isoOfDay, MONTHS, WEEKDAYS, weekdayOf } from './day-words.ts'

export type ParsedDate =
  | { readonly kind: 'empty' }
  /** `dayFirst`: the figures could have been read month first as well, "3/4/2026". */
  | { readonly kind: 'date'; readonly date: IsoDate; readonly dayFirst: boolean }
  /** What is wrong and what to do about it, in words for the reader. */
  | { readonly kind: 'problem'; readonly problem: string }

/** The parts as they were written: any may be missing. */
interface Parts {
  readonly year?: string
  readonly month?: number
  readonly day?: number
  readonly weekday?: (typeof WEEKDAYS)[number]
  readonly dayFirst?: boolean
}

const FIRST_YEAR = 1500

const YEAR_FIRST = /^(?<year>\d{4})(?<mark>[-/. ])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})\.?(?:[t ]\d.*)?$/
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/
const FIGURES = /^(?<first>\d{1,2})(?<mark>[-/.]|\. ?| )(?<second>\d{1,2})(?:(?:\k<mark>|[-/. ])(?<year>\d{4}|\d{2}))?\.?$/

/**
 * Reads a date as a reader types it: "27 April 2026", "27.4.2026", "27/04/2026", "2026-04-27", "April 27, 2026".
 * Figures are read day first unless that gives no date. Two figures of a year mean the hundred years that end a year
 * from `today`. Allowed are the years from 1500 on, to `ahead` years after `today`.
 */
export function parseDate(input: string, today: IsoDate, ahead = 1): ParsedDate {
  const written = input.trim().toLowerCase().replace(/\s+/g, ' ')
  if (written === '') return { kind: 'empty' }
  const parts = readFigures(written) ?? readWords(written)
  const day = parts ? complete(parts, today) : `This can’t be read as a date. Write it like ${dayInWords(dayOfIso(today))}.`
  if (typeof day === 'string') return { kind: 'problem', problem: day }
  const problem = impossible(day) ?? outOfRange(day, today, ahead) ?? otherWeekday(day, parts?.weekday)
  return problem ? { kind: 'problem', problem } : { kind: 'date', date: isoOfDay(day), dayFirst: parts?.dayFirst ?? false }
}

function readFigures(written: string): Parts | null {
  const whole = (YEAR_FIRST.exec(written) ?? COMPACT.exec(written))?.groups
  if (whole) return { year: whole.year as string, month: Number(whole.month), day: Number(whole.day) }
  const figures = FIGURES.exec(written)?.groups
  if (!figures) return null
  const [first, second] = [Number(figures.first), Number(figures.second)]
  const year = figures.year === undefined ? {} : { year: figures.year }
  if (second > 12 && first <= 12) return { ...year, month: first, day: second }
  return { ...year, month: second, day: first, dayFirst: first <= 12 && first !== second }
}

/** "Monday, 27th of April 2026", "Apr 27 2026", in any order; null where a word is neither. */
function readWords(written: string): Parts | null {
  let parts: Parts = {}
  for (const word of written.split(/[\s,./-]+/)) {
    if (/^(?:of|the|on|)$/.test(word)) continue
    const part = readWord(word, parts)
    if (!part) return null
    parts = { ...parts, ...part }
  }
  return parts
}

function readWord(word: string, { month, day, year, weekday }: Parts): Parts | null {
  const figure = /^(?<number>\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.groups?.number
  if (figure !== undefined && day === undefined) return { day: Number(figure) }
  if (/^(?:\d{4}|['’]?\d{2})$/.test(word) && year === undefined) return { year: word.replace(/\D/, '') }
  const monthAt = /^(?:may|[a-z]{3,})$/.test(word) ? MONTHS.findIndex((name) => startsName(name, word)) : -1
  if (monthAt >= 0 && month === undefined) return { month: monthAt + 1 }
  const named = /^[a-z]{3,}$/.test(word) ? WEEKDAYS.find((name) => startsName(name, word)) : undefined
  return named && weekday === undefined ? { weekday: named } : null
}

/** "apr", "sept" and "thurs" stand for the names they begin. */
const startsName = (name: string, word: string): boolean => name.toLowerCase().startsWith(word)

/** The day the parts make, or what is missing. */
function complete({ year, month, day }: Parts, today: IsoDate): Day | string {
  const example = dayInWords(dayOfIso(today))
  if (month === undefined) return `Which month? Write it like ${example}.`
  if (day === undefined) return `Which day? Write it like ${example}.`
  if (year !== undefined) return { year: fullYear(year, today), month, day }
  const thisYear = { year: dayOfIso(today).year, month, day }
  return impossible({ ...thisYear, year: 2000 }) ?? `Which year? Write ${dayInWords(thisYear)}, say.`
}

/** "26" of 1930 to 2029, seen from 2028. */
function fullYear(year: string, today: IsoDate): number {
  if (year.length === 4) return Number(year)
  const last = dayOfIso(today).year + 1
  const inThisCentury = last - (last % 100) + Number(year)
  return inThisCentury > last ? inThisCentury - 100 : inThisCentury
}

function impossible({ year, month, day }: Day): string | null {
  if (month < 1 || month > 12) return `There is no month ${month}.`
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day >= 1 && day <= days) return null
  if (month === 2 && day === 29) return `February ${year} had 28 days.`
  return `${MONTHS[month - 1]} has ${month === 2 ? '28 or 29' : days} days.`
}

function outOfRange(day: Day, today: IsoDate, ahead: number): string | null {
  const last = dayOfIso(today)
  if (day.year < FIRST_YEAR) return `The year ${day.year} is too early: years from ${FIRST_YEAR} on are understood.`
  if (isoOfDay(day) > isoOfDay({ ...last, year: last.year + ahead }))
    return `${dayInWords(day)} is more than ${ahead === 1 ? 'a year' : `${ahead} years`} ahead. Check the year.`
  return null
}

function otherWeekday(day: Day, weekday: Parts['weekday']): string | null {
  const right = weekdayOf(day)
  return weekday && weekday !== right ? `${dayInWords(day)} is a ${right}, not a ${weekday}.` : null
}
