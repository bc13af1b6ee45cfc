import { LANGUAGE_LETTERS, LANGUAGE_WORDS, SCRIPT_LANGUAGES } from '../lexicon/language-words.ts'
import { isEnglishWord } from './english-words.ts'

/** Enough to be sure of any language, and little enough to cost nothing. */
const SAMPLE = 6000
/** Undetermined, in ISO 639 and BCP 47. */
const UNKNOWN = 'und'
/** The share of a text's words that are a language's small words, from which the language is believed. */
const CLEAR_SHARE = 0.18
/** Words in a text from which on that share means something. */
const FEW_WORDS = 12
/** In a short text: the share of words an English word list should know. */
const KNOWN_SHARE = 0.4

/**
 * Tells the language of a text (a BCP 47 tag; `und` where nothing is clear), by its script and, in Latin letters, by
 * its small words: the, of, and; der, die, und. A text too short for that is English only if its words are.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return UNKNOWN
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 < letters ? byScript(sample, letters - latin) : bySmallWords(sample)
}

function byScript(sample: string, letters: number): string {
  let best = { language: UNKNOWN, count: 0 }
  for (const { script, language, signs } of SCRIPT_LANGUAGES) {
    const count = sample.match(script)?.length ?? 0
    // Kana make up half of Japanese, which has Han signs too; other languages' own letters are one in thirty or more.
    const enough = signs ? (sample.match(signs)?.length ?? 0) * 50 > count : count * (language === 'ja' ? 6 : 2) > letters
    if (count > best.count && enough) best = { language, count }
    if (language === 'ja' && best.language === 'ja') return language
  }
  return best.language
}

interface Score {
  readonly language: string
  /** How many of the words are the language's small words. */
  readonly count: number
  /** How many have letters that hardly any other language has. */
  readonly marked: number
  /** Both, a small word that n languages share counting 1/n. */
  readonly weight: number
}

function bySmallWords(sample: string): string {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  // Names may have any letters; words in small letters have those of their language.
  const lower = sample.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []
  const scores = Object.keys(LANGUAGE_WORDS).map((language) => scoreOf(language, words, lower))
  scores.sort((a, b) => b.count + b.weight - (a.count + a.weight))
  const [first] = scores
  if (!first) return UNKNOWN
  const isClear = first.count + first.marked >= words.length * CLEAR_SHARE && (words.length >= FEW_WORDS || first.language !== 'en')
  if (isClear && (words.length >= FEW_WORDS || first.weight >= 1)) return first.language
  return looksEnglish(words, scores) ? 'en' : UNKNOWN
}

function scoreOf(language: string, words: readonly string[], lower: readonly string[]): Score {
  const own = LANGUAGE_WORDS[language]
  const letters = LANGUAGE_LETTERS[language]
  let count = 0
  const marked = letters ? lower.filter((word) => letters.test(word)).length : 0
  let weight = marked
  for (const word of words) {
    if (!own?.has(word)) continue
    count += 1
    weight += 1 / (sharers().get(word) ?? 1)
  }
  return { language, count, marked, weight }
}

let shared: ReadonlyMap<string, number> | undefined

/** How many languages have each small word. */
function sharers(): ReadonlyMap<string, number> {
  if (shared) return shared
  const counts = new Map<string, number>()
  for (const own of Object.values(LANGUAGE_WORDS)) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
  shared = counts
  return counts
}

/** A headline or a note: no other language's small words outnumber the English ones, and a word list knows the rest. */
function looksEnglish(words: readonly string[], scores: readonly Score[]): boolean {
  const english = scores.find(({ language }) => language === 'en')
  if (!english || scores.some(({ count }) => count > Math.max(english.count, 1))) return false
  return words.filter(isEnglishWord).length >= words.length * KNOWN_SHARE
}
