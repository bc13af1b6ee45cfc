import { eventWhen, NO_DATE } from '../calendar/event-when.ts'
import { type Clause, type SentenceClauses, spanOf } from '../language/clause.ts'
import { within } from '../mentions.ts'
import type { Span, TimeExpression, When } from '../model.ts'
import { spanAt } from '../span.ts'
import { isPoint } from './noun-tellings.ts'
import type { Frame, Telling } from './telling.ts'
import { complementOf } from './verb-tellings.ts'

/** Where the times of the article stand, and its sentences, for the dates of quotations told in another sentence. */
export interface Calendar {
  readonly times: readonly TimeExpression[]
  readonly sentences: readonly SentenceClauses[]
}

/**
 * Dates an event: by the time in its own clause, else the one that governs it: at the head of the clause it is joined
 * to, on the clause it goes with, or of the saying that tells of it, which only says how late it can have been.
 */
export function dateOf(telling: Telling, frame: Frame, calendar: Calendar): When {
  const times = within(calendar.times, telling.sentence).filter(isPoint)
  return (
    (telling.by === 'noun' ? nounDate(telling, times) : clauseDate(telling, times)) ??
    sayingDate(telling, frame, times, calendar) ??
    NO_DATE
  )
}

function clauseDate(telling: Telling, times: readonly TimeExpression[]): When | null {
  const { sentence, clause: index, mood } = telling
  const clause = sentence.clauses[index] as Clause
  // "was invited to return in 1981": the time may stand in what completes the verb.
  const own = timeIn(sentence, index, times) ?? timeIn(sentence, complementOf(sentence, index) ?? -1, times)
  if (own) return eventWhen(own, relationOf(sentence, own, clause))
  let at = index
  let purpose = mood === 'planned' && clause.kind === 'infinitive'
  let leadingOnly = false
  for (let step = 0; step < 4; step++) {
    const governor = governing(sentence, at)
    if (!governor) return null
    purpose ||= governor.purpose
    leadingOnly ||= governor.leadingOnly
    const time = timeIn(sentence, governor.clause, times, leadingOnly)
    if (time) return eventWhen(time, purpose ? 'or-after' : relationOf(sentence, time, clause))
    at = governor.clause
  }
  return null
}

interface Governor {
  readonly clause: number
  /** Only a time before its verb reaches over: "On Friday, A did this and B did that". */
  readonly leadingOnly: boolean
  readonly purpose: boolean
}

/** The clause whose time also holds for this one. */
function governing({ clauses }: SentenceClauses, index: number): Governor | null {
  const clause = clauses[index] as Clause
  if (clause.joined !== null) return { clause: clause.joined, leadingOnly: true, purpose: false }
  if (clause.parent === null || clause.parent === index) return null
  const parent = clauses[clause.parent]
  if (clause.kind === 'participle' && clause.marker === null && clause.verb.form === 'ing')
    return { clause: clause.parent, leadingOnly: false, purpose: false }
  if (clause.kind === 'adverbial' && /^(when|as|while)$/.test(clause.marker ?? ''))
    return { clause: clause.parent, leadingOnly: false, purpose: false }
  if (clause.kind === 'infinitive' && parent)
    return { clause: clause.parent, leadingOnly: false, purpose: clause.verb.first > parent.verb.last + 3 }
  return null
}

function nounDate(telling: Telling, times: readonly TimeExpression[]): When | null {
  const { sentence, phrase, mood } = telling
  if (!phrase) return null
  const span = spanOf(sentence, phrase)
  const inside = within(times, span)[0]
  if (inside) return eventWhen(inside, 'on')
  if (mood !== 'planned') return null
  // What somebody comes for on Saturday is on Saturday or later.
  for (let at = telling.clause, step = 0; at >= 0 && step < 6; step++) {
    const time = timeIn(sentence, at, times)
    if (time) return eventWhen(time, 'or-after')
    at = sentence.clauses[at]?.parent ?? -1
  }
  return null
}

/** A thing said on Sunday happened on Sunday or before; one announced on Sunday comes then or after. */
function sayingDate(telling: Telling, frame: Frame, times: readonly TimeExpression[], calendar: Calendar): When | null {
  const time = timeOfSaying(telling, frame, times, calendar)
  if (!time) return null
  return eventWhen(time, telling.mood === 'planned' || telling.mood === 'conditional' ? 'or-after' : 'or-before')
}

function timeOfSaying({ sentence }: Telling, frame: Frame, times: readonly TimeExpression[], calendar: Calendar): TimeExpression | null {
  if (frame.reporting) {
    const index = sentence.clauses.indexOf(frame.reporting)
    return index < 0 ? null : timeIn(sentence, index, times)
  }
  const attribution = frame.span
  const told = attribution && spanAt(calendar.sentences, attribution.start)
  if (!told) return null
  const owner = told.owner[told.words.findIndex((w) => w.start >= attribution.start)] ?? -1
  return timeIn(told, owner, within(calendar.times, told).filter(isPoint))
}

interface Placed {
  readonly time: TimeExpression
  /** The word that it begins with. */
  readonly at: number
}

/** The time that belongs to a clause: the first after its verb, else the last before it; by syntax, else by its place. */
function timeIn(sentence: SentenceClauses, index: number, times: readonly TimeExpression[], leadingOnly = false): TimeExpression | null {
  const clause = sentence.clauses[index]
  if (!clause || times.length === 0) return null
  const placed = times.map((time) => ({ time, at: wordAt(sentence, time) })).filter(({ time, at }) => modifiesVerb(sentence, at, time))
  const own = placed.filter(({ at }) => sentence.owner[at] === index)
  const after = own.find(({ at }) => at > clause.verb.head)
  const before = own.filter(({ at }) => at < clause.verb.first).pop()
  const leading = before ?? rightBefore(sentence, clause, placed)
  return (leadingOnly ? leading : (after ?? before ?? closeBehind(sentence, clause, placed) ?? leading))?.time ?? null
}

/** "the power they lost | in the last decade": no other verb and no mark between, whatever the parser hangs it on. */
function closeBehind({ words, clauses }: SentenceClauses, { verb }: Clause, times: readonly Placed[]): Placed | undefined {
  return times.find(
    ({ at }) =>
      at > verb.head &&
      !clauses.some((c) => c.verb.first > verb.head && c.verb.first < at) &&
      !words.slice(verb.head + 1, at).some((w) => /^[,;:()"“”–—]$/.test(w.text)),
  )
}

/** "In early trading yesterday, | the shares closed": a time that a comma parts from the subject. */
function rightBefore(
  { words, clauses }: SentenceClauses,
  { subject, verb, inherited }: Clause,
  times: readonly Placed[],
): Placed | undefined {
  if (!subject || inherited || subject.first > verb.first) return undefined
  const comma = subject.first - 1
  const end = words[comma]?.text === ',' ? words[comma - 1]?.end : undefined
  return times.find(({ time, at }) => time.end === end && !clauses.some((c) => c.verb.form === 'finite' && c.verb.last < at))
}

const wordAt = ({ words }: SentenceClauses, span: Span): number => words.findIndex((w) => w.end > span.start)

/** "the 2019 earthquake", "a plan for the period of 2027", "last year's vote": the time belongs to a noun. */
function modifiesVerb(sentence: SentenceClauses, at: number, time: TimeExpression): boolean {
  const { words, phrases, syntax } = sentence
  const phrase = phrases.find((p) => p.first <= at && at <= p.last)
  const head = phrase && words[phrase.head]
  if (head && head.start >= time.end) return false
  const before = words[at - 1]?.lower ?? ''
  if (before === 'of') return false
  return before !== 'for' || syntax.hangsOnVerb(at, time.end)
}

/** "since March", "by Friday", "before 2010" open the date to one side. */
function relationOf(sentence: SentenceClauses, time: TimeExpression, clause: Clause): When['relation'] {
  const before = sentence.words[wordAt(sentence, time) - 1]?.lower ?? ''
  if (/^(since|after|from)$/.test(before)) return 'or-after'
  if (/^(by|before|until|till)$/.test(before)) return 'or-before'
  return clause.verb.perfect && clause.verb.tense === 'past' && before === 'by' ? 'or-before' : 'on'
}
