import type { TimeExpression } from '../model.ts'

/** Whether a time expression can date something: no durations, no "every day", no "recently". */
export const isPoint = ({ timex3 }: TimeExpression): boolean => /^(DATE|TIME)$/.test(timex3.type) && !/_REF$|^P/.test(timex3.value)
