import type { CalendarUnit } from '../../model.ts'
import { DATE_UNIT, DAY_PART, named, pattern, QUANTITY, ROUGHLY } from '../pattern.ts'
import { atPart, type Draft, offset, rule, type TimeRule } from '../rule.ts'
import { edgeOf, unitOf } from '../words.ts'
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
    pattern`(?:${named('roughly', ROUGHLY)} )?${quantity} ${unit} (?:later|after(?:wards?)?(?= ?[.,;]| that\b))`,
    (g) => leaning(counted(g, 1), 'nothing'),
  ),
  rule(
    'earlier',
    ['They met on March 3, 2026, as they had [a week earlier].', '2026-W09'],
    pattern`(?:${named('roughly', ROUGHLY)} )?${quantity} ${unit} (?:earlier|before(?= ?[.,;])|previously)`,
    (g) => comparing(leaning(counted(g, -1), 'publication'), 'year'),
  ),
  rule(
    'next-day',
    ['They met on March 3, 2026, and parted [the next day].', '2026-03-04'],
    pattern`the (?:${named('on', 'next|following')}|${named('back', 'previous|preceding|prior')}|${named('same', 'same')}) (?:${named('unit', `day|${CALENDAR}`)}|${part})`,
    (g) => {
      const draft = offset((g.unit ? unitOf(g.unit) : 'day') as CalendarUnit, g.on ? 1 : g.back ? -1 : 0)
      return leaning(atPart(draft, dayPart(g.part)), 'nothing')
    },
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

/** Business reports speak of "the quarter" and set it against "the year-earlier period". */
export const COMPARING_RULES: readonly TimeRule[] = [
  rule(
    'the-quarter',
    ['Profit rose in the third quarter of 2025. Sales fell in [the quarter].', '2025-Q3'],
    pattern`the (?:latest )?quarter`,
    (_, { after }) => (/^(?:-|s\b| (?:century|mile|pound|million|final|finals|back|of a)\b)/i.test(after) ? null : onQuarter(0)),
  ),
  rule(
    'latest-period',
    ['Profit rose in the third quarter of 2025. Sales in [the latest period] fell.', '2025-Q3'],
    pattern`the latest (?:period|quarter)`,
    () => onQuarter(0),
  ),
  rule(
    'year-earlier-period',
    ['Profit rose in the third quarter of 2025 from [the year-earlier period].', '2024-Q3'],
    pattern`the (?:comparable |same |corresponding )?(?:year-(?:ago|earlier)|prior-year|previous-year|year-before) (?:period|quarter)`,
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
