import type { TimeExpression } from '../model.ts'

/** Whether a time expression can date something: no durations, no "every day", no "recently". */
export const isPoint = ({ timex3 }: TimeExpression): boolean => /^(DATE|TIME)$/.test(timex3.type) && !/_REF$|^P/.test(timex3.value)

/** "At 22:30", with no day told before it in its paragraph: the day of the article is a guess that is mostly wrong. */
export const isBareClock = ({ symbol, rule }: TimeExpression): boolean =>
  rule.startsWith('clock') && symbol.kind === 'offset' && symbol.anchor === undefined && symbol.count === 0
