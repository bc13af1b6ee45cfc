import type { Reading, Word } from '../words.ts'
import type { Place } from './features.ts'
import type { Markable } from './markables.ts'

/** How much of a quotation is looked at, in words. */
const LONGEST = 400

/** What follows a verb that tells more: "Lind left, he said that …". */
const CONTENT = ['ccomp', 'xcomp', 'obj', 'csubj'] as const

/**
 * The first word of what is said before "…, he said": of the quotation that ends there, or of the sentence. Null where
 * nothing said stands before. Nobody speaks of himself by his name, so those named from there on are not who says it:
 * `“We shall not meet Haddad,” he said`, "The town would not pay Haddad, he said".
 */
export function ownWordsFrom(reading: Reading, pronoun: Markable, place: Place): number | null {
  const { words } = reading
  const mark = words[pronoun.from - 1]
  if (!place.speaks || pronoun.word.quoted || mark?.sentence !== pronoun.word.sentence) return null
  const quoted = [mark, words[pronoun.from - 2]].find((word) => word?.quoted)
  if (quoted) return beginningOf(words, quoted.index)
  return mark.text === ',' && isToldBefore(reading, pronoun, place) ? (reading.sentences[mark.sentence]?.from ?? null) : null
}

function beginningOf(words: readonly Word[], last: number): number {
  let from = last
  while (words[from - 1]?.quoted && last - from < LONGEST) from--
  return from
}

/**
 * Whether the sentence up to the comma is what is said: a clause stands there and none after the verb. By the forms,
 * since a parser seldom sees it: "When Lind left, he said that …" goes on, "…, he said on Sunday" does not.
 */
function isToldBefore({ grammar: { tree }, words, sentences }: Reading, pronoun: Markable, { clause }: Place): boolean {
  const { from } = sentences[pronoun.word.sentence] as { from: number }
  const isTensed = (word: Word): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(tree.xpos(word.token))
  if (tree.children(clause, ...CONTENT).some((child) => child > clause && tree.head(pronoun.head) === clause)) return false
  if (!words.slice(Math.max(from, pronoun.from - LONGEST), pronoun.from).some(isTensed)) return false
  const verb = words.slice(pronoun.to + 1, pronoun.to + 4).find((word) => word.token === clause)
  const next = verb && words[verb.index + 1]
  return (
    verb !== undefined &&
    (!next || next.sentence !== verb.sentence || next.dated || /^(?:ADP|PUNCT|ADV)$/.test(next.upos)) &&
    next?.text !== ':'
  )
}
