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
  return times.map((time, k) => {
    const { symbol } = time
    if (symbol.kind !== 'named' || symbol.anchor !== undefined || symbol.direction === 'future' || symbol.cycles !== 0) return time
    const month = YEARLY.exec(symbol.name)?.groups?.month
    const told = month && yearBefore(times, k)
    if (!told || sentenceOf(time.start) - sentenceOf(told.start) > 1 || text.slice(told.end, time.start).includes('\n')) return time
    if (published !== null && (told.symbol as { value: string }).value >= published.slice(0, 4)) return time
    if ((!opens(told) && !tellsStory(grammar, told)) || /\bsince $/i.test(text.slice(told.start - 6, told.start)) || isOfSaying(grammar, time)) return time
    return { ...time, symbol: seenFrom(symbol, Number(month), told) }
  })
}

/** The year told last, where only what leans on something told stands between. */
function yearBefore(times: readonly TimeExpression[], k: number): TimeExpression | null {
  for (let i = k - 1; i >= 0; i--) {
    const { symbol, timex3 } = times[i] as TimeExpression
    if (symbol.kind === 'absolute') {
      if (WITH_YEAR.test(symbol.value)) return times[i] as TimeExpression
      if (timex3.type !== 'DURATION') return null
    } else if (symbol.kind === 'range' || symbol.anchor === undefined) return null
  }
  return null
}

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
  const from = Number(WITH_YEAR.exec((told.symbol as { value: string }).value)?.groups?.month)
  return { ...symbol, direction: 'within', cycles: from - month >= ROUND ? 1 : 0, anchor: told.id }
}
