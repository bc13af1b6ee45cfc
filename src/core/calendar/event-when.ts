import type { Edtf, SymbolicTime, TimeExpression, When } from '../model.ts'
import { boundsOfEdtf } from './edtf.ts'
import { leansOnPublication } from './leans-on-publication.ts'

/** The date of an event for which the text gives no time. */
export const NO_DATE: When = { time: null, relation: 'on', edtf: null, earliest: null, latest: null, basis: 'none' }

/**
 * Dates an event by the time expression it hangs on. While that can't be placed in the calendar (a "Sunday" without
 * a publication date, "recently", "for three days") the event keeps the expression and has no date.
 *
 * With `until` it goes on from the one to the other: "in 2007 and 2008".
 * `or-before` opens the date to the past ("../2026-04-26"), `or-after` to the future ("2026-04-25/..").
 */
export function eventWhen(time: TimeExpression, relation: When['relation'], until: TimeExpression | null = null): When {
  const edtf = edtfUntil(time, until)
  const ends = until && { until: until.id }
  const openThere = (relation === 'or-before' && edtf?.endsWith('..')) || (relation === 'or-after' && edtf?.startsWith('..'))
  if (edtf === null || openThere) return { time: time.id, relation, edtf: null, earliest: null, latest: null, basis: 'none', ...ends }
  const { earliest, latest } = boundsOfEdtf(edtf)
  const basis = basisOf(time)
  const [first, last = first] = edtf.split('/')
  if (relation === 'or-before') return { time: time.id, relation, edtf: `../${last}`, earliest: null, latest, basis }
  if (relation === 'or-after') return { time: time.id, relation, edtf: `${first}/..`, earliest, latest: null, basis }
  return { time: time.id, relation, edtf, earliest, latest, basis, ...ends }
}

/** From the one time to the other; of a time alone its own. Null while either has no place in the calendar. */
export function edtfUntil(time: TimeExpression, until: TimeExpression | null | undefined): Edtf | null {
  if (!until) return time.edtf ?? null
  if (time.edtf === undefined || until.edtf === undefined) return null
  return `${time.edtf.split('/')[0]}/${until.edtf.split('/').at(-1)}`
}

function basisOf({ symbol }: TimeExpression): When['basis'] {
  if (leansOnPublication(symbol)) return 'publication'
  return isAbsolute(symbol) ? 'stated' : 'context'
}

function isAbsolute(symbol: SymbolicTime): boolean {
  return symbol.kind === 'range' ? isAbsolute(symbol.from) && isAbsolute(symbol.to) : symbol.kind === 'absolute'
}
