import { HOLIDAYS } from '../lexicon/time-holidays.ts'
import { DAY_PARTS, MONTH_ABBREVIATIONS, MONTHS, SEASONS, UNITS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../lexicon/time-words.ts'

/**
 * Cues: what a sentence must hold, for each rule one of a few words or figures, before the rule's pattern is tried on
 * it. They change nothing in what is found, only how long it takes: most rules pass most sentences by.
 */
const list = (words: string): readonly string[] => words.split(' ')
const units = Object.keys(UNITS)

/** The words of each cue. */
export const WORDS_OF_CUES = {
  month: [...Object.keys(MONTHS), ...Object.keys(MONTH_ABBREVIATIONS)],
  weekday: [...Object.keys(WEEKDAYS), ...Object.keys(WEEKDAYS).map((day) => `${day}s`), ...Object.keys(WEEKDAY_ABBREVIATIONS)],
  weekend: list('weekend weekends weekdays weeknights'),
  season: Object.keys(SEASONS),
  part: Object.keys(DAY_PARTS),
  clock: list('m am pm noon midday midnight gmt utc hours hrs local clock'),
  unit: [...units, ...units.map((unit) => `${unit}s`), ...list('centuries millennia')],
  long: [...units.flatMap((unit) => [`${unit}long`, `${unit}slong`]), 'long', 'centurieslong'],
  parts: list('quarter quarters half'),
  whole: list('all whole entire'),
  quarter: list('quarter q'),
  half: list('half six quarters'),
  period: list('period quarter months'),
  fiscal: list('fiscal financial fy'),
  feast: Object.keys(HOLIDAYS).map((name) => /[a-z]+/.exec(name)?.[0] ?? name),
  century: list('century centuries'),
  era: list('bc bce c ad ce d'),
  decade: list('twenties thirties forties fifties sixties seventies eighties nineties'),
  spoken: list('sixteen seventeen eighteen nineteen twenty thousand'),
  about: list('about around approximately circa ca c'),
  later: list('later after afterward afterwards'),
  earlier: list('earlier before previously'),
  after: list('before after'),
  next: list('next following previous preceding prior same'),
  that: list('that'),
  year: list('year'),
  deictic: list('today tonight yesterday tomorrow overnight'),
  ago: list('ago'),
  fromNow: list('now today'),
  halved: list('half'),
  time: list('time'),
  every: list('every each'),
  times: list('once twice thrice times'),
  repeated: list('hourly nightly daily weekly biweekly fortnightly monthly bimonthly yearly annually annum'),
  present: list('now currently present presently nowadays these moment time point'),
  current: list('current'),
  past: list('recently lately recent ago past'),
  future: list('course date future term period'),
  coming: list('soon day someday shortly possible'),
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Of figures: any, of four digits ("2024"), after an apostrophe ("'98"), or with a mark between ("3/14/1998", "10:32"). */
const FIGURES = ['figure', 'fourDigits', 'shortYear', 'hyphen', 'slash', 'point', 'colon'] as const
export type Cue = keyof typeof WORDS_OF_CUES | (typeof FIGURES)[number]

/** The cues of each rule, by its name: one of them must be there. */
export const CUES_OF_RULES: Readonly<Record<string, readonly Cue[]>> = {
  ...allOf(['iso-date', 'iso-time'], 'hyphen'),
  ...allOf(['slash-date', 'nine-eleven'], 'slash'),
  ...allOf(['dotted-date'], 'point'),
  ...allOf(['month-day-year', 'day-month-year', 'month-day', 'and-day', 'day-month', 'month-year', 'month-range', 'day-range'], 'month'),
  ...allOf(['day-range-month', 'day-month-range', 'month', 'last-date', 'month-of-year', 'last-month-name', 'next-month-name'], 'month'),
  ...allOf(['this-month-name', 'week-of'], 'month'),
  ...allOf(['year', 'year-range', 'decade'], 'fourDigits'),
  ...allOf(['short-year', 'short-decade'], 'shortYear'),
  ...allOf(['day-of-month'], 'figure'),
  ...allOf(['about-year'], 'about'),
  ...allOf(['spoken-year'], 'spoken'),
  ...allOf(['named-decade'], 'decade'),
  ...allOf(['century', 'century-era'], 'century'),
  ...allOf(['year-bc', 'year-ad'], 'era'),
  ...allOf(['clock', 'clock-day', 'day-clock', 'clock-oclock'], 'clock', 'colon'),
  ...allOf(['season-year', 'season', 'last-season', 'this-season', 'next-season'], 'season'),
  ...allOf(['quarter-year', 'quarter', 'quarter-of-year'], 'quarter'),
  ...allOf(['half-year', 'half'], 'half'),
  ...allOf(['fiscal-year'], 'fiscal'),
  ...allOf(['holiday'], 'feast'),
  ...allOf(['weekday', 'last-weekday', 'next-weekday', 'this-weekday', 'weekday-last-week', 'weekday-week', 'weekday-ago'], 'weekday'),
  ...allOf(['previous-weekday', 'nth-weekday', 'nth-weekday-monthly', 'weekdays'], 'weekday'),
  ...allOf(['the-weekend', 'weekends'], 'weekend'),
  ...allOf(['every-unit', 'every-weekday', 'every-month'], 'every'),
  ...allOf(['times-a'], 'times'),
  ...allOf(['period'], 'repeated'),
  ...allOf(
    ['today', 'yesterday', 'tomorrow', 'day-before-yesterday', 'day-after-tomorrow', 'yesterday-part', 'tonight', 'overnight'],
    'deictic',
  ),
  ...allOf(['this-part', 'last-night'], 'part'),
  ...allOf(['before-last'], 'after'),
  ...allOf(['rate', 'this-unit', 'in-the-unit', 'the-unit', 'unit-edge', 'year-end', 'coming-units'], 'unit'),
  ...allOf(['ago', 'ago-half', 'ago-this', 'hours-ago', 'units-ago'], 'ago'),
  ...allOf(['from-now'], 'fromNow'),
  ...allOf(['in-time'], 'time'),
  ...allOf(['later'], 'later'),
  ...allOf(['earlier'], 'earlier'),
  ...allOf(['next-day', 'following-season'], 'next'),
  ...allOf(['day-after'], 'later', 'earlier'),
  ...allOf(['that-day', 'that-season'], 'that'),
  ...allOf(['the-quarter', 'latest-period', 'quarter-ended', 'year-period', 'year-earlier-period'], 'period'),
  ...allOf(['year-earlier'], 'year'),
  ...allOf(['duration', 'duration-range', 'duration-and', 'duration-adjective', 'duration-many'], 'unit'),
  ...allOf(['past-duration', 'past-duration-range'], 'unit'),
  ...allOf(['duration-long'], 'long'),
  ...allOf(['duration-half'], 'halved'),
  ...allOf(['duration-quarter'], 'parts'),
  ...allOf(['duration-whole'], 'whole'),
  ...allOf(['present', 'the-present'], 'present'),
  ...allOf(['present-adjective'], 'current'),
  ...allOf(['past', 'the-past'], 'past'),
  ...allOf(['future', 'in-future', 'the-future'], 'future'),
  ...allOf(['coming'], 'coming'),
}

function allOf(rules: readonly string[], ...cues: readonly Cue[]): Record<string, readonly Cue[]> {
  return Object.fromEntries(rules.map((name) => [name, cues]))
}
