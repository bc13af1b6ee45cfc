import { DUE, FUTURE_AUXILIARIES, LEADING_UP, OPEN_AUXILIARIES } from '../lexicon/time-tense.ts'
import type { Span, TimeDirection, Token } from '../model.ts'

/** How far a verb may stand from the time that belongs to it, in words. */
const REACH = 25
/** How far its auxiliaries may stand before it: "will not be able to". */
const GROUP = 5

/**
 * Which way a bare "Sunday" points, by the verb next to it: "arrived on Sunday" past, "will arrive on Sunday" future.
 * Looks left within the sentence, then right; null where no verb tells. Knows no syntax, so a verb of
 * another clause can mislead it.
 */
export function directionByTense(tokens: readonly Token[], sentence: Span, time: Span, text: string): TimeDirection | null {
  const at = firstStartingAt(tokens, time.start)
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if ((tokens[i] as Token).start < sentence.start) break
    const direction = directionOfVerb(tokens, sentence, i, text)
    if (direction) return direction
  }
  for (let i = at; i < Math.min(tokens.length, at + REACH); i++) {
    const token = tokens[i] as Token
    if (token.start >= sentence.end) break
    const direction = token.start >= time.end && directionOfVerb(tokens, sentence, i, text)
    if (direction) return direction
  }
  return null
}

/** What the word at `index`, with the auxiliaries before it, says of its time; null where it is no verb. */
function directionOfVerb(tokens: readonly Token[], sentence: Span, index: number, text: string): TimeDirection | null {
  const token = tokens[index] as Token
  const lemma = token.lemma.toLowerCase()
  const word = text.slice(token.start, token.end).toLowerCase()
  if (FUTURE_AUXILIARIES.has(word)) return 'future'
  if (DUE.has(lemma) && token.upos !== 'NOUN' && (word === lemma || isPastForm(word, lemma))) return 'future'
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return null
  for (let i = index - 1; i >= Math.max(0, index - GROUP) && (tokens[i] as Token).start >= sentence.start; i--) {
    const before = tokens[i] as Token
    const auxiliary = text.slice(before.start, before.end).toLowerCase()
    if (FUTURE_AUXILIARIES.has(auxiliary)) return 'future'
    if (OPEN_AUXILIARIES.has(auxiliary)) return auxiliary === 'would' ? 'future' : 'nearest'
    if (DUE.has(before.lemma.toLowerCase()) || LEADING_UP.has(before.lemma.toLowerCase())) return 'future'
    if (auxiliary === 'to' && i === index - 1) continue
    if (before.upos !== 'AUX' && before.upos !== 'PART' && before.upos !== 'ADV' && before.upos !== 'VERB') break
  }
  if (isPastForm(word, lemma)) return 'past'
  // "is", "says" tell nothing, but a verb of its own further left may.
  return null
}

/** "arrived", "said", "was", "had": not the base form, nor one in -s or -ing. */
const isPastForm = (word: string, lemma: string): boolean =>
  word !== lemma && !/(?:s|ing|'m|’m|are|am)$/.test(word) ? !/^(?:is|'s|’s|'re|’re|'ve|’ve)$/.test(word) : word === 'was'

function firstStartingAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
