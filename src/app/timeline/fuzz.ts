import type { Event, TimeExpression } from '../../core/index.ts'

/** Which ends of an event's place on the axis are unsure: drawn as dashes that get shorter. */
export interface Fuzz {
  readonly earlier: boolean
  readonly later: boolean
}

const NONE: Fuzz = { earlier: false, later: false }
const BOTH: Fuzz = { earlier: true, later: true }

/**
 * "Or before" is unsure upwards, "or after" downwards. A stretch counted from the publication date ("this year",
 * "in March") holds other stops as well, so an event in it may lie before or after them.
 */
export function fuzzOf({ when }: Event, time: TimeExpression | undefined): Fuzz {
  if (when.relation === 'or-before') return { earlier: true, later: false }
  if (when.relation === 'or-after') return { earlier: false, later: true }
  if (when.edtf?.endsWith('~')) return BOTH
  return time && isStretch(time) ? BOTH : NONE
}

function isStretch({ symbol }: TimeExpression): boolean {
  if (symbol.kind === 'offset') return symbol.unit !== 'day'
  return symbol.kind === 'named' && !NAMES_A_DAY.test(symbol.name)
}

/** "Sunday", "March 3", "the 15th". */
const NAMES_A_DAY = /^XXXX-(?:WXX-\d|(?:\d\d|XX)-\d\d)$/
