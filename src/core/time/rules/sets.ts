import { twoDigits } from '../../calendar/iso-date.ts'
import { DAY_PARTS, SEASONS, WEEKDAYS } from '../../lexicon/time-words.ts'
import { anyOf, DAY_PART, MONTH, NUMBER, named, pattern, QUANTITY, SEASON, UNIT, WEEKDAY } from '../pattern.ts'
import { absolute, type Draft, rule, type TimeRule } from '../rule.ts'
import { durationValue, monthOf, numberOf, unitOf } from '../words.ts'

/** Adverbs and adjectives of repetition, and the period of each. */
const PERIODS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  nightly: 'P1D',
  daily: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  yearly: 'P1Y',
  annually: 'P1Y',
  'per annum': 'P1Y',
}

const unit = 'second|minute|hour|day|night|week|weekend|month|quarter|year|decade'

/** What comes round again. */
export const SET_RULES: readonly TimeRule[] = [
  rule(
    'every-unit',
    ['The boat sails [every two weeks].', 'P2W'],
    pattern`(?:almost |nearly )?${named('every', 'every|each')} (?:${named('other', 'other')} |${named('n', NUMBER)} )?${named('unit', UNIT)}`,
    (g, { after }) => {
      if (/^each$/i.test(g.every ?? '') && /^ of\b/i.test(after)) return null
      return set(durationValue(g.other ? 2 : g.n ? numberOf(g.n) : 1, unitOf(g.unit ?? '')), { quant: (g.every ?? '').toUpperCase() })
    },
  ),
  rule(
    'every-weekday',
    ['The boat sails [every Monday].', 'XXXX-WXX-1'],
    pattern`${named('every', 'every|each')} (?:(?:other|second|third|fourth) )?${named('weekday', WEEKDAY)}(?: ${named('part', DAY_PART)})?`,
    (g) =>
      set(`XXXX-WXX-${WEEKDAYS[(g.weekday ?? '').toLowerCase()]}${g.part ? DAY_PARTS[g.part.toLowerCase()] : ''}`, {
        quant: (g.every ?? '').toUpperCase(),
      }),
  ),
  rule(
    'weekdays',
    ['The boat sails on [Monday nights].', 'XXXX-WXX-1TNI'],
    pattern`${named('weekday', WEEKDAY)}(?:s|(?: ${named('part', DAY_PART)}s))`,
    (g) => set(`XXXX-WXX-${WEEKDAYS[(g.weekday ?? '').toLowerCase()]}${g.part ? DAY_PARTS[g.part.toLowerCase()] : ''}`, {}),
  ),
  rule('weekends', ['The boat sails on [weekends].', 'XXXX-WXX-WE'], pattern`(?:weekends|weekdays|weeknights)`, (g) =>
    set(/^weekends$/i.test(g[0] ?? '') ? 'XXXX-WXX-WE' : /^weeknights$/i.test(g[0] ?? '') ? 'XXXX-XX-XXTNI' : 'XXXX-XX-XX', {}),
  ),
  rule(
    'every-month',
    ['They march [each July].', 'XXXX-07'],
    pattern`${named('every', 'every|each')} (?:${named('month', MONTH)}|${named('season', SEASON)}|${named('part', 'morning|afternoon|evening')})`,
    (g) => {
      const quant = (g.every ?? '').toUpperCase()
      if (g.season) return set(`XXXX-${SEASONS[g.season.toLowerCase()]}`, { quant })
      if (g.part) return set(`XXXX-XX-XX${DAY_PARTS[g.part.toLowerCase()]}`, { quant })
      const m = monthOf(g.month ?? '')
      return m === null ? null : set(`XXXX-${twoDigits(m)}`, { quant })
    },
  ),
  rule(
    'times-a',
    ['The boat sails [twice a week].', 'P1W'],
    pattern`(?:${named('often', 'once|twice|thrice')}|${named('n', QUANTITY)} times) (?:a|an|per|each|every) ${named('unit', unit)}`,
    (g) => {
      const often = g.often ? OFTEN[g.often.toLowerCase()] : numberOf(g.n ?? '')
      return set(durationValue(1, unitOf(g.unit ?? '')), { freq: `${often ?? 'X'}X` })
    },
  ),
  rule(
    'rate',
    ['It costs 3 million euros [a year].', 'P1Y'],
    pattern`(?:a|an|per|each) ${named('unit', 'hour|day|week|month|year')}(?!-)`,
    (g, { before, after }) =>
      (/\d[\d,.]*(?: (?:thousand|million|billion|trillion))?(?: (?:of|in))?(?: [a-z-]+){1,3} $/i.test(before) &&
        !/\b(?:in|for|of|over|within|after|before|is|was|lasts?|lasted|took|takes?|about|than|least|half|the|only|just|nearly|almost|per|once|twice|and|or|by|against|from|with|than) $/i.test(
          before,
        ) &&
        !/^ (?:ago|earlier|later|before|after|old|and a half)\b/i.test(after)) ||
      (/(?:\d|%|million|billion|thousand|percent|barrels|dollars|euros|pounds|tons|tonnes|hours|days|jobs|people|cars|vehicles|flights|visitors|passengers|units) $/i.test(
        before,
      ) &&
        !/^ (?:ago|earlier|later|before|after|old|and a half)\b/i.test(after))
        ? set(durationValue(1, unitOf(g.unit ?? '')), {})
        : null,
  ),
  rule('period', ['It publishes a [monthly] index.', 'P1M'], pattern`${named('period', anyOf(Object.keys(PERIODS)))}`, (g, { before }) =>
    // "the Daily Mail", "Harper's Weekly": titles.
    /^[A-Z]/.test(g.period ?? '') && !/(?:^|[.!?]["”]? )$/.test(before) ? null : set(PERIODS[(g.period ?? '').toLowerCase()] ?? 'P1D', {}),
  ),
]

const OFTEN: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 }

const set = (value: string, more: Pick<Draft, 'freq' | 'quant'>): Draft => ({ ...absolute('SET', value), ...more })
