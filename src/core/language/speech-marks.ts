import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Draft } from './clause.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Run } from './subjects.ts'
import type { Word } from './words.ts'

/** Longest subject looked for between a quotation and its verb, in words. */
const LONGEST_SUBJECT = 16

/**
 * The subject of a reporting verb right after a quotation: parsers take the quotation for a part of it, the closing mark
 * tells better. `"…," said the mayor`, `"…," the mayor, Ana Ruiz, told reporters`.
 */
export function withSpeaker(words: readonly Word[], phrases: readonly NounPhrase[], draft: Draft): Draft {
  const { verb, subject, inherited } = draft
  if (!REPORTING_VERBS.has(verb.lemma) || verb.form !== 'finite' || verb.copula) return draft
  const own = subject !== null && !inherited
  if (closes(words, verb.first - 1)) {
    const after = own && subject.first > verb.last ? null : subjectAfter(words, phrases, verb.last)
    return after ? { ...draft, subject: after, inherited: false, insertion: null, inverted: true } : draft
  }
  if (!own || subject.first > verb.first) return draft
  const mark = lastClosing(words, verb.first)
  if (mark < subject.first || mark + 1 >= verb.first) return draft
  const comma = words.findIndex((w, i) => i > mark + 1 && i < verb.first && w.text === ',')
  const last = comma > 0 ? comma - 1 : verb.first - 1
  return { ...draft, subject: { first: mark + 1, last }, insertion: comma > 0 ? { first: comma, last: verb.first - 1 } : null }
}

/** Whether a mark closes a quotation: after its own comma or stop, or by its form. */
const closes = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '”' || (words[at]?.text === '"' && /^[,.!?]$/.test(words[at - 1]?.text ?? ''))

function lastClosing(words: readonly Word[], before: number): number {
  for (let i = before - 1; i > Math.max(0, before - LONGEST_SUBJECT); i--) if (closes(words, i)) return i
  return -1
}

/** The phrase after the verb, with what "of", "for" and "and" attach. */
function subjectAfter(words: readonly Word[], phrases: readonly NounPhrase[], verb: number): Run | null {
  const index = phrases.findIndex((p) => p.first === verb + 1)
  const phrase = phrases[index]
  if (!phrase) return null
  let last = phrase.last
  for (const next of phrases.slice(index + 1)) {
    if (next.first !== last + 2 || !/^(of|for|at|from|and)$/.test(words[last + 1]?.lower ?? '')) break
    last = next.last
  }
  return { first: phrase.first, last }
}
