import {
  DAY_PARTS,
  DECADE_NAMES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  NAMED_HOURS,
  ONES,
  ORDINALS,
  SEASONS,
  TENS,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
  ZONES,
} from '../lexicon/time-words.ts'

/** Not in the middle of a word, a number, an amount of money or a decimal. */
const LEFT = '(?<![\\w$€£#@\\u00c0-\\u024f]|\\d[.,:/\\u2013-])'
const RIGHT = '(?![\\w\\u00c0-\\u024f]|[.,:/]\\d|%)'

/**
 * Writes a rule's pattern as it reads: a blank stands for white space (a line may break there), an apostrophe for
 * straight and curly ones. Only whole words match. Capitals are written as they read best: the pattern is for text in
 * small letters, which is several times quicker to match than one that minds both.
 */
export function pattern(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const source = strings.raw.map((string, i) => loosen(string) + (parts[i] ?? '')).join('')
  return new RegExp(`${LEFT}(?:${inSmallLetters(source)})${RIGHT}`, 'y')
}

/** All but the escapes (`\S`). */
const inSmallLetters = (source: string): string => source.replace(/\\.|[A-Z]+/g, (part) => (part[0] === '\\' ? part : part.toLowerCase()))

const loosen = (source: string): string =>
  source.replace(/ \?/g, '[\\s\\u00a0]{0,3}').replace(/ /g, '[\\s\\u00a0]{1,3}').replace(/'/g, "['’‘]")

/** Any one of the words, the longer first, so that "sept" does not stop short of "september". */
export function anyOf(words: Iterable<string>): string {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.').replace(/ /g, '[\\s\\u00a0]{1,3}').replace(/['’]/g, "['’]"))
  return `(?:${sources.join('|')})`
}

/** A named group around a pattern. */
export const named = (name: string, source: string): string => `(?<${name}>${source})`

const fullMonths = anyOf(Object.keys(MONTHS))
const shortMonths = `${anyOf(Object.keys(MONTH_ABBREVIATIONS))}\\.?`

/** "March", "Sept."; beside a day or a year also "Sept". */
export const MONTH = `(?:${fullMonths}|${shortMonths})`
/** A month that stands alone: an abbreviation needs its full stop, and "Mar." and "Jun." are too rare to trust. */
export const LONE_MONTH = `(?:${fullMonths}|(?:jan|feb|aug|sept|oct|nov|dec)\\.)`
export const WEEKDAY = anyOf(Object.keys(WEEKDAYS))
/** Beside a date also "Mon.". */
export const ANY_WEEKDAY = `(?:${WEEKDAY}|${anyOf(Object.keys(WEEKDAY_ABBREVIATIONS))}\\.?)`
export const SEASON = anyOf(Object.keys(SEASONS))
export const DAY_PART = anyOf(Object.keys(DAY_PARTS))
export const NAMED_HOUR = anyOf(Object.keys(NAMED_HOURS))
export const ZONE = anyOf(ZONES)

export const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
export const ORDINAL_DAY = `(?:${DAY}(?:st|nd|rd|th)|${anyOf(Object.keys(ORDINALS))})`
export const YEAR = '(?:1\\d{3}|2[01]\\d\\d)'
/** As broadcasters say it: "nineteen ninety-four", "two thousand and eight", "twenty twenty-six". */
export const SPOKEN_YEAR = `(?:(?:sixteen|seventeen|eighteen|nineteen|twenty)[\\s-](?:${anyOf(Object.keys(TENS))}(?:[\\s-]${anyOf(Object.keys(ONES))})?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred)|oh[\\s-]${anyOf(Object.keys(ONES))})|two[\\s-]thousand(?:[\\s-](?:and[\\s-])?${anyOf(Object.keys(ONES))})?)`
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${anyOf(Object.keys(ORDINALS))})`
export const DECADE_NAME = anyOf(Object.keys(DECADE_NAMES))

const ones = anyOf(Object.keys(ONES))
const tens = anyOf(Object.keys(TENS))
/** "12", "12 1/2", "2.5", "5,000", "twenty-five", "a hundred". */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?(?:[\\s\\u00a0-]1/2|½)?|${tens}(?:[\\s-]${ones})?|(?:an?|one)[\\s\\u00a0]hundred|${ones})`
/** How many, exactly or not: "three", "a", "several", "a couple of". */
export const QUANTITY = `(?:${NUMBER}|an?|(?:another|an[\\s]additional|an[\\s]extra|a[\\s]further|one[\\s]more)|half[\\s-]an?|couple[\\s]of|an?[\\s]couple(?:[\\s]of)?|a[\\s]few|few|several|some|many|dozens[\\s]of|two[\\s]dozen|a[\\s]dozen|half[\\s-]a[\\s-]dozen)`

const units = (words: readonly string[], ending: string) => `(?:${anyOf(words)}${ending})`
const LONG_UNITS = Object.keys(UNITS).filter((unit) => unit !== 'century' && unit !== 'millennium')
/** "day", "days", "centuries". */
export const UNIT = `(?:${units(LONG_UNITS, 's?')}|centur(?:y|ies)|millenni(?:um|a))`
/** Two or more: "days". */
export const UNITS_MANY = `(?:${units(LONG_UNITS, 's')}|centuries|millennia)`
/** Units whose number tells a date, not a duration, before "ago", "later", "earlier". */
export const DATE_UNIT = `(?:(?:day|night|week|fortnight|month|quarter|year|decade)s?|centur(?:y|ies))`

/** After a measure, what makes it inexact: "a week or so", "a year or two", "ten years or more". */
export const OR_SO = '(?:[\\s\\u00a0]or[\\s\\u00a0](?:so|two|more|longer|less))'

/** Words before a measure that make it inexact, and what TIMEX3 calls that. */
export const ROUGHLY =
  '(?:an[\\s]estimated|a[\\s]little[\\s]over|(?:a[\\s]|just[\\s])?(?:little|slightly)[\\s](?:more|less)[\\s]than|well[\\s]over|as[\\s](?:many|much|long)[\\s]as|as[\\s]little[\\s]as|just[\\s]about|about|around|approximately|roughly|some|nearly|almost|close[\\s]to|just[\\s]under|under|less[\\s]than|fewer[\\s]than|up[\\s]to|at[\\s]most|no[\\s]more[\\s]than|more[\\s]than|over|at[\\s]least|no[\\s]less[\\s]than|just[\\s]over)'
