import { twoDigits } from '../../calendar/iso-date.ts'
import { SEASONS } from '../../lexicon/time-words.ts'
import type { CalendarUnit, TimeDirection } from '../../model.ts'
import { DATE_UNIT, DAY_PART, LONE_MONTH, MONTH, named, OR_SO, pattern, QUANTITY, ROUGHLY, SEASON, YEAR } from '../pattern.ts'
import { absolute, atPart, type Draft, type Groups, offset, recurring, rule, type TimeRule } from '../rule.ts'
import { edgeOf, monthOf, unitOf } from '../words.ts'
import { comparing, counted, dayPart, leaning } from './counting.ts'
import { CALENDAR, edge } from './relative.ts'

const part = named('part', DAY_PART)
const quantity = named('n', QUANTITY)
const unit = named('unit', DATE_UNIT)

/** Times counted from another one told before. Without one, a year leans on the publication date, a day on nothing. */
export const ANCHORED_RULES: readonly TimeRule[] = [
  rule(
    'later',
    ['They met on March 3, 2026, and again [two days later].', '2026-03-05'],
    pattern`(?:${named('roughly', ROUGHLY)} )?${quantity} ${unit}${named('tail', OR_SO)}? (?:later(?! than\b)|after(?:wards?)?(?= ?[.,;]| that\b))`,
    (g) => leaning(counted(g, 1), 'nothing'),
  ),
  rule(
    'earlier',
    ['They met on March 3, 2026, as they had [a week earlier].', '2026-W09'],
    pattern`(?:${named('roughly', ROUGHLY)} )?${quantity} ${unit}${named('tail', OR_SO)}? (?:earlier(?! than\b)|before(?= ?[.,;])|previously)`,
    (g) => comparing(leaning(counted(g, -1), 'publication'), 'year'),
  ),
  rule(
    'next-day',
    ['They met on March 3, 2026, and parted [the next day].', '2026-03-04'],
    pattern`the (?:${named('on', 'next|following')}|${named('back', 'previous|preceding|prior')}|${named('same', 'same')}) (?:${named('unit', `day|${CALENDAR}`)}|${part})`,
    (g, { before, after }) => {
      // "over the next year" is a stretch.
      if (/^the next (?!day|morning|evening|night)/i.test(g[0] ?? '') && STRETCH.test(before)) return null
      if (/^the next/i.test(g[0] ?? '') && /^ (?:of|to)\b/i.test(after)) return null
      const draft = offset((g.unit ? unitOf(g.unit) : 'day') as CalendarUnit, g.on ? 1 : g.back ? -1 : 0)
      return leaning(atPart(draft, dayPart(g.part)), 'nothing')
    },
  ),
  rule(
    'day-after',
    ['They met on March 3, 2026, and parted [the day after].', '2026-03-04'],
    pattern`the ${named('unit', `day|night|${CALENDAR}`)} ${named('which', 'before|after')}(?= ?[.,;:)]| when\b| and\b)`,
    (g) => {
      const night = /^night$/i.test(g.unit ?? '')
      const draft = offset((night ? 'day' : unitOf(g.unit ?? '')) as CalendarUnit, /^before$/i.test(g.which ?? '') ? -1 : 1)
      return leaning(atPart(draft, night ? 'TNI' : undefined), 'nothing')
    },
  ),
  rule(
    'following-season',
    ['He left in June 2024 and came back [the following spring].', '2025-SP'],
    pattern`the ${named('which', 'following|next|previous|preceding|same')} (?:${named('season', SEASON)}|${named('month', LONE_MONTH)})(?! \d)`,
    (g) => namedFrom(g, /^same$/i.test(g.which ?? '') ? 'within' : /^(?:following|next)$/i.test(g.which ?? '') ? 'after' : 'before'),
  ),
  rule(
    'that-season',
    ['He left in 1998, and [that summer] she followed.', '1998-SU'],
    pattern`${edge}that (?:same )?(?:${named('season', SEASON)}|${named('month', LONE_MONTH)})(?! \d)`,
    (g, { after }) => (/^ (?:of|when)\b/i.test(after) ? null : namedFrom(g, 'within')),
  ),
  rule(
    'that-day',
    ['They met on March 3, 2026, and parted [later that day].', '2026-03-03'],
    pattern`${edge}that (?:same )?(?:${named('unit', `day|${CALENDAR}`)}|${part})`,
    (g, { after }) => {
      if (/^ (?:when|of)\b/i.test(after) && !g.edge) return null
      const draft = offset((g.unit ? unitOf(g.unit) : 'day') as CalendarUnit, 0, edgeOf(g.edge))
      return leaning(atPart(draft, dayPart(g.part)), 'nothing')
    },
  ),
]

const STRETCH = /\b(?:over|in|during|for|within|throughout|across) (?:just |only )?$/i

/** A season or month of the year told last, or of the next one. */
function namedFrom(g: Groups, direction: TimeDirection): Draft | null {
  const month = g.month ? monthOf(g.month) : null
  const name = g.season ? `XXXX-${SEASONS[g.season.toLowerCase()]}` : month === null ? null : `XXXX-${twoDigits(month)}`
  return name === null ? null : { ...recurring(name, direction, 0, edgeOf(g.edge)), leansOn: { unit: 'year', else: 'nothing' } }
}

/** Business reports speak of "the quarter" and set it against "the year-earlier period". */
export const COMPARING_RULES: readonly TimeRule[] = [
  rule(
    'quarter-ended',
    ['Profit rose in [the quarter] ended Sept. 30.', '2025-Q3'],
    pattern`the quarter(?= (?:that )?end(?:ed|ing) (?:on )?${named('month', MONTH)})`,
    (g) => ({
      ...onQuarter(0),
      // A company's own quarter, told before, goes first: its third may end in August.
      leansOn: { unit: null, quarter: true, else: 'publication' },
      otherwise: recurring(`XXXX-Q${Math.ceil((monthOf(g.month ?? '') ?? 3) / 3)}`, 'past').symbol,
    }),
  ),
  rule(
    'the-quarter',
    ['Profit rose in the third quarter of 2025. Sales fell in [the quarter].', '2025-Q3'],
    pattern`the (?:latest )?quarter`,
    (_, { after }) => (/^(?:-|s\b| (?:century|mile|pound|million|final|finals|back|of a)\b)/i.test(after) ? null : onQuarter(0)),
  ),
  rule(
    'latest-period',
    ['Profit rose in the third quarter of 2025. Sales in [the latest period] fell.', '2025-Q3'],
    pattern`the (?:latest|most recent) ${named('what', 'period|quarter')}`,
    (g) =>
      /^period$/i.test(g.what ?? '')
        ? onQuarter(0)
        : { ...onQuarter(0), leansOn: { unit: null, quarter: true, else: 'publication' }, otherwise: offset('quarter', -1).symbol },
  ),
  rule(
    'year-period',
    ['Profit rose in the third quarter from [the 2024 period].', '2024-Q3'],
    pattern`the ${named('year', YEAR)} (?:period|quarter)`,
    (g) => ({
      ...absolute('DATE', g.year ?? ''),
      compares: true,
      leansOn: { unit: null, quarter: true, year: g.year ?? '', else: 'nothing' },
    }),
  ),
  rule(
    'year-earlier-period',
    ['Profit rose in the third quarter of 2025 from [the year-earlier period].', '2024-Q3'],
    pattern`(?:the )?(?:comparable |same |corresponding |like )?(?:year-(?:ago|earlier)|prior-year|previous-year|year-before) (?:period|quarter|(?:nine|six|three) months)|the (?:comparable |same |corresponding |like )?(?:period|quarter)(?: of)? (?:last year|a year (?:ago|earlier|before)|the (?:previous|prior) year)|last year's (?:quarter|period)`,
    () => comparing(offset('year', -1), 'year'),
  ),
  rule(
    'year-earlier',
    ['Profit rose in the third quarter of 2025, against a [year-earlier] loss.', '2024-Q3'],
    pattern`year-(?:ago|earlier)`,
    () => comparing(offset('year', -1), 'year'),
  ),
]

const onQuarter = (years: number): Draft => ({
  ...offset('quarter', years),
  compares: true,
  leansOn: { unit: null, quarter: true, else: 'no-time' },
})
