import type { Edtf, IsoDate } from '../../core/index.ts'
import { MONTHS } from '../article/day-words.ts'
import { parseDate } from '../article/parse-date.ts'

export type ParsedWhen =
  | { readonly kind: 'empty' }
  /** A year, a month or a day, or from one to another. */
  | { readonly kind: 'when'; readonly edtf: Edtf }
  /** `field`: which of the two fields it is in. */
  | { readonly kind: 'problem'; readonly problem: string; readonly field: 'from' | 'to' }

/** Events may be planned for long after today. */
const YEARS_AHEAD = 1000

const YEAR = /^\d{4}$/
const YEAR_MONTH = /^(?<year>\d{4})[-/ ](?<month>\d{1,2})$/
const MONTH_YEAR = /^(?<month>\d{1,2})[-/. ](?<year>\d{4})$/
const NAMED_MONTH = /^(?<name>[a-z]{3,})\.?,? ?(?:of )?(?<year>\d{4})$/

/** Reads when something took place, as a reader types it: "2024", "March 2024", "3 March 2024"; with `to`, the whole stretch. */
export function parseWhen(from: string, to: string, today: IsoDate): ParsedWhen {
  const first = parsePoint(from, today)
  const last = parsePoint(to, today)
  if (first.kind === 'problem') return { ...first, field: 'from' }
  if (last.kind === 'problem') return { ...last, field: 'to' }
  if (first.kind === 'empty') return last.kind === 'empty' ? first : { kind: 'problem', problem: 'From when?', field: 'from' }
  if (last.kind === 'empty' || first.edtf === last.edtf) return first
  if (isLater(first.edtf, last.edtf)) return { kind: 'problem', problem: 'It would end before it begins.', field: 'to' }
  return { kind: 'when', edtf: `${first.edtf}/${last.edtf}` }
}

type Point =
  | { readonly kind: 'empty' }
  | { readonly kind: 'when'; readonly edtf: Edtf }
  | { readonly kind: 'problem'; readonly problem: string }

function parsePoint(input: string, today: IsoDate): Point {
  const written = input.trim().toLowerCase().replace(/\s+/g, ' ')
  if (YEAR.test(written)) return { kind: 'when', edtf: written }
  const month = monthOf(written)
  if (month) return { kind: 'when', edtf: month }
  const date = parseDate(written, today, YEARS_AHEAD)
  return date.kind === 'date' ? { kind: 'when', edtf: date.date } : date
}

function monthOf(written: string): Edtf | null {
  const figures = (YEAR_MONTH.exec(written) ?? MONTH_YEAR.exec(written))?.groups
  const named = NAMED_MONTH.exec(written)?.groups
  const month = figures ? Number(figures.month) : MONTHS.findIndex((name) => named?.name && name.toLowerCase().startsWith(named.name)) + 1
  const year = figures?.year ?? named?.year
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
}

/** Whether the first begins after the second has ended: compared as exactly as both are. */
function isLater(first: Edtf, last: Edtf): boolean {
  const length = Math.min(first.length, last.length)
  return first.slice(0, length) > last.slice(0, length)
}
