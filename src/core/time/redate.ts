import { eventWhen } from '../calendar/event-when.ts'
import { resolveAll } from '../calendar/resolve.ts'
import type { Event, IsoDate, PageAnalysis, TimeExpression, TimeId, When } from '../model.ts'

/**
 * The same analysis as if the article had been published on `published` (null: date unknown): times resolved, events
 * dated again. Works in one pass over times and events and leaves everything else as it is, tokens included.
 */
export function redate<T extends PageAnalysis>(analysis: T, published: IsoDate | null): T {
  const times = resolveAll(analysis.times, published)
  const byId = new Map(times.map((time) => [time.id, time]))
  return { ...analysis, times, events: analysis.events.map((event) => dateAgain(event, byId)) }
}

type Times = ReadonlyMap<TimeId, TimeExpression>

function dateAgain(event: Event, times: Times): Event {
  const when = whenAgain(event.when, times)
  const found = event.found && { when: whenAgain(event.found.when, times) }
  return when === event.when && !found ? event : { ...event, when, ...(found && { found }) }
}

/** What hangs on no time expression, a date that was set, stays as it is. */
function whenAgain(when: When, times: Times): When {
  const time = when.time === null ? undefined : times.get(when.time)
  const until = when.until === undefined ? null : (times.get(when.until) ?? null)
  if (!time) return when
  const again = eventWhen(time, when.relation, until)
  return when.implied ? { ...again, basis: again.edtf === null ? 'none' : 'context', implied: true } : again
}
