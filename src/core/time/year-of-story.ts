import type { Grammar } from '../language/grammar/grammar.ts'
import type { Language } from '../language/read.ts'
import { SAYING } from '../lexicon/reporting-verbs.ts'
import type { IsoDate, Span, SymbolicTime, TimeExpression } from '../model.ts'
import { firstStartingFrom } from '../span.ts'

type Named = Extract<SymbolicTime, { kind: 'named' }>

/** A day of a month: months alone are told of the reporter's own year too often. */
const YEARLY = /^XXXX-(?<month>\d\d)-\d\d$/
const WITH_YEAR = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-\d\d)?)?$/

/** So many months back within the year, and the one of the next year is meant: "in December 2023 … on Jan. 15". */
const ROUND = 7

/**
 * "In April 2024 she testified. … after a door blew off on Jan. 5": the year that the story stands in, where the
 * sentence itself or the one before tells what was done in an earlier year, and nothing leads back to the present since.
 * What somebody "said on March 3" is of the reporter's year.
 */
export function inYearOfStory(
  text: string,
  { sentences }: Language,
  grammar: Grammar,
  times: readonly TimeExpression[],
  published: IsoDate | null,
): TimeExpression[] {
  const sentenceOf = (offset: number) => firstStartingFrom(sentences, offset + 1) - 1
  const opens = ({ start, end }: Span) =>
    /^(?:in|on|early in|late in) $/i.test(text.slice(sentences[sentenceOf(start)]?.start, start)) && text[end] === ','
  const placed: TimeExpression[] = []
  for (const time of times) {
    const month = lacksYear(time, text)
    const told = month === undefined ? null : yearBefore(placed)
    const near =
      told !== null &&
      (published === null || calendarOf(told) < published.slice(0, 4)) &&
      sentenceOf(time.start) - sentenceOf(told.start) <= 1 &&
      !text.slice(told.end, time.start).includes('\n')
    const goesOn = near && !isAfter(/\bsince $/i, told, text) && (opens(told) || tellsStory(grammar, told)) && !isOfSaying(grammar, time)
    placed.push(goesOn ? { ...time, symbol: seenFrom(time.symbol as Named, Number(month), told) } : time)
  }
  return placed
}

const calendarOf = ({ symbol }: TimeExpression): string => (symbol.kind === 'absolute' ? symbol.value : '')

const isAfter = (words: RegExp, { start }: Span, text: string): boolean => words.test(text.slice(Math.max(0, start - LONGEST_WORD), start))
const LONGEST_WORD = 8

/** The month of a day that is told without its year, as past and by itself; "had until 1 February" may be of any year. */
function lacksYear({ symbol, ...span }: TimeExpression, text: string): string | undefined {
  if (symbol.kind !== 'named' || symbol.anchor !== undefined || symbol.direction === 'future' || symbol.cycles !== 0) return undefined
  return isAfter(/\b(?:until|till|by) $/i, span, text) ? undefined : YEARLY.exec(symbol.name)?.groups?.month
}

/** The year told last, where only what leans on something told stands between. */
function yearBefore(times: readonly TimeExpression[]): TimeExpression | null {
  for (let i = times.length - 1; i >= Math.max(0, times.length - LOOK_BACK); i--) {
    const time = times[i] as TimeExpression
    if (WITH_YEAR.test(calendarOf(time))) return time
    const leans = 'anchor' in time.symbol && time.symbol.anchor !== undefined
    if (!leans && time.timex3.type !== 'DURATION') return null
  }
  return null
}

/** How many expressions back the year may stand. */
const LOOK_BACK = 6

/** Told with a verb in the past that goes on with the story: not "founded in 1952", "which opened in 2001". */
function tellsStory(grammar: Grammar, time: TimeExpression): boolean {
  const head = grammar.headWithin(time)
  const clause = head === null ? null : grammar.clauseOf(head)
  if (clause === null || grammar.modifiedBy(time) !== clause) return false
  const { tense, modal } = grammar.featuresOf(clause)
  return tense === 'past' && modal === null && !/^(?:relative|participle|infinitive)$/.test(grammar.kindOf(clause) ?? 'participle')
}

function isOfSaying(grammar: Grammar, time: TimeExpression): boolean {
  const head = grammar.headWithin(time)
  return head === null || SAYING.has(grammar.tree.lemma(grammar.clauseOf(head)).toLowerCase())
}

function seenFrom(symbol: Named, month: number, told: TimeExpression): Named {
  const from = Number(WITH_YEAR.exec(calendarOf(told))?.groups?.month)
  return { ...symbol, direction: 'within', cycles: from - month >= ROUND ? 1 : 0, anchor: told.id }
}
