import type { Clause, SentenceClauses } from '../language/clause.ts'
import { PLANNING, STANDING, STATIVE } from '../lexicon/event-verbs.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { SPEECH_ACTS } from '../lexicon/speech-acts.ts'
import { within } from '../mentions.ts'
import type { TimeExpression } from '../model.ts'
import { tellsOfEvent } from './event-noun.ts'
import { attachedTo } from './noun-tellings.ts'
import type { Mood, Telling } from './telling.ts'

/**
 * All else in a sentence that tells of something done or taking place, in the sense of TimeML: sayings, wishes,
 * states, what is only possible, nouns in passing. They carry no story and are not shown.
 */
export function minorTellings(sentence: SentenceClauses, told: readonly Telling[], times: readonly TimeExpression[]): Telling[] {
  const taken = new Set(told.map((t) => t.trigger))
  const verbs = sentence.clauses.flatMap((clause, index): Telling[] => {
    const trigger = clause.verb.head
    if (describes(clause) || taken.has(trigger)) return []
    taken.add(trigger)
    return [{ sentence, clause: index, by: 'verb', trigger, mood: moodOf(sentence, index), weight: 0, minor: true }]
  })
  const nouns = sentence.words.flatMap((word, trigger): Telling[] => {
    if (taken.has(trigger) || !tellsOfEvent(sentence, trigger, times) || within(times, word).length > 0) return []
    const at = sentence.phrases.findIndex((p) => p.first <= trigger && trigger <= p.last)
    const first = sentence.phrases[at]?.first ?? trigger
    const last = sentence.phrases[at]?.head === trigger ? attachedTo(sentence, at, times) : (sentence.phrases[at]?.last ?? trigger)
    const clause = sentence.owner[trigger] ?? -1
    const told = sentence.clauses[clause]
    // What a noun names is taken as given, whatever the verb beside it does.
    const mood = told?.verb.tense === 'future' ? 'planned' : 'happened'
    return [{ sentence, clause, by: 'noun', trigger, phrase: { first, last }, mood, weight: 0, minor: true }]
  })
  return [...verbs, ...nouns]
}

/** "owns a mill", "a mill that grinds flour", "people living there": it says what somebody or something is like. */
function describes({ kind, verb, marker, joined }: Clause): boolean {
  if (verb.copula || STANDING.has(verb.lemma)) return true
  if (kind === 'relative') return verb.tense === 'present' && !verb.perfect && !verb.progressive && !verb.modal
  return kind === 'participle' && marker === null && joined === null && STATIVE.has(verb.lemma)
}

/** Whether it takes place, by the form of the verb alone. */
function moodOf(sentence: SentenceClauses, index: number): Mood {
  const { kind, verb, parent } = sentence.clauses[index] as Clause
  const above = parent === null ? undefined : sentence.clauses[parent]
  if (kind === 'conditional') return 'conditional'
  if (verb.modal && verb.tense !== 'future') return verb.modal === 'must' ? 'planned' : 'conditional'
  if (verb.negated) return 'denied'
  if (verb.tense === 'future') return 'planned'
  if (verb.form === 'infinitive') return above && cameAbout(sentence, above, verb.first) ? 'happened' : 'planned'
  // "says", "asks": said in the article's own present.
  if (verb.tense === 'present' && !verb.perfect)
    return REPORTING_VERBS.has(verb.lemma) || SPEECH_ACTS.has(verb.lemma) ? 'happened' : plansIn(verb.lemma)
  return verb.form !== 'finite' && above?.verb.tense === 'future' ? 'planned' : 'happened'
}

/** "the club plans a concert": what is told of lies ahead. */
const plansIn = (lemma: string): Mood => (PLANNING.has(lemma) ? 'planned' : 'ongoing')

/**
 * Whether what an infinitive names took place: "forced the town to close", "had to rebuild", "was able to meet", "was
 * the first to win", "went there to study", but not "to enlarge the harbour", "wants to".
 */
function cameAbout({ words }: SentenceClauses, { verb }: Clause, first: number): boolean {
  if (verb.tense !== 'past' && !verb.perfect && !(verb.form === 'ing' && BRINGING_ABOUT.test(verb.lemma))) return false
  if (verb.negated || verb.modal) return false
  if (verb.copula)
    return words.slice(verb.last + 1, first).some((w) => /^(able|first|second|third|last|only|forced|obliged)$/.test(w.lower))
  return BRINGING_ABOUT.test(verb.lemma) || SETTING_OUT.test(verb.lemma) || /^(have|use|happen|live|win|get|begin|start)$/.test(verb.lemma)
}

const BRINGING_ABOUT = /^(cause|force|lead|get|help|enable|manage|compel|prompt|persuade|oblige|require|allow|permit|proceed)$/
const SETTING_OUT = /^(go|travel|move|return|arrive|leave|enter|join|visit|fly|sail|rush|gather|stop)$/
