import type { Span } from '../model.ts'
import { type Clause, type Draft, PLAIN, type SentenceClauses } from './clause.ts'
import { clauseWithoutSubject, clauseWithSubject } from './finite.ts'
import { bareClause, infinitiveClause, isCommand, isParticiple, participleClause } from './nonfinite.ts'
import { findNounPhrases, type NounPhrase, verbsInNouns } from './noun-phrases.ts'
import type { Language } from './read.ts'
import { attachSayings } from './sayings.ts'
import { type Phrases, type Run, type Subject, subjectBefore } from './subjects.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'
import { readWords, type Word } from './words.ts'

/**
 * Splits sentences into clauses and finds their subjects: guesses over parts of speech, in the manner of a shallow
 * parser. `names` are the spans of known names, sorted.
 */
export function readClauses(text: string, language: Language, names: readonly Span[]): SentenceClauses[] {
  return readWords(text, language, names).map(({ start, end, words }) => {
    const inNoun = verbsInNouns(words)
    const groups = findVerbGroups(words, inNoun)
    const groupHolding = new Map(groups.flatMap((g, index) => range(g.first, g.last).map((i) => [i, index] as const)))
    const phrases = findNounPhrases(words, (i) => groupHolding.has(i))
    const phraseEnding = new Map(phrases.map((p) => [p.last, p]))
    const drafts = draftClauses({ words, groups, phraseEnding, groupHolding }, phrases)
    const clauses = inheritSubjects(attachSayings(drafts, words))
    return { start, end, words, phrases, clauses, owner: ownersOf(words, clauses, drafts) }
  })
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

function draftClauses(s: Phrases, phrases: readonly NounPhrase[]): Draft[] {
  const drafts: Draft[] = []
  const isRelative = (group: number) => drafts[group]?.kind === 'relative'
  s.groups.forEach((verb, index) => {
    const subject = verb.form === 'infinitive' || verb.form === 'participle' ? null : subjectBefore(s, verb, isRelative)
    // What seemed a verb of its own only describes the subject: "a video posted online shows".
    for (const inner of subject?.describing ?? []) {
      const draft = drafts[inner] as Draft
      if (draft.kind !== 'relative')
        drafts[inner] = { ...draft, verb: { ...draft.verb, form: 'participle' }, kind: 'participle', parent: index }
    }
    drafts.push(draft(s, phrases, verb, subject, drafts))
  })
  return drafts
}

function draft(s: Phrases, phrases: readonly NounPhrase[], verb: VerbGroup, subject: Subject | null, earlier: readonly Draft[]): Draft {
  if (verb.form === 'infinitive') return infinitiveClause(s, verb, earlier)
  if (verb.form === 'ing' || verb.form === 'participle') return participleClause(s, verb, earlier)
  if (verb.form === 'open') {
    if (!subject && isCommand(s, verb)) return { ...PLAIN, verb, kind: 'main', subject: null, parent: null, opening: verb.first }
    if (isParticiple(s, verb, subject, earlier)) return participleClause(s, { ...verb, form: 'participle' }, earlier)
  }
  const hanging = verb.form === 'bare' ? bareClause(s, verb, earlier) : null
  if (hanging) return hanging
  const finite: VerbGroup = verb.form === 'bare' ? { ...verb, form: 'finite', tense: 'present' } : verb
  return subject ? clauseWithSubject(s, finite, subject, earlier) : clauseWithoutSubject(s, phrases, finite, earlier)
}

/** Clauses without a subject of their own take that of the clause they hang on or are joined to. */
function inheritSubjects(drafts: readonly Draft[]): Clause[] {
  const result: Draft[] = []
  for (const [index, draft] of drafts.entries()) {
    const giver = draft.joined ?? draft.parent
    const dependent = draft.kind === 'participle' || draft.kind === 'infinitive'
    const later = drafts.slice(index + 1, index + 6).find((d) => d.subject && /^(main|content)$/.test(d.kind))
    const from = giver !== null && giver < index ? result[giver] : giver !== null || dependent ? later : undefined
    const own = draft.subject !== null || (draft.kind === 'content' && draft.joined === null)
    result.push(!own && from?.subject ? { ...draft, subject: from.subject, inherited: true } : draft)
  }
  return result
}

function ownersOf(words: readonly Word[], clauses: readonly Clause[], drafts: readonly Draft[]): number[] {
  const turns: { at: number; clause: number }[] = []
  clauses.forEach((clause, index) => {
    turns.push({ at: (drafts[index] as Draft).opening, clause: index })
    if (clause.insertion)
      turns.push({ at: clause.insertion.first, clause: nested(clauses, clause.insertion) }, { at: clause.verb.first, clause: index })
    else turns.push({ at: clause.verb.first, clause: index })
  })
  turns.sort((a, b) => a.at - b.at || a.clause - b.clause)
  const owner = new Array<number>(words.length).fill(turns[0]?.clause ?? -1)
  turns.forEach((turn, n) => {
    for (let i = turn.at; i < (turns[n + 1]?.at ?? words.length); i++) owner[i] = turn.clause
  })
  return owner
}

const nested = (clauses: readonly Clause[], run: Run): number =>
  clauses.findIndex((c) => c.verb.first >= run.first && c.verb.last <= run.last)
