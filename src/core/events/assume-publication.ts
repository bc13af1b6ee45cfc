import { boundsOfEdtf } from '../calendar/edtf.ts'
import { dateOfDay, dayNumber, dayNumberOf, formatIsoDate, modulo, weekdayOfDay } from '../calendar/iso-date.ts'
import { leansOnPublication } from '../calendar/leans-on-publication.ts'
import type { Event, IsoDate, SymbolicTime, TimeExpression } from '../model.ts'

/** Far enough from the nearest stated date that "last month" still lies between the two. */
const DISTANCE = 400
/** Where no date is stated at all, any year will do. */
const ANY_DAY = dayNumber({ year: 2001, month: 7, day: 2 })

/**
 * A publication date that fits the article, for putting its events in order: after all that is dated and told as
 * past, before what is dated and still to come; in the last of the months and on the last of the weekdays that are
 * told as past. It is never shown.
 */
export function assumePublication(events: readonly Event[], times: readonly TimeExpression[]): IsoDate {
  const byId = new Map(times.map((time) => [time.id, time]))
  const told = events.flatMap((event) => {
    const time = event.when.time === null ? undefined : byId.get(event.when.time)
    return time ? [{ time, ahead: event.status === 'planned' }] : []
  })
  const symbols = told.filter(({ ahead }) => !ahead).map(({ time }) => time.symbol)
  const base = dateOfDay(dayBetween(told))
  const month = lastOfRound(numbersIn(symbols, /^XXXX-(\d\d)(?:-\d\d)?$/), 12, 'widest-gap') ?? base.month
  const day = dayNumber({ year: base.year, month, day: 28 })
  const weekday = lastOfRound(numbersIn(symbols, WEEKDAY), 7, 'first-told') ?? weekdayOfDay(day)
  // "Friday" told as past and again as still to come: the article is of a day between the two.
  const again = told.some(({ time: { symbol }, ahead }) => ahead && symbol.kind === 'named' && symbol.name === `XXXX-WXX-${weekday}`)
  return formatIsoDate(dateOfDay(day - modulo(weekdayOfDay(day) - weekday, 7) + (again ? 1 : 0)))
}

const WEEKDAY = /^XXXX-WXX-(\d)$/

function dayBetween(told: readonly { readonly time: TimeExpression; readonly ahead: boolean }[]): number {
  let past = Number.NEGATIVE_INFINITY
  let future = Number.POSITIVE_INFINITY
  for (const { time, ahead } of told) {
    if (time.edtf === undefined || leansOnPublication(time.symbol)) continue
    const { earliest, latest } = boundsOfEdtf(time.edtf)
    const [first, last] = [earliest ?? latest, latest ?? earliest].map((day) => (day === null ? null : dayNumberOf(day)))
    if (ahead && first != null) future = Math.min(future, first)
    if (!ahead && last != null) past = Math.max(past, last)
  }
  if (Number.isFinite(past)) return past + DISTANCE < future || future <= past ? past + DISTANCE : Math.floor((past + future) / 2)
  return Number.isFinite(future) ? future - DISTANCE : ANY_DAY
}

/** The months or weekdays among the names, each once, in the order they are told. */
function numbersIn(symbols: readonly SymbolicTime[], name: RegExp): number[] {
  const numbers = symbols.map((symbol) =>
    symbol.kind === 'named' && symbol.direction !== 'future' ? Number(name.exec(symbol.name)?.[1]) : Number.NaN,
  )
  return [...new Set(numbers.filter((n) => !Number.isNaN(n)))]
}

/**
 * The latest of some weekdays or months that come round again. A story leads with its newest weekday, or with the
 * day before it: "arrived on Saturday", "said on Sunday". Months are told from the oldest as often, so of them the
 * latest is the one with the longest pause after it.
 */
function lastOfRound(told: readonly number[], round: number, by: 'first-told' | 'widest-gap'): number | undefined {
  const set = new Set(told)
  const pause = (n: number) => {
    for (let step = 1; step < round; step++) if (set.has(modulo(n - 1 + step, round) + 1)) return step
    return round
  }
  if (by === 'widest-gap')
    return told.reduce<number | undefined>((best, n) => (best === undefined || pause(n) > pause(best) ? n : best), undefined)
  let last = told[0]
  for (let step = 0; step < round && last !== undefined && pause(last) === 1; step++) last = modulo(last, round) + 1
  return last
}
