import { formatIsoDate, parseIsoDate } from '../calendar/iso-date.ts'
import { DATE_LABELS, NEWS_AGENCIES, NOTICE_LINES } from '../lexicon/page-furniture.ts'
import type { IsoDate } from '../model.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`
const YEAR = String.raw`(?<year>[12]\d{3})`

/** A calendar day with its year, as pages and datelines write it. Numbers with slashes are left out: 3/4 is March or April. */
const DATES: readonly RegExp[] = [
  new RegExp(String.raw`^${YEAR}-(?<month>\d{2})-${DAY}(?=\D|$)(?:T(?=\d))?`, 'i'),
  new RegExp(String.raw`^${YEAR}(?<mark>[/.])(?<month>\d{2})\k<mark>${DAY}(?!\d)`, 'i'),
  new RegExp(String.raw`^(?:the\s+)?${DAY}(?:\s+of)?[\s-]+${MONTH},?[\s-]+${YEAR}(?!\d)`, 'i'),
  new RegExp(String.raw`^${MONTH}\s+${DAY},?\s+${YEAR}(?!\d)`, 'i'),
  new RegExp(String.raw`^(?<day>[0-3]?\d)\.(?<month>[01]?\d)\.${YEAR}\b`),
  new RegExp(String.raw`^(?<day>1[3-9]|2\d|3[01])[/-](?<month>0?\d|1[0-2])[/-]${YEAR}\b`),
  new RegExp(String.raw`^(?<month>0?\d|1[0-2])[/](?<day>1[3-9]|2\d|3[01])[/]${YEAR}\b`),
]
/** The same without a year: "March 3", "3 March". */
const YEARLESS = new RegExp(
  String.raw`^(?:${MONTH}\s+${DAY}|${DAY.replace('day', 'day2')}\s+${MONTH.replace('month', 'month2')})(?![\p{L}\p{N}])`,
  'iu',
)

/** A date at the head of some words. */
export interface DateAtHead {
  readonly length: number
  /** Null where the words name no year. */
  readonly date: IsoDate | null
}

/** Reads a date off the head of some words; null where none stands there. */
export function dateAtHead(words: string): DateAtHead | null {
  for (const pattern of DATES) {
    const found = pattern.exec(words)
    const date = found?.groups && isoDate(found.groups)
    if (date) return { length: found[0].length, date }
  }
  const yearless = YEARLESS.exec(words)
  return yearless ? { length: yearless[0].length, date: null } : null
}

function isoDate({ year, month = '', day }: Partial<Record<string, string>>): IsoDate | null {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const iso = formatIsoDate({ year: Number(year), month: named || Number(month), day: Number(day) })
  return parseIsoDate(iso) ? iso : null
}

const CLOCK =
  /^(?:at\s+)?[012]?\d(?:[:.h][0-5]\d(?::[0-5]\d)?(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?(?:\s*(?:hrs|hours|h|uhr))?(?:\s*[+-]\d{2}:?\d{2})?\s*(?:Z|UTC|GMT|BST|CET|CEST|EET|EEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|IST|JST|KST|SGT|WIB|WAT|EAT|CAT|SAST|MSK|AE[SD]T|NZ[SD]T|BdST|PKT|NPT|HKT|PHT|ICT|MYT|TRT|AST|ART|BRT|WITA?|LT|UK|UK time|local time)?(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?(?!\p{L})/iu
const WEEKDAY = /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?\b\.?/i
const BETWEEN = /^(?:[\s,;|·•()[\]/–—-]+|(?:at|on)\b)/i
/** "3 min read". */
const READING_TIME = /^\d{1,2}[ -]min(?:ute)?s?(?: read)?\b/i
/** The site after the date: "May 4, 2021 / 10:32 AM / Harbour News". */
const SITE = /^[/|]\s*\p{Lu}[\p{L}&. ]{1,30}$/u
/** What a page says of the kind of text, before or after a bar: "Press release | 4 May 2021". */
const KIND =
  /^(?:news|press release|world|politics|business|sports?|local|article|blog|features?|statement|announcement)(?=\s*[|·•/–—-]|$)/i
const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const LABEL = new RegExp(`^(?:${longestFirst(DATE_LABELS)})(?![\\p{L}])\\s*[:–-]?`, 'iu')
/** "Xinhua, December 29, 2016". */
const AGENCY = new RegExp(`^(?:${longestFirst(NEWS_AGENCIES)})(?=\\s*[,|/·•–—-])`, 'u')
/** "8 months ago" beside the date. */
const AGO = /^\d{1,3} (?:second|minute|min|hour|hr|day|week|month|year)s? ago\b/i
/** Buttons that were pasted along with the date: "Print Share Adjust font size:". */
const BUTTON = new RegExp(`^(?:${longestFirst(NOTICE_LINES.filter((words) => /^[\p{L} -]+$/u.test(words)))})(?![\\p{L}])[:.]?`, 'iu')

/** A line that says nothing but when the page was put up or changed. */
export interface DateLine {
  readonly published: IsoDate | null
  readonly updated: IsoDate | null
  /** A word says what the date is: "Published". */
  readonly labelled: boolean
}

/** What may stand beside a date. */
const PARTS: readonly RegExp[] = [WEEKDAY, BETWEEN, READING_TIME, AGO, CLOCK, KIND]

const LONGEST_DATE_LINE = 160

/**
 * Reads a line that only dates the page: "Published 14 February 2026, 10:32 GMT", "Sat 14 Feb 2026 | Updated 09.15 CET".
 * Null as soon as there is any other word in it, so a sentence that begins with "Published" is none.
 */
export function readDateLine(line: string): DateLine | null {
  if (line.length > LONGEST_DATE_LINE || !/\d/.test(line)) return null
  let rest = line
  let label = ''
  let published: IsoDate | null = null
  let updated: IsoDate | null = null
  let dates = 0
  let labelled = false
  while (rest !== '') {
    const found = dateAtHead(rest)
    if (found) {
      dates += found.date || label ? 1 : 0
      if (/updat|modif/i.test(label)) updated ??= found.date
      else if (published === null || (label !== '' && !labelled)) {
        published = found.date
        labelled = label !== ''
      }
      rest = rest.slice(found.length)
      continue
    }
    const next = LABEL.exec(rest)
    if (next) label = next[0]
    if (dates > 0 && SITE.test(rest)) break
    const other = next ?? PARTS.map((part) => part.exec(rest)).find((part) => part !== null)
    const beside = other ?? (rest === line ? AGENCY.exec(rest) : dates > 0 ? BUTTON.exec(rest) : null)
    if (!beside?.[0]) return null
    rest = rest.slice(beside[0].length)
  }
  // "14" or "at 10:32" alone is no date line; "Updated 10:32 GMT" is.
  return dates > 0 || (label !== '' && /\d[:.]\d/.test(line)) ? { published, updated, labelled: label !== '' } : null
}
