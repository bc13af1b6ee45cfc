import { isEnglish, isFamilyName, lookUp } from '../../language/names/gazetteer.ts'
import { THING_HEADS, THINGS_FIRST, THINGS_OF } from '../../lexicon/other-heads.ts'
import type { Name } from '../name.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import type { Stretch } from './stretch.ts'
import { isTitle, withoutPoint } from './titles.ts'

/** Named so plainly that nothing around the name counts: "Paris Agreement", "Battle of Hastings", "Hurricane Maria". */
export function isThing(reading: Reading, { from, to }: Stretch): boolean {
  if (from === to) return false
  const numbered = to - from > 1 && /^[IVX]+\.?$/.test((reading.words[to] as Word).text)
  const [first, last] = [(reading.words[from] as Word).lower, withoutPoint((reading.words[numbered ? to - 1 : to] as Word).lower)]
  const of = (reading.words[from + 1] as Word).lower === 'of'
  return of ? THINGS_OF.has(first) : THING_HEADS.has(last) || THINGS_FIRST.has(first)
}

/** Whether a name is worth a place of its own: no mere title, and of what is neither person, place nor organisation no common word. */
export function isWorthKeeping(reading: Reading, { from, to, kind }: Name): boolean {
  const first = reading.words[from] as Word
  if (first.casing !== 'sentence' && isHeadline(reading, { from, to })) return false
  // "Turkish | FM | Aylin Demir": an office in two letters.
  if (from === to && /^[FP]M$/.test(first.text) && reading.words[to + 1]?.capital && reading.words[to + 1]?.upos === 'PROPN') return false
  if (kind === 'person') return from < to || !isTitle(first.lower) || isFamilyName(first.text)
  if (kind !== 'other') return true
  if (first.casing !== 'sentence') return false
  return from < to || (!isEnglish(first.lower) && !reading.cases.small.has(first.lower) && !/\d|\./.test(first.text))
}

/** Common words that have capitals in a headline only: "Northern City". */
const isHeadline = (reading: Reading, { from, to }: Stretch): boolean =>
  lookUp(phrase(reading, from, to)) === undefined &&
  reading.words.slice(from, to + 1).every((word) => isEnglish(word.lower) && !reading.cases.capital.has(word.lower))
