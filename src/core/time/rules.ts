import type { TimeRule } from './rule.ts'
import { ANCHORED_RULES, COMPARING_RULES } from './rules/anchored.ts'
import { CLOCK_RULES } from './rules/clock.ts'
import { DATE_RANGE_RULES, DATE_RULES, ERA_RULES } from './rules/dates.ts'
import { DURATION_RULES } from './rules/durations.ts'
import { PART_OF_YEAR_RULES } from './rules/parts-of-year.ts'
import { REFERENCE_RULES } from './rules/references.ts'
import { DEICTIC_RULES } from './rules/relative.ts'
import { SET_RULES } from './rules/sets.ts'
import { WEEKDAY_RULES } from './rules/weekdays.ts'

/** Every rule. Where two read the same words, the earlier in this list wins. */
export const TIME_RULES: readonly TimeRule[] = [
  ...DATE_RANGE_RULES,
  ...ERA_RULES,
  ...DATE_RULES,
  ...CLOCK_RULES,
  ...PART_OF_YEAR_RULES,
  ...WEEKDAY_RULES,
  ...SET_RULES,
  ...DEICTIC_RULES,
  ...ANCHORED_RULES,
  ...COMPARING_RULES,
  ...DURATION_RULES,
  ...REFERENCE_RULES,
]
