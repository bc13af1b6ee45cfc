import { DAY_PARTS } from '../../lexicon/time-words.ts'
import type { CalendarUnit, Timex3 } from '../../model.ts'
import { absolute, type Draft, type Groups, offset } from '../rule.ts'
import { modOf, modOfTail, numberOf, unitOf } from '../words.ts'

/** What TIMEX3 calls a part of the day. */
export const dayPart = (word: string | undefined): string | undefined => (word ? DAY_PARTS[word.toLowerCase()] : undefined)

/** What is counted in other units than it is told in. "Two decades ago" is twenty years ago, not some time in a decade. */
const COUNTED_AS: Readonly<Record<string, readonly [CalendarUnit, number]>> = {
  night: ['day', 1],
  fortnight: ['week', 2],
  decade: ['year', 10],
  century: ['year', 100],
}

/** Of years in four digits: "80,000 years ago" has no date. */
const FURTHEST = 9999

/** "Three years ago", "two weeks later"; how many exactly must be told. */
export function counted({ n = '', unit: word = '', roughly, tail }: Groups, sign: 1 | -1): Draft | null {
  const number = numberOf(n)
  if (number === null) return absolute('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const name = unitOf(word)
  if (number * (COUNTED_AS[name]?.[1] ?? 1) > FURTHEST) return absolute('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const [as, times] = COUNTED_AS[name] ?? [name as CalendarUnit, 1]
  return offset(as, sign * Math.round(number * times), agoMod(roughly, sign) ?? (modOfTail(tail) && 'APPROX'))
}

/** "More than a year ago" is before, "less than a year ago" after that day. */
function agoMod(roughly: string | undefined, sign: 1 | -1): Timex3['mod'] | undefined {
  const mod = modOf(roughly)
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') return sign < 0 ? 'BEFORE' : 'AFTER'
  if (mod === 'LESS_THAN' && /less|fewer|under/i.test(roughly ?? '')) return sign < 0 ? 'AFTER' : 'BEFORE'
  return mod === undefined ? undefined : 'APPROX'
}

/** Counted from an earlier expression; without one, from the publication date or from nothing known. */
export function leaning(draft: Draft | null, otherwise: 'publication' | 'nothing'): Draft | null {
  return draft?.symbol.kind === 'offset' ? { ...draft, leansOn: { unit: draft.symbol.unit, else: otherwise } } : draft
}

/** "From a year ago", told beside a quarter's results, is that quarter a year ago. */
export function comparing(draft: Draft | null, unit: 'year' | null): Draft | null {
  if (draft?.symbol.kind !== 'offset' || draft.symbol.unit !== 'year' || draft.symbol.count !== -1) return draft
  return { ...draft, compares: true, leansOn: { unit, quarter: true, else: 'publication' } }
}
