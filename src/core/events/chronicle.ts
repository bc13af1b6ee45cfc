import { boundsOfEdtf } from '../calendar/edtf.ts'
import { edtfInWords } from '../calendar/edtf-words.ts'
import { edtfUntil } from '../calendar/event-when.ts'
import { dayNumberOf } from '../calendar/iso-date.ts'
import { resolveAll } from '../calendar/resolve.ts'
import type { Edtf, Event, IsoDate, Span, TimeExpression, TimeId } from '../model.ts'
import { assumePublication } from './assume-publication.ts'
import { gapBetween, type Window } from './gap.ts'
import { byCertaintyThenText } from './order-in-stop.ts'

/**
 * The events in the order they happened, as the timeline draws them: dated ones under headings, breaks where time
 * is skipped, then the undated ones in the article's order.
 */
export interface Chronicle {
  readonly dated: readonly ChronicleItem[]
  readonly undated: readonly Event[]
}

export type ChronicleItem =
  | {
      readonly kind: 'stop'
      /** Stable within the article: for keys and addresses. */
      readonly id: string
      /** The heading in the article's own words where it leans on another date ("Saturday", "the next day"), else null. */
      readonly stated: Span | null
      /** The heading in a calendar's words ("2024", "3 March 2026", "2027–2031"); null while it can't be worked out. */
      readonly calendar: string | null
      /** The same for machines; null while it can't be worked out. */
      readonly edtf: Edtf | null
      /** A stretch of time, not a point: drawn as an open bar. */
      readonly period: boolean
      readonly events: readonly Event[]
    }
  | {
      readonly kind: 'gap'
      /** "15 to 27 months"; null when its length can't be known. */
      readonly length: string | null
    }

interface Placed {
  readonly event: Event
  readonly time: TimeExpression | null
  /** Events with the same key share a stop. */
  readonly key: string
  readonly edtf: Edtf | null
  readonly window: Window
}

/**
 * Arranges events for reading. Where the publication date is not known (null), a likely one is assumed for the order
 * alone: what is told as past comes before "Saturday", which comes before "Sunday" and "this year", and these before
 * what lies ahead; dates and lengths that would rest on it are left open.
 */
export function arrangeChronicle(events: readonly Event[], times: readonly TimeExpression[], published: IsoDate | null): Chronicle {
  const assumed = published ?? assumePublication(events, times)
  const real = new Map(resolveAll(times, published).map((time) => [time.id, time]))
  const likely = published === null ? new Map(resolveAll(times, assumed).map((time) => [time.id, time])) : real
  const placed: Placed[] = []
  const undated: Event[] = []
  for (const event of events) {
    if (event.minor) continue
    const time = timeOf(event, real)
    const place = placeOf(event, time, timeOf(event, likely), time ? rootOf(time, real) : '', assumed)
    if (place) placed.push(place)
    else undated.push(event)
  }
  return { dated: withGaps(stopsOf(placed)), undated }
}

/** The time of an event; of one told with several, a range from the first to the last. */
function timeOf({ when }: Event, times: ReadonlyMap<TimeId, TimeExpression>): TimeExpression | undefined {
  const time = when.time === null ? undefined : times.get(when.time)
  const until = when.until === undefined ? undefined : times.get(when.until)
  if (!time || !until) return time
  const { edtf: _, ...rest } = time
  const edtf = edtfUntil(time, until)
  return { ...rest, id: `${time.id}-${until.id}`, range: { from: time.id, to: until.id }, ...(edtf !== null && { edtf }) }
}

function placeOf(
  event: Event,
  time: TimeExpression | undefined,
  likely: TimeExpression | undefined,
  root: string,
  assumed: IsoDate,
): Placed | null {
  const edtf = (time ? time.edtf : event.when.edtf) ?? null
  const orderedBy = edtf ?? likely?.edtf
  const bounds = orderedBy && boundsOfEdtf(orderedBy)
  if (!bounds) return null
  const first = bounds.earliest === null ? null : dayNumberOf(bounds.earliest)
  const last = bounds.latest === null ? null : dayNumberOf(bounds.latest)
  const earliest = first ?? last
  const latest = last ?? first
  if (earliest === null || latest === null) return null
  const today = dayNumberOf(assumed) ?? earliest
  const ahead = event.status === 'planned'
  // Within a year that holds the publication, what happened lies before it and what is planned after.
  const split = earliest < today && today < latest
  const window: Window = {
    earliest: split && ahead ? today + 1 : earliest,
    latest: split && event.status === 'happened' ? today : latest,
    whole: [earliest, latest],
    known: edtf !== null,
    period: isPeriod(time, orderedBy),
  }
  // What rests on the assumed date shares a stop only with its like: "Saturday" need not be "yesterday".
  const key = `${edtf ?? `${root} ${orderedBy}`}${split && ahead ? ' ahead' : ''}`
  return { event, time: time ?? null, key, edtf, window }
}

/** What an expression leans on in the end: a weekday, a month or feast, or the publication itself. */
function rootOf(time: TimeExpression, times: ReadonlyMap<TimeId, TimeExpression>): string {
  let root: TimeExpression | undefined = time
  // An anchor stands before what leans on it, so this ends.
  while (root && 'anchor' in root.symbol && root.symbol.anchor !== undefined && root.symbol.anchor !== root.id)
    root = times.get(root.symbol.anchor)
  const symbol = (root ?? time).symbol
  return symbol.kind === 'named' ? symbol.name.slice(0, 6) : symbol.kind
}

/** A stated range ("2027–2031"), not a week, which only says that the day is unknown. */
function isPeriod(time: TimeExpression | undefined, edtf: Edtf): boolean {
  if (!time) return edtf.includes('/') && !edtf.includes('..')
  return time.range !== undefined || time.symbol.kind === 'range' || (time.symbol.kind === 'absolute' && time.symbol.value.includes('/'))
}

type Stop = Extract<ChronicleItem, { kind: 'stop' }>

function stopsOf(placed: readonly Placed[]): { stop: Stop; window: Window }[] {
  const byKey = new Map<string, Placed[]>()
  for (const place of placed) {
    const group = byKey.get(place.key)
    if (group) group.push(place)
    else byKey.set(place.key, [place])
  }
  return [...byKey.values()]
    .map((group) => ({ stop: stopOf(group), window: (group[0] as Placed).window, rank: (group[0] as Placed).event.start }))
    .sort((a, b) => byTime(a.window, b.window) || a.rank - b.rank)
}

/** By their beginning; of what begins together "next year" comes before its days, and both before "2027–2031". */
const byTime = (a: Window, b: Window): number =>
  a.earliest - b.earliest || Number(a.period) - Number(b.period) || (a.period ? a.latest - b.latest : b.latest - a.latest)

function stopOf(group: readonly Placed[]): Stop {
  const { edtf, window, key } = group[0] as Placed
  const { time } = group.reduce((best, place) => (vagueness(place.time) < vagueness(best.time) ? place : best))
  const leans = time !== null && time.symbol.kind !== 'absolute' && time.range === undefined
  return {
    kind: 'stop',
    id: `${time?.id ?? edtf}${key.endsWith(' ahead') ? '-ahead' : ''}`,
    stated: leans ? { start: time.start, end: time.end } : null,
    calendar: edtf && edtfInWords(edtf),
    edtf,
    period: window.period,
    events: group.toSorted((a, b) => byCertaintyThenText(a.event, a.time, b.event, b.time)).map(({ event }) => event),
  }
}

/** How ill the words of a time serve as a heading: "Saturday" is better than "at 9 a.m. on Saturday", and that than "9 a.m.". */
function vagueness(time: TimeExpression | null): number {
  if (!time || time.symbol.kind === 'absolute' || time.symbol.kind === 'range') return 0
  const { part, anchor } = time.symbol
  return (part === undefined ? 0 : 1) + (anchor === undefined && (part === undefined || time.symbol.kind === 'named') ? 0 : 2)
}

function withGaps(stops: readonly { readonly stop: Stop; readonly window: Window }[]): ChronicleItem[] {
  const items: ChronicleItem[] = []
  let before: Window | null = null
  for (const { stop, window } of stops) {
    const gap = before && gapBetween(before, window)
    if (gap) items.push({ kind: 'gap', length: gap.length })
    items.push(stop)
    before = window
  }
  return items
}
