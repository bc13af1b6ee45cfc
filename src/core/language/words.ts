import { MODALS } from '../lexicon/function-words.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Span, Token } from '../model.ts'
import { slice, spanAt } from '../span.ts'
import type { Language } from './read.ts'

/** A token with its wording. */
export interface Word extends Token {
  readonly text: string
  readonly lower: string
}

export interface SentenceWords extends Span {
  readonly words: readonly Word[]
}

/**
 * The words of each sentence. Words of a known name count as proper nouns whatever the tagger took them for
 * ("No Kwang Chol"). `names` are sorted and do not overlap.
 */
export function readWords(text: string, language: Language, names: readonly Span[]): SentenceWords[] {
  const result: SentenceWords[] = []
  let i = 0
  for (const span of language.sentences) {
    const words: Word[] = []
    for (; i < language.tokens.length; i++) {
      const token = language.tokens[i] as Token
      if (token.start >= span.end) break
      if (token.start < span.start) continue
      const word = slice(text, token)
      const named = /\p{L}/u.test(word) && token.upos !== 'ADP' && token.upos !== 'PART' && spanAt(names, token.start)
      words.push(wordOf(token, word, Boolean(named)))
    }
    for (const part of partsOf(
      words.map((word, at) => repair(word, words, at)),
      span,
    ))
      result.push(part)
  }
  return result
}

/** Longer sentences are lists, tables or no prose at all: they are read in parts, which keeps every search inside one linear. */
const LONGEST_SENTENCE = 200

function partsOf(words: readonly Word[], span: Span): SentenceWords[] {
  if (words.length <= LONGEST_SENTENCE) return [{ start: span.start, end: span.end, words }]
  const parts: SentenceWords[] = []
  for (let i = 0; i < words.length; i += LONGEST_SENTENCE) {
    const part = words.slice(i, i + LONGEST_SENTENCE)
    parts.push({ start: (part[0] as Word).start, end: (part[part.length - 1] as Word).end, words: part })
  }
  return parts
}

const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ...['am', 'is', 'are', 'was', 'were', 'been', 'being'].map((form) => [form, 'be'] as const),
  ...['has', 'had', 'having'].map((form) => [form, 'have'] as const),
  ...['does', 'did'].map((form) => [form, 'do'] as const),
])

/** Participles that have become prepositions. */
const PREPOSITIONAL = /^(?:including|excluding|according|following|regarding|concerning|pending|amid|barring|citing|given)$/

function wordOf(token: Token, text: string, named: boolean): Word {
  // "WHO" and "US" are no pronouns.
  const lower = /^(?:WHO|US|IT)$/.test(text) ? text : text.toLowerCase().replace('’', "'")
  // The tagger has no lemma for some odd tokens.
  const lemma = (token.upos === 'AUX' && AUXILIARIES.get(lower)) || token.lemma || lower
  if (PREPOSITIONAL.test(lower) && token.upos === 'VERB') return { ...token, lemma, upos: 'ADP', text, lower }
  const upos = named || (lower === text && /^(?:WHO|US)$/.test(text)) ? 'PROPN' : token.upos
  return { ...token, lemma, upos, text, lower }
}

/** Nouns in -ing that no article gives away. */
const NOUNS_IN_ING =
  /^(?:morning|evening|building|ceiling|king|ring|spring|string|thing|nothing|something|anything|everything|wing|sibling|meeting|during)$/

/** Mends what the tagger gets wrong in a way that the neighbours give away. */
function repair(word: Word, words: readonly Word[], at: number): Word {
  const [before, after] = [words[at - 1], words[at + 1]]
  if (before?.lower === 'according' && word.lower === 'to') return { ...word, upos: 'ADP' }
  if (word.upos === 'VERB') {
    if (before?.lower === 'to' && words[at - 2]?.lower === 'according') return { ...word, upos: 'NOUN' }
    // "shoulder to shoulder", "from door to door": no verb.
    return before?.lower === 'to' && words[at - 2]?.lower === word.lower ? { ...word, upos: 'NOUN' } : word
  }
  if (!/^(NOUN|ADJ)$/.test(word.upos) || !before || !after) return word
  // "Seoul estimates that": a reporting verb, not a plural noun.
  if (word.lower.endsWith('s') && /^(NOUN|PROPN|PRON)$/.test(before.upos) && after.lower === 'that') {
    const lemma = [word.lower.slice(0, -1), word.lower.slice(0, -2), `${word.lower.slice(0, -3)}y`].find((l) => REPORTING_VERBS.has(l))
    return lemma ? { ...word, upos: 'VERB', lemma } : word
  }
  // "his party would vote against it": a modal asks for a verb.
  if (before.upos === 'AUX' && MODALS.has(before.lower) && !/ing$|ed$/.test(word.lower)) return { ...word, upos: 'VERB' }
  const leads = /^(DET|NUM|PRON|PROPN)$/.test(after.upos) && after.lower !== "'s"
  // "fishermen rescued over 700", "people crowded onto the square".
  if (
    /..[^e]ed$/.test(word.lower) &&
    !/^(?:hundred|kindred|naked|sacred|wicked|hatred)$/.test(word.lower) &&
    before.upos === 'NOUN' &&
    (leads || after.upos === 'ADP')
  )
    return { ...word, upos: 'VERB', lemma: baseOf(word.lower.slice(0, -2)) }
  // "killing 107 and wounding 238", "a memorial honouring those".
  if (/...ing$/.test(word.lower) && leads && /^(NOUN|ADJ|CCONJ|PUNCT)$/.test(before.upos) && !NOUNS_IN_ING.test(word.lower))
    return { ...word, upos: 'VERB', lemma: baseOf(word.lower.slice(0, -3)) }
  return word
}

/** The base form of a verb without its "-ed" or "-ing": "wound", "rescu|e", "stop|p". */
function baseOf(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[cuvz]|[^s]s|[^aeiou][aeiou][dgkmnprt]|rg|dg|[aiu]t)$/.test(stem) &&
    !/(?:er|en|on|it|ew|ow|oot|eat|ait|eet|ain|ean|oan|eed|ead|oad)$/.test(stem)
    ? `${stem}e`
    : stem
}
