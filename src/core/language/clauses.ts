import type { Span } from '../model.ts'
import { type ClauseKind, type Draft, PLAIN, type SentenceClauses } from './clause.ts'
import { Tree } from './grammar/tree.ts'
import { kindOf, markerOf } from './hanging.ts'
import { findNounPhrases } from './noun-phrases.ts'
import type { Language } from './read.ts'
import { attachSayings, withoutReports } from './sayings.ts'
import { SentenceTree } from './sentence-tree.ts'
import { nounAt, type Run } from './subjects.ts'
import { findPredicates, type Predicate, type VerbGroup } from './verb-groups.ts'
import { readWords } from './words.ts'

/**
 * Splits sentences into clauses and finds their subjects, by the syntax of each sentence. `names` are the spans of
 * known names, sorted.
 */
export function readClauses(text: string, language: Language, names: readonly Span[]): SentenceClauses[] {
  const tree = new Tree(language.tokens)
  return readWords(text, language, names).map(({ start, end, from, words }) => {
    const s = new SentenceTree(tree, from, words)
    const predicates = findPredicates(s)
    const verbal = new Set(predicates.flatMap(({ verb }) => range(verb.first, verb.last)))
    const phrases = findNounPhrases(words, (i) => verbal.has(i))
    const owner = ownersOf(s, predicates)
    const drafts = draftClauses(s, predicates, owner)
    return { start, end, words, syntax: s, phrases, clauses: attachSayings(drafts, words), owner: withoutReports(drafts, words, owner) }
  })
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** For each word the clause of the nearest predicate above it. */
function ownersOf(s: SentenceTree, predicates: readonly Predicate[]): number[] {
  const owner = new Array<number>(s.words.length).fill(-2)
  predicates.forEach(({ word }, index) => {
    owner[word] = index
  })
  const path: number[] = []
  for (let i = 0; i < owner.length; i++) {
    let at: number | null = i
    while (at !== null && owner[at] === -2) {
      path.push(at)
      at = s.head(at)
    }
    const found = at === null ? -1 : (owner[at] as number)
    for (const word of path) owner[word] = found
    path.length = 0
  }
  // A comma closes what stands before it.
  for (let i = 1; i < owner.length; i++) if (/^(?:[,;:)—–]|--)$/.test(s.words[i]?.text ?? '')) owner[i] = owner[i - 1] as number
  return owner
}

function draftClauses(s: SentenceTree, predicates: readonly Predicate[], owner: readonly number[]): Draft[] {
  const openings = predicates.map(({ verb }) => verb.first)
  owner.forEach((clause, i) => {
    if (clause >= 0 && s.words[i]?.upos !== 'PUNCT' && i < (openings[clause] as number)) openings[clause] = i
  })
  const drafts: (Draft | undefined)[] = new Array(predicates.length).fill(undefined)
  const above = predicates.map(({ word }) => {
    const head = s.head(word)
    return head === null ? null : (owner[head] as number) < 0 ? null : (owner[head] as number)
  })
  const draftAt = (index: number, depth: number): Draft => {
    const done = drafts[index]
    if (done) return done
    const parent = above[index] ?? null
    const governor = parent === null || depth > 40 ? null : draftAt(parent, depth + 1)
    const draft = clauseOf(s, predicates[index] as Predicate, governor, parent, openings[index] as number)
    drafts[index] = draft
    return draft
  }
  return predicates.map((_, index) => draftAt(index, 0))
}

function clauseOf(s: SentenceTree, { word, verb: own }: Predicate, governor: Draft | null, above: number | null, opening: number): Draft {
  const joins = s.is(word, 'conj') && governor !== null
  const verb = joins ? sharing(s, word, own, governor.verb) : finiteUnlessHanging(s, word, own, governor)
  const marker = markerOf(s, word)
  const base: Draft = {
    ...PLAIN,
    verb,
    kind: 'main',
    marker,
    parent: above,
    opening,
    above,
    ...subjectOf(s, word, verb, governor, joins),
  }
  if (joins) return { ...base, kind: governor.kind, parent: governor.parent, joined: above }
  const kind: ClauseKind = kindOf(s, word, verb, marker, governor)
  return { ...base, kind, parent: kind === 'main' ? null : above }
}

function finiteUnlessHanging(s: SentenceTree, word: number, verb: VerbGroup, governor: Draft | null): VerbGroup {
  const tensed = governor === null || s.is(word, 'root', 'ccomp', 'acl:relcl', 'parataxis')
  return verb.form === 'bare' && tensed && s.child(word, 'nsubj') !== null ? { ...verb, form: 'finite', tense: 'present' } : verb
}

/** "was arrested and charged", "will visit and meet": the second verb has the auxiliaries of the first. */
function sharing(s: SentenceTree, word: number, verb: VerbGroup, first: VerbGroup): VerbGroup {
  const own = s.children(word, 'aux', 'cop', 'nsubj', 'expl').length > 0 || verb.form === 'infinitive'
  if (own) return verb
  const { form, tense, modal } = first
  if (verb.form === 'bare' && (modal || first.form === 'infinitive')) return { ...verb, form, tense, modal }
  // "came and left": the tagger may take the second for a participle.
  if (verb.form === 'participle' && form === 'finite' && tense === 'past' && !first.passive && !first.perfect)
    return { ...verb, form, tense }
  const past = verb.form === 'participle' || s.words[verb.head]?.lower.endsWith('ed') === true
  // "was never returned and made a case": with an object it is no passive.
  if (!past || !(first.passive || first.perfect) || (first.passive && s.child(word, 'obj') !== null)) {
    return verb.form === 'ing' && first.progressive ? { ...verb, form, tense, progressive: true } : verb
  }
  const { passive, perfect } = first
  return { ...verb, form, tense, modal, passive, perfect, negated: verb.negated || first.negated }
}

type SubjectPart = Pick<Draft, 'subject' | 'inherited' | 'insertion' | 'inverted'>

const NONE: SubjectPart = { subject: null, inherited: false, insertion: null, inverted: false }
const RELATIVE = /^(?:who|which|that)$/

/** Verbs whose subject, not their object, does what the infinitive says: "promised them to come". */
const SUBJECT_CONTROL = /^(?:promise|threaten|vow|swear)$/

/** Its own subject, the noun it describes, or that of the clause it hangs on. */
function subjectOf(s: SentenceTree, word: number, verb: VerbGroup, governor: Draft | null, joins: boolean): SubjectPart {
  const own = s.child(word, 'expl') ?? ownSubject(s, word)
  const head = s.head(word)
  if (own !== null && !(head !== null && s.is(word, 'acl') && RELATIVE.test(s.words[own]?.lower ?? ''))) {
    const noun = nounAt(s, own, own < verb.first ? verb.first : undefined)
    const run: Run = { first: noun.first, last: noun.last }
    const insertion = noun.insertion && own < verb.first ? { first: noun.insertion.first, last: verb.first - 1 } : null
    return { ...NONE, subject: run, insertion, inverted: run.first > verb.last && s.words[own]?.upos !== 'PRON' }
  }
  if (head === null) return NONE
  const near = joins ? null : mistakenFor(s, word, verb, head)
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
  const names = subjects.filter((subject) => s.child(subject, 'cop') === null)
  return names.filter((subject) => subject < word).at(-1) ?? names[0] ?? subjects[0] ?? null
}

/**
 * The subject of a verb with a tense that the parser gave to another: "after [the bridge] had closed" read as "after
 * the bridge", "[the men] who built the bridge left" as "the bridge left".
 */
function mistakenFor(s: SentenceTree, word: number, verb: VerbGroup, head: number): number | null {
  if (verb.form !== 'finite' || !s.is(word, 'xcomp', 'ccomp', 'advcl', 'dep')) return null
  const above = s.is(head, 'acl:relcl') ? s.head(head) : null
  if (above !== null && s.is(above, 'root') && s.is(word, 'xcomp')) return above
  let at = verb.first - 1
  while (s.words[at]?.upos === 'ADV') at--
  const last = at
  for (let above = s.head(at); above !== null && above !== word && s.reach(above).last <= last; above = s.head(above)) at = above
  return s.head(at) === head && s.is(at, 'obl', 'obj') ? at : null
}

function nounRun(s: SentenceTree, head: number, before: number): Run {
  const { first, last } = nounAt(s, head, before)
  return { first, last }
}
