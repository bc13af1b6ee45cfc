import { SAYING } from '../lexicon/reporting-verbs.ts'
import { DUE, FUTURE_AUXILIARIES, LEADING_UP, OPEN_AUXILIARIES, PRESENT_BE } from '../lexicon/time-tense.ts'
import type { Span, TimeDirection, Token } from '../model.ts'
import { firstStartingFrom } from '../span.ts'

/** How far a verb may stand from the time that belongs to it, in words. */
const REACH = 25
/** How near a verb in the present must stand to make the time a plan: "leaves on Sunday". */
const BESIDE = 3
/** How far its auxiliaries may stand before it: "will not be able to". */
const GROUP = 5

/**
 * Which way a bare "Sunday" points, by the verb next to it: "arrived on Sunday" past, "will arrive on Sunday" future.
 * A headline puts the past in the present and what is to come in the infinitive: "Kim meets Lee on Sunday", "Kim to
 * meet Lee on Sunday". Looks left within the sentence, then right; null where no verb tells. Knows no syntax, so a verb of
 * another clause can mislead it.
 */
export function directionByTense(
  tokens: readonly Token[],
  sentence: Span,
  time: Span,
  text: string,
  headline: boolean,
): TimeDirection | null {
  const at = firstStartingFrom(tokens, time.start)
  for (let i = at - 1; i >= Math.max(0, at - REACH) && (tokens[i] as Token).start >= sentence.start; i--) {
    const told = directionOfVerb(tokens, sentence, i, text)
    if (told === 'scheduled' && (headline || at - i <= BESIDE)) return headline ? 'past' : 'future'
    if (told === 'infinitive' && headline) return 'future'
    if (told !== null && told !== 'scheduled' && told !== 'infinitive') return told
  }
  for (let i = at; i < Math.min(tokens.length, at + REACH) && (tokens[i] as Token).start < sentence.end; i++) {
    if ((tokens[i] as Token).start < time.end) continue
    const told = directionOfVerb(tokens, sentence, i, text)
    if (told !== null && told !== 'scheduled' && told !== 'infinitive') return told
  }
  return null
}

/** What the word at `index`, with the auxiliaries before it, says of its time; null where it is no verb. */
function directionOfVerb(
  tokens: readonly Token[],
  sentence: Span,
  index: number,
  text: string,
): TimeDirection | 'scheduled' | 'infinitive' | null {
  const token = tokens[index] as Token
  const lemma = token.lemma.toLowerCase()
  const word = text.slice(token.start, token.end).toLowerCase()
  if (FUTURE_AUXILIARIES.has(word)) return 'future'
  if (DUE.has(lemma) && token.upos !== 'NOUN' && (word === lemma || isPastForm(word, lemma))) return 'future'
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return null
  const group = auxiliariesBefore(tokens, sentence, index, text)
  if (group === 'future' || group === 'nearest') return group
  if (group === 'infinitive') return group
  if (group !== 'finite') return null
  if (isPastForm(word, lemma)) return 'past'
  // "leaves on Sunday" is a plan, but "is" and "says" tell nothing, and a verb further left may.
  return token.upos === 'VERB' && !SAYING.has(lemma) && !/ing$/.test(word) ? 'scheduled' : null
}

/**
 * What the words before a verb make of it: `future` ("will be", "is to be", "plans to"), `nearest` ("could have"),
 * `present` ("is held"), `infinitive` ("to hold"), or `finite` where they leave its own form to speak.
 */
function auxiliariesBefore(
  tokens: readonly Token[],
  sentence: Span,
  index: number,
  text: string,
): 'future' | 'nearest' | 'present' | 'infinitive' | 'finite' {
  let infinitive = false
  for (let i = index - 1; i >= Math.max(0, index - GROUP) && (tokens[i] as Token).start >= sentence.start; i--) {
    const before = tokens[i] as Token
    const word = text.slice(before.start, before.end).toLowerCase()
    const lemma = before.lemma.toLowerCase()
    if (FUTURE_AUXILIARIES.has(word)) return 'future'
    if (OPEN_AUXILIARIES.has(word)) return word === 'would' ? 'future' : 'nearest'
    if (DUE.has(lemma) || LEADING_UP.has(lemma)) return 'future'
    if (PRESENT_BE.has(word)) return infinitive ? 'future' : 'present'
    if (word === 'to') infinitive = true
    else if (before.upos !== 'AUX' && before.upos !== 'PART' && before.upos !== 'ADV' && before.upos !== 'VERB') break
  }
  return infinitive ? 'infinitive' : 'finite'
}

/** "arrived", "said", "was", "had": not the base form, nor one in -s or -ing. */
const isPastForm = (word: string, lemma: string): boolean =>
  word === 'was' || (word !== lemma && !/(?:s|ing|['’]m|['’]re|['’]ve|are|am)$/.test(word))
