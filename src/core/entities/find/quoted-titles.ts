import { isEnglish, lookUp } from '../../language/names/gazetteer.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import type { Stretch } from './stretch.ts'

/** The longest quotation taken for a title, in words. */
const LONGEST = 9
const SMALL = /^(?:a|an|the|of|in|on|to|and|or|for|at|by|from|with|as|is|it|de|la|le|der|die|das)$/

/**
 * Titles of works in quotation marks, “Bus Stop Symphony”: two words or more, every one with a capital but for the
 * small ones. They are one name, whatever names their words would be.
 */
export function findQuotedTitles(reading: Reading): Stretch[] {
  const titles: Stretch[] = []
  for (const { from, to } of reading.sentences) {
    for (let i = from; i < to; i++) {
      if (!/^["“«]$/.test((reading.words[i] as Word).text)) continue
      const close = closingMark(reading, i + 1, to)
      if (close > 0 && isTitle(reading, i + 1, close - 1)) {
        titles.push({ from: i + 1, to: lastLetters(reading, close - 1) })
        i = close
      }
    }
  }
  return titles
}

function closingMark(reading: Reading, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + LONGEST + 1); i++) if (/^["”»]$/.test((reading.words[i] as Word).text)) return i
  return -1
}

/** A comma or full stop before the closing mark belongs to the sentence. */
const lastLetters = (reading: Reading, last: number): number => (/^[,.]$/.test((reading.words[last] as Word).text) ? last - 1 : last)

function isTitle(reading: Reading, from: number, last: number): boolean {
  const to = last >= from ? lastLetters(reading, last) : last
  if (to <= from) return false
  let common = 0
  for (let i = from; i <= to; i++) {
    const word = reading.words[i] as Word
    if (/\p{L}/u.test(word.text) && !word.capital && !(SMALL.test(word.lower) && i > from) && !/^['’]/.test(word.text)) return false
    if (word.casing === 'upper' || word.dated) return false
    if (word.capital && isEnglish(word.lower)) common++
  }
  return common > 0 && !lookUp(phrase(reading, from, to))
}
