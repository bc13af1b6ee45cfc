import type { Event, TimeExpression, When } from '../model.ts'

const RELATIONS: Readonly<Record<When['relation'], number>> = { 'or-before': 0, on: 1, 'or-after': 2 }
/** Where a part of the day lies in it, in hours. */
const PARTS: Readonly<Record<string, number>> = { MO: 9, MI: 12, AF: 15, EV: 19, NI: 22 }
/** An hour not given is taken as the middle of the day. */
const UNKNOWN_HOUR = 12

/** Events of one stop: what may have been before comes first, what may come later last; then by the clock, then as told. */
export function byCertaintyThenText(a: Event, aTime: TimeExpression | null, b: Event, bTime: TimeExpression | null): number {
  return RELATIONS[a.when.relation] - RELATIONS[b.when.relation] || hourOf(aTime) - hourOf(bTime) || a.start - b.start
}

const CLOCK = /T(?:(?<hour>\d\d)(?::(?<minute>\d\d))?|(?<part>MO|MI|AF|EV|NI))/

function hourOf(time: TimeExpression | null): number {
  const found = time && CLOCK.exec(time.timex3.value)?.groups
  if (!found) return UNKNOWN_HOUR
  return found.part ? (PARTS[found.part] ?? UNKNOWN_HOUR) : Number(found.hour) + Number(found.minute ?? 0) / 60
}
