import { boundsOfEdtf } from '../calendar/edtf.ts'
import { edtfInWords } from '../calendar/edtf-words.ts'
import { dayNumberOf, weekdayOfDay } from '../calendar/iso-date.ts'
import type { Edtf, Event, IsoDate, Span, SymbolicTime, TimeExpression, When } from '../model.ts'

/** Sentences in pieces: ours as strings, the article's verbatim words as spans of its text. */
export type Explanation = readonly (string | Span)[]

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const NEEDS_PUBLICATION = ' Give a publication date to turn it into a calendar date.'

/**
 * "Why this date?" in one to three plain sentences. The times must have been resolved against the same publication
 * date; null where it is not known.
 */
export function explainDate(event: Event, times: readonly TimeExpression[], published: IsoDate | null): Explanation {
  if (event.found) return explainCorrected(event, event.found.when, times)
  const time = timeOf(event.when, times)
  if (!time) return ['The text gives no time for it.']
  if (event.when.implied) return tidy([IMPLIED, ...explainTime(time, times, published)])
  const until = times.find(({ id }) => id === event.when.until)
  if (until) return tidy(explainSeries(time, until, event.when.edtf))
  const relation = RELATIONS[event.when.relation === 'or-before' && event.source.kind === 'attributed' ? 'told' : event.when.relation]
  return tidy([...explainTime(time, times, published), time.edtf === undefined ? '' : relation])
}

const IMPLIED = 'Nothing is said of when; it is told as part of what the story is about. Of that: '

/** A date that the site or the reader has set, beside what the text says. */
function explainCorrected({ when }: Event, found: When, times: readonly TimeExpression[]): Explanation {
  const time = timeOf(found, times)
  const says = time ? ['the text says ', { start: time.start, end: time.end }, '.'] : ['the text gives no time for it.']
  const by = when.basis === 'site' ? 'this site' : 'you'
  return tidy([`${when.edtf === null ? 'Left without a date' : 'Set'} by ${by}; `, ...says])
}

const timeOf = (when: When, times: readonly TimeExpression[]): TimeExpression | undefined =>
  when.time === null ? undefined : times.find(({ id }) => id === when.time)

const RELATIONS: Readonly<Record<Event['when']['relation'] | 'told', string>> = {
  on: '',
  told: ' That is when it was told, so it may have happened before.',
  'or-before': ' It was then or before.',
  'or-after': ' It comes then or later.',
}

function explainTime(time: TimeExpression, times: readonly TimeExpression[], published: IsoDate | null): Explanation {
  const says = ['The text says ', { start: time.start, end: time.end }]
  const { symbol, timex3, edtf } = time
  if (timex3.type === 'DURATION') return [...says, '. That tells how long, not when.']
  if (timex3.type === 'SET') return [...says, '. That tells how often, not when.']
  const ends = time.range && [time.range.from, time.range.to].map((id) => times.find((other) => other.id === id))
  if (ends?.[0] && ends[1]) return [...explainRange(ends[0], ends[1], edtf), edtf === undefined ? NEEDS_PUBLICATION : '']
  if (symbol.kind === 'absolute') return [...says, ...explainAbsolute(time)]
  if (symbol.kind !== 'range' && symbol.anchor !== undefined) return [...says, ...explainAnchored(symbol.anchor, times, edtf, published)]
  const tense = symbol.kind === 'named' ? TENSES[symbol.direction] : ''
  if (edtf === undefined || published === null) return [...says, `${tense}.${NEEDS_PUBLICATION}`]
  return [...says, `${tense}. ${fromPublication(symbol, edtf, published)}`]
}

const TENSES: Readonly<Record<Extract<SymbolicTime, { kind: 'named' }>['direction'], string>> = {
  past: ', told as past',
  future: ', of something to come',
  nearest: '',
  before: '',
  after: '',
  within: '',
}

// --------------------------------------------------------------------------------------------- what the text states

function explainAbsolute({ edtf, rule, timex3 }: TimeExpression): string[] {
  if (edtf === undefined) {
    if (timex3.value.endsWith('_REF')) return ['. That is too vague for a date.']
    return ['. It does not say from which date to count.']
  }
  const about = timex3.mod === 'APPROX' ? ' How far “about” reaches is left open.' : timex3.mod === undefined ? '' : MODS[timex3.mod]
  const fiscal = rule === 'fiscal-year' ? ' A business year need not begin in January.' : ''
  return [`. ${precision(edtf)}${about ?? ''}${fiscal} It does not lean on the publication date.`]
}

const MODS: Readonly<Partial<Record<NonNullable<TimeExpression['timex3']['mod']>, string>>> = {
  START: ' Only its beginning is meant.',
  MID: ' Only its middle is meant.',
  END: ' Only its end is meant.',
}

const POINT = /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?/

function precision(edtf: Edtf): string {
  if (edtf.startsWith('..')) return `So it was before ${edtfInWords(edtf.slice(3))}.`
  if (edtf.endsWith('..')) return `So it was after ${edtfInWords(edtf.slice(0, -3))}.`
  if (edtf.includes('/')) return `A stretch of time, ${fromTo(edtf)}.`
  const { year = '', month, day } = POINT.exec(edtf)?.groups ?? {}
  if (day) return 'A full date.'
  if (month && Number(month) <= 12) return `A month and no more, so any day ${fromTo(edtf)}.`
  if (month)
    return `${Number(month) < 30 ? 'A season' : Number(month) < 40 ? 'A quarter' : 'Half a year'}, taken as the months ${fromTo(edtf)}.`
  if (year.endsWith('XX')) return 'A century and no more.'
  return year.endsWith('X') ? 'A decade and no more, so any of ten years.' : 'A year and no more, so any day from 1 January to 31 December.'
}

function fromTo(edtf: Edtf): string {
  const { earliest, latest } = boundsOfEdtf(edtf)
  return earliest && latest ? `from ${edtfInWords(earliest)} to ${edtfInWords(latest)}` : edtfInWords(edtf)
}

function explainRange(from: TimeExpression, to: TimeExpression, edtf: Edtf | undefined): Explanation {
  const ends: Explanation = ['The text says from ', { start: from.start, end: from.end }, ' to ', { start: to.start, end: to.end }, '.']
  return edtf === undefined ? ends : [...ends, ` That is ${fromTo(edtf)}.`]
}

/** "In 2007 and 2008", "Salt (2005), Tide (2006) and Ebb (2008)". */
function explainSeries(time: TimeExpression, until: TimeExpression, edtf: Edtf | null): Explanation {
  const ends: Explanation = ['The text says ', { start: time.start, end: time.end }, ' and ', { start: until.start, end: until.end }, '.']
  return edtf === null ? [...ends, NEEDS_PUBLICATION] : [...ends, ` Together that is ${fromTo(edtf)}.`]
}

// ------------------------------------------------------------------------------------------------- what it leans on

function explainAnchored(anchor: string, times: readonly TimeExpression[], edtf: Edtf | undefined, published: IsoDate | null): Explanation {
  const found = times.find(({ id }) => id === anchor)
  const from: Explanation = found ? [', counted from ', { start: found.start, end: found.end }, '.'] : ['.']
  if (edtf !== undefined) return [...from, ` That makes it ${edtfInWords(edtf)}.`]
  return [...from, published === null ? NEEDS_PUBLICATION : ' That is not exact enough for a date.']
}

function fromPublication(symbol: SymbolicTime, edtf: Edtf, published: IsoDate): string {
  const day = longDate(published)
  const date = edtfInWords(edtf)
  if (edtf === published) return `That is ${day}, the publication date.`
  const name = symbol.kind === 'named' && nameInWords(symbol)
  if (symbol.kind === 'offset' && symbol.unit === 'day') return `${countInWords(symbol.count)} ${day}, the publication date, is ${date}.`
  if (!name || symbol.kind !== 'named' || symbol.cycles !== 0) return `Seen from ${day}, the publication date, that is ${date}.`
  const which = { past: 'last', before: 'last', future: 'next', after: 'next', nearest: 'nearest', within: '' }[symbol.direction]
  if (which === '') return `Seen from ${day}, the publication date, that is ${date}.`
  const seen = which === 'last' ? 'before' : which === 'next' ? 'after' : 'to'
  return `The ${which} ${name} ${seen} ${day}, the publication date, is ${date}.`
}

/** The names that a sentence can be made of: "Saturday", "third quarter"; others have none. */
function nameInWords({ name }: Extract<SymbolicTime, { kind: 'named' }>): string | null {
  const weekday = /^XXXX-WXX-(?<n>[1-7])$/.exec(name)?.groups?.n
  return weekday ? (WEEKDAYS[Number(weekday) - 1] ?? null) : null
}

function countInWords(days: number): string {
  const n = Math.abs(days)
  const words = n === 1 ? 'One day' : `${n} days`
  return `${words} ${days < 0 ? 'before' : 'after'}`
}

/** "Monday 27 April 2026". */
function longDate(date: IsoDate): string {
  const day = dayNumberOf(date)
  const weekday = day === null ? '' : `${WEEKDAYS[weekdayOfDay(day) - 1]} `
  return weekday + edtfInWords(date)
}

/** Joins neighbouring strings and drops empty ones. */
function tidy(pieces: Explanation): Explanation {
  const joined: (string | Span)[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece
    else if (piece !== '') joined.push(piece)
  }
  return joined
}
