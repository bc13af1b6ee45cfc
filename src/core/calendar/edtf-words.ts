import type { Edtf } from '../model.ts'

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

/** A date as a heading: "3 March 2026", "March 2026", "2027–2031", "20–26 April 2026", "the 1990s", "about 2013", "before 2016". */
export function edtfInWords(edtf: Edtf): string {
  const [first = '', last] = edtf.split('/')
  if (last === undefined || first === last) return pointInWords(first)
  if (first === '..') return `until ${pointInWords(last)}`
  if (last === '..') return `from ${pointInWords(first)}`
  return spanInWords(first, last)
}

/** What both ends share is said once: "20–26 April 2026", "March–May 2024". */
function spanInWords(first: string, last: string): string {
  const [a, b] = [POINT.exec(first)?.groups, POINT.exec(last)?.groups]
  const sameYear = a?.year !== undefined && a.year === b?.year
  if (sameYear && a.day && b.day && a.month === b.month) return `${Number(a.day)}–${pointInWords(last)}`
  if (sameYear && a.month && b.month) {
    const start = pointInWords(first).replace(/ \S+$/, '')
    return a.day || b.day ? `${start} – ${pointInWords(last)}` : `${start}–${pointInWords(last)}`
  }
  return a?.month || b?.month ? `${pointInWords(first)} – ${pointInWords(last)}` : `${pointInWords(first)}–${pointInWords(last)}`
}

function pointInWords(point: string): string {
  const found = POINT.exec(point)?.groups
  if (!found?.year) return point
  const month = found.month && (MONTHS[Number(found.month) - 1] ?? PARTS[found.month])
  const words = [found.day && String(Number(found.day)), month, yearInWords(found.year)].filter(Boolean).join(' ')
  return found.about ? `about ${words}` : words
}

function yearInWords(year: string): string {
  if (year.endsWith('X')) return `the ${year.replaceAll('X', '0')}s`
  const number = Number(year)
  // There is no year 0 in words: EDTF's 0000 is 1 BC.
  return number > 0 ? String(number) : `${1 - number} BC`
}
