import { formatYear, twoDigits } from '../calendar/iso-date.ts'
import { MONTH_ABBREVIATIONS, MONTHS, ONES, ORDINALS, TENS, UNITS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../lexicon/time-words.ts'
import type { Timex3 } from '../model.ts'

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '')
/** Words that are also other words count as a month or weekday only with a capital: "March", "SAT". */
const needsCapital = new Set(['march', 'may', 'mar', 'jun', 'dec', 'sat', 'sun', 'mon', 'wed', 'fri', 'jan', 'august'])

const lookUp = (word: string, ...tables: readonly Readonly<Record<string, number>>[]): number | null => {
  const key = plain(word)
  if (needsCapital.has(key) && word.charAt(0) === key.charAt(0)) return null
  for (const table of tables) if (Object.hasOwn(table, key)) return table[key] ?? null
  return null
}

/** 1 to 12; null where the word is none ("may" the verb). */
export const monthOf = (word: string): number | null => lookUp(word, MONTHS, MONTH_ABBREVIATIONS)

/** Monday 1 to Sunday 7. */
export const weekdayOf = (word: string): number | null => lookUp(word, WEEKDAYS, WEEKDAY_ABBREVIATIONS)

/** "3rd", "third", "3" → 3. */
export function ordinalOf(word: string): number {
  const digits = Number.parseInt(word, 10)
  return Number.isNaN(digits) ? (ORDINALS[word.toLowerCase().replace(/\s/g, '-')] ?? 0) : digits
}

/** "12", "2 1/2", "5,000", "twenty-five", "a hundred", "an" → the number; null for what counts nothing exactly. */
export function numberOf(words: string): number | null {
  const text = words
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  if (/^\d/.test(text)) return Number.parseFloat(text.replace(/,/g, '')) + (/1\/2|½/.test(text) ? 0.5 : 0)
  if (/hundred$/.test(text)) return 100
  if (/^(?:an?|another|an additional|an extra|a further|one more)$/.test(text)) return 1
  if (/^half[ -]a[ -]dozen$/.test(text)) return 6
  if (/^half/.test(text)) return 0.5
  if (/dozen$/.test(text)) return text.startsWith('two') ? 24 : 12
  if (/^(?:an? )?couple/.test(text)) return 2
  const [first = '', second = ''] = text.split(/[ -]/)
  if (Object.hasOwn(TENS, first)) return (TENS[first] ?? 0) + (ONES[second] ?? 0)
  return Object.hasOwn(ONES, first) ? (ONES[first] ?? null) : null
}

/** "nineteen ninety-four" → "1994"; null where it is none. */
export function spokenYear(words: string): string | null {
  const [first = '', ...rest] = words.toLowerCase().split(/[\s-]+/)
  const sum = rest.filter((word) => word !== 'and' && word !== 'oh').reduce((n, word) => n + (TENS[word] ?? ONES[word] ?? 0), 0)
  if (first === 'two') return String(2000 + sum)
  const century = TENS[first] ?? ONES[first]
  return century === undefined || sum > 99 ? null : String(century * 100 + sum)
}

/** The unit word in the singular: "Centuries" → "century". */
export function unitOf(word: string): string {
  const lower = word.toLowerCase()
  if (lower.startsWith('centur')) return 'century'
  if (lower.startsWith('millenni')) return 'millennium'
  return lower.replace(/s$/, '')
}

/** TIMEX3 value of so many units: `P3D`, `PT2H`, `PXM` for "months"; half units in the next smaller one. */
export function durationValue(amount: number | null, unit: string): string {
  const code = UNITS[unit] ?? 'D'
  const n = amount === null ? 'X' : String(amount)
  if (unit === 'fortnight') return `P${amount === null ? 'X' : amount * 2}W`
  if (unit === 'weekend' || unit === 'season') return amount === null ? `PX${code}` : `P${n}${code}`
  if (amount !== null && !Number.isInteger(amount)) {
    const smaller = SMALLER[unit]
    const whole = Math.floor(amount)
    if (smaller)
      return `P${smaller.time}${whole > 0 ? `${whole}${smaller.of}` : ''}${Math.round((amount - whole) * smaller.per)}${smaller.code}`
  }
  if (unit === 'decade' || unit === 'century') {
    const years = unit === 'decade' ? 10 : 100
    return amount === null ? `PX${code}` : `P${amount * years}Y`
  }
  return code.startsWith('T') ? `PT${n}${code.slice(1)}` : `P${n}${code}`
}

const SMALLER: Readonly<Record<string, { readonly of: string; readonly code: string; readonly per: number; readonly time: string }>> = {
  year: { of: 'Y', code: 'M', per: 12, time: '' },
  month: { of: 'M', code: 'D', per: 30, time: '' },
  week: { of: 'W', code: 'D', per: 7, time: '' },
  day: { of: 'D', code: 'H', per: 24, time: '' },
  hour: { of: 'H', code: 'M', per: 60, time: 'T' },
  minute: { of: 'M', code: 'S', per: 60, time: 'T' },
}

/** What "about", "nearly", "at least" make of a measure. */
export function modOf(roughly: string | undefined): Timex3['mod'] | undefined {
  if (!roughly) return undefined
  const word = roughly.toLowerCase().replace(/[\s\u00a0]+/g, ' ')
  if (/more than$|over$/.test(word) && !word.startsWith('no ')) return 'MORE_THAN'
  if (/less than$|fewer than$|under$|^(?:nearly|almost)$/.test(word) && !word.startsWith('no ')) return 'LESS_THAN'
  if (/^(?:up to|at most|no more than|as (?:many|much|long) as)$/.test(word)) return 'EQUAL_OR_LESS'
  if (/^(?:at least|no less than|as little as)$/.test(word)) return 'EQUAL_OR_MORE'
  return 'APPROX'
}

/** What "or so" after a measure makes of it. */
export function modOfTail(tail: string | undefined): Timex3['mod'] | undefined {
  if (!tail) return undefined
  return /more|longer/i.test(tail) ? 'EQUAL_OR_MORE' : /less/i.test(tail) ? 'EQUAL_OR_LESS' : 'APPROX'
}

/** What "early", "mid-", "the end of" make of a point. */
export function edgeOf(edge: string | undefined): Timex3['mod'] | undefined {
  if (!edge) return undefined
  const word = edge.toLowerCase()
  if (/earl|begin|start|first|opening/.test(word)) return 'START'
  if (/mid/.test(word)) return 'MID'
  return 'END'
}

/** A two-digit year belongs to the century that brings it nearest to the present: 30 to 99 to the last one. */
export const fullYear = (digits: string): string =>
  digits.length === 2 ? formatYear(Number(digits) + (Number(digits) < 30 ? 2000 : 1900)) : digits

export const isoDay = (year: string, month: number, day: number): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`
