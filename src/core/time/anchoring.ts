import { isFineEnough, precisionOf } from '../calendar/anchor.ts'
import { parseIsoDate } from '../calendar/iso-date.ts'
import { resolve } from '../calendar/resolve.ts'
import { quarterValue } from '../calendar/timex-value.ts'
import type { Block, CalendarUnit, IsoDate, SymbolicTime, TimeExpression, TimeId, Timex3 } from '../model.ts'
import { inYearTold } from './history.ts'
import type { Match } from './match-rules.ts'
import type { Draft } from './rule.ts'

/** An expression that a later one may lean on. */
export interface Point {
  readonly id: TimeId
  readonly precision: CalendarUnit
  /** Of the day, as TIMEX3 has it. */
  readonly part: string | undefined
  readonly symbol: SymbolicTime
  readonly block: Block
}

/** When an article was published, and whether it tells a story of long ago. */
export interface Telling {
  readonly published: IsoDate | null
  readonly history: boolean
}

/** How many expressions back "the next day" may reach. */
const LOOK_BACK = 12

/** Numbers the expressions and ties those that lean on an earlier one to the latest that is exact enough. */
export function anchorAll(matches: readonly Match[], { published, history }: Telling): TimeExpression[] {
  const date = published === null ? null : parseIsoDate(published)
  const now = date && quarterValue(date)
  const points: Point[] = []
  const times: TimeExpression[] = []
  let set: { readonly end: number; readonly block: Block } | null = null
  for (const { start, end, rule, draft, block } of matches) {
    const id = `t${times.length + 1}`
    const earlier = points.slice(-LOOK_BACK)
    const symbol =
      inSet(draft, start, set, block) ?? (history && draft.byTense ? inYearTold(draft.symbol, earlier) : lean(draft, earlier, block, now))
    if (!symbol) continue
    const { type, mod, freq, quant, compares } = draft
    if (type === 'SET') set = { end, block }
    const precision = type === 'DATE' || type === 'TIME' ? precisionOf(symbol) : null
    if (precision && !compares) points.push({ id, precision, block, symbol, part: 'part' in symbol ? symbol.part : undefined })
    times.push({
      start,
      end,
      id,
      timex3: { type, value: '', ...(mod && { mod }), ...(freq && { freq }), ...(quant && { quant }) },
      rule,
      symbol,
    })
  }
  return times
}

/** How far after "daily" or "on weeknights" the hours that go with it may stand. */
const HOURS_OF_SET = 60

/** "Open daily from 10 a.m.": an hour of every day, of none in particular. */
function inSet(
  { symbol, leansOn }: Draft,
  start: number,
  set: { readonly end: number; readonly block: Block } | null,
  block: Block,
): SymbolicTime | null {
  if (!set || set.block !== block || start - set.end > HOURS_OF_SET || !leansOn?.near || symbol.kind !== 'offset' || !symbol.part)
    return null
  return /\d/.test(symbol.part) ? { kind: 'absolute', value: `XXXX-XX-XX${symbol.part}` } : null
}

function lean({ symbol, leansOn, otherwise }: Draft, points: readonly Point[], block: Block, now: string | null): SymbolicTime | null {
  if (!leansOn) return symbol
  const { unit, quarter, near, year } = leansOn
  const reported = quarter ? quarterTold(points, now) : undefined
  if (year !== undefined) return { kind: 'absolute', value: year + (reported ? quarterOf(reported.symbol) : '') }
  if (symbol.kind !== 'offset' && symbol.kind !== 'named') return symbol
  const anchor = reported ?? (unit && latestFor(unit, points, block, near === true))
  if (anchor && symbol.kind === 'offset' && SMALL_HOURS.test(symbol.part ?? '') && NIGHT.test(anchor.part ?? '')) {
    return { ...symbol, count: symbol.count + 1, anchor: anchor.id }
  }
  if (anchor) return { ...symbol, anchor: anchor.id }
  if (leansOn.else === 'publication') return otherwise ?? symbol
  return leansOn.else === 'nothing' ? { kind: 'absolute', value: resolve(symbol, UNKNOWN, null).timex3.value } : null
}

/** The quarter a company reports on: "a charge in the fourth quarter" to come is none, nor is "the first quarter of next year". */
function quarterTold(points: readonly Point[], now: string | null): Point | undefined {
  const quarters = points.filter(({ precision }) => precision === 'quarter')
  return quarters.findLast(({ symbol }) => !liesAhead(symbol, now)) ?? quarters.at(-1)
}

/** `now`: the quarter of the publication. */
function liesAhead(symbol: SymbolicTime, now: string | null): boolean {
  if (symbol.kind === 'absolute') return now !== null && symbol.value > now
  return symbol.kind === 'named' && (symbol.direction === 'future' || (symbol.direction === 'within' && symbol.cycles > 0))
}

/** `-Q3` of what is known to be a third quarter. */
const quarterOf = (symbol: SymbolicTime): string =>
  /-Q[1-4]$/.exec(symbol.kind === 'named' ? symbol.name : symbol.kind === 'absolute' ? symbol.value : '')?.[0] ?? ''

/**
 * The latest expression that units of this size can be counted from. Where the same block has moved on to something
 * coarser since ("on Saturday … In March they met, and the next day"), nothing can: better no date than a wrong one.
 */
function latestFor(unit: CalendarUnit, points: readonly Point[], block: Block, near: boolean): Point | undefined {
  const latest = points.findLast((point) => isFineEnough(point.precision, unit) || point.block === block)
  return latest && isFineEnough(latest.precision, unit) && (!near || latest.block === block) ? latest : undefined
}

/** "Left at 9 p.m. on Friday … sank at 3 a.m.": the small hours after a night are those of the next day. */
const SMALL_HOURS = /^T0[0-5]:/
const NIGHT = /^T(?:NI|EV|1[89]|2)/

const UNKNOWN: Timex3 = { type: 'DATE', value: '' }
