import { twoDigits } from '../../calendar/iso-date.ts'
import { CAR_MAKERS } from '../../lexicon/car-makers.ts'
import { DECADE_NAMES, SEASONS } from '../../lexicon/time-words.ts'
import type { SymbolicTime } from '../../model.ts'
import {
  ANY_WEEKDAY,
  anyOf,
  DAY,
  DECADE_NAME,
  LONE_MONTH,
  MONTH,
  named,
  ORDINAL,
  ORDINAL_DAY,
  pattern,
  SEASON,
  SPOKEN_YEAR,
  YEAR,
} from '../pattern.ts'
import { absolute, atPart, byTense, type Draft, rule, type TimeRule } from '../rule.ts'
import { edgeOf, fullYear, isoDay, monthOf, ordinalOf, spokenYear } from '../words.ts'

const weekday = `(?:${ANY_WEEKDAY},?[\\s\\u00a0])?`
const month = named('month', MONTH)
const year = named('year', YEAR)
const day = named('day', `(?:${ORDINAL_DAY}|${DAY})`)
const dash = '[\\s\\u00a0]?[-\\u2013\\u2014/][\\s\\u00a0]?'
/** "early", "mid-", "the end of": the part of a longer stretch. */
export const EDGE = `(?:(?:the[\\s\\u00a0])?(?:very[\\s\\u00a0])?(?:(?:early|mid|late)(?:[\\s\\u00a0](?:in|of)[\\s\\u00a0](?:the[\\s\\u00a0])?|[\\s\\u00a0-])|(?:middle|beginning|start|end|first[\\s\\u00a0]days|last[\\s\\u00a0]days)(?:[\\s\\u00a0]of[\\s\\u00a0]|-))(?:the[\\s\\u00a0])?)`
const edge = `${named('edge', EDGE)}?`
/** Of a month also its halves, which TIMEX3 has no value for. */
export const EDGE_OF_MONTH = `(?:${EDGE}|the[\\s\\u00a0](?:first|second|latter)[\\s\\u00a0](?:half|part)[\\s\\u00a0]of[\\s\\u00a0]|the[\\s\\u00a0](?:first|last)[\\s\\u00a0](?:week|days|weeks)[\\s\\u00a0](?:of|in)[\\s\\u00a0])`

/** Dates that the calendar alone can place. */
export const DATE_RULES: readonly TimeRule[] = [
  rule(
    'iso-date',
    ['The log ends on [2026-03-03].', '2026-03-03'],
    pattern`${named('y', '[12]\\d{3}')}-${named('m', '\\d\\d')}-${named('d', '\\d\\d')}`,
    ({ y, m, d }) => onDay(y, Number(m), Number(d)),
  ),
  rule(
    'iso-time',
    ['The log ends at [2026-03-03T10:15:00Z].', '2026-03-03T10:15'],
    pattern`${named('y', '[12]\\d{3}')}-${named('m', '\\d\\d')}-${named('d', '\\d\\d')}(?:T| )${named('time', '[0-2]\\d:[0-5]\\d')}(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?`,
    ({ y, m, d, time }) => {
      const day = onDay(y, Number(m), Number(d))
      return day && atPart(day, `T${time}`)
    },
  ),
  rule(
    'slash-date',
    ['It was signed on [3/14/1998].', '1998-03-14'],
    pattern`${named('a', '\\d{1,2}')}/${named('b', '\\d{1,2}')}/${named('y', '(?:[12]\\d)?\\d\\d')}`,
    ({ a, b, y }) =>
      // Where the first number can be no month, the day stands first, as in Europe.
      Number(a) > 12 ? onDay(y && fullYear(y), Number(b), Number(a)) : onDay(y && fullYear(y), Number(a), Number(b)),
  ),
  rule(
    'dotted-date',
    ['It was signed on [14.03.1998].', '1998-03-14'],
    pattern`${named('d', '\\d{1,2}')}\.${named('m', '\\d{1,2}')}\.${named('y', '[12]\\d{3}')}`,
    ({ d, m, y }) => onDay(y, Number(m), Number(d)),
  ),
  rule(
    'month-day-year',
    ['Talks opened on [Tuesday, March 3, 2026].', '2026-03-03'],
    pattern`${weekday}${month} ${day},?(?: of)? ${year}`,
    (g) => onDay(g.year, monthOf(g.month ?? ''), ordinalOf(g.day ?? '')),
  ),
  rule(
    'day-month-year',
    ['Talks opened on [3rd of March, 2026].', '2026-03-03'],
    pattern`${weekday}(?:the )?${day}(?: day)?(?: of)?[\s-]${month},?[\s-]${year}`,
    (g) => onDay(g.year, monthOf(g.month ?? ''), ordinalOf(g.day ?? '')),
  ),
  rule('month-day', ['The bridge opened on [March 3].', '2026-03-03'], pattern`${weekday}${month} ${day}`, (g, { after }) => {
    if (/^ ?(?:percent|million|billion|points?)\b/i.test(after)) return null
    const draft = ofYear(monthOf(g.month ?? ''), ordinalOf(g.day ?? ''))
    const september11 = draft?.symbol.kind === 'named' && draft.symbol.name === 'XXXX-09-11'
    return september11 && /^,? (?:terror\w* )?(?:attack|hijack|commission)/i.test(after) ? absolute('DATE', '2001-09-11') : draft
  }),
  rule(
    'and-day',
    ['The fair is on June 3 and [4].', '2026-06-04'],
    pattern`(?<=${named('month', MONTH)} ${DAY}(?:${named('comma', ',')}|,?(?: and| or))? )${named('day', DAY)}(?:,? ${year})?`,
    (g, { before, after }) => {
      const m = monthOf(g.month ?? '')
      // "As of June 3, 4 were missing": a comma alone makes no list of two.
      if (g.comma && !/^(?:,| and\b| or\b)/.test(after)) return null
      if (m === null || isCounted(after) || /^ [a-z]+s\b/.test(after) || /\bbetween \S+ \S+ and $/i.test(before)) return null
      return g.year ? onDay(g.year, m, Number(g.day)) : ofYear(m, Number(g.day))
    },
  ),
  rule(
    'day-month',
    ['The bridge opened on [3 March].', '2026-03-03'],
    pattern`${weekday}(?:the )?${day}(?: of)?[\s-]${named('month', LONE_MONTH)}`,
    (g) => ofYear(monthOf(g.month ?? ''), ordinalOf(g.day ?? '')),
  ),
  rule(
    'month-year',
    ['It closed in [late March 2019].', '2019-03'],
    pattern`${named('edge', EDGE_OF_MONTH)}?${month},?(?: of)? ${year}`,
    (g) => {
      const m = monthOf(g.month ?? '')
      return m === null ? null : absolute('DATE', `${g.year}-${twoDigits(m)}`, edgeOf(g.edge))
    },
  ),
  rule('year', ['He moved there in [early 2016].', '2016'], pattern`${edge}(?:the year )?${year}`, (g, { before, after }) =>
    g.edge || isYear(g.year ?? '', before, after) ? absolute('DATE', g.year ?? '', edgeOf(g.edge)) : null,
  ),
  rule(
    'about-year',
    ['He moved there in [about 1905].', '1905'],
    pattern`(?:${named('about', 'about|around|approximately')}|circa|ca?\.) ${named('year', '(?:1[0-9]|20|[1-9])?\\d\\d')}(?! (?:B\.?C|A\.?D|C\.?E))`,
    (g, { before, after }) =>
      (!g.about || /\b(?:in|by|since|until) $/i.test(before) || (/^1\d{3}$/.test(g.year ?? '') && DATED.test(before))) &&
      (g.year ?? '').length !== 2 &&
      !isCounted(after)
        ? absolute('DATE', (g.year ?? '').padStart(4, '0'), 'APPROX')
        : null,
  ),
  rule(
    'spoken-year',
    ['He was tried in [nineteen ninety-one].', '1991'],
    pattern`(?:${edge}(?:${month} |(?:the )?${named('season', SEASON)} (?:of )?)|${named('year', 'the year ')})?${named('spoken', SPOKEN_YEAR)}(?!-)`,
    (g, { before, after }) => {
      const y = spokenYear(g.spoken ?? '')
      if (y === null || (!g.year && (isCounted(after) || /^ [a-z]+s\b/.test(after)))) return null
      const m = g.month ? monthOf(g.month) : null
      if (m !== null) return absolute('DATE', `${y}-${twoDigits(m)}`, edgeOf(g.edge))
      if (g.season) return absolute('DATE', `${y}-${SEASONS[g.season.toLowerCase()]}`, edgeOf(g.edge))
      return /\bthousand/i.test(g.spoken ?? '') && !g.year && !/\b(?:in|by|since|until) $/i.test(before) ? null : absolute('DATE', y)
    },
  ),
  rule('nine-eleven', ['The rule was made after [9/11].', '2001-09-11'], pattern`9/11(?!/)`, () => absolute('DATE', '2001-09-11')),
  rule('short-year', ["They won again in ['98].", '1998'], pattern`'${named('yy', '[4-9]\\d')}(?!s\b|')`, ({ yy }, { before }) =>
    /\b(?:in|of|since|from|the|to|summer|spring|fall|winter) $/i.test(before) ? absolute('DATE', `19${yy}`) : null,
  ),
  rule(
    'decade',
    ['It was built in [the late 1960s].', '196'],
    pattern`(?:${edge}(?:the )?${named('decade', '1\\d\\d0|20\\d0')}s|(?:the |${named('edge2', EDGE)})${named('decade2', '1\\d\\d0|20\\d0')}'s)`,
    (g) => absolute('DATE', (g.decade ?? g.decade2 ?? '').slice(0, 3), edgeOf(g.edge ?? g.edge2)),
  ),
  rule('short-decade', ["It was built in [the '60s].", '196'], pattern`${edge}(?:the )?'${named('decade', '\\d')}0s`, (g) =>
    absolute('DATE', `${Number(g.decade) < 3 ? 20 : 19}${g.decade}`, edgeOf(g.edge)),
  ),
  rule(
    'named-decade',
    ['It was built in [the early nineties].', '199'],
    pattern`${named('edge', EDGE)}?the ${named('decade', DECADE_NAME)}|${named('edge2', EDGE)}${named('decade2', DECADE_NAME)}`,
    (g, { before }) =>
      // "a woman in her seventies" is an age, "temperatures in the eighties" a measure.
      /\b(?:temperatures?|highs?|lows?|degrees?)\b/i.test(before)
        ? null
        : absolute('DATE', DECADE_NAMES[(g.decade ?? g.decade2 ?? '').toLowerCase()] ?? '', edgeOf(g.edge ?? g.edge2)),
  ),
]

/** Centuries and years counted before or after Christ. */
export const ERA_RULES: readonly TimeRule[] = [
  rule(
    'century',
    ['The walls are of [the early 19th century].', '18'],
    pattern`${edge}(?:the )?${named('nth', ORDINAL)}[\s-]centur(?:y|ies)(?! (?:B\.?C|A\.?D))`,
    (g) => absolute('DATE', String(ordinalOf(g.nth ?? '') - 1).padStart(2, '0'), edgeOf(g.edge)),
  ),
  rule(
    'century-era',
    ['The walls are of [the 7th century BC].', '-06'],
    pattern`${edge}(?:the )?${named('nth', ORDINAL)}[\s-]century ${named('era', 'B\\.C\\.(?:E\\.)?|BCE?|A\\.D\\.|AD|C\\.E\\.|CE')}`,
    (g) => absolute('DATE', (/^b/i.test(g.era ?? '') ? '-' : '') + String(ordinalOf(g.nth ?? '') - 1).padStart(2, '0'), edgeOf(g.edge)),
  ),
  rule('year-bc', ['The temple was built in [508 BC].', '-0508'], pattern`${named('n', '\\d{1,4}')} (?:B\.C\.(?:E\.)?|BCE?)`, ({ n }) =>
    absolute('DATE', `-${n?.padStart(4, '0')}`),
  ),
  rule(
    'year-ad',
    ['The temple fell in [AD 394].', '0394'],
    pattern`(?:(?:A\.D\.|AD) ?${named('n', '\\d{1,4}')}|${named('n2', '\\d{1,4}')} (?:A\.D\.|AD|C\.E\.|CE))`,
    ({ n, n2 }) => absolute('DATE', (n ?? n2 ?? '').padStart(4, '0')),
  ),
]

const PERIOD = '(?:(?:the )?(?:period|years?|seasons?)(?: of| from| between)? )?'.replace(/ /g, '[\\s\\u00a0]')

/** From one date to another, told in one expression. */
export const DATE_RANGE_RULES: readonly TimeRule[] = [
  rule(
    'year-range',
    ['It covers [the period of 2027–2031].', '2027/2031'],
    pattern`${PERIOD}${named('from', YEAR)}[-–—/]${named('to', `${YEAR}|\\d\\d`)}`,
    ({ from = '', to = '' }, { after }) => {
      const end = to.length === 2 ? from.slice(0, 2) + to : to
      // "1999-00" runs into the next century.
      const last = Number(end) < Number(from) && to.length === 2 ? String(Number(end) + 100) : end
      return Number(last) > Number(from) && !/^-\d/.test(after) ? absolute('DATE', `${from}/${last}`) : null
    },
  ),
  rule(
    'month-range',
    ['It ran from [March–May 2024].', '2024-03/2024-05'],
    pattern`${named('m1', MONTH)}${dash}${named('m2', MONTH)}(?:,? ${year})?`,
    ({ m1 = '', m2 = '', year: y }) => between(monthOf(m1), monthOf(m2), (m) => monthSymbol(m, y), y),
  ),
  rule(
    'day-range',
    ['The fair is on [Jan. 3-5, 2025].', '2025-01-03/2025-01-05'],
    pattern`${month} ${named('d1', DAY)}(?:${dash}| to | through |${named('and', '[\\s\\u00a0]and[\\s\\u00a0]')})${named('d2', DAY)}(?:,? ${year})?`,
    ({ month: m = '', d1, d2, year: y, and }, { before, after }) => {
      const number = monthOf(m)
      // "On June 3 and 4" are two days.
      return number === null || (and && !/\bbetween $/i.test(before)) || isCounted(after)
        ? null
        : between(Number(d1), Number(d2), (d) => daySymbol(number, d, y), y)
    },
  ),
  rule(
    'day-range-month',
    ['The fair is on [3-5 January 2025].', '2025-01-03/2025-01-05'],
    pattern`${named('d1', DAY)}(?:${dash}| to | and )${named('d2', DAY)}(?: of)? ${month}(?:,? ${year})?`,
    ({ month: m = '', d1, d2, year: y }) => {
      const number = monthOf(m)
      return number === null ? null : between(Number(d1), Number(d2), (d) => daySymbol(number, d, y), y)
    },
  ),
  rule(
    'day-month-range',
    ['The fair runs [March 30 – April 2, 2025].', '2025-03-30/2025-04-02'],
    pattern`${named('m1', MONTH)} ${named('d1', DAY)}${dash}${named('m2', MONTH)} ${named('d2', DAY)}(?:,? ${year})?`,
    ({ m1 = '', d1, m2 = '', d2, year: y }) => {
      const [first, last] = [monthOf(m1), monthOf(m2)]
      return first && last ? range(daySymbol(first, Number(d1), y), daySymbol(last, Number(d2), y), y) : null
    },
  ),
]

function onDay(year: string | undefined, month: number | null, day: number): Draft | null {
  return year && month && month <= 12 && day >= 1 && day <= 31 ? absolute('DATE', isoDay(year, month, day)) : null
}

function ofYear(month: number | null, day: number): Draft | null {
  return month && day >= 1 && day <= 31 ? byTense(isoDay('XXXX', month, day)) : null
}

const monthSymbol = (month: number, year: string | undefined): SymbolicTime =>
  year
    ? { kind: 'absolute', value: `${year}-${twoDigits(month)}` }
    : { kind: 'named', name: `XXXX-${twoDigits(month)}`, direction: 'nearest', cycles: 0 }

const daySymbol = (month: number, day: number, year: string | undefined): SymbolicTime =>
  year
    ? { kind: 'absolute', value: isoDay(year, month, day) }
    : { kind: 'named', name: isoDay('XXXX', month, day), direction: 'nearest', cycles: 0 }

function between(from: number | null, to: number | null, symbol: (n: number) => SymbolicTime, year: string | undefined): Draft | null {
  return from && to && from < to ? range(symbol(from), symbol(to), year) : null
}

function range(from: SymbolicTime, to: SymbolicTime, year: string | undefined): Draft {
  return { type: 'DATE', symbol: { kind: 'range', from, to }, ...(year ? {} : { byTense: true }) }
}

/**
 * Whether four digits that stand alone are a year: not where they count, measure or name something ("about 2000
 * troops", "1500 people", "Route 1945", "Boeing 1900", "page 1066", "comet C/2019 R4", "asteroid 2008 QT3").
 */
function isYear(digits: string, before: string, after: string): boolean {
  if (ADDRESS.test(after) || NUMBERED.test(before) || isCounted(after) || DESIGNATION.test(after) || MODEL.test(after)) return false
  if (!YEAR_CUE.test(before) && MANY.test(after)) return false
  if (Number(digits) >= 2100) return YEAR_BEFORE.test(before)
  if (Number(digits) >= 1900) return true
  return (
    YEAR_BEFORE.test(before) ||
    (Number(digits) >= 1500 &&
      (/[(,–-] ?$/.test(before) || (/(?:['’]s|\bth(?:is|at)|\bhis|\bher|\btheir|\bits|\ban?) $/i.test(before) && /^ [a-z]/.test(after))))
  )
}

/** "rebuilt around 1500", "dates to about 1340". */
const DATED =
  /\b(?:built|rebuilt|founded|born|died|written|painted|made|carved|completed|begun|began|established|composed|dates?|dating|dated)(?: (?:to|from|back to|in [A-Z]\w+))? $/
const NUMBERED =
  /(?:\b[A-Z]\/|\b(?:about|around|some|nearly|almost|approximately|least|than|flight|route|highway|boeing|airbus|model|room|page|no\.?|number|windows|channel|area|lot|unit) |[#×])$/i
/** "at 1945 Harbour Street" is a house. */
const ADDRESS =
  /^ (?:[NSEW]\.? )?(?:[A-Z][\w'’.]+ ){0,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.?|Lane|Drive|Broadway)(?![\w])/
/** "a 1990 Chevrolet" names the car. */
const MODEL = new RegExp(`^ (?:\\w+ )?${anyOf(CAR_MAKERS)}\\b`)
/** "sold 2010 shares" counts; "the 2010 elections" and "in 2010 prices" do not. */
const MANY = /^ (?:(?!and|or|but|as|is|was)[a-z]+ )?[a-z]{3,}[^s\W]s\b/
const YEAR_CUE =
  /(?:\b(?:the|an?|in|since|by|of|from|until|till|to|and|or|its|his|her|their|our|that|this|these|those|between|before|after|during|early|late|mid|for|through|throughout|year|due|[a-z]+ing)|['’]s|[,(;:–—-]|^) ?$/i
const DESIGNATION = /^ [A-Z]{1,3}\d/
const YEAR_BEFORE =
  /\b(?:in|since|by|of|until|till|from|to|before|after|during|between|and|or|the|early|late|mid|year|circa|c\.|ca\.|spring|summer|autumn|winter|fall)[ ,-]$/i
const COUNTED =
  /^[\s-](?:people|troops|soldiers|men|women|workers|jobs|points?|percent|per cent|miles?|km|kg|kilogram|kilomet|met(?:er|re)s?|feet|ft|tons?|tonnes|pounds|dollars|euros|million|billion|degrees|hours?|hrs|GMT|UTC|local)\b/i

const isCounted = (after: string): boolean => COUNTED.test(after)
