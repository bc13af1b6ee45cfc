import { ADVERBIAL_MARKERS, CONDITIONAL_MARKERS } from '../lexicon/function-words.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { type ClauseKind, type Draft, PLAIN } from './clause.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { datesOnly, openingOf } from './openings.ts'
import { isSaid, tellsThat } from './sayings.ts'
import { antecedent, type Phrases, type Subject, subjectAfter } from './subjects.ts'
import type { VerbGroup } from './verb-groups.ts'

/** A clause with a tense and a subject before its verb: what opens it decides what it is. */
export function clauseWithSubject(s: Phrases, verb: VerbGroup, subject: Subject, earlier: readonly Draft[]): Draft {
  const { marker, at, opening } = openingOf(s, subject.first)
  const nearest = earlier.findLastIndex((d) => d.verb.last < subject.first)
  const governor = earlier[nearest]
  const parent = governor ? nearest : null
  const { first, last, insertion } = subject
  const base = { ...PLAIN, verb, subject: { first, last }, insertion, opening, marker }
  const kind = kindByMarker(s, marker, at, governor)
  const joined = marker && /^(that|and|but|or)$/.test(marker) ? partnerFor(s, marker, at, earlier) : null
  const partner = joined === null ? undefined : (earlier[joined] as Draft)
  if (kind && !(marker === 'that' && partner)) return { ...base, kind, parent: kind === 'main' ? null : parent }
  if (governor && isSaid(s, at, governor)) return { ...base, kind: 'content', parent }
  // "the language | he spoke": a noun right before the subject.
  const described = at >= 0 && s.phraseEnding.has(at) && !datesOnly(s, at) && at > (governor?.verb.last ?? -1)
  if (described) return { ...base, kind: 'relative', parent }
  if (partner && partner.kind !== 'relative') return { ...base, kind: partner.kind, parent: partner.parent, joined }
  return { ...base, kind: 'main', parent: null }
}

/** What the word that opens a clause makes of it; null where it only joins. */
function kindByMarker(s: Phrases, marker: string | null, at: number, governor: Draft | undefined): ClauseKind | null {
  if (!marker) return null
  if (marker === 'that') return tellsThat(s, at, governor) ? 'content' : 'relative'
  if (/^(which|whom|whose|where)$/.test(marker)) return 'relative'
  if (CONDITIONAL_MARKERS.has(marker)) return 'conditional'
  // ", while B did that" tells as much as the clause before it.
  if (/^(while|whereas)$/.test(marker) && s.words[at - 1]?.text === ',') return 'main'
  return ADVERBIAL_MARKERS.has(marker) ? 'adverbial' : null
}

/** The clause that "and" joins one with its own subject to; of "… and that he left" the one before that is said. */
function partnerFor(s: Phrases, marker: string, at: number, earlier: readonly Draft[]): number | null {
  if (marker === 'that') return s.words[at - 1]?.upos === 'CCONJ' ? lastOf(earlier, /^content$/) : null
  const whole = s.words[at - 1]?.text === ',' ? lastOf(earlier, /^(main|content)$/) : null
  return whole ?? partnerOf(s, earlier)
}

/** A verb with a tense but no subject before it: relative, inverted ("said the minister"), or joined to another. */
export function clauseWithoutSubject(s: Phrases, phrases: readonly NounPhrase[], verb: VerbGroup, earlier: readonly Draft[]): Draft {
  let at = verb.first - 1
  while (s.words[at]?.upos === 'ADV' && !ADVERBIAL_MARKERS.has(s.words[at]?.lower ?? '')) at--
  const before = s.words[at]
  const base = { ...PLAIN, verb, subject: null, opening: Math.max(0, at) }
  if (before && /^(who|which|that)$/.test(before.lower)) {
    const noun = antecedent(s, at)
    const parent = earlier.length ? earlier.length - 1 : null
    return { ...base, kind: 'relative', subject: noun && { first: noun.first, last: noun.last }, parent, marker: before.lower }
  }
  const afterMark = verb.first === 0 || /^["“”,]$/.test(s.words[verb.first - 1]?.text ?? '')
  const follows = REPORTING_VERBS.has(verb.lemma) && afterMark ? subjectAfter(s.words, phrases, verb) : null
  if (follows) return { ...base, kind: 'main', subject: follows, inverted: true, parent: null, opening: verb.first }
  const joined = partnerOf(s, earlier)
  const partner = joined === null ? undefined : (earlier[joined] as Draft)
  if (partner && (before?.upos === 'CCONJ' || before?.text === ','))
    return { ...base, verb: sharing(s, verb, partner.verb), kind: partner.kind, parent: partner.parent, joined, marker: before.lower }
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

/** The last clause with a tense of its own. */
export const lastFinite = (earlier: readonly Draft[]): number | null => lastOf(earlier, /^(main|content|relative|adverbial|conditional)$/)
