import { feastDay } from '../../calendar/feasts.ts'
import { dayNumberOf, isoDateOfDay, twoDigits } from '../../calendar/iso-date.ts'
import { weekValue } from '../../calendar/timex-value.ts'
import { HOLIDAYS } from '../../lexicon/time-holidays.ts'
import { SEASONS } from '../../lexicon/time-words.ts'
import type { MovableFeast } from '../../model.ts'
import { anyOf, LONE_MONTH, MONTH, named, pattern, SEASON, YEAR } from '../pattern.ts'
import { absolute, byTense, type Draft, type Groups, recurring, rule, type Surroundings, type TimeRule } from '../rule.ts'
import { edgeOf, fullYear, monthOf, ordinalOf } from '../words.ts'
import { EDGE, EDGE_OF_MONTH } from './dates.ts'

const edge = `${named('edge', EDGE)}?`
const edgeOfMonth = `${named('edge', EDGE_OF_MONTH)}?`
const year = named('year', YEAR)
const ordinal = named('nth', 'first|second|third|fourth|1st|2nd|3rd|4th')
const relativeYear = `(?:${named('which', 'this|last|next')} year's|${named('which2', 'year-ago|year-earlier|previous-year|prior-year')})`
  .replace(/ /g, '[\\s\\u00a0]')
  .replace(/'/g, "['’]")
const fiscal = '(?:fiscal[\\s-](?:year[\\s-])?)?'

/** Months, seasons, quarters, halves, fiscal years and feasts, with a year or without. */
export const PART_OF_YEAR_RULES: readonly TimeRule[] = [
  rule('month', ['Sales rose in [early March].', '2026-03'], pattern`${edgeOfMonth}${named('month', LONE_MONTH)}`, (g, around) => {
    const m = monthOf(g.month ?? '')
    return m === null || (!g.edge && isName(g.month ?? '', around)) ? null : byTense(`XXXX-${twoDigits(m)}`, edgeOf(g.edge))
  }),
  rule(
    'season-year',
    ['She won in [the summer of 2012].', '2012-SU'],
    pattern`${edge}(?:the )?${named('season', SEASON)}(?: of)?,? ${year}(?:[-–/]\d\d)?`,
    (g) => absolute('DATE', `${g.year}-${seasonCode(g.season)}`, edgeOf(g.edge)),
  ),
  rule(
    'season',
    ['The snow melts in [the spring].', '2026-SP'],
    pattern`${edge}(?:the )?${named('season', SEASON)}`,
    (g, { before, after, headline }) =>
      // "the Winter Olympics"
      !(/^[A-Z]/.test(g.season ?? '') && /^ [A-Z]/.test(after) && !headline) && isSeason(g.season ?? '', `${before}${g.edge ?? ''}`, after)
        ? byTense(`XXXX-${seasonCode(g.season)}`, edgeOf(g.edge))
        : null,
  ),
  rule(
    'quarter-year',
    ['Profit fell in [the third quarter of 1990].', '1990-Q3'],
    pattern`(?:the )?(?:${fiscal}${ordinal}[\s-]quarter(?: of| in)?(?: fiscal(?: year)?)? ${year}|Q${named('q', '[1-4]')}(?: of)? ${named('year2', YEAR)}|${named('year3', YEAR)}(?:'s)? ${named('nth3', 'first|second|third|fourth')} quarter)`,
    (g) => absolute('DATE', `${g.year ?? g.year2 ?? g.year3}-Q${g.q ?? ordinalOf(g.nth ?? g.nth3 ?? '')}`),
  ),
  rule(
    'quarter',
    ['Profit fell in [the third quarter].', '2025-Q3'],
    pattern`(?:the )?(?:fiscal[\s-]|latest )?${ordinal} (?:fiscal )?quarter(?!s)|(?:fiscal[\s-])?${named('nth2', 'first|second|third|fourth')}-quarter(?!s)|Q${named('q', '[1-4]')}`,
    (g, { before, after }) =>
      // Of statistics, no business: "the third quartile, Q3".
      g.q && /quartile|= ?$/i.test(`${after}${before}`) ? null : byTense(`XXXX-Q${g.q ?? ordinalOf(g.nth ?? g.nth2 ?? '')}`),
  ),
  rule(
    'quarter-of-year',
    ["Profit fell in [last year's third quarter].", '2025-Q3'],
    pattern`(?:the )?${relativeYear} ${ordinal}[\s-]quarter|(?:the )?${named('nth2', 'first|second|third|fourth')} quarter(?: of)? ${named('which3', 'this|last|next')} year`,
    (g) => recurring(`XXXX-Q${ordinalOf(g.nth ?? g.nth2 ?? '')}`, 'within', yearsOff(g.which ?? g.which3 ?? g.which2)),
  ),
  rule(
    'half-year',
    ['Profit fell in [the first half of 1989].', '1989-H1'],
    pattern`(?:the )?${named('nth', 'first|second|latter|last')}[\s-](?:half|six months|two quarters) (?:of|in) ${year}`,
    (g) => absolute('DATE', `${g.year}-${halfCode(g.nth)}`),
  ),
  rule(
    'half',
    ['Profit fell in [the first half].', '2026-H1'],
    pattern`(?:the )?${named('nth', 'first|second')}[\s-]half(?: of (?:the|${named('which', 'this|last|next')}) year)?`,
    (g, { before, after }) => {
      if (/^ of (?!the year|this year|last year|next year)/i.test(after) && !g.which) return null
      if (g.which) return recurring(`XXXX-${halfCode(g.nth)}`, 'within', yearsOff(g.which))
      return isHalfYear(before, after) ? byTense(`XXXX-${halfCode(g.nth)}`) : null
    },
  ),
  rule(
    'fiscal-year',
    ['Profit fell in [fiscal 2013].', '2013'],
    pattern`(?:the )?(?:fiscal(?: year)?|financial year|FY) ?${named('year', `${YEAR}|\\d\\d(?=\\b)`)}(?:[-/]\d\d)?`,
    (g) => absolute('DATE', fullYear(g.year ?? '')),
  ),
  rule(
    'holiday',
    ['The boy was found on [Thanksgiving Day].', '2025-11-27'],
    pattern`(?:${named('which', 'last|this|next|this past')} )?${named('feast', anyOf(Object.keys(HOLIDAYS)))}(?: ${named('as', 'week|weekend')})?(?:,? ${year})?`,
    readHoliday,
  ),
  rule(
    'week-of',
    ['The hearing is in [the week of March 9, 2026].', '2026-W11'],
    pattern`the week (?:of|beginning|starting|ending|commencing) (?:${named('month', MONTH)} ${named('day', '\\d{1,2}')}|${named('day2', '\\d{1,2}')} ${named('month2', MONTH)})(?:,? ${year})?`,
    (g) => {
      const m = monthOf(g.month ?? g.month2 ?? '')
      if (m === null) return null
      const day = `${twoDigits(m)}-${twoDigits(Number(g.day ?? g.day2))}`
      if (!g.year)
        return { type: 'DATE', symbol: { kind: 'named', name: `XXXX-${day}`, as: 'week', direction: 'nearest', cycles: 0 }, byTense: true }
      const number = dayNumberOf(`${g.year}-${day}`)
      return number === null ? null : absolute('DATE', weekValue(number))
    },
  ),
  rule(
    'day-of-month',
    ['The ban began on [the 15th].', '2026-04-15'],
    pattern`the ${named('day', '(?:[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)')}`,
    ({ day = '' }, { before, after }) =>
      /\b(?:on|by|until|since|from|before|after) $/i.test(before) && /^ ?(?:[.,;]|and\b|to\b|of (?:this|last|next) month)/i.test(after)
        ? byTense(`XXXX-XX-${twoDigits(ordinalOf(day))}`)
        : null,
  ),
]

const seasonCode = (word: string | undefined): string => SEASONS[(word ?? '').toLowerCase()] ?? 'SP'
const halfCode = (word: string | undefined): string => (/^first/i.test(word ?? '') ? 'H1' : 'H2')
const yearsOff = (which: string | undefined): number => (/^(?:this)/i.test(which ?? '') ? 0 : /^next/i.test(which ?? '') ? 1 : -1)

function readHoliday({ feast = '', which, as, year: y }: Groups): Draft | null {
  const entry =
    HOLIDAYS[
      feast
        .toLowerCase()
        .replace(/'/g, '’')
        .replace(/[\s\u00a0]+/g, ' ')
    ]
  if (entry === undefined || feast.charAt(0) === feast.charAt(0).toLowerCase()) return null
  const direction = which ? (/last|past/i.test(which) ? 'before' : /next/i.test(which) ? 'after' : 'within') : 'nearest'
  const draft =
    typeof entry === 'string'
      ? recurring(`XXXX-${entry}`, direction)
      : { type: 'DATE' as const, symbol: { kind: 'named' as const, name: 'XXXX-XX-XX', feast: entry, direction, cycles: 0 } as const }
  if (y) return ofThatYear(entry, y, as)
  const told =
    as && draft.symbol.kind === 'named' ? { ...draft, symbol: { ...draft.symbol, as: as.toLowerCase() as 'week' | 'weekend' } } : draft
  return which ? told : { ...told, byTense: true }
}

function ofThatYear(entry: string | MovableFeast, year: string, as: string | undefined): Draft | null {
  const day = typeof entry === 'string' ? dayNumberOf(`${year}-${entry}`) : feastDay(entry, Number(year))
  if (day === null) return null
  return absolute('DATE', as ? weekValue(day) + (/end$/i.test(as) ? '-WE' : '') : isoDateOfDay(day))
}

/** "Mrs. May", "April said", "June Carter", "Fredric March", "the March on Rome": months that are somebody's name, or no month. */
function isName(word: string, { before, after, headline }: Surroundings): boolean {
  if (!/^(?:may|april|june|august|march|jan\.?)$/i.test(word)) return false
  if (/^ (?:said|says|told|who|whose|Day|Madness)\b/.test(after)) return true
  const march = /^march$/i.test(word)
  if (march && /^ (?:for|of|on) (?:the )?[A-Z]/.test(after)) return true
  if (march && /^ (?:for|on|of) (?!(?:next|this|last|the) (?:year|month))/.test(after) && MARCHES.test(before)) return true
  // "May they live", "March on Rome": the first word of a sentence has its capital from there.
  if (/^(?:may|march)$/i.test(word) && /(?:^|[.!?]["”’]? )$/.test(before) && !/^(?:,| (?:was|is|saw|brought|has|had|\d))/i.test(after))
    return true
  if (headline) return false
  const surname = /(?:^|[^.!?] )(?<before>[A-Z][a-z]+\.?) $/.exec(before)?.groups?.before
  if (surname !== undefined && !BEFORE_MONTH.test(surname)) return true
  // "April Jones", but "In April Jones left".
  return (
    /^ [A-Z][a-z]+/.test(after) &&
    !/^ (?:Day|Bank)\b/.test(after) &&
    !/\b(?:in|since|by|until|till|from|of|last|this|next|early|late|mid|during|before|after|through|on|for|to|between|the|every|each|['’]s) $/i.test(
      before,
    )
  )
}

const MARCHES = /\b(?:the|Women's|Women’s|Long|Great|Million) $/
const BEFORE_MONTH =
  /^(?:In|Since|By|Until|Till|From|Of|Last|This|Next|Early|Late|Mid|During|Before|After|Through|On|For|To|And|Or|But|Between|The|A|Every|Each|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|When|As|That)$/

/** "fall" and "spring" are mostly verbs; a season is told by the words around it. */
function isSeason(word: string, before: string, after: string): boolean {
  if (
    /^ (?:of (?!(?:the )?(?:this|last|next|that)\b)|in\b(?! the\b)|from\b|apart|back|short|out|off|by|below|to|into|on|for|behind|guys?|games?\b)/i.test(
      after,
    ) &&
    /^(?:fall|spring)$/i.test(word)
  )
    return false
  if (
    /\b(?:the|in|by|since|until|till|early|late|mid|during|through|every|each|before|after|over|of|from|for|that) $/i.test(before) ||
    /(?:early|late|mid)[ -]$/i.test(before)
  )
    return (
      !/^(?:fall|spring)$/i.test(word) ||
      /\b(?:in|by|since|until|till|early|late|mid|during|this|through|over) (?:the )?$|(?:early|late|mid)[ -](?:the )?$/i.test(before)
    )
  return /^(?:summer|winter|autumn)$/i.test(word) && /\bin (?:the )?$/i.test(before)
}

/** "Exports fell in the first half"; without a word of business near by it is that of a match or of a book. */
const isHalfYear = (before: string, after: string): boolean =>
  /^[\s-](?:profit|earnings|net|loss|results?|sales|revenue|of the year)/i.test(after) ||
  (/\b(?:in|for|during|of) (?:the )?$/i.test(before) && BUSINESS.test(`${before} ${after}`) && !MATCH.test(`${before} ${after}`))

const BUSINESS =
  /[$£€¥%]|\b(?:profits?|earnings|earned|income|loss(?:es)?|sales|sold|revenues?|turnover|exports?|imports?|output|production|orders|deliver(?:y|ies|ed)|shipments|growth|grew|gdp|economy|inflation|prices|demand|spending|investment|dividends?|forecasts?|percent|per cent|million|billion|trillion|quarter|compan(?:y|ies)|budget|lending|loans|bookings)\b/i
const MATCH =
  /\b(?:game|match|goals?|kick|scor(?:e|ed|ing)|touchdown|halftime|penalty|minutes?|points?|tr(?:y|ies)|lead|led|leading|possession|ball|pass(?:es)?|yards|rebounds|fouls?|booked|referee|striker|keeper|header|corner|yellow card|red card|attempts?|\d{1,3} ?[-–] ?\d{1,3})\b/i
