import type { Span } from '../model.ts'
import { type ClauseKind, type Draft, PLAIN, type SentenceClauses } from './clause.ts'
import { nounRun, subjectOf } from './clause-subjects.ts'
import { grammarOf } from './grammar/grammar.ts'
import { kindOf, markerOf } from './hanging.ts'
import { asPast, isDescription, isPast, misreadMain, nearestNoun } from './misread.ts'
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts'
import type { Language } from './read.ts'
import { mendReducedRelatives } from './reduced-relatives.ts'
import { attachSayings, withoutReports } from './sayings.ts'
import { SentenceTree } from './sentence-tree.ts'
import { withSpeaker } from './speech-marks.ts'
import type { Run } from './subjects.ts'
import { findPredicates, type Predicate, type VerbGroup } from './verb-groups.ts'
import { readWords, type Word } from './words.ts'

/**
 * Splits sentences into clauses and finds their subjects, by the syntax of each sentence. `names` are the spans of
 * known names, sorted.
 */
export function readClauses(text: string, language: Language, names: readonly Span[]): SentenceClauses[] {
  const { tree } = grammarOf(language.tokens)
  return readWords(text, language, names).map(({ start, end, from, words }) => {
    const s = new SentenceTree(tree, from, words)
    const predicates = findPredicates(s)
    const verbal = new Set(predicates.flatMap(({ verb }) => range(verb.first, verb.last)))
    const phrases = findNounPhrases(words, (i) => verbal.has(i))
    const owner = ownersOf(s, predicates)
    const drafts = mendReducedRelatives(draftClauses(s, predicates, owner, phrases), words, phrases)
    return {
      start,
      end,
      words,
      syntax: s,
      phrases,
      clauses: attachSayings(drafts, words),
      owner: withSubjects(drafts, words, withoutReports(drafts, words, owner)),
    }
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

function draftClauses(
  s: SentenceTree,
  predicates: readonly Predicate[],
  owner: readonly number[],
  phrases: readonly NounPhrase[],
): Draft[] {
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
    const draft = withSpeaker(
      s.words,
      phrases,
      withNearest(s, phrases, clauseOf(s, predicates[index] as Predicate, governor, parent, openings[index] as number)),
    )
    drafts[index] = draft
    return draft
  }
  return predicates.map((_, index) => draftAt(index, 0))
}

function clauseOf(s: SentenceTree, { word, verb: own }: Predicate, governor: Draft | null, above: number | null, opening: number): Draft {
  const misread = misreadMain(s, word, own)
  if (misread) {
    const { verb, subject } = misread
    return { ...PLAIN, verb, kind: 'main', subject: nounRun(s, subject, verb.first), marker: null, parent: null, opening, above: null }
  }
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

/** A subject that the parser gave to another clause belongs to its own, with the "and" before it. */
function withSubjects(drafts: readonly Draft[], words: readonly Word[], owner: readonly number[]): number[] {
  const result = [...owner]
  drafts.forEach(({ subject, inherited, inverted, verb, kind }, index) => {
    if (!subject || inherited || inverted || subject.last >= verb.first || !/^(main|content|adverbial)$/.test(kind)) return
    const first = words[subject.first - 1]?.upos === 'CCONJ' ? subject.first - 1 : subject.first
    for (let i = first; i <= subject.last; i++) {
      const held = drafts[result[i] ?? -1]?.verb
      if (!held || held.first < first || held.last > subject.last) result[i] = index
    }
  })
  return result
}

/** A main verb without a subject takes the noun before it; one with a subject all of its phrase: "the probe | Giotto". */
function withNearest(s: SentenceTree, phrases: readonly NounPhrase[], draft: Draft): Draft {
  const { subject, verb } = draft
  if (subject)
    return draft.inherited || subject.first > verb.first ? draft : { ...draft, subject: wholePhrase(phrases, subject, verb.first) }
  // "Ana Ruiz (born 3 May 1952)".
  const named = verb.form === 'participle' && s.words[verb.first - 1]?.text === '(' && phrases.find((p) => p.last === verb.first - 2)
  if (named) return { ...draft, subject: { first: named.first, last: named.last } }
  if (verb.form !== 'finite' || !/^(main|content)$/.test(draft.kind) || draft.joined !== null) return draft
  const noun = nearestNoun(s, phrases, verb)
  if (!noun) return draft
  const insertion = s.words[noun.last + 1]?.text === ',' ? { first: noun.last + 1, last: verb.first - 1 } : null
  return { ...draft, subject: { first: noun.first, last: noun.last }, insertion }
}

function wholePhrase(phrases: readonly NounPhrase[], subject: Run, before: number): Run {
  const first = phrases.find((p) => p.first <= subject.first && subject.first <= p.last)?.first ?? subject.first
  const last = phrases.find((p) => p.first <= subject.last && subject.last <= p.last && p.last < before)?.last ?? subject.last
  return { first, last }
}

function finiteUnlessHanging(s: SentenceTree, word: number, verb: VerbGroup, governor: Draft | null): VerbGroup {
  if (isPast(s, word, verb)) return asPast(verb)
  if (isDescription(s, word, verb)) return { ...verb, form: 'participle', tense: 'none' }
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
