import { edtfOfTimex } from '../calendar/edtf.ts'
import { eventWhen } from '../calendar/event-when.ts'
import type { Event, IsoDate, PageAnalysis, TimeExpression, TimeId } from '../model.ts'
import { resolve } from './resolve.ts'

/**
 * The same analysis as if the article had been published on `published` (null: date unknown): times resolved, events
 * dated again. Works in one pass over times and events and leaves everything else as it is, tokens included.
 */
export function redate<T extends PageAnalysis>(analysis: T, published: IsoDate | null): T {
  const times = resolveAll(analysis.times, published)
  const byId = new Map(times.map((time) => [time.id, time]))
  return { ...analysis, times, events: analysis.events.map((event) => dateAgain(event, byId)) }
}

function dateAgain(event: Event, times: ReadonlyMap<TimeId, TimeExpression>): Event {
  const time = event.when.time === null ? undefined : times.get(event.when.time)
  return time ? { ...event, when: eventWhen(time, event.when.relation) } : event
}

/** Resolves expressions against a publication date, in the order of the text: an anchor stands before what leans on it. */
export function resolveAll(times: readonly TimeExpression[], published: IsoDate | null): TimeExpression[] {
  const resolved = new Map<TimeId, TimeExpression>()
  for (const { edtf: _, ...time } of times) {
    resolved.set(time.id, { ...time, ...resolve(time.symbol, time.timex3, published, (id) => resolved.get(id)?.timex3) })
  }
  return [...resolved.values()].map((time) => spreadRange(time, resolved))
}

/** Both ends of "from March to May" get the whole range as their EDTF. */
function spreadRange(time: TimeExpression, resolved: ReadonlyMap<TimeId, TimeExpression>): TimeExpression {
  const from = time.range && resolved.get(time.range.from)
  const to = time.range && resolved.get(time.range.to)
  if (!from || !to) return time
  const edtf = edtfOfTimex({ type: 'DATE', value: `${from.timex3.value}/${to.timex3.value}` })
  return edtf === null ? time : { ...time, edtf }
}
