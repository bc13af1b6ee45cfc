import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, ORGANIZATION_OF } from '../../lexicon/organization-heads.ts'
import { OTHER_HEADS, THINGS_FIRST } from '../../lexicon/other-heads.ts'
import { PLACE_FIRST, PLACE_HEADS } from '../../lexicon/place-heads.ts'
import { ADDRESS_EITHER, ADDRESS_FEMALE, ADDRESS_MALE, NAME_PARTICLES, TITLE_MODIFIERS, TITLES } from '../../lexicon/titles.ts'
import { givenName, isEnglish, isFamilyName, longestFrom, lookUp } from '../gazetteer.ts'
import { phrase, type Reading, type Word } from '../words.ts'

/** Words that have a capital for other reasons than being names, unless a longer name holds them. */
const NEVER = new Set(
  `i i'm i'd i'll i've the a an this that these those it its he she they we you me him her us them his our your their my who what which when where
  why how and or but nor so yet if as at by for from in into of on onto off over under with without within to up down out about above after before
  between during against among since until than not no yes all any both each few many more most much several some such other another there here
  is are was were be been being am do does did has have had will would can could may might must shall should also then thus however although
  because while whether though unless once just only even still now never always often today tomorrow yesterday ok okay oh well hi hello dear
  thanks thank please re fwd pm am mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  let's don't god`.split(/\s+/),
)
const TIMES =
  /^(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december)$/

export const withoutPoint = (word: string): string => word.replace(/\.$/, '')

/** "Mr.", "President", "Deputy": stands before a person's name and is no part of it. */
export const isTitle = (lower: string): boolean => TITLES.has(lower) || isAddress(lower)
export const isAddress = (lower: string): boolean => ADDRESS_MALE.has(lower) || ADDRESS_FEMALE.has(lower) || ADDRESS_EITHER.has(lower)
export const isTitleModifier = (lower: string): boolean => TITLE_MODIFIERS.has(lower)

/** "Ministry", "Inc", "River", "Agreement": the last word of a name says what kind of thing it is. */
export const isHead = (lower: string): boolean =>
  ORGANIZATION_HEADS.has(lower) || COMPANY_SUFFIXES.has(lower) || PLACE_HEADS.has(lower) || OTHER_HEADS.has(lower)

/** "J.", "J.K.": the initials of a person. */
export const isInitial = (text: string): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(text) || /^\p{Lu}$/u.test(text)

/**
 * The listed name that begins at a word, as the number of words it takes; 0 where there is none. The longest wins:
 * "New York Times" before "New York".
 */
export function listedAt(reading: Reading, at: number, limit: number): number {
  const first = (reading.words[at] as Word).text
  for (let n = Math.min(longestFrom(first), limit - at); n > 0; n--) if (lookUp(phrase(reading, at, at + n - 1))) return n
  return 0
}

/** Whether the capital of this word may be that of a name, where a capital in running text is enough. */
export function mayBeName(word: Word | undefined): boolean {
  if (!word?.capital || word.dated) return false
  // "WHO", "US": in capitals where the words around are not.
  if (NEVER.has(word.lower) || TIMES.test(word.lower))
    return word.allCapitals && word.casing === 'sentence' && lookUp(word.text) !== undefined
  return !/^[@#]|:\/\/|www\./.test(word.text) && word.text.length < 60
}

/**
 * Whether a word whose capital may be due to its position begins a name: a listed name, one that is no English word,
 * one written with a capital elsewhere, or the beginning of a longer name.
 */
export function beginsName(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (!word || !mayBeName(word)) return false
  const next = reading.words[at + 1]
  const limit = reading.sentences[word.sentence]?.to ?? at + 1
  const english = isEnglish(word.lower)
  const listed = listedAt(reading, at, limit)
  const capital = reading.cases.capital.get(word.lower) ?? 0
  const small = reading.cases.small.get(word.lower) ?? 0
  if (listed > 1) return true
  if (listed === 1 && !english) return true
  const known = lookUp(word.text)
  if (listed === 1 && (known?.country || known?.people || capital > small)) return true
  if (word.casing === 'upper') return !english && capital > 0
  if (word.allCapitals && !english) return true
  if (!english && (givenName(word.text) || isFamilyName(word.text))) return true
  if (!english && small === 0 && (capital > 0 || !/^(VERB|ADV|AUX|ADP|SCONJ|PRON|DET|INTJ)$/.test(word.upos))) return true
  if (word.casing === 'title') return continuesName(reading, at, limit)
  if (capital > small && followedElsewhere(reading, at)) return true
  if (isTitle(word.lower) && mayBeName(next)) return true
  if (NAME_PARTICLES.has(word.lower) && next && mayBeName(next) && !isEnglish(next.lower)) return true
  return continuesName(reading, at, limit)
}

/** A common word before other capitals: "Mark Hale", "Apple Inc", "Supreme Court", "Bank of …". */
function continuesName(reading: Reading, at: number, limit: number): boolean {
  const word = reading.words[at] as Word
  const next = reading.words[at + 1]
  if (at + 1 >= limit || !next) return false
  if (next.lower === 'of' && ORGANIZATION_OF.has(word.lower) && mayBeName(reading.words[at + 2])) return true
  if (!mayBeName(next)) return false
  if ((PLACE_FIRST.has(word.lower) || THINGS_FIRST.has(word.lower)) && word.casing === 'sentence') return true
  if (/^(ADV|ADP|SCONJ|DET|PRON|AUX|VERB|NUM|CCONJ|INTJ)$/.test(word.upos) && !givenName(word.text)) return false
  if (givenName(word.text) && !isHead(next.lower) && !isEnglish(next.lower)) return true
  if (givenName(word.text) && isFamilyName(next.text)) return true
  if (word.casing === 'title' && !/^(ministry|inc|corp|university|party|council)$/.test(withoutPoint(next.lower))) return false
  let last = at + 1
  while (last + 1 < limit && mayBeName(reading.words[last + 1])) last++
  const head = (reading.words[last] as Word).lower
  return isHead(head) && !isEnglishPlural(word)
}

/** "Drivers", "Officials": a plural that begins a sentence is no part of the name after it. */
const isEnglishPlural = (word: Word): boolean =>
  /[^s]s$/.test(word.lower) && isEnglish(word.lower) && !/^(united|workers|veterans)$/.test(word.lower)

/** Whether the word and the one after it stand together with capitals elsewhere, or it is a name by itself there. */
function followedElsewhere(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1]
  return !next || !mayBeName(next) || (reading.cases.capital.get(next.lower) ?? 0) > 0
}
