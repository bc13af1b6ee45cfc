import type { Clause, SentenceClauses } from '../language/clause.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import { CALLING_OFF } from '../lexicon/event-verbs.ts'
import type { TimeExpression } from '../model.ts'
import { wordAt } from './clause-time.ts'

/** "cancelled", "called off": what it says of a plan is that it is given up or moved. */
export const callsOff = ({ words }: SentenceClauses, { lemma, last }: VerbGroup): boolean =>
  CALLING_OFF.has(lemma) || (lemma === 'call' && words[last + 1]?.lower === 'off')

/**
 * The times that may say when a plan was given up: not the day that it was planned for, "the rally due on Friday was
 * cancelled", nor its new one, "postponed to Friday".
 */
export function timesOfCallingOff(
  sentence: SentenceClauses,
  { verb, subject, inherited }: Clause,
  times: readonly TimeExpression[],
): TimeExpression[] {
  return times.filter((time) => {
    const at = wordAt(sentence, time)
    const before = sentence.words[at - 1]
    if (at > verb.head) return !/^(to|until|till|for|from|by)$/.test(before?.lower ?? '')
    const within = subject !== null && !inherited && at >= subject.first
    return !within || (at > subject.last && before?.upos !== 'ADP')
  })
}
