import { ADVERBIAL_MARKERS, CONDITIONAL_MARKERS, DAY_AND_MONTH_NAMES, TIME_UNITS } from '../lexicon/function-words.ts'
import type { Phrases } from './subjects.ts'
import type { Word } from './words.ts'

/** What stands between a subject and the clause before it. */
export interface Opening {
  readonly marker: string | null
  /** Index of the word before the clause's own words. */
  readonly at: number
  readonly opening: number
}

/** What opens a clause before its subject: a marker, or an adverbial set off by a comma ("In 2024, …"). */
export function openingOf(s: Phrases, first: number): Opening {
  let i = first - 1
  while (s.words[i]?.upos === 'ADV' && !isMarker(s.words[i])) i--
  i = beforeTime(s, i)
  const word = s.words[i]
  if (isMarker(word)) return { marker: (word as Word).lower, at: i, opening: i }
  if (word?.text === ',') {
    const start = adverbialBefore(s, i)
    if (start >= 0) {
      const opener = s.words[start - 1]
      return isMarker(opener)
        ? { marker: (opener as Word).lower, at: start - 1, opening: start - 1 }
        : { marker: null, at: start - 1, opening: start }
    }
  }
  return { marker: null, at: i, opening: i + 1 }
}

/** Over a time that stands before a subject without a comma: "and | in June 2018 | a boat sank". */
function beforeTime(s: Phrases, at: number): number {
  const phrase = s.phraseEnding.get(at)
  if (!phrase || !datesOnly(s, at) || phrase.last - phrase.first > 3) return at
  const before = s.words[phrase.first - 1]
  if (before?.upos === 'ADP') return isMarker(s.words[phrase.first - 2]) || phrase.first < 2 ? phrase.first - 2 : at
  return isMarker(before) || phrase.first === 0 ? phrase.first - 1 : at
}

const isMarker = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.upos === 'CCONJ' ||
    /^(which|whom|whose|that)$/.test(word.lower) ||
    CONDITIONAL_MARKERS.has(word.lower) ||
    (ADVERBIAL_MARKERS.has(word.lower) && word.upos !== 'NOUN'))

/** Where the adverbial that ends at the comma begins: at the head of the sentence or after a marker; -1 if there is none. */
function adverbialBefore(s: Phrases, comma: number): number {
  for (let i = comma - 1; i >= Math.max(0, comma - 25); i--) {
    const word = s.words[i] as Word
    const begins = i === 0 || isMarker(s.words[i - 1]) || /^[;:"“”—]$/.test(s.words[i - 1]?.text ?? '')
    if (s.groupHolding.has(i) || /^[;:"“”—]$/.test(word.text)) return -1
    if (begins && (word.upos === 'ADP' || word.upos === 'ADV' || datesOnly(s, comma - 1))) return i
    if (begins && (i === 0 || s.words[i - 1]?.upos !== 'CCONJ')) return -1
  }
  return -1
}

/** "Last week | at least 76 people": a time before the subject, not a noun that the clause describes. */
export function datesOnly(s: Phrases, at: number): boolean {
  const word = s.words[at]
  return word !== undefined && (DAY_AND_MONTH_NAMES.has(word.lower) || TIME_UNITS.has(word.lemma) || /^\d+s?$/.test(word.lower))
}
