import { boundsOfEdtf } from '../calendar/edtf.ts'
import type { Edtf, Event, PageAnalysis, When } from '../model.ts'

/** The analysis with an event dated by the reader; `edtf` null: it has no date. Null where that is no date, or its date already. */
export function date<T extends PageAnalysis>(analysis: T, event: Event, edtf: Edtf | null): T | null {
  const when = whenOf(edtf)
  const { basis } = event.when
  if (!when || ((basis === 'reader' || basis === 'site') && event.when.edtf === edtf)) return null
  const dated: Event = {
    ...event,
    when,
    found: event.found ?? { when: event.when },
    ...(basis === 'site' && { edited: { when: event.when } }),
  }
  return { ...analysis, events: analysis.events.map((one) => (one.id === event.id ? dated : one)) }
}

/** It hangs on no time expression any more: giving another publication date does not move it. */
function whenOf(edtf: Edtf | null): When | null {
  if (edtf === null) return { time: null, relation: 'on', edtf: null, earliest: null, latest: null, basis: 'reader' }
  const { earliest, latest } = boundsOfEdtf(edtf)
  if (earliest === null || latest === null || earliest > latest) return null
  return { time: null, relation: 'on', edtf, earliest, latest, basis: 'reader' }
}
