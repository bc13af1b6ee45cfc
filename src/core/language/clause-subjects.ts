import { WEEKDAYS } from '../lexicon/time-words.ts'
import type { Draft } from './clause.ts'
import { mistakenSubject } from './misread.ts'
import type { SentenceTree } from './sentence-tree.ts'
import { nounAt, type Run } from './subjects.ts'
import { seenBy, type VerbGroup } from './verb-groups.ts'

export type SubjectPart = Pick<Draft, 'subject' | 'inherited' | 'insertion' | 'inverted'>

const NONE: SubjectPart = { subject: null, inherited: false, insertion: null, inverted: false }
const RELATIVE = /^(?:who|which|that)$/

/** Verbs whose subject, not their object, does what the infinitive says: "promised them to come". */
const SUBJECT_CONTROL = /^(?:promise|threaten|vow|swear)$/

/** Its own subject, the noun it describes, or that of the clause it hangs on. */
export function subjectOf(s: SentenceTree, word: number, verb: VerbGroup, governor: Draft | null, joins: boolean): SubjectPart {
  const own = s.child(word, 'expl') ?? ownSubject(s, word)
  const head = s.head(word)
  const seen = s.is(word, 'obj') ? seenBy(s, word) : null
  if (seen !== null) return { ...NONE, subject: nounRun(s, seen, verb.first) }
  if (own !== null && !(head !== null && s.is(word, 'acl') && RELATIVE.test(s.words[own]?.lower ?? ''))) {
    const named = RELATIVE.test(s.words[own]?.lower ?? '') ? nounBefore(s, own) : null
    if (named !== null) return { ...NONE, subject: nounRun(s, named, own) }
    const noun = nounAt(s, own, own < verb.first ? verb.first : undefined)
    const run: Run = { first: noun.first, last: noun.last }
    const insertion = noun.insertion && own < verb.first ? { first: noun.insertion.first, last: verb.first - 1 } : null
    return { ...NONE, subject: run, insertion, inverted: run.first > verb.last && s.words[own]?.upos !== 'PRON' }
  }
  if (head === null) return NONE
  const near = mistakenSubject(s, word, verb, head)
  if (near !== null) return { ...NONE, subject: nounRun(s, near, verb.first) }
  // "honouring those | killed": the nearer word, however far the parser looks.
  if (s.is(word, 'acl') && s.words[verb.first - 1]?.lower === 'those')
    return { ...NONE, subject: { first: verb.first - 1, last: verb.first - 1 } }
  if (!joins && s.is(word, 'acl')) return { ...NONE, subject: nounRun(s, head, s.reach(word).first) }
  const object = s.is(word, 'xcomp', 'ccomp') ? s.child(head, 'obj', 'iobj') : null
  if (object !== null && object < word && governor && !SUBJECT_CONTROL.test(governor.verb.lemma))
    return { ...NONE, subject: nounRun(s, object, s.reach(word).first) }
  const inherits = joins || s.is(word, 'xcomp', 'advcl')
  return inherits && governor?.subject ? { ...NONE, subject: governor.subject, inherited: true } : NONE
}

/** Its subject; a clause before it, `"It is yours," she said`, is what is said. */
function ownSubject(s: SentenceTree, word: number): number | null {
  const subjects = s.children(word, 'nsubj', 'csubj')
  const nouns = subjects.filter((subject) => s.child(subject, 'cop') === null)
  // "A judge Monday rejected the deal": of two, the day did nothing.
  const names = nouns.length > 1 ? nouns.filter((noun) => !Object.hasOwn(WEEKDAYS, s.words[noun]?.lower ?? '')) : nouns
  return names.filter((subject) => subject < word).at(-1) ?? names[0] ?? subjects[0] ?? null
}

/** What a relative pronoun stands for, by its place: "the man, | who". */
export function nounBefore(s: SentenceTree, pronoun: number): number | null {
  const at = s.words[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1
  return /^(NOUN|PROPN)$/.test(s.words[at]?.upos ?? '') ? at : null
}

export function nounRun(s: SentenceTree, head: number, before: number): Run {
  const { first, last } = nounAt(s, head, before)
  return { first, last }
}
