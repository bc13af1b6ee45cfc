import { ADVERBIAL_MARKERS, CONDITIONAL_MARKERS, DAY_AND_MONTH_NAMES, RELATIVE_PRONOUNS, TIME_UNITS } from '../lexicon/function-words.ts'
import { UNCHANGED } from '../lexicon/irregular-verbs.ts'
import { REPORTING_VERBS, SAYING } from '../lexicon/reporting-verbs.ts'
import { BARE_COMPLEMENT_VERBS, CONTENT_NOUNS, OBJECT_CONTROL_VERBS, PERCEPTION_VERBS } from '../lexicon/verb-frames.ts'
import type { Span } from '../model.ts'
import { findNounPhrases, type NounPhrase, verbsInNouns } from './noun-phrases.ts'
import type { Language } from './read.ts'
import { antecedent, type Phrases, type Run, type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'
import { readWords, type Word } from './words.ts'

export type ClauseKind =
  | 'main'
  | 'content' // what somebody says or thinks
  | 'relative' // "who took part"
  | 'adverbial' // "after he left"
  | 'conditional' // "if it rains"
  | 'infinitive' // "to attend"
  | 'participle' // "killing 107", "posted online", "by sending troops"
  | 'small' // "shows [them hugging]"

/** A verb group with what belongs to it. Runs count the words of its sentence. */
export interface Clause {
  readonly verb: VerbGroup
  readonly kind: ClauseKind
  /** Who or what; possibly that of another clause, then `inherited`. */
  readonly subject: Run | null
  readonly inherited: boolean
  readonly insertion: Run | null
  /** The clause it hangs on, by index in the sentence. */
  readonly parent: number | null
  /** The clause it is joined to by "and", by index. */
  readonly joined: number | null
  /** The word that opens it: "that", "after", "and". */
  readonly marker: string | null
  /** `"…," said X`: the subject follows. */
  readonly inverted: boolean
}

export interface SentenceClauses extends Span {
  readonly words: readonly Word[]
  readonly phrases: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
  /** For each word the index of the clause it belongs to, -1 for none. */
  readonly owner: readonly number[]
}

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
    const clauses = inheritSubjects(attachTails(drafts, words))
    return { start, end, words, phrases, clauses, owner: ownersOf(words, clauses, drafts) }
  })
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

interface Draft extends Clause {
  /** First word of what belongs to it. */
  readonly opening: number
}

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
  if (verb.form === 'infinitive') return infinitive(s, verb, earlier)
  if (verb.form === 'ing' || verb.form === 'participle') return participle(s, verb, earlier)
  if (verb.form === 'bare') return bare(s, verb, subject, earlier)
  if (verb.form === 'open' && !subject && commands(s, verb))
    return { ...blank, verb, kind: 'main', subject: null, parent: null, opening: verb.first }
  if (verb.form === 'open' && (subject ? describes(s, verb, subject, earlier) : !joinedOrRelative(s, verb))) {
    const after = s.words[verb.last + 1]
    if (!(subject === null && verb.last + 1 < s.words.length && SAYING.has(verb.lemma) && after && afterQuote(s.words, verb.first)))
      return participle(s, { ...verb, form: 'participle' }, earlier)
  }
  return finite(s, phrases, verb, subject, earlier)
}

/** "“Let me express", "Put it down": a bare form at the head of a sentence or quotation. */
const commands = (s: Phrases, verb: VerbGroup): boolean =>
  UNCHANGED.has(s.words[verb.head]?.lower ?? '') && !s.words.slice(0, verb.first).some((w) => /\p{L}/u.test(w.text))

const blank = { inherited: false, insertion: null, joined: null, marker: null, inverted: false } as const

function infinitive(s: Phrases, verb: VerbGroup, earlier: readonly Draft[]): Draft {
  const parent = earlier.length - 1
  const governor = earlier[parent]
  const object = governor && OBJECT_CONTROL_VERBS.has(governor.verb.lemma) ? s.phraseEnding.get(verb.first - 1) : undefined
  const subject = governor && object && object.first > governor.verb.last ? { first: governor.verb.last + 1, last: object.last } : null
  return { ...blank, verb, kind: 'infinitive', subject, parent: governor ? parent : null, opening: verb.first }
}

function participle(s: Phrases, verb: VerbGroup, earlier: readonly Draft[]): Draft {
  const parent = earlier.length ? earlier.length - 1 : null
  const before = s.words[verb.first - 1]
  const marker = before && (before.upos === 'ADP' || before.upos === 'SCONJ' || ADVERBIAL_MARKERS.has(before.lower)) ? before.lower : null
  const apposed = verb.form === 'participle' && before?.text === ',' ? s.phraseEnding.get(verb.first - 2) : undefined
  const noun = s.phraseEnding.get(verb.first - 1) ?? apposed ?? null
  const partner = parent === null ? undefined : earlier[parent]
  // "killing 107 and wounding 238": the second goes with what the first goes with.
  if (before?.upos === 'CCONJ' && partner?.kind === 'participle' && partner.verb.form === verb.form)
    return { ...partner, verb, subject: null, inherited: false, joined: parent, opening: verb.first - 1 }
  const opening = marker ? verb.first - 1 : verb.first
  if (noun) {
    const governor = parent === null ? undefined : earlier[parent]
    const seen = governor !== undefined && PERCEPTION_VERBS.has(governor.verb.lemma)
    // "shows A and B hugging": both are seen.
    const run = {
      first: seen && verb.form === 'ing' && noun.first > governor.verb.last ? governor.verb.last + 1 : noun.first,
      last: noun.last,
    }
    const absolute = s.words[noun.first - 1]?.lower === 'with'
    const small = verb.form === 'ing' && (seen || absolute)
    return { ...blank, verb, kind: small ? 'small' : 'participle', subject: run, parent, opening: small ? run.first : opening }
  }
  return { ...blank, verb, kind: 'participle', subject: null, marker, parent, opening }
}

function bare(s: Phrases, verb: VerbGroup, subject: Subject | null, earlier: readonly Draft[]): Draft {
  const governor = earlier[earlier.length - 1]
  const before = s.words[verb.first - 1]
  if (before?.upos === 'CCONJ' && governor && (governor.kind === 'infinitive' || governor.verb.modal)) {
    const joined = earlier.length - 1
    const shared = { ...verb, form: governor.verb.form, tense: governor.verb.tense, modal: governor.verb.modal }
    return { ...governor, verb: shared, subject: null, joined, marker: before.lower, opening: verb.first - 1 }
  }
  if (governor && subject && BARE_COMPLEMENT_VERBS.has(governor.verb.lemma) && subject.first === governor.verb.last + 1)
    return { ...blank, verb, kind: 'small', subject, parent: earlier.length - 1, opening: subject.first }
  return finite(s, [], { ...verb, form: 'finite', tense: 'present' }, subject, earlier)
}

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
    const word = s.words[i] as Word
    if (/^[,;:—–()"“”]$/.test(word.text) || word.upos === 'CCONJ' || word.upos === 'SCONJ' || RELATIVE_PRONOUNS.has(word.lower))
      return false
    if (
      (ADVERBIAL_MARKERS.has(word.lower) || CONDITIONAL_MARKERS.has(word.lower)) &&
      (word.upos !== 'ADP' || s.words[last + 1]?.lower !== 'by')
    )
      return false
  }
  return true
}

const afterQuote = (words: readonly Word[], at: number): boolean => /^["“”,]$/.test(words[at - 1]?.text ?? '')

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

function finite(s: Phrases, phrases: readonly NounPhrase[], verb: VerbGroup, subject: Subject | null, earlier: readonly Draft[]): Draft {
  return subject ? withSubject(s, verb, subject, earlier) : withoutSubject(s, phrases, verb, earlier)
}

function withSubject(s: Phrases, verb: VerbGroup, subject: Subject, earlier: readonly Draft[]): Draft {
  const lead = leadOf(s, subject.first)
  const { marker, at } = lead
  const nearest = earlier.findLastIndex((d) => d.verb.last < subject.first)
  const governor = earlier[nearest]
  const base = {
    ...blank,
    verb,
    subject: { first: subject.first, last: subject.last },
    insertion: subject.insertion,
    opening: lead.opening,
  }
  if (marker === 'that') {
    const joined = s.words[at - 1]?.upos === 'CCONJ' ? lastOf(earlier, /^content$/) : null
    if (joined !== null) return { ...base, kind: 'content', parent: (earlier[joined] as Draft).parent, joined, marker }
    return { ...base, kind: tellsThat(s, at, governor) ? 'content' : 'relative', parent: nearest >= 0 ? nearest : null, marker }
  }
  if (marker && /^(which|whom|whose|where)$/.test(marker))
    return { ...base, kind: 'relative', parent: nearest >= 0 ? nearest : null, marker }
  if (marker && CONDITIONAL_MARKERS.has(marker)) return { ...base, kind: 'conditional', parent: nearest >= 0 ? nearest : null, marker }
  // ", while B did that" tells as much as the clause before it.
  if (marker && /^(while|whereas)$/.test(marker) && s.words[at - 1]?.text === ',') return { ...base, kind: 'main', parent: null, marker }
  if (marker && ADVERBIAL_MARKERS.has(marker)) return { ...base, kind: 'adverbial', parent: nearest >= 0 ? nearest : null, marker }
  if (governor && at === governor.verb.last && takesContent(governor)) return { ...base, kind: 'content', parent: nearest }
  if (governor && takesContent(governor) && saidWhen(s, at, governor)) return { ...base, kind: 'content', parent: nearest }
  if (governor && toldTo(s, at, governor)) return { ...base, kind: 'content', parent: nearest }
  if (at >= 0 && s.phraseEnding.has(at) && !datesOnly(s, at) && at > (governor?.verb.last ?? -1))
    return { ...base, kind: 'relative', parent: governor ? nearest : null }
  if (marker && /^(and|but|or)$/.test(marker)) {
    const joined = s.words[at - 1]?.text === ',' ? (lastOf(earlier, /^(main|content)$/) ?? partnerOf(s, earlier)) : partnerOf(s, earlier)
    const partner = joined === null ? undefined : earlier[joined]
    if (partner && partner.kind !== 'relative') return { ...base, kind: partner.kind, parent: partner.parent, joined, marker }
  }
  return { ...base, kind: 'main', parent: null, marker }
}

const takesContent = (c: Draft): boolean => REPORTING_VERBS.has(c.verb.lemma) && (!c.verb.passive || c.verb.lemma === 'tell')

/** Whether "that" opens what is said ("argued in court that …") and does not describe a noun ("a letter that he wrote"). */
function tellsThat(s: Phrases, at: number, governor: Draft | undefined): boolean {
  const before = s.words[at - 1]
  if (!before) return false
  if (/^(VERB|AUX|ADJ)$/.test(before.upos) || before.text === ',' || CONTENT_NOUNS.has(before.lemma)) return true
  if (!governor || !REPORTING_VERBS.has(governor.verb.lemma)) return false
  const next = s.words[governor.verb.last + 1]
  return next !== undefined && (/^(ADP|ADV)$/.test(next.upos) || DAY_AND_MONTH_NAMES.has(next.lower) || toldTo(s, at - 1, governor))
}

/** "told reporters | the bridge had fallen". */
function toldTo(s: Phrases, at: number, governor: Draft): boolean {
  const hearer = s.phraseEnding.get(at)
  return hearer !== undefined && /^(tell|inform|warn|assure|remind)$/.test(governor.verb.lemma) && hearer.first === governor.verb.last + 1
}

/** "said on Monday | it was ready": only a time stands between. */
function saidWhen(s: Phrases, at: number, governor: Draft): boolean {
  const from = governor.verb.last + 1
  return at >= from && at - from < 4 && datesOnly(s, at) && !s.words.slice(from, at).some((w) => w.upos === 'PUNCT' || w.upos === 'CCONJ')
}

/** "Last week | at least 76 people": a time before the subject, not a noun that the clause describes. */
function datesOnly(s: Phrases, at: number): boolean {
  const word = s.words[at]
  return word !== undefined && (DAY_AND_MONTH_NAMES.has(word.lower) || TIME_UNITS.has(word.lemma) || /^\d+s?$/.test(word.lower))
}

function withoutSubject(s: Phrases, phrases: readonly NounPhrase[], verb: VerbGroup, earlier: readonly Draft[]): Draft {
  let at = verb.first - 1
  while (s.words[at]?.upos === 'ADV' && !ADVERBIAL_MARKERS.has(s.words[at]?.lower ?? '')) at--
  const before = s.words[at]
  const base = { ...blank, verb, subject: null, opening: Math.max(0, at) }
  const nearest = earlier.length ? earlier.length - 1 : null
  if (before && /^(who|which|that)$/.test(before.lower)) {
    const noun = antecedent(s, at)
    return { ...base, kind: 'relative', subject: noun && { first: noun.first, last: noun.last }, parent: nearest, marker: before.lower }
  }
  if (REPORTING_VERBS.has(verb.lemma) && (afterQuote(s.words, verb.first) || verb.first === 0)) {
    const subject = subjectAfter(s.words, phrases, verb)
    if (subject) return { ...base, kind: 'main', subject, inverted: true, parent: null, opening: verb.first }
  }
  const joined = partnerOf(s, earlier)
  const partner = joined === null ? undefined : (earlier[joined] as Draft)
  if (partner && (before?.upos === 'CCONJ' || before?.text === ',')) {
    return { ...base, verb: sharing(s, verb, partner.verb), kind: partner.kind, parent: partner.parent, joined, marker: before.lower }
  }
  return { ...base, kind: 'main', parent: null, opening: verb.first }
}

/** "was arrested and charged": the second participle has the auxiliaries of the first. */
function sharing({ words }: Phrases, verb: VerbGroup, first: VerbGroup): VerbGroup {
  if (verb.form !== 'open' || !(first.passive || first.perfect)) return verb
  // "was never returned and made a case": with an object it is no passive.
  if (first.passive && /^(DET|PRON|PROPN|NUM)$/.test(words[verb.last + 1]?.upos ?? '')) return verb
  return {
    ...verb,
    form: 'finite',
    tense: first.tense,
    passive: first.passive,
    perfect: first.perfect,
    modal: first.modal,
    negated: verb.negated || first.negated,
  }
}

/** The last clause of a kind, by index. */
function lastOf(earlier: readonly Draft[], kind: RegExp): number | null {
  const at = earlier.findLastIndex((d) => kind.test(d.kind))
  return at < 0 ? null : at
}

/** The clause that "and" joins a verb to: the last one, unless that only says who said it (", he said, and …"). */
function partnerOf(s: Phrases, earlier: readonly Draft[]): number | null {
  const last = lastFinite(earlier)
  const clause = last === null ? undefined : earlier[last]
  const aside =
    clause &&
    last &&
    REPORTING_VERBS.has(clause.verb.lemma) &&
    s.words[clause.opening - 1]?.text === ',' &&
    s.words[clause.verb.last + 1]?.text === ','
  return aside ? lastFinite(earlier.slice(0, last)) : last
}

const lastFinite = (earlier: readonly Draft[]): number | null => lastOf(earlier, /^(main|content|relative|adverbial|conditional)$/)

interface Lead {
  readonly marker: string | null
  /** Index of the word before the clause's own words. */
  readonly at: number
  readonly opening: number
}

/** What opens a clause before its subject: a marker, or an adverbial set off by a comma ("In 2024, …"). */
function leadOf(s: Phrases, first: number): Lead {
  let i = first - 1
  while (s.words[i]?.upos === 'ADV' && !isMarker(s.words[i])) i--
  i = beforeTime(s, i)
  const word = s.words[i]
  if (isMarker(word)) return { marker: (word as Word).lower, at: i, opening: i }
  if (word?.text === ',') {
    const start = adverbialBefore(s, i)
    if (start >= 0) {
      const opener = s.words[start - 1]
      return isMarker(opener)
        ? { marker: (opener as Word).lower, at: start - 1, opening: start - 1 }
        : { marker: null, at: start - 1, opening: start }
    }
  }
  return { marker: null, at: i, opening: i + 1 }
}

/** Over a time that stands before a subject without a comma: "and | in June 2018 | a boat sank". */
function beforeTime(s: Phrases, at: number): number {
  const phrase = s.phraseEnding.get(at)
  if (!phrase || !datesOnly(s, at) || phrase.last - phrase.first > 3) return at
  const before = s.words[phrase.first - 1]
  if (before?.upos === 'ADP') return isMarker(s.words[phrase.first - 2]) || phrase.first < 2 ? phrase.first - 2 : at
  return isMarker(before) || phrase.first === 0 ? phrase.first - 1 : at
}

const isMarker = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.upos === 'CCONJ' ||
    /^(which|whom|whose|that)$/.test(word.lower) ||
    CONDITIONAL_MARKERS.has(word.lower) ||
    (ADVERBIAL_MARKERS.has(word.lower) && word.upos !== 'NOUN'))

/** Where the adverbial that ends at the comma begins: at the head of the sentence or after a marker; -1 if there is none. */
function adverbialBefore(s: Phrases, comma: number): number {
  for (let i = comma - 1; i >= Math.max(0, comma - 25); i--) {
    const word = s.words[i] as Word
    const begins = i === 0 || isMarker(s.words[i - 1]) || /^[;:"“”—]$/.test(s.words[i - 1]?.text ?? '')
    if (s.groupHolding.has(i) || /^[;:"“”—]$/.test(word.text)) return -1
    if (begins && (word.upos === 'ADP' || word.upos === 'ADV' || datesOnly(s, comma - 1))) return i
    if (begins && (i === 0 || s.words[i - 1]?.upos !== 'CCONJ')) return -1
  }
  return -1
}

/** "…, the ministry said on Sunday": a reporting clause at the end takes the main clauses before it as what is said. */
function attachTails(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  const result = [...drafts]
  attachLeads(result)
  drafts.forEach((tail, index) => {
    if (tail.kind !== 'main' || tail.joined !== null || index === 0 || !REPORTING_VERBS.has(tail.verb.lemma) || tail.verb.copula) return
    if (!/^[,"“”]$/.test(words[tail.opening - 1]?.text ?? '')) return
    if (!endsSaying(words, tail)) return
    for (let i = 0; i < index; i++) {
      const said = result[i] as Draft
      if (said.kind === 'main' && said.parent === null) result[i] = { ...said, kind: 'content', parent: index }
    }
  })
  return result
}

/** "As the minister said, …": what follows is said. */
function attachLeads(drafts: Draft[]): void {
  const lead = drafts.findIndex((d) => d.kind === 'adverbial' && d.marker === 'as' && d.opening === 0 && REPORTING_VERBS.has(d.verb.lemma))
  if (lead < 0) return
  drafts.forEach((said, i) => {
    if (i > lead && said.kind === 'main' && said.parent === null) drafts[i] = { ...said, kind: 'content', parent: lead }
  })
}

/** Nothing said follows the reporting verb: an end, a mark, or only when and where it was said. */
function endsSaying(words: readonly Word[], tail: Draft): boolean {
  const next = words[(tail.inverted && tail.subject ? tail.subject.last : tail.verb.last) + 1]
  return (
    next === undefined ||
    /^[.,;:"“”!?]$/.test(next.text) ||
    /^(on|in|at|to|late|earlier|yesterday|today|when|after|during|as|by|via|via|from)$/.test(next.lower) ||
    DAY_AND_MONTH_NAMES.has(next.lower)
  )
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
