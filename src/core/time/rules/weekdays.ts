import { feastDay } from '../../calendar/feasts.ts'
import { isoDateOfDay } from '../../calendar/iso-date.ts'
import { DAY_PARTS } from '../../lexicon/time-words.ts'
import { DAY_PART, LONE_MONTH, named, pattern, WEEKDAY, YEAR } from '../pattern.ts'
import { absolute, atPart, byTense, type Draft, recurring, rule, type Surroundings, type TimeRule, thisOne } from '../rule.ts'
import { edgeOf, monthOf, numberOf, ordinalOf, weekdayOf } from '../words.ts'

const weekday = named('weekday', WEEKDAY)
const part = `(?:[\\s\\u00a0-]${named('part', DAY_PART)})?`
const edge = `(?:${named('edge', 'early|mid|late')}[\\s\\u00a0-](?:on[\\s\\u00a0])?)?`

/** Weekdays, alone or with a word before them that says which one. */
export const WEEKDAY_RULES: readonly TimeRule[] = [
  rule('weekday', ['The train arrived [late Saturday night].', '2026-04-25TNI'], pattern`${edge}${weekday}${part}`, (g, around) =>
    isTitle(around) ? null : on(g.weekday, g.part, (name) => byTense(name, edgeOf(g.edge))),
  ),
  rule('last-weekday', ['The vote was held [last Monday].', '2026-04-20'], pattern`(?:last|this past) ${weekday}${part}`, (g) =>
    on(g.weekday, g.part, (name) => recurring(name, 'before')),
  ),
  rule(
    'next-weekday',
    ['The vote is [next Monday].', '2026-05-04'],
    pattern`(?:next|this coming|the coming|coming) ${weekday}${part}`,
    (g) => on(g.weekday, g.part, (name) => recurring(name, 'after')),
  ),
  rule('this-weekday', ['The vote is [this Thursday].', '2026-04-30'], pattern`this ${weekday}${part}`, (g) =>
    on(g.weekday, g.part, (name) => thisOne(name)),
  ),
  rule(
    'weekday-last-week',
    ['The vote was held on [Friday of last week].', '2026-04-24'],
    pattern`${weekday}(?: of)? ${named('which', 'last|next|this')} week`,
    (g) => on(g.weekday, undefined, (name) => recurring(name, 'within', WHICH[g.which?.toLowerCase() ?? ''] ?? 0)),
  ),
  rule(
    'weekday-week',
    ['The vote is on [Friday week].', '2026-05-08'],
    pattern`(?:a week (?:from|on) ${weekday}|${named('weekday2', WEEKDAY)} week)`,
    (g) => on(g.weekday ?? g.weekday2, undefined, (name) => recurring(name, 'after', 1)),
  ),
  rule(
    'weekday-ago',
    ['The vote was [a week ago Friday].', '2026-04-17'],
    pattern`a week ago (?:on )?${weekday}|${named('weekday2', WEEKDAY)} (?:a week ago|before last)|${named('n', 'two|three|four')} ${named('weekday3', WEEKDAY)}s ago`,
    (g) => on(g.weekday ?? g.weekday2 ?? g.weekday3, undefined, (name) => recurring(name, 'before', g.n ? 1 - (numberOf(g.n) ?? 2) : -1)),
  ),
  rule(
    'previous-weekday',
    ['Prices fell on March 6, 2026, less than on [the previous Friday].', '2026-02-27'],
    pattern`the ${named('which', 'previous|preceding|following|next|same')} ${weekday}${part}`,
    (g) => {
      const direction = /^(?:previous|preceding)$/i.test(g.which ?? '') ? 'before' : /^same$/i.test(g.which ?? '') ? 'within' : 'after'
      const draft = on(g.weekday, g.part, (name) => recurring(name, direction))
      return draft && { ...draft, leansOn: { unit: 'day', else: 'publication' } }
    },
  ),
  rule(
    'nth-weekday',
    ['The vote is on [the second Sunday in May].', '2026-05-10'],
    pattern`the ${named('nth', 'first|second|third|fourth|last')} ${weekday} (?:of|in) ${named('month', LONE_MONTH)}(?:,? ${named('year', YEAR)})?`,
    (g) => {
      const [day, month] = [weekdayOf(g.weekday ?? ''), monthOf(g.month ?? '')]
      if (day === null || month === null) return null
      const feast = { month, weekday: day, nth: /^last$/i.test(g.nth ?? '') ? -1 : ordinalOf(g.nth ?? '') }
      if (g.year) return absolute('DATE', isoDateOfDay(feastDay(feast, Number(g.year))))
      return { type: 'DATE', symbol: { kind: 'named', name: 'XXXX-XX-XX', feast, direction: 'nearest', cycles: 0 }, byTense: true }
    },
  ),
  rule(
    'nth-weekday-monthly',
    ['They meet on [the first Tuesday of every month].', 'P1M'],
    pattern`the (?:first|second|third|fourth|last) ${weekday} (?:of|in) (?:every|each|the) month`,
    () => ({ ...absolute('SET', 'P1M'), quant: 'EVERY' }),
  ),
  rule('the-weekend', ['Talks went on over [the weekend].', '2026-W17-WE'], pattern`the weekend`, (_, { before, after }) =>
    // "At the weekend" is one, "the weekend edition" none.
    /\b(?:over|during|at|on|before|after|by|since|until|ahead of|for|through) $/i.test(before) &&
    !/^(?:s\b|-| (?:of|edition|when|box|warrior))/i.test(after)
      ? byTense('XXXX-WXX-WE')
      : null,
  ),
]

/** "The Sunday Times", "Black Friday", "Super Tuesday", "Saturday Night Live": names, not days. */
const isTitle = ({ before, after, headline }: Surroundings): boolean =>
  /\b(?:Black|Bloody|Super|Cyber|Sheffield|Ruby|Giving|Fat|Blue|Freaky) $/.test(before) ||
  (!headline &&
    /^ (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Independent|Sun|Star|World|Tribune|Magazine|Supplement|Review|Live|Football|Agreement)\b/.test(
      after,
    ))

const WHICH: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

function on(word: string | undefined, part: string | undefined, draft: (name: string) => Draft): Draft | null {
  const weekday = weekdayOf(word ?? '')
  return weekday === null ? null : atPart(draft(`XXXX-WXX-${weekday}`), part && DAY_PARTS[part.toLowerCase()])
}
