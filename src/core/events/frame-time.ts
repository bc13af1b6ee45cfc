import type { Clause, SentenceClauses } from '../language/clause.ts'
import type { Run } from '../language/subjects.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import { DEED_NOUNS } from '../lexicon/deed-nouns.ts'
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts'
import { OCCURRING } from '../lexicon/event-verbs.ts'
import { OCCASIONS } from '../lexicon/occasions.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { TimeExpression } from '../model.ts'
import { DAY, modifiesVerb, wordAt } from './clause-time.ts'

/**
 * The time that opens a sentence and holds for all that it tells as past: "In June last year the leaders fell out, and
 * Okoro was arrested". Null where another time stands nearer, or where a saying comes between.
 */
export function frameTime(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): TimeExpression | null {
  const { words } = sentence
  const time = times[0]
  const clause = sentence.clauses[index]
  if (!time || !clause || time.range || !toldAsPast(sentence, clause)) return null
  const at = wordAt(sentence, time)
  if (at > 3 || !modifiesVerb(sentence, at, time) || !words.slice(0, at).every((w) => OPENING.test(w.lower))) return null
  const nearer = times.some((t) => t !== time && wordAt(sentence, t) < clause.verb.first)
  return !nearer && isReached(sentence, index) ? time : null
}

const OPENING = /^(but|and|so|then|in|on|at|also|later|early|late|earlier|during|the|,)$/

/** "stole", "was arrested"; a participle that stands for it where the syntax finds no subject. */
const toldAsPast = ({ words }: SentenceClauses, { verb, parent }: Clause): boolean =>
  (verb.tense === 'past' && !verb.perfect && !verb.modal) || (parent === null && words[verb.head]?.xpos === 'VBD')

/** Joined to the main clause or the main clause itself: nobody says it, and nothing says "after" or "because". */
function isReached({ clauses }: SentenceClauses, index: number): boolean {
  const clause = clauses[index] as Clause
  if (clause.joined !== null) return clause.joined < index && isReached({ clauses } as SentenceClauses, clause.joined)
  if (clause.parent === null) return true
  const above = clauses[clause.parent]
  return clause.kind === 'content' && clause.marker === 'and' && above?.kind === 'main' && !REPORTING_VERBS.has(above.verb.lemma)
}

/** The time of the occasion that something was done in, at or for: "was drafted in the 2009 draft", "the 2010 season was cut short". */
export function occasionTime(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): TimeExpression | null {
  const clause = sentence.clauses[index] as Clause
  if (!times.length || clause.verb.copula || clause.verb.tense === 'present') return null
  return (
    times.find((time) => {
      const occasion = occasionOf(sentence, time)
      return occasion !== null && (takesPart(sentence, index, occasion) || opens(sentence, clause, occasion))
    }) ?? null
  )
}

/** "Tuesday's attack | killed two", "Wednesday's vote | passed": what a dated deed did it did then. */
export function datesDeed(sentence: SentenceClauses, { verb, kind }: Clause, time: TimeExpression): boolean {
  const { words } = sentence
  const mark = words.findIndex((w) => w.start >= time.end)
  if (!DAY.test(time.timex3.value) || !/^['’]s?$/.test(words[mark]?.text ?? '') || verb.perfect || verb.modal || verb.copula) return false
  const deed = sentence.phrases.find((p) => p.first <= mark && mark <= p.last)
  const lemma = words[deed?.head ?? -1]?.lemma.toLowerCase() ?? ''
  const told = verb.tense === 'past' && /^(main|content)$/.test(kind) && !REPORTING_VERBS.has(verb.lemma) && !FOLLOWING.test(verb.lemma)
  return told && (EVENT_NOUNS.has(lemma) || DEED_NOUNS.has(lemma) || OCCASIONS.has(lemma))
}

/** What a deed only stands in line with, or brings about in time. */
const FOLLOWING = /^(follow|come|lead|prompt|mean|appear|seem|raise|affect|force|cause)$/

/** The noun that a time stands before, from its article on: "the 2019 election"; null where it is no occasion. */
function occasionOf(sentence: SentenceClauses, time: TimeExpression): Run | null {
  const { words, phrases, syntax } = sentence
  const at = wordAt(sentence, time)
  const phrase = phrases.find((p) => p.first <= at && at <= p.last)
  const tree = syntax.headWithin(at, time.end)
  const noun = [phrase?.head, tree === null ? null : syntax.head(tree)].find((n) => (words[n ?? -1]?.start ?? 0) >= time.end)
  if (noun == null || !OCCASIONS.has(words[noun]?.lemma.toLowerCase() ?? '')) return null
  return { first: phrase?.first ?? at, last: noun }
}

/** In it, at it or during it; the season that one plays, the vote that is held. Not after it, for it or of it. */
function takesPart({ words, owner, clauses }: SentenceClauses, index: number, { first, last }: Run): boolean {
  if (owner[last] !== index || owner[first] !== index) return false
  const { verb } = clauses[index] as Clause
  const before = words[first - 1]
  if (before?.upos === 'ADP') return /^(in|at|during|throughout)$/.test(before.lower)
  return verb.passive
    ? last < verb.first && PLAYED_OUT.test(verb.lemma)
    : last > verb.head && first <= verb.last + 2 && PLAYED.test(verb.lemma)
}

const PLAYED = /^(start|begin|open|finish|end|play|win|lose|miss|attend|host|hold|lead|skip|join)$/
const PLAYED_OUT = /^(hold|stage|cut|cancel|postpone|win|lose|host|mar|overshadow|suspend|interrupt|abandon)$/

/** "2002 World Cup, we won bronze." */
const opens = ({ words }: SentenceClauses, clause: Clause, { first, last }: Run): boolean =>
  first === 0 && words[last + 1]?.text === ',' && clause.kind === 'main' && clause.verb.first > last

/** "Next year's competition | is scheduled to take place": when a thing takes place that is called by its time. */
export function timeOfOccurring(
  sentence: SentenceClauses,
  { subject, verb }: Clause,
  times: readonly TimeExpression[],
): TimeExpression | null {
  if (
    !subject ||
    verb.negated ||
    !(OCCURRING.has(verb.lemma) || goesAhead(sentence, verb) || (verb.passive && /^(hold|stage|schedule)$/.test(verb.lemma)))
  )
    return null
  return (
    times.find((time) => {
      const at = wordAt(sentence, time)
      return (
        at >= subject.first &&
        at <= subject.last &&
        (goesAhead(sentence, verb) || sentence.words.findIndex((w) => w.start >= time.end) <= subject.last)
      )
    }) ?? null
  )
}

/** "The march planned for Saturday will go ahead." */
const goesAhead = ({ words }: SentenceClauses, { lemma, last }: VerbGroup): boolean =>
  lemma === 'proceed' || (lemma === 'go' && words[last + 1]?.lower === 'ahead')

/** "Since January 2009, when | a ferry sank": the time right before the clause that says what was then. */
export function timeBeforeWhen(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): TimeExpression | null {
  const { words, owner } = sentence
  const first = (sentence.clauses[index] as Clause).verb.first
  let when = first - 1
  while (when > 0 && words[when]?.lower !== 'when' && first - when < FURTHEST) when--
  if (words[when]?.lower !== 'when' || owner[when] !== index) return null
  const last = words[when - 1]?.text === ',' ? words[when - 2] : words[when - 1]
  return times.find((time) => last !== undefined && time.end === last.end) ?? null
}

/** So many words a subject may take between "when" and its verb. */
const FURTHEST = 14
