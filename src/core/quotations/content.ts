import type { Clause, SentenceClauses } from '../language/clause.ts'
import type { Run } from '../language/subjects.ts'
import { HOLDING } from '../lexicon/attribution.ts'
import { DAY_AND_MONTH_NAMES } from '../lexicon/function-words.ts'
import { SAYING } from '../lexicon/reporting-verbs.ts'
import type { Cue } from './cue.ts'

const QUESTION_WORD = /^(what|how|why|whether|who|whose|which|where|when|if)$/
/** "said when he left" tells when; "knows when he left" what. */
const TIMELESS = /^(where|when|if)$/
/** "saw attendance rise", "found him guilty" are no views: these need a "that" or a question word. */
const BY_EYE = /^(find|see|hear|watch|read|record|capture|teach|quote|call|demand|ask|thank|criticize|criticise|accuse)$/
const CONTRAST = /^(while|whereas|although|though)$/

/**
 * What a cue gives as said, by its own rules over the clauses, since parsers are weakest here: from after the cue, or
 * its "that", to the end of what belongs to it; or what stands before a cue set off by a comma: "The bridge is closed,
 * | X said". Null where nothing is said.
 */
export const contentOf = (cue: Cue): Run | null => cue.content ?? contentAfter(cue) ?? contentBefore(cue)

function contentAfter(cue: Cue): Run | null {
  const first = startAfter(cue)
  if (first === null) return null
  const last = lastOf(cue, first)
  return last > first ? { first, last } : null
}

/** The first word of what is said after the cue. */
function startAfter(cue: Cue): number | null {
  const { sentence, reach, clause } = cue
  const { words, clauses } = sentence
  let at = reach.last + 1
  while (words[at]?.upos === 'ADV' && !QUESTION_WORD.test(words[at]?.lower ?? '')) at++
  const that = thatOf(sentence, at)
  if (that !== null) return that + 1
  const next = words[at]
  if (!next) return null
  // "According to the ministry(,) …": all that follows.
  if (clause === null && reach.first === 0) return next.text === ',' ? at + 1 : at
  if (next.text === ',') return leadsOn(cue, at) ? at + 1 : null
  if (next.text === ':') return cue.speech && at + 2 < words.length ? at + 1 : null
  if (QUESTION_WORD.test(next.lower)) return isAsked(cue, at) && hasVerbFrom(sentence, at) ? at : null
  if (clause !== null && !takesBareClause(clauses[clause] as Clause)) return null
  if (opensClause(sentence, at)) return at
  const later = clause === null ? null : laterThat(sentence, at)
  if (later !== null) return later + 1
  if (seemsClause(sentence, at)) return at
  const governed = clause === null ? null : governedFrom(sentence, clause, at)
  return governed !== null && clauses.some((c) => c.verb.form === 'finite' && c.verb.first >= governed) ? at : null
}

const takesBareClause = ({ verb }: Clause): boolean =>
  verb.copula || ((SAYING.has(verb.lemma) || HOLDING.has(verb.lemma)) && !BY_EYE.test(verb.lemma))

/** The "that" right after the cue; "said that, if it rains, …" is one too. */
function thatOf({ words, clauses }: SentenceClauses, at: number): number | null {
  const comma = words[at]?.text === ',' ? 1 : 0
  const that = at + comma
  if (words[that]?.lower === 'that') {
    if (words[that + 1]?.text === ',') return that + 1
    const told = clauses.find((c) => c.verb.first > that && c.verb.form === 'finite')
    if (!told || told.verb.first - that > 25) return null
    return told.subject !== null && told.subject.first <= that && told.subject.last >= that ? that - 1 : that
  }
  return null
}

/** A "that" over a place or a time: "said outside the court | that he would appeal", "said last year | that". */
function laterThat({ words, clauses }: SentenceClauses, at: number): number | null {
  if (words[at]?.upos !== 'ADP' && !/^(last|next|this|earlier|late|early|yesterday|today)$|day$/.test(words[at]?.lower ?? '')) return null
  const verb = clauses.find((c) => c.verb.first >= at && c.verb.form === 'finite')?.verb.first ?? 0
  for (let i = at + 1; i < verb - 1 && i < at + 14; i++) {
    if (words[i]?.upos === 'PUNCT' && words[i]?.text !== ',') return null
    if (words[i]?.lower === 'that' && words[i]?.upos !== 'DET') return i
  }
  return null
}

/** A comma after the cue leads on to what is said where nothing said stands before: "And I think, | if you look …". */
function leadsOn(cue: Cue, comma: number): boolean {
  const { sentence, clause } = cue
  if (clause === null || isQuoteBefore(cue) || saidBefore(cue)) return false
  const putIn = sentence.words[cue.reach.first - 1]?.text === ','
  if (putIn || sentence.clauses[clause]?.marker === 'as') return hasVerbFrom(sentence, comma)
  const next = sentence.words[comma + 1]
  // "he said, I hereby resign": as it is spoken.
  if (cue.speech && /^(i|we|you|yes|no|well|look)$/.test(next?.lower ?? '')) return hasVerbFrom(sentence, comma)
  return !/^["“‘]$/.test(next?.text ?? '"') && sentence.clauses.some((c) => c.verb.first > comma && isWhole(c) && c.parent !== null)
}

const isAsked = (cue: Cue, at: number): boolean =>
  !TIMELESS.test(cue.sentence.words[at]?.lower ?? '') ||
  /^(ask|wonder|see|know|tell|explain|remember|recall|understand|show|decide|determine|say)$/.test(
    cue.sentence.clauses[cue.clause ?? -1]?.verb.lemma ?? '',
  )

/** A clause with a subject of its own begins here: "said | the bridge had closed". */
const opensClause = ({ clauses }: SentenceClauses, at: number): boolean =>
  clauses.some((c) => c.verb.first > at && isWhole(c) && c.subject?.first === at && c.subject.last < c.verb.first)

/** The same by the forms alone, where the parser finds no verb: a noun phrase with a tensed verb or a modal after it. */
function seemsClause({ words, phrases }: SentenceClauses, at: number): boolean {
  const phrase = phrases.find((p) => p.first === at)
  let verb = (phrase?.last ?? words.length) + 1
  while (words[verb]?.upos === 'ADV') verb++
  return phrase !== undefined && /^(MD|VBD|VBZ|VBP)$/.test(words[verb]?.xpos ?? '')
}

const isWhole = (c: Clause): boolean => c.verb.form === 'finite' && c.subject !== null && !c.inherited && c.kind !== 'relative'

const hasVerbFrom = ({ clauses }: SentenceClauses, at: number): boolean =>
  clauses.some((c) => c.verb.first > at && c.verb.form === 'finite' && c.kind !== 'relative')

/** The first word from a place on that the tree puts under the reporting clause as its content. */
function governedFrom(sentence: SentenceClauses, clause: number, from: number): number | null {
  for (let i = from; i < sentence.words.length; i++) if (isGoverned(sentence, sentence.owner[i] ?? -1, clause)) return i
  return null
}

function isGoverned({ clauses }: SentenceClauses, index: number, reporting: number): boolean {
  for (let at = index, step = 0; at >= 0 && step < 10; step++) {
    const clause = clauses[at]
    if (!clause || clause.parent === null || clause.parent === at) return false
    if (clause.parent === reporting) return clause.kind === 'content'
    at = clause.parent
  }
  return false
}

/** To the end of the sentence, or to where the reporter goes on: "said A | and left", "said A, | while …". */
function lastOf({ sentence, clause }: Cue, first: number): number {
  const { words, clauses } = sentence
  const told = clauses.find((c) => c.verb.first >= first && c.verb.form === 'finite')
  let last = words.length - 1
  for (const c of clauses) {
    if (clause === null || !told || c.verb.first <= told.verb.last) continue
    const opening = openingOf(sentence, c)
    const goesOn = c.joined === clause || (c.kind === 'main' && c.parent === null && CONTRAST.test(words[opening]?.lower ?? ''))
    if (goesOn && opening > first) last = Math.min(last, opening - 1)
  }
  return withoutMarks(sentence, { first, last }).last
}

/** Where a clause begins, with its "and" or "while". */
function openingOf({ words }: SentenceClauses, { subject, inherited, verb }: Clause): number {
  let at = subject && !inherited && subject.first < verb.first ? subject.first : verb.first
  while (/^(CCONJ|SCONJ)$/.test(words[at - 1]?.upos ?? '')) at--
  return at
}

/** What stands before a cue that is set off by a mark, and after it where the cue is put into it: the longer side. */
function contentBefore(cue: Cue): Run | null {
  const { sentence, reach } = cue
  const { words } = sentence
  if (!(reportsBefore(cue) && saidBefore(cue) && endsSaying(cue))) return null
  const before = withoutMarks(sentence, { first: 0, last: reach.first - 1 })
  const after = withoutMarks(sentence, { first: reach.last + 1, last: words.length - 1 })
  const goesOn = words[reach.last + 1]?.text === ',' && words[reach.last + 2]?.upos !== 'CCONJ' && !isQuoteBefore(cue)
  const longer = goesOn && after.last - after.first > before.last - before.first ? after : before
  return longer.last > longer.first ? longer : null
}

/** "…, X said", no "…, X criticised", "…, saying so", "…, he was quoted on it". */
function reportsBefore({ sentence, clause }: Cue): boolean {
  const reporting = clause === null ? null : (sentence.clauses[clause] as Clause)
  return reporting === null || (takesBareClause(reporting) && reporting.verb.form !== 'ing' && !reporting.verb.passive)
}

/** `"…," said X, a teacher`: after the quotation only more of the speaker is told. */
const isQuoteBefore = ({ sentence: { words }, reach }: Cue): boolean =>
  /^["”’]$/.test(words[reach.first - 1]?.text ?? '') || /^["”’]$/.test(words[reach.first - 2]?.text ?? '')

/** Whether a clause that may be said stands before the cue, set off from it. */
function saidBefore({ sentence, reach, clause }: Cue): boolean {
  const { words, clauses } = sentence
  if (clause === null) return reach.first >= 4
  const marked = /^(?:[,;:()"”’—–-]|--)$/.test(words[reach.first - 1]?.text ?? '')
  if (!marked && words[reach.first - 1]?.lower !== 'as') return false
  return clauses.some(
    (c, i) => i !== clause && c.verb.last < reach.first && /^(main|content)$/.test(c.kind) && c.verb.form !== 'infinitive',
  )
}

/** Nothing said follows: an end, a mark, or only when and where it was said. */
function endsSaying({ sentence, reach, clause }: Cue): boolean {
  const next = sentence.words[reach.last + 1]
  if (!next || clause === null) return true
  return (
    /^[.,;:"“”!?)—–-]$/.test(next.text) ||
    next.text === '--' ||
    /^(on|in|at|to|late|earlier|yesterday|today|when|after|during|as|by|via|from|of|for|here|there|later)$/.test(next.lower) ||
    DAY_AND_MONTH_NAMES.has(next.lower)
  )
}

/** Without the marks and the "and" or "but" around it. */
export function withoutMarks({ words }: SentenceClauses, run: Run): Run {
  let { first, last } = run
  const outer = (i: number): boolean => words[i]?.upos === 'PUNCT' && !/^["“”’']$/.test(words[i]?.text ?? '')
  while (first < last && (outer(first) || /^(and|but|so)$/.test(words[first]?.lower ?? ''))) first++
  while (last > first && outer(last)) last--
  return { first, last }
}
