import { twoDigits } from '../../calendar/iso-date.ts'
import { SEASONS } from '../../lexicon/time-words.ts'
import type { CalendarUnit } from '../../model.ts'
import { DATE_UNIT, DAY_PART, LONE_MONTH, MONTH, named, OR_SO, pattern, QUANTITY, ROUGHLY, SEASON } from '../pattern.ts'
import { absolute, atPart, type Draft, type Groups, offset, recurring, rule, type Surroundings, type TimeRule, thisOne } from '../rule.ts'
import { durationValue, edgeOf, modOf, monthOf, numberOf, unitOf } from '../words.ts'
import { comparing, counted, dayPart } from './counting.ts'
import { EDGE } from './dates.ts'

const part = named('part', DAY_PART)
/** "early", "later", "the end of" before a time. */
export const edge = `(?:${named('edge', `${EDGE}|earlier[\\s\\u00a0]|later[\\s\\u00a0]`)})?`
const which = named('which', 'this|last|next|this[\\s\\u00a0]past|this[\\s\\u00a0]coming|the[\\s\\u00a0]current|the[\\s\\u00a0]coming')
/** Units that have a place in the calendar. */
export const CALENDAR = 'week|weekend|month|quarter|year|decade|century'
/** A year that is not the calendar's, told as one. */
const YEAR_KIND = '(?:(?:fiscal|financial|school|academic|calendar|tax|working|business|trading)[\\s\\u00a0])?'
const quantity = named('n', QUANTITY)
const unit = named('unit', DATE_UNIT)

/** Times counted from the publication date. */
export const DEICTIC_RULES: readonly TimeRule[] = [
  rule('today', ['The court sits [later today].', '2026-04-27'], pattern`${edge}${named('today', 'today')}`, (g, around) => {
    if (isNameOfPaper(g.today ?? '', around) || (/^T/.test(g.today ?? '') && /^ (?:show|programme?|newspaper)\b/.test(around.after)))
      return null
    return AT_LARGE.test(around.after) ? absolute('DATE', 'PRESENT_REF') : offset('day', 0, edgeOf(g.edge))
  }),
  rule('yesterday', ['The court sat [late yesterday].', '2026-04-26'], pattern`${edge}yesterday`, ({ edge: e }) =>
    offset('day', -1, edgeOf(e)),
  ),
  rule('tomorrow', ['The court sits [tomorrow].', '2026-04-28'], pattern`${edge}tomorrow`, ({ edge: e }, { before, after }) =>
    AT_LARGE.test(after) || /\b(?:people|leaders|world|cars|jobs|cities|workers|homes|voters|generation) of $/i.test(before)
      ? absolute('DATE', 'FUTURE_REF')
      : offset('day', 1, edgeOf(e)),
  ),
  rule('day-before-yesterday', ['They left [the day before yesterday].', '2026-04-25'], pattern`the day before yesterday`, () =>
    offset('day', -2),
  ),
  rule('day-after-tomorrow', ['They leave [the day after tomorrow].', '2026-04-29'], pattern`the day after tomorrow`, () =>
    offset('day', 2),
  ),
  rule(
    'yesterday-part',
    ['They met [yesterday evening].', '2026-04-26TEV'],
    pattern`${edge}${named('day', 'yesterday|tomorrow')} ${part}`,
    (g) => atPart(offset('day', /^y/i.test(g.day ?? '') ? -1 : 1), dayPart(g.part)),
  ),
  rule(
    'this-part',
    ['They met [earlier this morning].', '2026-04-27TMO'],
    pattern`${edge}this (?:very )?${named('part', 'morning|afternoon|evening')}`,
    (g) => atPart(offset('day', 0, edgeOf(g.edge)), dayPart(g.part)),
  ),
  rule('tonight', ['They meet [tonight].', '2026-04-27TNI'], pattern`${edge}tonight`, ({ edge: e }) =>
    atPart(offset('day', 0, edgeOf(e)), 'TNI'),
  ),
  rule('last-night', ['They met [late last night].', '2026-04-26TNI'], pattern`${edge}last ${named('part', 'night|evening')}`, (g) =>
    atPart(offset('day', -1, edgeOf(g.edge)), dayPart(g.part)),
  ),
  rule('overnight', ['Shells fell [overnight].', '2026-04-27TNI'], pattern`overnight`, (_, { after }) =>
    /^ (?:bag|delivery|mail|rate|rates|lows?|highs?|stay|success|sensation|flight|index|loans?|trains?)\b/i.test(after)
      ? null
      : { ...atPart(offset('day', 0), 'TNI'), leansOn: { unit: 'day', near: true, else: 'publication' } },
  ),
  rule(
    'this-unit',
    ['The plan is due [later this year].', '2026'],
    pattern`${edge}${which} ${YEAR_KIND}${named('unit', CALENDAR)}`,
    (g, around) => {
      const { after } = around
      const u = unitOf(g.unit ?? '') as CalendarUnit
      if (isNameOfPaper(g.which ?? '', around)) return null
      // "this year's third quarter" and "last week's" stand; "last year of his term" is no year.
      if (/^last/i.test(g.which ?? '') && /^ (?:of|in)\b/i.test(after)) return null
      if (u === 'weekend' && /^this$/i.test(g.which ?? '')) return thisOne('XXXX-WXX-WE', edgeOf(g.edge))
      return offset(u, countOf(g.which), edgeOf(g.edge))
    },
  ),
  rule(
    'in-the-unit',
    ['Rain fell [earlier in the week].', '2026-W18'],
    pattern`${named('edge', 'early|earlier|late|later|midway|sometime')} (?:on |through )?in the ${named('unit', 'day|week|month|quarter|year|decade')}(?! (?:of|that|when|after|before)\b)`,
    (g) => {
      const draft = offset(unitOf(g.unit ?? '') as CalendarUnit, 0, /^some/i.test(g.edge ?? '') ? undefined : edgeOf(g.edge))
      return { ...draft, leansOn: { unit: draft.symbol.kind === 'offset' ? draft.symbol.unit : 'day', near: true, else: 'publication' } }
    },
  ),
  rule(
    'the-unit',
    ['Shares hit a low for [the year] on Friday.', '2026'],
    pattern`the ${named('unit', 'week|month|year')}(?!-)`,
    (g, { before, after }) => {
      const draft = offset(unitOf(g.unit ?? '') as CalendarUnit, 0)
      // "the year ended March 31" is a stretch of its own.
      if (/^ (?:ended|ending|to|through) (?!come)/i.test(after)) return absolute('DURATION', durationValue(1, unitOf(g.unit ?? '')))
      return isThisUnit(before, after)
        ? { ...draft, leansOn: { unit: g.unit?.toLowerCase() as CalendarUnit, near: true, else: 'publication' } }
        : null
    },
  ),
  rule(
    'unit-edge',
    ['The plan is due by [the end of the year].', '2026'],
    pattern`${named('edge', EDGE)}(?:the )?${named('unit', 'week|month|year|decade|century')}|${named('edge2', '(?:the )?(?:mid)'.replace(' ', '[\\s\\u00a0]'))}-?${named('unit2', 'week|month|year')}`,
    (g, { before }) => {
      if (!/^(?:the |mid)/i.test(g.edge ?? g.edge2 ?? '') && !/\b(?:the|by|at|of) $/i.test(before)) return null
      return offset(unitOf(g.unit ?? g.unit2 ?? '') as CalendarUnit, 0, edgeOf(g.edge ?? g.edge2))
    },
  ),
  rule('year-end', ['Sales should recover by [year-end].', '2026'], pattern`(?:the )?year(?:[\s-]|'s )end`, () => offset('year', 0, 'END')),
  rule(
    'ago',
    ['The mine closed [more than three years ago].', '2023'],
    pattern`(?:${named('roughly', ROUGHLY)} )?${quantity} ${unit}${named('tail', OR_SO)}? ago`,
    (g) => comparing(counted(g, -1), null),
  ),
  rule(
    'ago-this',
    ['The mine closed [forty years ago this week].', '1986-W17'],
    pattern`${quantity} years? ago ${named('this', 'today|this (?:day|week|month)'.replace(/ /g, '[\\s\\u00a0]'))}`,
    (g) => {
      const draft = counted({ ...g, unit: 'year' }, -1)
      const as = /today|day$/i.test(g.this ?? '') ? 'day' : /week$/i.test(g.this ?? '') ? 'week' : 'month'
      return draft?.symbol.kind === 'offset' ? { ...draft, symbol: { ...draft.symbol, as } } : null
    },
  ),
  rule(
    'hours-ago',
    ['The mine closed [three hours ago].', '2026-04-27'],
    pattern`(?:${named('roughly', ROUGHLY)} )?${quantity} (?:hours?|minutes?|seconds?|moments?) ago`,
    () => offset('day', 0),
  ),
  rule(
    'units-ago',
    ['The mine closed [years ago].', 'PAST_REF'],
    pattern`(?:long|some time|(?:(?:about |some |around |over |more than )?[\d.,]+ (?:thousand|million|billion) |(?:tens of |hundreds of )?(?:thousands|hundreds|millions|billions) of |many |several |some )?(?:weeks|months|years|decades|centuries|days|hours|minutes|moments)) ago`,
    () => absolute('DATE', 'PAST_REF'),
  ),
  rule(
    'ago-half',
    ['The mine closed [a year and a half ago].', '2024-10'],
    pattern`(?:${named('roughly', ROUGHLY)} )?${named('n', 'an?|one|two|three|four|five|six|seven|eight|nine|ten')} ${named('unit', 'year|decade')}s? and a half ago`,
    (g) => {
      const months = ((numberOf(g.n ?? '') ?? 1) + 0.5) * (/^d/i.test(g.unit ?? '') ? 120 : 12)
      return /^d/i.test(g.unit ?? '') ? offset('year', -months / 12, modOf(g.roughly)) : offset('month', -months, modOf(g.roughly))
    },
  ),
  rule(
    'before-last',
    ['The mine closed [the week before last].', '2026-W16'],
    pattern`the ${named('unit', CALENDAR)} (?:before ${named('last', 'last')}|after next)`,
    (g) => offset(unitOf(g.unit ?? '') as CalendarUnit, g.last ? -2 : 2),
  ),
  rule(
    'from-now',
    ['The vote is [two weeks from now].', '2026-W20'],
    pattern`(?:${named('roughly', ROUGHLY)} )?${quantity} ${unit} from (?:now|today)`,
    (g) => counted(g, 1),
  ),
  rule(
    'in-time',
    ["The vote is [in two weeks' time].", '2026-W20'],
    pattern`in (?:${named('roughly', ROUGHLY)} )?${quantity} ${unit}(?:'s|'|) time`,
    (g) => counted(g, 1),
  ),
  rule(
    'month-of-year',
    ['It was agreed in [June last year].', '2025-06'],
    pattern`${edge}${named('month', MONTH)}(?: of)? ${named('which', 'this|last|next')} year`,
    (g) => {
      const m = monthOf(g.month ?? '')
      return m === null ? null : recurring(`XXXX-${twoDigits(m)}`, 'within', countOf(g.which), edgeOf(g.edge))
    },
  ),
  rule(
    'last-month-name',
    ['It was agreed [last June].', '2025-06'],
    pattern`${edge}(?:last|this past|the past|the previous) ${named('month', LONE_MONTH)}(?! \d)`,
    (g) => monthName(g, 'before'),
  ),
  rule(
    'last-date',
    ['She was shot [last Oct. 23].', '2025-10-23'],
    pattern`(?:last|this past) ${named('month', MONTH)} ${named('day', '\\d{1,2}')}`,
    (g) => monthDay(g, 'before'),
  ),
  rule(
    'next-month-name',
    ['It will be agreed [next June].', '2026-06'],
    pattern`${edge}(?:next|this coming|the coming) ${named('month', LONE_MONTH)}(?! \d)`,
    (g) => monthName(g, 'after'),
  ),
  rule(
    'this-month-name',
    ['It is to be agreed [this September].', '2026-09'],
    pattern`${edge}this ${named('month', LONE_MONTH)}(?! \d)`,
    (g) => monthName(g, 'within'),
  ),
  rule(
    'last-season',
    ['Prices fell [last autumn].', '2025-FA'],
    pattern`${edge}(?:last|this past|the past|the previous) ${named('season', SEASON)}`,
    (g) => season(g, 'before'),
  ),
  rule('this-season', ['Prices will fall [this summer].', '2026-SU'], pattern`${edge}this (?:coming )?${named('season', SEASON)}`, (g) =>
    season(g, 'within'),
  ),
  rule('next-season', ['Prices will fall [next spring].', '2027-SP'], pattern`${edge}(?:next|the coming) ${named('season', SEASON)}`, (g) =>
    season(g, 'after'),
  ),
]

/** "USA Today", ABC's "This Week": a capital within a sentence makes a name of it. */
function isNameOfPaper(word: string, { before, headline }: Surroundings): boolean {
  return !headline && /^[A-Z]/.test(word) && !/(?:^|[.!?:;…][”"’')]* |[—–-]+ ?|_ ?|^["“‘]|[.!?:,] ?["“‘']+|`)$/.test(before)
}

/** "In today's world": these days, not this one. */
const AT_LARGE =
  /^['’]s (?:[a-z]+ )?(?:world|youth|society|children|technology|young|generation|economy|standards?|computers?|culture|women|men|students|climate|money|dollars|terms|audiences|kids|teenagers|families|cars|phones|consumers|voters|workforce|workplace|schools|parents|readers|users|leaders|stars|jobs|homes)\b/i

/** "So far in the year", "a high for the year", "the week's busiest day"; "player of the year" and "the year he died" are none. */
function isThisUnit(before: string, after: string): boolean {
  if (/^['’]s\b/.test(after)) return !/\bof $/i.test(before)
  if (/^ (?!and\b|but\b|in\b|as\b|at\b|on\b|to [a-z]+ed)[a-z]/.test(after)) return false
  return /\b(?:for|during|over|(?:half|part|months|weeks|days|quarters?|rest|remainder|course|most|balance|majority|low|high|point|time|start|end) (?:of|for)) $/i.test(
    before,
  )
}

const countOf = (which: string | undefined): number => (/next|coming/i.test(which ?? '') ? 1 : /last|past/i.test(which ?? '') ? -1 : 0)
function monthName({ month = '', edge: e }: Groups, direction: 'before' | 'after' | 'within'): Draft | null {
  const m = monthOf(month)
  if (m === null) return null
  const name = `XXXX-${twoDigits(m)}`
  return direction === 'within' ? thisOne(name, edgeOf(e)) : recurring(name, direction, 0, edgeOf(e))
}

function monthDay({ month = '', day }: Groups, direction: 'before'): Draft | null {
  const m = monthOf(month)
  return m === null ? null : recurring(`XXXX-${twoDigits(m)}-${twoDigits(Number(day))}`, direction)
}

function season({ season: word = '', edge: e }: Groups, direction: 'before' | 'after' | 'within'): Draft {
  const name = `XXXX-${SEASONS[word.toLowerCase()]}`
  return direction === 'within' ? thisOne(name, edgeOf(e)) : recurring(name, direction, 0, edgeOf(e))
}
