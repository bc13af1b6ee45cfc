import type { Edtf, IsoDate, Timex3 } from '../model.ts'
import {
  addMonths,
  type CalendarDate,
  dateOfDay,
  dayNumber,
  daysInMonth,
  formatIsoDate,
  formatYear,
  isoDateOfDay,
  mondayOfIsoWeek,
} from './iso-date.ts'

/** The first and the last day something can lie on; null at an open end (`../2024`). */
interface Bounds {
  readonly earliest: IsoDate | null
  readonly latest: IsoDate | null
}

/**
 * ISO 8601-2 writes seasons, quarters and halves in the place of the month. TIMEX3 knows them by letters.
 * A season's months are those of the northern half of the globe; winter runs into the next year.
 */
const PARTS_OF_YEAR: Readonly<Record<string, { readonly code: string; readonly first: number; readonly months: number }>> = {
  SP: { code: '21', first: 3, months: 3 },
  SU: { code: '22', first: 6, months: 3 },
  FA: { code: '23', first: 9, months: 3 },
  WI: { code: '24', first: 12, months: 3 },
  Q1: { code: '33', first: 1, months: 3 },
  Q2: { code: '34', first: 4, months: 3 },
  Q3: { code: '35', first: 7, months: 3 },
  Q4: { code: '36', first: 10, months: 3 },
  H1: { code: '40', first: 1, months: 6 },
  H2: { code: '41', first: 7, months: 6 },
}
const PART_BY_CODE = new Map(Object.values(PARTS_OF_YEAR).map((part) => [part.code, part]))

const DAY_OR_COARSER =
  /^(?<year>-?\d{4})(?:-(?<part>SP|SU|FA|WI|Q[1-4]|H[12])|-W(?<week>\d{2})(?<weekend>-WE)?|(?<rest>-\d{2}(?:-\d{2})?))?(?:T.*)?$/
const DECADE = /^\d{3}$/
const CENTURY = /^\d{2}$/

/** A TIMEX3 value that says when, as EDTF; null for durations, sets, references and whatever is not worked out. */
export function edtfOfTimex({ type, value, mod }: Timex3): Edtf | null {
  if (type === 'DURATION' || type === 'SET') return null
  const [start, end, more] = value.split('/')
  if (start === undefined || more !== undefined) return null
  if (end !== undefined) return joinInterval(edtfOfValue(start), edtfOfValue(end))
  const point = edtfOfValue(start)
  if (point === null) return null
  if (mod === 'APPROX') return point.includes('/') ? point : `${point}~`
  if (mod === 'BEFORE') return `../${firstOf(point)}`
  if (mod === 'AFTER') return `${lastOf(point)}/..`
  return point
}

function edtfOfValue(value: string): Edtf | null {
  if (DECADE.test(value)) return `${value}X`
  if (CENTURY.test(value)) return `${value}XX`
  const found = DAY_OR_COARSER.exec(value)?.groups
  if (!found) return null
  const { part, week, weekend, rest } = found
  // TIMEX3 knows no year 0 ("-0044" is 44 BC), EDTF does ("-0043").
  const year = found.year?.startsWith('-') ? formatYear(Number(found.year) + 1) : (found.year ?? '')
  if (part) return `${year}-${PARTS_OF_YEAR[part]?.code}`
  if (week) {
    const monday = mondayOfIsoWeek(Number(year), Number(week))
    return `${isoDateOfDay(monday + (weekend ? 5 : 0))}/${isoDateOfDay(monday + 6)}`
  }
  const date = year + (rest ?? '')
  return boundsOfPoint(date) && date
}

function joinInterval(start: Edtf | null, end: Edtf | null): Edtf | null {
  return start !== null && end !== null ? `${firstOf(start)}/${lastOf(end)}` : null
}

const firstOf = (edtf: Edtf): string => edtf.split('/')[0] ?? edtf
const lastOf = (edtf: Edtf): string => edtf.split('/').at(-1) ?? edtf

/** The days an EDTF expression can mean. A "~" widens nothing: how far "about" reaches, nobody can say. */
export function boundsOfEdtf(edtf: Edtf): Bounds {
  const [start = '', end] = edtf.split('/')
  const first = boundsOfPoint(start)
  const last = end === undefined ? first : boundsOfPoint(end)
  return { earliest: first && formatIsoDate(first.earliest), latest: last && formatIsoDate(last.latest) }
}

const POINT = /^(?<year>-?\d{2}(?:\d{2}|\dX|XX))(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/

/** Null for an open end and for what is no date. */
function boundsOfPoint(point: string): { earliest: CalendarDate; latest: CalendarDate } | null {
  const found = POINT.exec(point.replace(/[~?%]$/, ''))?.groups
  if (!found?.year) return null
  const first = Number(found.year.replace(/X/g, '0'))
  const last = Number(found.year.replace(/X/g, '9'))
  if (found.month === undefined) return { earliest: { year: first, month: 1, day: 1 }, latest: { year: last, month: 12, day: 31 } }
  const month = Number(found.month)
  const part = PART_BY_CODE.get(found.month)
  if (part && found.day === undefined) {
    const earliest = { year: first, month: part.first, day: 1 }
    return { earliest, latest: dateOfDay(dayNumber(addMonths(earliest, part.months)) - 1) }
  }
  if (month < 1 || month > 12) return null
  const length = daysInMonth(first, month)
  if (found.day === undefined) return { earliest: { year: first, month, day: 1 }, latest: { year: first, month, day: length } }
  const day = Number(found.day)
  if (day < 1 || day > length) return null
  return { earliest: { year: first, month, day }, latest: { year: first, month, day } }
}
