import { eventWhen } from '../calendar/event-when.ts'
import { resolveAll } from '../calendar/resolve.ts'
import type { Event, IsoDate, PageAnalysis, TimeExpression, TimeId } from '../model.ts'

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
  const until = event.when.until === undefined ? null : (times.get(event.when.until) ?? null)
  if (!time) return event
  const when = eventWhen(time, event.when.relation, until)
  return { ...event, when: event.when.implied ? { ...when, basis: when.edtf === null ? 'none' : 'context', implied: true } : when }
}
