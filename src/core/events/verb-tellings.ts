import type { Clause, SentenceClauses } from '../language/clause.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import type { Word } from '../language/words.ts'
import { ASPECTUAL, EVENTIVE_IN_PAST, FAILING, HEARSAY, PLANNING, STATIVE, WEIGHTY, WISHING } from '../lexicon/event-verbs.ts'
import { MERE_TELLING, REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { SPEECH_ACTS } from '../lexicon/speech-acts.ts'
import { OBJECT_CONTROL_VERBS } from '../lexicon/verb-frames.ts'
import type { TimeExpression } from '../model.ts'
import { wordAt } from './clause-time.ts'
import { isPoint } from './is-point.ts'
import type { Mood, Telling } from './telling.ts'

/**
 * The clauses of a sentence that tell of something happening, planned or not happening, with the word that names it.
 *
 * @param cues where the reporting words of quotations begin: those only tell that something is said
 */
export function verbTellings(sentence: SentenceClauses, cues: ReadonlySet<number>, times: readonly TimeExpression[] = []): Telling[] {
  if (sentence.words[sentence.words.length - 1]?.text === '?') return []
  const tellings: Telling[] = []
  let taken = -1
  for (const [index, clause] of sentence.clauses.entries()) {
    if (index === taken) continue
    const complement = complementOf(sentence, index)
    const through = complement === null ? 'own' : throughComplement(sentence, clause, complement, cues)
    if (complement !== null) taken = complement
    const told = through === 'own' ? ownTelling(sentence, clause, index, cues) : through
    const at = through === 'own' ? index : (complement as number)
    const set = told ?? appointed(sentence, at, times)
    if (set) tellings.push({ sentence, clause: at, by: 'verb', trigger: (sentence.clauses[at] as Clause).verb.head, ...set })
  }
  return [...tellings, ...announcements(sentence, tellings)]
}

/** "announced that it is time to …": a saying that is news, where what is said tells of no event. */
function announcements(sentence: SentenceClauses, told: readonly Telling[]): Telling[] {
  return sentence.clauses.flatMap(({ verb, subject, kind }, index) => {
    if (
      !subject ||
      !(NEWS.test(verb.lemma) || (FINDING.test(verb.lemma) && STUDIES.test(sentence.words[subject.last]?.lemma ?? ''))) ||
      verb.passive ||
      !(kind === 'main' || kind === 'content' || (kind === 'adverbial' && FINDING.test(verb.lemma))) ||
      !(verb.tense === 'past' || verb.perfect) ||
      verb.modal
    )
      return []
    if (told.some((t) => t.clause >= index) || !sentence.clauses.some((c) => c.kind === 'content' && c.parent === index)) return []
    return [
      {
        sentence,
        clause: index,
        by: 'verb' as const,
        trigger: verb.head,
        mood: verb.negated ? ('denied' as const) : ('happened' as const),
        weight: 0.45,
      },
    ]
  })
}

/** "a recent poll found": measuring is an event. */
const FINDING = /^(find|show|conclude|reveal)$/
const STUDIES = /^(poll|survey|study|census|audit|inquiry|investigation|count)$/
const NEWS = /^(announce|declare|reveal|admit|deny|confess|warn|threaten|promise|vow|pledge)$/

type Told = Pick<Telling, 'mood' | 'weight'>

/**
 * The clause that completes a verb: "began | asking", "is expected | to arrive", "are ready | to sign",
 * "asked the court | to rule". Null where an infinitive only gives a purpose.
 */
export function complementOf(sentence: SentenceClauses, index: number): number | null {
  const clause = sentence.clauses[index]
  const next = sentence.clauses[index + 1]
  if (!clause || !next || next.parent !== index || !/^(infinitive|participle)$/.test(next.kind)) return null
  const gap = next.verb.first - clause.verb.last - 1
  if (next.kind === 'participle') return gap === 0 && next.verb.form === 'ing' && ASPECTUAL.has(clause.verb.lemma) ? index + 1 : null
  if (gap === 0) return index + 1
  const between = sentence.words[next.verb.first - 1]
  if (clause.verb.copula && between?.upos === 'ADJ' && gap <= 3) return index + 1
  if (OBJECT_CONTROL_VERBS.has(clause.verb.lemma) && !clause.verb.passive && next.subject && !next.inherited) return index + 1
  return clause.verb.lemma === 'agree' && sentence.words[clause.verb.last + 1]?.lower === 'with' && gap < 12 ? index + 1 : null
}

/** What a complement tells: `own` where the governing verb is itself the event ("was told to leave"), null where nothing is told. */
function throughComplement(
  sentence: SentenceClauses,
  governor: Clause,
  complement: number,
  cues: ReadonlySet<number>,
): Told | null | 'own' {
  const { verb } = governor
  const child = sentence.clauses[complement] as Clause
  if (governor.kind === 'conditional') return null
  const eventive = !STATIVE.has(child.verb.lemma) || EVENTIVE_IN_PAST.has(child.verb.lemma) || child.verb.passive
  const weight = governor.kind === 'main' || governor.kind === 'content' ? 0.6 : 0.3
  if (verb.copula) return eventive ? copulaOpens(sentence, governor, child, weight) : null
  if (FAILING.has(verb.lemma)) return { mood: 'denied', weight }
  if (verb.passive && HEARSAY.has(verb.lemma)) return child.verb.perfect && eventive ? { mood: 'hearsay', weight } : null
  if (PLANNING.has(verb.lemma)) return eventive && !verb.negated ? { mood: 'planned', weight } : null
  if (ASPECTUAL.has(verb.lemma)) {
    const told = ownTelling(sentence, governor, -1, cues)
    return told && eventive ? told : told ? 'own' : null
  }
  if (BRINGING_ABOUT.test(verb.lemma) && eventive && !verb.passive) {
    const told = ownTelling(sentence, governor, -1, cues)
    if (told) return told
    return isPast(verb) && !verb.negated && !verb.modal ? { mood: 'happened', weight } : 'own'
  }
  if (WISHING.has(verb.lemma)) return /^(try|attempt|seek|struggle)$/.test(verb.lemma) ? 'own' : null
  return 'own'
}

/** "caused the crane | to fall": what fell is told of. */
export const BRINGING_ABOUT = /^(cause|force|require|compel|oblige|lead)$/

/** "is to be held", "are ready to sign", "is due to", "is likely to": planned; "is able to", "is hard to": nothing. */
function copulaOpens(sentence: SentenceClauses, governor: Clause, child: Clause, weight: number): Told | null {
  const between = sentence.words[child.verb.first - 1]
  const direct = child.verb.first === governor.verb.last + 1
  if (governor.verb.negated) return null
  if (direct) return governor.verb.tense === 'present' || child.verb.passive ? { mood: 'planned', weight } : null
  return /^(ready|due|set|poised|prepared|scheduled|likely|bound|certain|sure)$/.test(between?.lower ?? '')
    ? { mood: 'planned', weight }
    : null
}

/** "The festival runs until 11 March", "Voting begins on Friday": the present tense of a programme. */
function appointed(sentence: SentenceClauses, index: number, times: readonly TimeExpression[]): Told | null {
  const { verb, kind, subject } = sentence.clauses[index] as Clause
  const present = verb.tense === 'present' && !verb.perfect && !verb.progressive && !verb.modal && !verb.negated
  if (!present || !subject || !/^(main|content)$/.test(kind) || !PROGRAMMED.test(verb.lemma)) return null
  const dated = times.some((time) => {
    const at = wordAt(sentence, time)
    return isPoint(time) && at > verb.head && sentence.owner[at] === index
  })
  return dated ? { mood: LASTING_VERBS.test(verb.lemma) ? 'ongoing' : 'planned', weight: 0.5 } : null
}

const PROGRAMMED = /^(run|last|open|begin|start|close|end|return|launch|meet|convene|arrive|leave|depart|expire|resume|reopen|continue)$/
const LASTING_VERBS = /^(run|last|continue)$/

/** What a clause tells by its own verb. */
function ownTelling(sentence: SentenceClauses, clause: Clause, index: number, cues: ReadonlySet<number>): Told | null {
  const { verb } = clause
  if (verb.copula || clause.kind === 'conditional' || clause.kind === 'infinitive') return null
  if (isReporting(sentence, clause, index, cues) || generic(sentence, clause)) return null
  if (scheduled(sentence, clause)) return { mood: 'planned', weight: weightOfKind(sentence, clause) }
  const kindWeight = weightOfKind(sentence, clause)
  const mood = moodOf(sentence, verb, clause)
  if (!mood || kindWeight === 0) return null
  const state = STATIVE.has(verb.lemma)
  if (state && !eventiveState(verb, sentence.words[verb.last + 1])) return null
  return { mood, weight: kindWeight * (state ? 0.6 : 1) * (mood === 'conditional' || (verb.progressive && mood !== 'ongoing') ? 0.7 : 1) }
}

/** A state that is told as something that happened: "worked there", "was held", "had been fitted". */
function eventiveState(verb: VerbGroup, next: Word | undefined): boolean {
  // "was named captain", not "was named after a saint".
  if (verb.lemma === 'name') return verb.form === 'finite' && isPast(verb) && !/^(after|for|in|by)$/.test(next?.lower ?? '')
  if (verb.passive)
    return /^(hold|host|serve|lead|cause|make|use|keep|require|force|let|fit|suit|house|cut|help|affect|remember|recognise|recognize)$/.test(
      verb.lemma,
    )
  return EVENTIVE_IN_PAST.has(verb.lemma) && isPast(verb)
}

/** "is set for 14 January", "was due on Friday". */
const scheduled = ({ words }: SentenceClauses, { verb }: Clause): boolean =>
  verb.passive &&
  /^(set|schedule|plan|slate|expect)$/.test(verb.lemma) &&
  /^(for|on|in|at|by)$/.test(words[verb.last + 1]?.lower ?? '') &&
  !verb.negated

const isPast = (verb: VerbGroup): boolean => verb.tense === 'past' || verb.perfect

/** "you", "people who": nobody in particular does it. */
const generic = (sentence: SentenceClauses, clause: Clause): boolean =>
  clause.subject !== null &&
  clause.subject.first === clause.subject.last &&
  /^(you|one|those|anyone|everyone|someone|whoever)$/.test(sentence.words[clause.subject.first]?.lower ?? '')

/** Telling, thinking or showing something: the frame of an event, unless the saying itself does something. */
function isReporting(sentence: SentenceClauses, clause: Clause, index: number, cues: ReadonlySet<number>): boolean {
  const { lemma } = clause.verb
  // "was told to leave" is an order.
  if (!REPORTING_VERBS.has(lemma) || (index >= 0 && complementOf(sentence, index) !== null)) return false
  const content = sentence.clauses.some((c) => c.kind === 'content' && c.parent === index)
  if (VERDICTS.test(lemma)) return false
  // "denied the charge, saying that …": what is denied stands there.
  if (content && SPEECH_ACTS.has(lemma) && deniesThing(sentence, clause)) return false
  if (content || cues.has(sentence.words[clause.verb.head]?.start ?? -1)) return true
  return (
    MERE_TELLING.has(lemma) ||
    (!SPEECH_ACTS.has(lemma) && !hasObject(sentence, clause) && !/^(continue|respond|answer|comment|testify|lie)$/.test(lemma))
  )
}

const deniesThing = ({ phrases, words }: SentenceClauses, { verb }: Clause): boolean => {
  const object = phrases.find((p) => p.first === verb.last + 1)
  return /^(deny|reject|announce|condemn|dismiss|welcome)$/.test(verb.lemma) && object !== undefined && words[object.last + 1]?.text === ','
}

/** Verbs whose saying is the event, whatever they say. */
const VERDICTS = /^(rule|order|agree)$/

const hasObject = (sentence: SentenceClauses, clause: Clause): boolean =>
  clause.verb.passive || sentence.phrases.some((p) => p.first === clause.verb.last + 1)

function weightOfKind(sentence: SentenceClauses, clause: Clause): number {
  switch (clause.kind) {
    case 'main':
    case 'content':
      return clause.subject ? 0.6 : 0
    case 'relative':
      // "which an audit put at 18 million": what it is done to stands outside.
      if (clause.marker === 'whose' || clause.marker === 'where') return 0.3
      return clause.marker && /^(who|which|that)$/.test(clause.marker) && clause.subject && clause.subject.last < clause.verb.first - 1
        ? 0.3
        : 0.15
    case 'adverbial':
      return 0.35
    case 'small':
      return clause.verb.form === 'ing' ? 0.35 : clause.verb.form === 'bare' && sawHappen(sentence, clause) ? 0.5 : 0
    case 'participle':
      return weightOfParticiple(sentence, clause)
    default:
      return 0
  }
}

/** "The final saw Norland beat Lisbon", "The town saw prices rise". */
const sawHappen = ({ clauses }: SentenceClauses, { parent }: Clause): boolean => {
  const verb = parent === null ? undefined : clauses[parent]?.verb
  return verb?.lemma === 'see' && isPast(verb)
}

/** "…, killing 107" goes on with the story; "a video posted online" mostly describes; "by sending" tells how. */
function weightOfParticiple(sentence: SentenceClauses, clause: Clause): number {
  const { verb, marker } = clause
  if (verb.form === 'participle') return WEIGHTY.has(verb.lemma) || /^(in|on)$/.test(sentence.words[verb.last + 1]?.lower ?? '') ? 0.25 : 0
  if (marker && marker !== 'and') return /^(after|before|since|while|when)$/.test(marker) ? 0.25 : 0
  return (WEIGHTY.has(verb.lemma) || /^(cause|force|leave|trigger|prompt)$/.test(verb.lemma)) &&
    (sentence.words[verb.first - 1]?.text === ',' || verb.first === 0 || clause.joined !== null)
    ? 0.35
    : 0
}

function moodOf(sentence: SentenceClauses, verb: VerbGroup, clause: Clause): Mood | null {
  if (clause.kind === 'participle' || clause.kind === 'small') return verb.negated ? 'denied' : parentMood(sentence, clause)
  if (verb.modal) return moodOfModal(sentence, verb)
  if (verb.perfect && verb.progressive && verb.tense === 'present') return verb.negated ? 'denied' : 'ongoing'
  if (verb.perfect && verb.tense === 'present' && LASTING_DEEDS.test(verb.lemma)) return verb.negated ? 'denied' : 'ongoing'
  if (PREPARING.test(verb.lemma) && !verb.negated && isPast(verb)) return 'planned'
  if (isPast(verb)) return verb.negated ? 'denied' : 'happened'
  if (verb.progressive) return verb.negated ? null : 'ongoing'
  // "The union rejects the plan": news told in the present.
  return verb.tense === 'present' && ACTS_NOW.test(verb.lemma) && !verb.negated && !verb.passive && clause.kind === 'main'
    ? 'happened'
    : null
}

const ACTS_NOW = /^(reject|deny|accuse|condemn|demand|ask|threaten|apologise|apologize|welcome|urge|approve|announce|launch)$/

/** "has maintained a camp": it is still there. */
const LASTING_DEEDS = /^(maintain|support|assist|oppose|wage|enforce|run|protect)$/

/** "has planned a number of conferences": what its object names lies ahead. */
const PREPARING = /^(plan|schedule|slate)$/

/** A participle goes with the verb it hangs on: "will visit the site, meeting survivors". */
function parentMood(sentence: SentenceClauses, clause: Clause): Mood {
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent]
  if (!parent) return 'happened'
  if (parent.verb.tense === 'future') return 'planned'
  if (parent.verb.progressive && parent.verb.tense === 'present' && clause.verb.form === 'ing') return 'ongoing'
  return 'happened'
}

function moodOfModal(sentence: SentenceClauses, verb: VerbGroup): Mood | null {
  if (verb.modal === 'will' || verb.modal === 'shall') return verb.negated ? 'denied' : 'planned'
  if (verb.modal === 'would' && !verb.perfect && !verb.negated)
    return sentence.clauses.some((c) => c.kind === 'conditional') ? 'conditional' : 'planned'
  return /^(may|might|could)$/.test(verb.modal ?? '') && verb.perfect && !verb.negated ? 'hearsay' : null
}
