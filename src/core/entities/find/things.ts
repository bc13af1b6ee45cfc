import { isEnglish } from '../../language/names/gazetteer.ts'
import { THING_HEADS, THINGS_FIRST, THINGS_OF } from '../../lexicon/other-heads.ts'
import type { Reading, Word } from '../words.ts'
import type { Stretch } from './find-names.ts'
import { withoutPoint } from './titles.ts'

/** Named so plainly that nothing around the name counts: "Paris Agreement", "Battle of Hastings", "Hurricane Maria". */
export function isThing(reading: Reading, { from, to }: Stretch): boolean {
  if (from === to) return false
  const numbered = to - from > 1 && /^[IVX]+\.?$/.test((reading.words[to] as Word).text)
  const [first, last] = [(reading.words[from] as Word).lower, withoutPoint((reading.words[numbered ? to - 1 : to] as Word).lower)]
  const of = (reading.words[from + 1] as Word).lower === 'of'
  return of ? THINGS_OF.has(first) : THING_HEADS.has(last) || THINGS_FIRST.has(first)
}

/** Whether what is neither person, place nor organisation deserves a place of its own: a law, a war, an award, a work. */
export function isWorthKeeping(reading: Reading, { from, to }: Stretch): boolean {
  const first = reading.words[from] as Word
  if (first.casing !== 'sentence') return false
  if (from === to) return !isEnglish(first.lower) && !reading.cases.small.has(first.lower) && !/\d|\./.test(first.text)
  return true
}
