import type { NounPhrase } from './noun-phrases.ts'
import type { SentenceTree } from './sentence-tree.ts'
import type { VerbGroup } from './verb-groups.ts'

/**
 * What a greedy parser most often gets wrong in news, and a second sign gives away: past forms taken for participles,
 * and subjects given to another word.
 */

/** A main verb that the parser took for a description, with the noun that is its subject. */
export interface Misread {
  readonly verb: VerbGroup
  readonly subject: number
}

/** Finds a main verb that hangs on what should be its subject. */
export function misreadMain(s: SentenceTree, word: number, verb: VerbGroup): Misread | null {
  const head = s.head(word)
  if (head === null || s.is(word, 'acl:relcl') || s.child(word, 'nsubj') !== null || !/^(finite|participle)$/.test(verb.form)) return null
  if (verb.form === 'participle' && !s.is(word, 'acl')) return null
  const subject = s.is(word, 'acl') ? doubledSubject(s, head) : null
  if (subject !== null) return { verb: asPast(verb), subject }
  return s.is(word, 'acl', 'parataxis') && isVerbless(s, head) && standsOff(s, verb) ? { verb: asPast(verb), subject: head } : null
}

/** "The business benefited from exports, it added" read as two subjects of one verb: the first has a verb of its own. */
function doubledSubject(s: SentenceTree, noun: number): number | null {
  let top = noun
  for (let above = s.head(top); above !== null && s.is(top, 'nmod', 'appos', 'conj'); above = s.head(above)) top = above
  const verb = s.is(top, 'nsubj') ? s.head(top) : null
  return verb !== null && s.children(verb, 'nsubj').some((other) => other > noun && other < verb) ? top : null
}

/** A sentence, not a headline or caption, whose root is a noun. */
const isVerbless = (s: SentenceTree, noun: number): boolean =>
  s.is(noun, 'root') &&
  /^(NOUN|PROPN|PRON)$/.test(s.words[noun]?.upos ?? '') &&
  s.children(noun, 'cop', 'nsubj').length === 0 &&
  /^[.!?"”]$/.test(s.words[s.words.length - 1]?.text ?? '')

/** "The leader, in a letter, also called": a mark or an adverb parts it from what stands before. */
const standsOff = ({ words }: SentenceTree, verb: VerbGroup): boolean =>
  verb.form === 'finite' || words[verb.first - 1]?.upos === 'ADV' || words[verb.first - 1]?.text === ','

/** The past tense of what is tagged as a participle: "benefited". */
export const asPast = (verb: VerbGroup): VerbGroup =>
  verb.form === 'participle' ? { ...verb, form: 'finite', tense: 'past', passive: false } : verb

/** Whether a participle without an auxiliary is in truth a past tense: it has a subject of its own. */
export const isPast = (s: SentenceTree, word: number, verb: VerbGroup): boolean =>
  verb.form === 'participle' && s.children(word, 'nsubj').some((subject) => subject < word) && !s.is(word, 'advcl')

/**
 * The subject of a verb with a tense that the parser gave to another: "after [the bridge] had closed" read as "after
 * the bridge", "[the men] who built the bridge left" as "the bridge left".
 */
export function mistakenSubject(s: SentenceTree, word: number, verb: VerbGroup, head: number): number | null {
  if (verb.form !== 'finite' || !s.is(word, 'xcomp', 'ccomp', 'advcl', 'dep', 'conj')) return null
  const above = s.is(head, 'acl:relcl') ? s.head(head) : null
  if (above !== null && s.is(above, 'root') && s.is(word, 'xcomp')) return above
  let at = verb.first - 1
  while (s.words[at]?.upos === 'ADV') at--
  if (at < 0) return null
  const last = at
  for (let above = s.head(at); above !== null && above !== word && s.reach(above).last <= last && !joinsNoun(s, at); above = s.head(above))
    at = above
  // "will come from Rabat and [Lewczuk] will record it" read as "Rabat and Lewczuk".
  if (joinsNoun(s, at)) return at
  return !s.is(word, 'conj') && s.head(at) === head && s.is(at, 'obl', 'obj') ? at : null
}

const joinsNoun = (s: SentenceTree, noun: number): boolean =>
  s.is(noun, 'conj') && s.child(noun, 'cc') !== null && !s.is(s.head(noun) ?? noun, 'nsubj')

/** The noun phrase right before a verb whose subject is not found, over adverbs and one insertion. */
export function nearestNoun({ words }: SentenceTree, phrases: readonly NounPhrase[], verb: VerbGroup): NounPhrase | null {
  let last = beforeAdverbs(verb.first - 1)
  if (words[last]?.text === ',') last = words.slice(0, last).findLastIndex((w) => w.text === ',') - 1
  const noun = phrases.find((p) => p.last === last && words[p.head]?.upos !== 'NUM')
  return noun ? wholeNoun(words, phrases, noun) : null

  function beforeAdverbs(from: number): number {
    let at = from
    while (words[at]?.upos === 'ADV') at--
    return at
  }
}

/** "The blast | on Saturday": from the noun that a phrase is tied to. */
function wholeNoun(words: SentenceTree['words'], phrases: readonly NounPhrase[], noun: NounPhrase): NounPhrase {
  if (words[noun.first - 1]?.upos !== 'ADP') return noun
  const tied = phrases.find((p) => p.last === noun.first - 2)
  return tied ? { ...tied, last: noun.last } : noun
}

/** "Scientology called the Sea Org" beside a noun: what is tagged as past tense, without a subject, only describes. */
export const isDescription = (s: SentenceTree, word: number, verb: VerbGroup): boolean =>
  s.is(word, 'acl') &&
  !s.is(word, 'acl:relcl') &&
  verb.form === 'finite' &&
  verb.tense === 'past' &&
  verb.first === verb.last &&
  s.children(word, 'nsubj', 'mark', 'aux', 'cop').length === 0
