import type { Edtf } from '../../core/index.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** ISO 8601-2 writes seasons, quarters and halves in the place of the month. */
const PARTS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'last quarter of',
  '40': 'first half of',
  '41': 'second half of',
}

const POINT = /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?(?<about>[~%?])?$/

/**
 * A date in a calendar's words: "3 March 2026", "about 2013", "2027 to 2031", "26 April 2026 or before". What is no date
 * stays as it is.
 */
export function edtfInWords(edtf: Edtf): string {
  const [first = '', last] = edtf.split('/')
  if (last === undefined || first === last) return pointInWords(first)
  if (first === '..') return `${pointInWords(last)} or before`
  if (last === '..') return `${pointInWords(first)} or later`
  return `${pointInWords(first)} to ${pointInWords(last)}`
}

function pointInWords(point: string): string {
  const found = POINT.exec(point)?.groups
  if (!found?.year) return point
  const year = yearInWords(found.year)
  const month = found.month && (MONTHS[Number(found.month) - 1] ?? PARTS[found.month])
  const words = [found.day && String(Number(found.day)), month, year].filter(Boolean).join(' ')
  return found.about ? `about ${words}` : words
}

function yearInWords(year: string): string {
  if (year.endsWith('X')) return `the ${year.replaceAll('X', '0')}s`
  const number = Number(year)
  // There is no year 0 in words: EDTF's 0000 is 1 BC.
  return number > 0 ? String(number) : `${1 - number} BC`
}
