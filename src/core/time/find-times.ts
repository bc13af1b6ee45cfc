import { isFineEnough, precisionOf } from '../calendar/anchor.ts'
import { resolve, resolveAll } from '../calendar/resolve.ts'
import { Grammar } from '../language/grammar/grammar.ts'
import type { Language } from '../language/read.ts'
import type { Article, Block, CalendarUnit, IsoDate, SymbolicTime, TimeExpression, TimeId, Timex3 } from '../model.ts'
import { joinClocks } from './join-clock.ts'
import { type Match, matchRules } from './match-rules.ts'
import { linkRanges } from './ranges.ts'
import type { Draft } from './rule.ts'
import { TIME_RULES } from './rules.ts'
import { directionByTense } from './tense.ts'

/**
 * Finds the time expressions of an article and what each means, in the manner of HeidelTime and SUTime: rules over
 * the words, then tense for the direction of a bare "Sunday", then the expressions told before for "the next day".
 */
export function findTimes(article: Article, language: Language): TimeExpression[] {
  const published = article.published ?? null
  const matches = joinClocks(
    article.text,
    article.blocks.flatMap((block) => matchRules(article.text, block, TIME_RULES)),
  )
  const grammar = new Grammar(language.tokens)
  const directed = matches.flatMap((match) => {
    const symbol = direct(match, article.text, grammar)
    return symbol ? [{ ...match, draft: { ...match.draft, symbol } }] : []
  })
  const times = linkRanges(article.text, anchorAll(directed, isHistory(matches, published)))
  return resolveAll(times, published)
}

/** Blocks written in the tense of headlines. */
const HEADLINES = /^(?:title|heading|caption)$/
/** How much of the text beside a time the tense may look at. */
const BESIDE = 30

/** Gives a bare name the direction of its verb; null where a verb in the past denies it: "he soon left". */
function direct({ draft, start, end, block }: Match, text: string, grammar: Grammar): SymbolicTime | null {
  if (!draft.byTense && !draft.ahead) return draft.symbol
  const before = text.slice(Math.max(block.start, start - BESIDE), start)
  const after = text.slice(end, Math.min(block.end, end + BESIDE))
  const told = directionByTense(grammar, { start, end, before, after, headline: HEADLINES.test(block.kind) })
  if (draft.ahead) return told === 'past' ? null : draft.symbol
  const direction = told ?? (draft.symbol.kind === 'named' && draft.symbol.name.startsWith('XXXX-WXX') ? 'past' : 'nearest')
  const turn = (symbol: SymbolicTime): SymbolicTime => (symbol.kind === 'named' ? { ...symbol, direction } : symbol)
  return draft.symbol.kind === 'range' ? { ...draft.symbol, from: turn(draft.symbol.from), to: turn(draft.symbol.to) } : turn(draft.symbol)
}

/** An expression that a later one may lean on. */
interface Point {
  readonly id: TimeId
  readonly precision: CalendarUnit
  /** Of the day, as TIMEX3 has it. */
  readonly part: string | undefined
  readonly symbol: SymbolicTime
  readonly block: Block
}

/** How many expressions back "the next day" may reach. */
const LOOK_BACK = 12

/** Numbers the expressions and ties those that lean on an earlier one to the latest that is exact enough. */
function anchorAll(matches: readonly Match[], history: boolean): TimeExpression[] {
  const points: Point[] = []
  const times: TimeExpression[] = []
  let set: { readonly end: number; readonly block: Block } | null = null
  for (const { start, end, rule, draft, block } of matches) {
    const id = `t${times.length + 1}`
    const earlier = points.slice(-LOOK_BACK)
    const symbol =
      inSet(draft, start, set, block) ?? (history && draft.byTense ? inYearTold(draft.symbol, earlier) : lean(draft, earlier, block))
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

function lean({ symbol, leansOn, otherwise }: Draft, points: readonly Point[], block: Block): SymbolicTime | null {
  if (!leansOn) return symbol
  const { unit, quarter, near, year } = leansOn
  const quarters = quarter ? points.filter(({ precision }) => precision === 'quarter') : []
  const reported = quarters.findLast((point) => !liesAhead(point.symbol)) ?? quarters.at(-1)
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

/** "a charge in the fourth quarter" to come is not the quarter a company reports on. */
const liesAhead = (symbol: SymbolicTime): boolean => symbol.kind === 'named' && symbol.direction === 'future'

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

const YEARLY = /^XXXX-(?:\d\d|SP|SU|FA|WI)/

/** "In 1805 … In October, …": in a history the month is of the year told last, not of the reporter's. */
function inYearTold(symbol: SymbolicTime, points: readonly Point[]): SymbolicTime {
  if (symbol.kind !== 'named' || !YEARLY.test(symbol.name) || symbol.direction === 'future') return symbol
  const anchor = points.findLast((point) => isFineEnough(point.precision, 'year'))
  return anchor ? { ...symbol, direction: 'within', anchor: anchor.id } : symbol
}

/** A year this far from the publication is no news. */
const LONG_AGO = 2

/** Whether an article tells a story of long ago: it names such years far more often than days next to its publication. */
function isHistory(matches: readonly Match[], published: IsoDate | null): boolean {
  if (published === null) return false
  const before = Number(published.slice(0, 4)) - LONG_AGO
  let past = 0
  let present = 0
  for (const { symbol, type, byTense, leansOn } of matches.map(({ draft }) => draft)) {
    if (type === 'DURATION' || type === 'SET' || leansOn?.else === 'nothing') continue
    if (symbol.kind === 'absolute' && Number(/^\d{4}/.exec(symbol.value)?.[0]) <= before) past++
    else if (symbol.kind === 'offset' || (symbol.kind === 'named' && (!byTense || symbol.name.startsWith('XXXX-W')))) present++
  }
  return past >= 3 && past > 8 * present
}
