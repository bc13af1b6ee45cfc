import type { Clause, SentenceClauses } from '../language/clause.ts'
import { CHANGES, EARNINGS } from '../lexicon/occasions.ts'
import type { TimeExpression } from '../model.ts'
import { DAY, timeIn, wordAt } from './clause-time.ts'

/** The time of a clause by what another clause of its sentence is told with. */
export function sharedTime(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): TimeExpression | null {
  if (times.length === 0) return null
  return (
    timeOfGapped(sentence, index, times) ??
    timeOfResult(sentence, index, times) ??
    timeOfTakingPlace(sentence, index, times) ??
    timeOfCleft(sentence, index, times) ??
    periodOf(sentence, index, times)
  )
}

/** "Two people were killed and ten injured | on Friday": the second verb borrows its "were", and lends its time. */
function timeOfGapped(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): TimeExpression | null {
  const { clauses } = sentence
  if (!clauses[index]?.verb.passive) return null
  const second = clauses.findIndex(({ joined, verb }) => joined === index && verb.form === 'participle' && verb.first === verb.head)
  return second < 0 ? null : timeIn(sentence, second, times)
}

/** "The shares rose a dollar | to close at 20 | yesterday". */
function timeOfResult(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): TimeExpression | null {
  const { clauses } = sentence
  if (!CHANGES.has(clauses[index]?.verb.lemma ?? '')) return null
  const result = clauses.findIndex(
    ({ parent, kind, verb }) => parent === index && kind === 'infinitive' && /^(close|end|finish|settle)$/.test(verb.lemma),
  )
  const time = result < 0 ? null : timeIn(sentence, result, times)
  return time && DAY.test(time.timex3.value) ? time : null
}

/** "On Friday two people were hurt in a blast | that occurred in the port": it took place when the rest did. */
function timeOfTakingPlace(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): TimeExpression | null {
  const { kind, parent, verb } = sentence.clauses[index] as Clause
  if (verb.lemma === 'take' && sentence.words[verb.last + 1]?.lower !== 'place') return null
  if (kind !== 'relative' || parent === null || verb.perfect || !/^(take|happen|occur)$/.test(verb.lemma)) return null
  return timeIn(sentence, parent, times)
}

/** "It was not until Tuesday | that he confessed", "It was on Friday | that she left". */
function timeOfCleft(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): TimeExpression | null {
  const { words } = sentence
  const that = words.findIndex((w, i) => w.lower === 'that' && sentence.owner[i] === index)
  const time = times.find((t) => that > 0 && t.end === words[that - 1]?.end)
  if (!time) return null
  const before = words
    .slice(0, wordAt(sentence, time))
    .map((w) => w.lower)
    .join(' ')
  return CLEFT.test(before) ? time : null
}

const CLEFT = /\bit (?:was|is) (?:not (?:until|before)|only(?: on| in)?|on|in)(?: (?:the|late|early))?$/

/** "Profit fell to $3 million | for the third quarter": the period that a result is of. */
function periodOf(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): TimeExpression | null {
  const { verb } = sentence.clauses[index] as Clause
  if (!CHANGES.has(verb.lemma) && !EARNINGS.has(verb.lemma)) return null
  return (
    times.find((time) => {
      const at = wordAt(sentence, time)
      const before = sentence.words.slice(Math.max(0, at - 2), at).map((w) => w.lower)
      return sentence.owner[at] === index && at > verb.head && before.includes('for') && PERIOD.test(time.timex3.value)
    }) ?? null
  )
}

const PERIOD = /^(\d{4}|XXXX)(-[QH]|$)/
