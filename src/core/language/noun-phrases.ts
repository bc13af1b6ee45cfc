import { DAY_AND_MONTH_NAMES, DAY_PARTS } from '../lexicon/function-words.ts'
import type { Word } from './words.ts'

/** "the Russian Defense Ministry", "his opening remarks": a noun with what stands before it. Indexes, inclusive. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  /** The noun itself. */
  readonly head: number
}

const POSSESSIVES = /^(my|your|his|her|its|our|their|whose)$/
const NOMINAL = /^(NOUN|PROPN|NUM|PRON|SYM|X)$/

const isHyphen = (word: Word | undefined): boolean => word !== undefined && /^[-–‑]$/.test(word.text)
const glued = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start

/** The noun phrases of a sentence without what follows their noun, in order. */
export function findNounPhrases(words: readonly Word[], isVerb: (index: number) => boolean): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let first = -1
  let head = -1
  const close = (last: number) => {
    // "the wounded", "its manifest": an adjective used as a noun.
    if (head < 0 && first >= 0 && last > first && (words[last] as Word).upos === 'ADJ') head = last
    if (first >= 0 && head >= 0) phrases.push({ first, last: Math.min(last, Math.max(head, last)), head })
    first = head = -1
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (!belongs(words, i, isVerb)) {
      close(i - 1)
      continue
    }
    if (first >= 0 && head >= 0 && opensPhrase(words, i, first)) close(i - 1)
    if (first < 0) first = i
    if (NOMINAL.test(word.upos) || (word.upos === 'DET' && !isHyphen(words[i + 1])) || word.upos === 'VERB') {
      if (!POSSESSIVES.test(word.lower) && !(head >= 0 && /sel(?:f|ves)$/.test(word.lower))) head = i
    }
  }
  close(words.length - 1)
  return phrases.map((p) => trim(words, p))
}

function belongs(words: readonly Word[], i: number, isVerb: (index: number) => boolean): boolean {
  const word = words[i] as Word
  if (isVerb(i)) return false
  if (/^(who|which|whom|that|what)$/.test(word.lower))
    return word.lower === 'that' && /^(NOUN|ADJ|PROPN)$/.test(words[i + 1]?.upos ?? '') && word.upos === 'DET'
  if (/^(NOUN|PROPN|NUM|PRON|DET|ADJ|SYM|X|VERB)$/.test(word.upos)) return true
  if (word.lower === "'") return glued(words[i - 1], word) && words[i - 1]?.lower.endsWith('s') === true && leadsToNoun(words, i + 1)
  if (word.upos === 'PART') return word.lower === "'s"
  if (isHyphen(word)) return glued(words[i - 1], word) || glued(word, words[i + 1])
  if (word.upos === 'ADV')
    return (
      /^(about|some|nearly|almost|only|around|approximately|roughly|more|most|less|least|over|up|as|at|heavily|very|highly)$/.test(
        word.lower,
      ) && leadsToNoun(words, i + 1)
    )
  if (word.lower === 'at') return /^(least|most)$/.test(words[i + 1]?.lower ?? '') && words[i + 2]?.upos === 'NUM'
  return (word.upos === 'ADP' || word.upos === 'SCONJ') && /^(about|around|over|than)$/.test(word.lower) && words[i + 1]?.upos === 'NUM'
}

const leadsToNoun = (words: readonly Word[], i: number): boolean => /^(NUM|ADJ|DET|NOUN|PROPN)$/.test(words[i]?.upos ?? '')

/** An article, a pronoun or the end of a day's name begins a new phrase: "On Friday | fishermen", "gave | him | the book". */
function opensPhrase(words: readonly Word[], i: number, first: number): boolean {
  const word = words[i] as Word
  const before = words[i - 1] as Word
  if (before.lower === "'s" || before.lower === "'" || isHyphen(before) || isHyphen(word)) return false
  if (word.upos === 'DET' && !(before.upos === 'DET' || before.upos === 'ADV')) return true
  if (word.upos === 'PRON' && word.lower !== 'one') return !/sel(?:f|ves)$/.test(word.lower)
  // "the ministry | over 300 pilgrims".
  if (/^(about|around|over|at)$/.test(word.lower) && /^(NUM|ADJ|ADV)$/.test(words[i + 1]?.upos ?? '')) return true
  // "A storm yesterday", "protesters Saturday".
  if (
    before.upos === 'NOUN' &&
    /day$|^tomorrow$/.test(word.lower) &&
    DAY_AND_MONTH_NAMES.has(word.lower) &&
    !/^(NOUN|PART)$/.test(words[i + 1]?.upos ?? '')
  )
    return true
  if (before.upos === 'PRON' && !POSSESSIVES.test(before.lower) && !/^(those|these|many|some|all)$/.test(before.lower)) return true
  const dated =
    DAY_AND_MONTH_NAMES.has(before.lower) ||
    (/^(1[5-9]|20)\d\ds?$/.test(before.lower) && /^(in|of|since|by|for)$/.test(words[first - 1]?.lower ?? ''))
  return dated && word.upos !== 'NUM' && word.upos !== 'PART' && !DAY_PARTS.has(word.lower) && words[first - 1]?.upos === 'ADP'
}

/** Leaves out a possessive "'s" or hyphen left hanging at the end. */
function trim(words: readonly Word[], phrase: NounPhrase): NounPhrase {
  let { last } = phrase
  while (last > phrase.head && /^(PART|PUNCT|ADV|ADP)$/.test((words[last] as Word).upos)) last--
  return { ...phrase, last }
}
