import type { SentenceClauses } from '../language/clause.ts'
import type { TimeExpression } from '../model.ts'
import { wordAt } from './clause-time.ts'

/** The first and the last of several times told together. */
export interface Series {
  readonly first: TimeExpression
  readonly last: TimeExpression
}

/**
 * The times that one verb is told with: "in 2007 and 2008" is one stretch, of "in 1874 and 1881" the first counts;
 * "appeared in Salt (2005), Tide (2006) and Ebb (2008)" runs from the first to the last.
 */
export function seriesOf(sentence: SentenceClauses, time: TimeExpression, times: readonly TimeExpression[]): Series {
  if (time.range) return { first: time, last: time }
  return pairOf(sentence, time, times) ?? bracketed(sentence, time, times)
}

function pairOf(sentence: SentenceClauses, time: TimeExpression, times: readonly TimeExpression[]): Series | null {
  for (let i = 0; i + 1 < times.length; i++) {
    const [first, last] = [times[i] as TimeExpression, times[i + 1] as TimeExpression]
    if ((time !== first && time !== last) || !joinedByAnd(sentence, first, last)) continue
    const step = stepBetween(first, last)
    if (step === null || step < 1) continue
    return { first, last: step === 1 ? last : first }
  }
  return null
}

/** "2007 and 2008", "Saturday and on Sunday": nothing else between. */
function joinedByAnd(sentence: SentenceClauses, first: TimeExpression, last: TimeExpression): boolean {
  const from = sentence.words.findIndex((w) => w.start >= first.end)
  const between = sentence.words.slice(from, wordAt(sentence, last)).map((w) => w.lower)
  return from >= 0 && /^and(?: again)?(?: (?:in|on))?$/.test(between.join(' '))
}

/** How many years or weekdays lie from one time to the other; null where they are not told alike. */
function stepBetween({ symbol: a }: TimeExpression, { symbol: b }: TimeExpression): number | null {
  if (a.kind === 'absolute' && b.kind === 'absolute' && YEAR.test(a.value) && YEAR.test(b.value)) return Number(b.value) - Number(a.value)
  if (a.kind !== 'named' || b.kind !== 'named' || a.direction !== b.direction || a.cycles !== b.cycles) return null
  const [day, next] = [a, b].map(({ name }) => Number(WEEKDAY.exec(name)?.groups?.n ?? Number.NaN)) as [number, number]
  return Number.isNaN(day + next) ? null : (next - day + 7) % 7
}

const YEAR = /^\d{4}$/
const WEEKDAY = /^XXXX-WXX-(?<n>[1-7])$/

function bracketed(sentence: SentenceClauses, time: TimeExpression, times: readonly TimeExpression[]): Series {
  const clause = sentence.owner[wordAt(sentence, time)]
  const own = times.filter((t) => inBrackets(sentence, t) && sentence.owner[wordAt(sentence, t)] === clause)
  if (!own.includes(time)) return { first: time, last: time }
  const ordered = own.every((t, i) => i === 0 || (stepBetween(own[i - 1] as TimeExpression, t) ?? -1) >= 0)
  return ordered ? { first: own[0] as TimeExpression, last: own[own.length - 1] as TimeExpression } : { first: time, last: time }
}

/** "Salt (2005)": a year alone in its brackets. */
function inBrackets(sentence: SentenceClauses, time: TimeExpression): boolean {
  const at = wordAt(sentence, time)
  const next = sentence.words.findIndex((w) => w.start >= time.end)
  return (
    time.symbol.kind === 'absolute' &&
    YEAR.test(time.symbol.value) &&
    sentence.words[at - 1]?.text === '(' &&
    sentence.words[next]?.text === ')'
  )
}
