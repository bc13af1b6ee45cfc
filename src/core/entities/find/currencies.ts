import { lookUp } from '../../language/names/gazetteer.ts'
import { CURRENCIES, CURRENCIES_AMONG_OTHERS, OF_MONEY } from '../../lexicon/currencies.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import type { Stretch } from './stretch.ts'

/** The most words before the currency's noun: "South Sudanese pounds", "New Hong Kong dollars". */
const LONGEST = 3

/** "New Taiwan dollars", "70m Egyptian pounds": money, and neither a place nor a people of the story. */
export function findCurrencies(reading: Reading): Stretch[] {
  return reading.words.flatMap((word) => {
    if (!isMoney(reading, word)) return []
    const from = issuerBefore(reading, word)
    return from === null ? [] : { from, to: word.index }
  })
}

function isMoney({ words }: Reading, word: Word): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(word.upos) || word.dated) return false
  const names = (list: ReadonlySet<string>): boolean => list.has(word.lower) || list.has(word.lower.replace(/s$/, ''))
  if (!names(CURRENCIES)) return names(CURRENCIES_AMONG_OTHERS) && !isNounAfter(words, word)
  // "British pound cake".
  return !/^pound$/.test(word.lower) || !isNounAfter(words, word)
}

function isNounAfter(words: readonly Word[], word: Word): boolean {
  const next = words[word.index + 1]
  return next?.sentence === word.sentence && /^(?:NOUN|PROPN)$/.test(next.upos) && !OF_MONEY.has(next.lower)
}

/** The first word of the longest country or people right before a word, with a "New" of the money. */
function issuerBefore(reading: Reading, { index, sentence }: Word): number | null {
  const near = (i: number): Word | undefined => (reading.words[i]?.sentence === sentence ? reading.words[i] : undefined)
  for (let n = LONGEST; n > 0; n--) {
    const first = near(index - n)
    if (!first?.capital || first.dated) continue
    const known = lookUp(phrase(reading, first.index, index - 1))
    if (known?.people === undefined && !known?.country && !known?.region && !known?.city) continue
    return near(first.index - 1)?.text === 'New' ? first.index - 1 : first.index
  }
  return null
}
