import type { Grammar } from '../language/grammar/grammar.ts'
import { CALLING_OFF } from '../lexicon/event-verbs.ts'
import { SAYING } from '../lexicon/reporting-verbs.ts'
import { AHEAD_NOUNS, AHEAD_OF_WORDS, AHEAD_WORDS, ARRANGED_NOUNS, DUE, INVARIANT, LEADING_UP, STATES } from '../lexicon/time-tense.ts'
import type { Span, TimeDirection } from '../model.ts'
import { firstStartingFrom } from '../span.ts'

/** How many clauses up a tense is looked for. */
const REACH = 6

/** A time and the text beside it. */
export interface TimeInSentence extends Span {
  /** A few dozen characters on either side. */
  readonly before: string
  readonly after: string
  /** Written in the tense of headlines, which puts the past in the present and what is to come in the infinitive. */
  readonly headline: boolean
}

/**
 * Which way a bare "Sunday" points, by the predicate of the clause it belongs to: "arrived on Sunday" past, "will
 * arrive on Sunday" future, "agreed to meet on Sunday" future, "set for Sunday" future. A headline tells the past in
 * the present: "Kim meets Lee on Sunday". Null where nothing tells.
 */
export function directionByTense(grammar: Grammar, time: TimeInSentence): TimeDirection | null {
  if (AHEAD_OF_WORDS.test(time.before)) return 'future'
  if (/\bsince $/i.test(time.before)) return 'past'
  const head = grammar.headWithin(time)
  if (head === null) return null
  const told = directionFrom(grammar, verbBefore(grammar, head, time) ?? head, time) ?? directionOfSentence(grammar, head, time)
  const owned = OWNED.exec(time.after)?.[0]
    .toLowerCase()
    .match(/\p{L}{2,}/gu)
  // "Tuesday's ruling" is known already, so it was made; "will vote in Tuesday's election" looks ahead.
  if (owned != null) {
    if (told === 'future' && owned.some((noun) => ARRANGED_NOUNS.has(noun))) return 'future'
    // "Saturday's concert was cancelled": as a rule beforehand.
    return CALLING_OFF.has(grammar.tree.lemma(grammar.clauseOf(head)).toLowerCase()) ? 'nearest' : 'past'
  }
  return told !== 'past' && AHEAD_WORDS.test(time.before) ? 'future' : told
}

/** "'s", and the two words after it. */
const OWNED = /^['’]s?(?![\p{L}\p{N}])(?: \p{L}+){0,2}/u

/** How many words a reporting verb may stand before its time: "told reporters in Seoul on Friday he plans…". */
const SAID_BEFORE = 8

/**
 * "Said Monday | the bridge will open": the parser likes to give the time to the clause that follows. Where that
 * clause has its subject right after the time, and a verb stands before it, the time is that verb's.
 */
function verbBefore({ tree }: Grammar, head: number, time: Span): number | null {
  const above = tree.head(head)
  if (above === null || above < head) return null
  const next = firstStartingFrom(tree.tokens, time.end)
  if (!tree.children(above, 'nsubj', 'expl', 'mark').some((word) => tree.reach(word)[0] === next)) return null
  const first = firstStartingFrom(tree.tokens, time.start)
  for (let i = first - 1; i >= Math.max(0, first - SAID_BEFORE) && tree.upos(i) !== 'PUNCT'; i--) if (tree.upos(i) === 'VERB') return i
  return null
}

/** Climbs from the time to the first word whose tense or meaning tells. */
function directionFrom(grammar: Grammar, word: number, time: TimeInSentence): TimeDirection | null {
  const { tree } = grammar
  let clauses = 0
  for (let at: number | null = word; at !== null && clauses < REACH; at = tree.head(at)) {
    const lemma = tree.lemma(at).toLowerCase()
    const noun = /^(?:NOUN|PROPN)$/.test(tree.upos(at))
    if (at !== word && noun && AHEAD_NOUNS.has(lemma)) return 'future'
    if (at !== word && !noun && DUE.has(lemma) && !(lemma === 'set' && tree.child(at, 'obj') !== null))
      return dueDirection(grammar, at, time)
    if (!isPredicate(grammar, at)) continue
    clauses++
    const told = isInfinitive(grammar, at) ? infinitiveDirection(grammar, at, time) : directionOfVerb(grammar, at, word, time)
    if (told !== null) return told
  }
  return null
}

/** Where its own clause does not tell: an article in the present tense that names no past looks ahead. */
function directionOfSentence({ tree }: Grammar, word: number, { headline }: TimeInSentence): TimeDirection | null {
  let root = word
  for (let head = tree.head(root); head !== null; head = tree.head(root)) root = head
  const [first, last] = tree.reach(root)
  let ahead = false
  for (let i = first; i <= Math.min(last, first + LONGEST); i++) {
    if (/^VB[DN]$/.test(tree.xpos(i))) return null
    ahead ||= tree.xpos(i) === 'MD' || (/^VB[PZ]$/.test(tree.xpos(i)) && !STATES.has(tree.lemma(i)) && !SAYING.has(tree.lemma(i)))
  }
  return ahead && !headline ? 'future' : null
}

/** How many words of a sentence are looked at. */
const LONGEST = 80

const isPredicate = ({ tree }: Grammar, word: number): boolean =>
  /^(?:VERB|AUX)$/.test(tree.upos(word)) || tree.children(word, 'cop', 'aux').length > 0

const MOVING = /^(?:postpone|extend|delay|adjourn)$/i

/** "Due on Friday", "was postponed to Friday"; "had been due to expire Friday" and "extended the offer Friday" are over. */
function dueDirection(grammar: Grammar, word: number, { before }: TimeInSentence): TimeDirection {
  const { tense, perfect, voice } = grammar.featuresOf(word)
  const lemma = grammar.tree.lemma(word)
  // "a record set on Friday" is no plan; "set for Friday" is.
  const moved = lemma === 'set' || (MOVING.test(lemma) && grammar.tree.xpos(word) === 'VBD' && voice === 'active')
  return (tense === 'past' && perfect) || (moved && !/\b(?:for|to|until|till|by) $/i.test(before)) ? 'past' : 'future'
}

/** What a verb with a tense, or a participle by itself, says of a time in its clause; null where nothing: "knows", "is". */
function directionOfVerb(grammar: Grammar, clause: number, word: number, { headline, before }: TimeInSentence): TimeDirection | null {
  const { tree } = grammar
  const { tense, perfect, progressive, modal, negated } = grammar.featuresOf(clause)
  if (tense === 'future') return 'future'
  if (modal !== null) return perfect || (negated && modal === 'could') ? 'past' : 'future'
  if (tense === 'past' || perfect) return 'past'
  // "The funeral is on Saturday", but "It is Saturday".
  if (clause === word) return tense === 'present' && tree.children(clause, 'nsubj').some((s) => tree.upos(s) !== 'PRON') ? 'future' : null
  // "The record set on Friday"; "talks starting on Friday" go with the rest of the sentence.
  if (tense === 'none') return /^VB[ND]$/.test(tree.xpos(clause)) ? 'past' : null
  if (headline) return 'past'
  if (progressive) return 'future'
  const lemma = tree.lemma(clause)
  if (tree.xpos(clause) === 'VBP' && INVARIANT.has(lemma)) return 'past'
  const plan = tree.child(clause, 'cop') === null && !SAYING.has(lemma) && !STATES.has(lemma)
  return plan || AHEAD_WORDS.test(before) ? 'future' : null
}

function isInfinitive({ tree }: Grammar, clause: number): boolean {
  if (tree.children(clause, 'mark').some((word) => tree.lemma(word) === 'to')) return true
  if (tree.xpos(clause) !== 'VB' || tree.children(clause, 'aux').some((word) => tree.xpos(word) === 'MD')) return false
  return tree.is(clause, 'xcomp', 'ccomp', 'conj')
}

/** "Is to be signed", "agreed to meet", "a plan to meet" lie ahead; "helped to open" is as past as the helping. */
function infinitiveDirection(grammar: Grammar, clause: number, time: TimeInSentence): TimeDirection | null {
  const { tree } = grammar
  if (time.headline) return 'future'
  const be = tree.children(clause, 'aux', 'cop').find((word) => /^VB[DPZ]$/.test(tree.xpos(word)))
  if (be !== undefined) return tree.xpos(be) === 'VBD' ? 'nearest' : 'future'
  // "due to expire" is read as one word with "to".
  if (tree.children(clause, 'mark').some((word) => DUE.has(tree.lemma(word)))) return dueDirection(grammar, clause, time)
  const head = tree.head(clause)
  if (head === null) return null
  const lemma = tree.lemma(head).toLowerCase()
  if (DUE.has(lemma)) return dueDirection(grammar, head, { ...time, before: 'to ' })
  return LEADING_UP.has(lemma) ? 'future' : null
}
