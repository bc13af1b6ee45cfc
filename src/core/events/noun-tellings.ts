import type { Clause, SentenceClauses } from '../language/clause.ts'
import type { NounPhrase } from '../language/noun-phrases.ts'
import { APPOINTMENTS, EVENT_NOUNS, LASTING } from '../lexicon/event-nouns.ts'
import { OCCURRING } from '../lexicon/event-verbs.ts'
import { within } from '../mentions.ts'
import type { Span, TimeExpression } from '../model.ts'
import { callsOff } from './calling-off.ts'
import { isPoint } from './is-point.ts'
import type { Mood, Telling } from './telling.ts'
import { complementOf } from './verb-tellings.ts'

/** What in the article is within quotation marks. */
export interface Marked {
  /** Single words and phrases: not told, only named so. */
  readonly scare: readonly Span[]
  /** Speech. */
  readonly direct: readonly Span[]
}

/** Prepositions that attach to a noun's left-hand noun: "the ceremony | of | the hall". */
const ATTACHING = /^(of|by|with|between|against|for|on|in|at|over|to|into|near|from|outside|inside|among|across)$/
const MOST_ATTACHED = 4

/**
 * The nouns of a sentence that tell of an event of their own: dated ("the earthquake of 1906"), gone to ("arrived for
 * a meeting"), or with those who take part ("a raid by police"). A noun that only completes a verb that tells of an
 * event ("held talks") or names what a verb says took place ("the trial began") is told by the verb.
 */
export function nounTellings(
  sentence: SentenceClauses,
  verbs: readonly Telling[],
  times: readonly TimeExpression[],
  marked: Marked,
): Telling[] {
  const { words, phrases } = sentence
  return phrases.flatMap((phrase, at): Telling[] => {
    const head = words[phrase.head]
    const absent = absenceAt(sentence, phrase)
    const stage = stageAt(sentence, phrase)
    if (stage) return [{ sentence, by: 'verb', trigger: phrase.head, weight: 0.5, ...stage }]
    if (absent !== null) return [{ sentence, clause: absent, by: 'verb', trigger: phrase.head, mood: 'denied', weight: 0.5 }]
    if (!head || (head.upos !== 'NOUN' && head.upos !== 'PROPN' && head.upos !== 'VERB') || !EVENT_NOUNS.has(head.lemma.toLowerCase()))
      return []
    if (within(times, head).length > 0 || within(marked.scare, head).length > 0 || supposed(sentence, phrase)) return []
    const clause = sentence.owner[phrase.head] ?? -1
    const whole = { first: phrase.first, last: attachedTo(sentence, at, times) }
    const told = tellingOf(sentence, phrase, whole, clause, verbs, times)
    if (told && !told.own && within(marked.direct, head).length > 0) return []
    return told
      ? [{ sentence, clause, by: 'noun' as const, trigger: phrase.head, phrase: whole, mood: told.mood, weight: told.weight }]
      : []
  })
}

/** "No injuries were reported", "no arrests have been made": told as an event that is not. The clause, or null. */
function absenceAt({ words, clauses, owner }: SentenceClauses, phrase: NounPhrase): number | null {
  const index = owner[phrase.head] ?? -1
  const clause = clauses[index]
  if (words[phrase.first]?.lower !== 'no' || !clause?.verb.passive || clause.verb.first < phrase.last) return null
  const subject = clause.subject && clause.subject.first <= phrase.first && phrase.last <= clause.subject.last
  return subject && /^(report|record|make|find|injure|hurt|kill|cause|announce)$/.test(clause.verb.lemma) ? index : null
}

/** "Work is underway", "A report is forthcoming": how far the thing has come. The clause and mood, or null. */
function stageAt({ words, clauses, owner }: SentenceClauses, phrase: NounPhrase): Pick<Telling, 'clause' | 'mood'> | null {
  const clause = owner[phrase.head] ?? -1
  const { verb, subject, kind } = clauses[clause] ?? {}
  if (!verb?.copula || verb.negated || kind === 'conditional' || subject?.first !== phrase.first || words[phrase.head]?.upos !== 'NOUN')
    return null
  const after = words.slice(verb.last + 1, verb.last + 4).map((w) => w.lower)
  const stage = after.find((w) => !/^(already|now|still|currently|well|also)$/.test(w))
  const pair = stage === 'under' || stage === 'in' ? after[after.indexOf(stage) + 1] : undefined
  if (stage === 'underway' || stage === 'ongoing' || /^(way|construction|progress)$/.test(pair ?? '')) return { clause, mood: 'ongoing' }
  return stage === 'forthcoming' || stage === 'imminent' ? { clause, mood: 'planned' } : null
}

/** `own`: with a date of its own or ahead; else only named with those who take part. */
type Told = Pick<Telling, 'mood' | 'weight'> & { readonly own: boolean }

function tellingOf(
  sentence: SentenceClauses,
  phrase: NounPhrase,
  whole: { first: number; last: number },
  index: number,
  verbs: readonly Telling[],
  times: readonly TimeExpression[],
): Told | null {
  const { words } = sentence
  const clause = sentence.clauses[index]
  const lemma = (words[phrase.head]?.lemma ?? '').toLowerCase()
  const told = verbs.find((t) => t.clause === index || (index >= 0 && t.clause === complementOf(sentence, index)))
  const role = roleOf(sentence, phrase, clause)
  if (clause?.kind === 'conditional') return null
  // "cancelled Saturday's match": it did not take place.
  if (clause && (role === 'subject' || role === 'object') && callsOff(sentence, clause.verb)) return null
  if (clause && role === 'subject' && OCCURRING.has(clause.verb.lemma) && told) return null
  // "called a protest for Thursday".
  const arranged =
    role === 'object' &&
    /^(call|set|fix|announce|plan|schedule|postpone|reschedule|propose|organise|organize|order|promise)$/.test(clause?.verb.lemma ?? '')
  const mood: Mood = arranged || told?.mood === 'planned' || clause?.verb.tense === 'future' ? 'planned' : 'happened'
  if (APPOINTMENTS.has(lemma) && !(role === 'object' && told) && ahead(sentence, phrase, clause, role))
    return { mood: 'planned', weight: 0.45, own: true }
  if (dated(sentence, phrase, whole, role, times, told !== undefined)) return { mood, weight: 0.5, own: true }
  if (LASTING.has(lemma) || role === 'object') return null
  const complements = words.slice(phrase.last + 1, whole.last + 1).some((w) => /^(by|against|between|with|in|at|on|of)$/.test(w.lower))
  return complements && mood === 'happened' ? { mood, weight: 0.25, own: false } : null
}

type Role = 'subject' | 'object' | 'prepositional' | 'other'

function roleOf(sentence: SentenceClauses, phrase: NounPhrase, clause: Clause | undefined): Role {
  const before = sentence.words[phrase.first - 1]
  if (before?.upos === 'ADP') return 'prepositional'
  if (clause?.subject && phrase.first >= clause.subject.first && phrase.last <= clause.subject.last) return 'subject'
  return clause && phrase.first === clause.verb.last + 1 ? 'object' : 'other'
}

/** "in the event of an attack", "in case of war". */
const supposed = ({ words }: SentenceClauses, phrase: NounPhrase): boolean =>
  words[phrase.first - 1]?.lower === 'of' &&
  /^(event|case|possibility|risk|threat|fear|danger|prospect|chance)$/.test(words[phrase.first - 2]?.lemma ?? '')

/** What somebody comes for or prepares: it lies ahead of what the clause tells. */
function ahead(sentence: SentenceClauses, phrase: NounPhrase, clause: Clause | undefined, role: Role): boolean {
  const { words } = sentence
  const before = words[phrase.first - 1]?.lower ?? ''
  const lemma = clause?.verb.lemma ?? ''
  if (role === 'object') return /^(attend|hold|join|host|open|watch|observe|address|discuss)$/.test(lemma) && clause?.kind === 'infinitive'
  if (role !== 'prepositional') return false
  if (before === 'for')
    return /^(arrive|travel|fly|go|come|return|head|leave|gather|prepare|plan|set|schedule|call|convene|invite|rehearse)$/.test(lemma)
  return (
    (before === 'of' && words[phrase.first - 2]?.lower === 'ahead') ||
    (before === 'in' && lemma === 'participate' && clause?.kind === 'infinitive')
  )
}

/** Whether a time belongs to the noun and not to the verb: within its phrase, after "of" or "for", or before the verb. */
function dated(
  { words }: SentenceClauses,
  phrase: NounPhrase,
  whole: { first: number; last: number },
  role: Role,
  times: readonly TimeExpression[],
  verbTells: boolean,
): boolean {
  return times.some((time) => {
    const at = words.findIndex((w) => w.start >= time.start)
    if (at < whole.first || at > whole.last || !isPoint(time)) return false
    if (at <= phrase.last) return at < phrase.head
    if (/^(of|for)$/.test(words[at - 1]?.lower ?? '')) return true
    const lasting = LASTING.has((words[phrase.head]?.lemma ?? '').toLowerCase())
    // "a ruling on the appeal in May": the ruling is in May.
    const nested = lasting && words[phrase.first - 2]?.upos === 'NOUN'
    return role === 'subject' || (!verbTells && !nested && role !== 'other')
  })
}

/** The last word of what is attached to a noun: prepositions with their phrases, and a time right after it. */
export function attachedTo(sentence: SentenceClauses, at: number, times: readonly TimeExpression[]): number {
  const { words, phrases, owner } = sentence
  let last = (phrases[at] as NounPhrase).last
  let taken = 0
  for (let k = at + 1; k < phrases.length && taken < MOST_ATTACHED; k++) {
    const next = phrases[k] as NounPhrase
    const gap = words.slice(last + 1, next.first)
    const time = within(times, words[next.first] as Span).length > 0
    const joined = gap.length === 1 && (ATTACHING.test(gap[0]?.lower ?? '') || (taken > 0 && gap[0]?.upos === 'CCONJ'))
    if (!(joined || (gap.length === 0 && time)) || owner[next.last] !== owner[(phrases[at] as NounPhrase).head]) break
    last = next.last
    taken++
  }
  return last
}
