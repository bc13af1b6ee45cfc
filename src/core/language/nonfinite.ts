import { ADVERBIAL_MARKERS, CONDITIONAL_MARKERS, RELATIVE_PRONOUNS } from '../lexicon/function-words.ts'
import { UNCHANGED } from '../lexicon/irregular-verbs.ts'
import { REPORTING_VERBS, SAYING } from '../lexicon/reporting-verbs.ts'
import { BARE_COMPLEMENT_VERBS, OBJECT_CONTROL_VERBS, PERCEPTION_VERBS } from '../lexicon/verb-frames.ts'
import { type Draft, PLAIN } from './clause.ts'
import { lastFinite } from './finite.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Phrases, Subject } from './subjects.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

/** "to attend": it hangs on the verb before it; of "asked the court to rule" the object is who does it. */
export function infinitiveClause(s: Phrases, verb: VerbGroup, earlier: readonly Draft[]): Draft {
  const parent = earlier.length - 1
  const governor = earlier[parent]
  const object = governor && OBJECT_CONTROL_VERBS.has(governor.verb.lemma) ? s.phraseEnding.get(verb.first - 1) : undefined
  const subject = governor && object && object.first > governor.verb.last ? { first: governor.verb.last + 1, last: object.last } : null
  return { ...PLAIN, verb, kind: 'infinitive', subject, parent: governor ? parent : null, opening: verb.first }
}

/** "killing 107", "posted online", "by sending troops", "shows them hugging". */
export function participleClause(s: Phrases, verb: VerbGroup, earlier: readonly Draft[]): Draft {
  const parent = earlier.length ? earlier.length - 1 : null
  const governor = earlier[earlier.length - 1]
  const before = s.words[verb.first - 1]
  // "killing 107 and wounding 238": the second goes with what the first goes with.
  if (before?.upos === 'CCONJ' && governor?.kind === 'participle' && governor.verb.form === verb.form)
    return { ...governor, verb, subject: null, inherited: false, joined: parent, opening: verb.first - 1 }
  const marker = before && (/^(ADP|SCONJ)$/.test(before.upos) || ADVERBIAL_MARKERS.has(before.lower)) ? before.lower : null
  const opening = marker ? verb.first - 1 : verb.first
  const apposed = verb.form === 'participle' && before?.text === ',' ? s.phraseEnding.get(verb.first - 2) : undefined
  const noun = s.phraseEnding.get(verb.first - 1) ?? apposed
  if (!noun) return { ...PLAIN, verb, kind: 'participle', subject: null, marker, parent, opening }
  return ofNoun(s, verb, noun, governor, { ...PLAIN, verb, kind: 'participle', subject: noun, parent, opening })
}

/** A participle after a noun describes it, unless something is seen to happen: "shows A and B hugging", "with A standing by". */
function ofNoun(s: Phrases, verb: VerbGroup, noun: NounPhrase, governor: Draft | undefined, describing: Draft): Draft {
  const seen = governor !== undefined && PERCEPTION_VERBS.has(governor.verb.lemma)
  const absolute = s.words[noun.first - 1]?.lower === 'with'
  if (verb.form !== 'ing' || !(seen || absolute)) return { ...describing, subject: { first: noun.first, last: noun.last } }
  const first = seen && noun.first > governor.verb.last ? governor.verb.last + 1 : noun.first
  return { ...describing, kind: 'small', subject: { first, last: noun.last }, opening: first }
}

/** A bare form that hangs on another verb: "to fight and | defend", "helping it | circumvent". Null where it has a tense of its own. */
export function bareClause(s: Phrases, verb: VerbGroup, earlier: readonly Draft[]): Draft | null {
  const governor = earlier[earlier.length - 1]
  const before = s.words[verb.first - 1]
  if (before?.upos === 'CCONJ' && governor && (governor.kind === 'infinitive' || governor.verb.modal)) {
    const shared = { ...verb, form: governor.verb.form, tense: governor.verb.tense, modal: governor.verb.modal }
    return { ...governor, verb: shared, subject: null, joined: earlier.length - 1, marker: before.lower, opening: verb.first - 1 }
  }
  const object = s.phraseEnding.get(verb.first - 1)
  if (!governor || !object || !BARE_COMPLEMENT_VERBS.has(governor.verb.lemma) || object.first !== governor.verb.last + 1) return null
  return { ...PLAIN, verb, kind: 'small', subject: object, parent: earlier.length - 1, opening: object.first }
}

/** Whether a form that may be past tense or participle ("killed") is a participle here. */
export function isParticiple(s: Phrases, verb: VerbGroup, subject: Subject | null, earlier: readonly Draft[]): boolean {
  if (subject) return describes(s, verb, subject, earlier)
  // `"…," said the minister`.
  const inverted = SAYING.has(verb.lemma) && /^["“”,]$/.test(s.words[verb.first - 1]?.text ?? '') && verb.last + 1 < s.words.length
  return !inverted && !joinedOrRelative(s, verb)
}

/** "“Let me express", "Put it down": a bare form at the head of a sentence or quotation. */
export const isCommand = (s: Phrases, verb: VerbGroup): boolean =>
  UNCHANGED.has(s.words[verb.head]?.lower ?? '') && !s.words.slice(0, verb.first).some((w) => /\p{L}/u.test(w.text))

/** "honouring those | killed": only a description, if the noun before it is an object and the sentence has its verb already. */
function describes(s: Phrases, verb: VerbGroup, subject: Subject, earlier: readonly Draft[]): boolean {
  const nearest = subject.insertion ? subject : (s.phraseEnding.get(verb.first - 1) ?? subject)
  if (!governed(s, nearest.first, verb.last, earlier)) return false
  return subject.describing.length === 0 || lastFinite(earlier.filter((_, i) => !subject.describing.includes(i))) !== null
}

/** Whether a noun phrase is the object of an earlier verb with no break between: then "-ed" after it only describes it. */
function governed(s: Phrases, first: number, last: number, earlier: readonly Draft[]): boolean {
  const governor = earlier[earlier.length - 1]
  if (!governor || governor.verb.last >= first) return false
  if (REPORTING_VERBS.has(governor.verb.lemma) && governor.verb.last === first - 1) return false
  for (let i = first - 1; i > governor.verb.last; i--) {
    if (breaks(s.words[i] as Word, s.words[last + 1]?.lower === 'by')) return false
  }
  return true
}

/** A mark or a word that opens a new clause; "after" and "before" may as well be prepositions where "by" shows a passive. */
function breaks(word: Word, passive: boolean): boolean {
  if (/^[,;:—–()"“”]$/.test(word.text) || /^[CS]CONJ$/.test(word.upos) || RELATIVE_PRONOUNS.has(word.lower)) return true
  const marker = ADVERBIAL_MARKERS.has(word.lower) || CONDITIONAL_MARKERS.has(word.lower)
  return marker && (word.upos !== 'ADP' || !passive)
}

/** "and killed", "who killed", "which was": a past form without a subject of its own right before it. */
function joinedOrRelative(s: Phrases, verb: VerbGroup): boolean {
  let i = verb.first - 1
  while (s.words[i]?.upos === 'ADV' && !ADVERBIAL_MARKERS.has(s.words[i]?.lower ?? '')) i--
  // "and, one year later, returned".
  if (s.words[i]?.text === ',') {
    const open = s.words.slice(Math.max(0, i - 8), i).findLastIndex((w) => w.text === ',')
    if (open >= 0 && s.words[Math.max(0, i - 8) + open - 1]?.upos === 'CCONJ') return true
  }
  const before = s.words[i]
  return before !== undefined && (before.upos === 'CCONJ' || /^(who|which|that)$/.test(before.lower))
}
