import { type Clause, type SentenceClauses, spanOf } from '../language/clause.ts'
import type { Run } from '../language/subjects.ts'
import { PLACE_HEADS } from '../lexicon/place-heads.ts'
import { type EntityMention, within } from '../mentions.ts'
import type { EntityId, Participant, Span } from '../model.ts'
import { contains } from '../span.ts'
import type { Telling } from './telling.ts'

/** Who takes part, each once: the subject as agent (patient of a passive), the object as patient, others named in the telling. */
export function participantsOf(telling: Telling, label: readonly Span[], mentions: readonly EntityMention[]): Participant[] {
  const roles = new Map<EntityId, Participant['role']>()
  const add = (entity: EntityId, role: Participant['role']) => {
    if (!roles.has(entity) || (roles.get(entity) === 'other' && role !== 'other')) roles.set(entity, role)
  }
  const clause = telling.sentence.clauses[telling.clause]
  for (const mention of mentionsOf(telling, clause, label, mentions)) add(mention.entity, roleOf(telling, clause, mention))
  return [...roles].map(([entity, role]) => ({ entity, role }))
}

function mentionsOf(
  telling: Telling,
  clause: Clause | undefined,
  label: readonly Span[],
  mentions: readonly EntityMention[],
): EntityMention[] {
  const subject = telling.by === 'verb' && clause?.subject ? within(mentions, spanOf(telling.sentence, clause.subject)) : []
  return [...subject, ...label.flatMap((piece) => within(mentions, piece))]
}

function roleOf({ sentence, by }: Telling, clause: Clause | undefined, mention: EntityMention): Participant['role'] {
  if (by === 'noun' || !clause) return preceding(sentence, mention) === 'by' ? 'agent' : 'other'
  const { verb, subject } = clause
  const passive = verb.passive || verb.form === 'participle'
  if (subject && (isHead(sentence, subject, mention) || isApposed(sentence, clause, mention))) return passive ? 'patient' : 'agent'
  // "The boat built by Ruiz was sunk by Okoro": who sank it stands behind the verb.
  if (passive && preceding(sentence, mention) === 'by' && mention.start > (sentence.words[verb.last]?.start ?? 0)) return 'agent'
  const object = sentence.phrases.find((p) => p.first === verb.last + 1)
  return object && !verb.passive && contains(spanOf(sentence, object), mention) && mention.end >= (sentence.words[object.head]?.start ?? 0)
    ? 'patient'
    : 'other'
}

/** Whether a mention is what a subject names, not what only describes it: "Russia's [minister]". */
function isHead(sentence: SentenceClauses, subject: Run, mention: EntityMention): boolean {
  const span = spanOf(sentence, subject)
  if (mention.end <= span.start || mention.start >= span.end)
    return mention.start < span.start && mention.form === 'name' && subject.first === subject.last
  return sentence.phrases.some((p) => {
    const head = sentence.words[p.head]
    const named = head && mention.start <= head.start && head.end <= mention.end
    return (
      named &&
      p.first >= subject.first &&
      p.last <= subject.last &&
      (p.first === subject.first || besideHead(sentence, p.head, subject) || endsSubject(sentence, p, subject, mention))
    )
  })
}

/** "The founder of Meridian, [Daniel Okoro], met": a person between commas behind the subject. */
function isApposed(sentence: SentenceClauses, { insertion, subject, inherited }: Clause, mention: EntityMention): boolean {
  const first = subject && !inherited ? subject.last + 1 : -1
  const at = sentence.words.findIndex((w) => w.start >= mention.start)
  if (mention.kind !== 'person' || mention.form !== 'name' || first < 0) return false
  return insertion !== null ? insertion.first <= at && at <= insertion.first + 1 : sentence.words[first]?.text === ',' && at === first + 1
}

/** "Ruiz and [Okoro]", "the envoy, [Daniel Okoro],": the head, joined to it or in apposition, not "the men from Ambra and [Norland]". */
function besideHead({ syntax }: SentenceClauses, at: number, subject: Run): boolean {
  let word = at
  for (let step = 0; step < 6 && syntax.is(word, 'conj', 'appos', 'flat'); step++) word = syntax.head(word) ?? word
  return word >= subject.first && word <= subject.last && syntax.is(word, 'nsubj', 'nsubj:pass')
}

/** "The bishop of Norland, [Daniel Okoro],", "among them [the envoy Okoro], who": whom a subject ends with. */
function endsSubject({ words }: SentenceClauses, phrase: Run, subject: Run, mention: EntityMention): boolean {
  const before = words[phrase.first - 1]
  if (phrase.last !== subject.last || before === undefined || mention.kind !== 'person') return false
  return before.text === ',' || !/^(ADP|CCONJ|PUNCT|PART)$/.test(before.upos)
}

/** The word before a mention or the phrase it stands in, without its article. */
function preceding({ words, phrases }: SentenceClauses, mention: Span): string {
  const at = words.findIndex((w) => w.start >= mention.start)
  const phrase = phrases.find((p) => p.first <= at && at <= p.last)
  const before = words[(phrase?.first ?? at) - 1]
  return (before?.upos === 'DET' ? words[at - 2] : before)?.lower ?? ''
}

/** "Russia's region": it only says whose. */
const possessive = ({ words }: SentenceClauses, mention: Span): boolean => words.find((w) => w.start >= mention.end)?.lower === "'s"

/** "the [Lisbon] court": it only says which. In "the [Lisbon] airport" it tells where. */
function isPlaceItself({ words, syntax }: SentenceClauses, mention: Span): boolean {
  const last = words.findLastIndex((w) => w.start < mention.end)
  const next = words[last + 1]
  return !syntax.is(last, 'compound', 'amod') || next?.upos !== 'NOUN' || PLACE_HEADS.has(next.lemma)
}

/** Where it takes place: a place of the telling after "in", "at", "to" and the like; not one used for its government. */
export function placeOf({ sentence, clause }: Telling, label: readonly Span[], mentions: readonly EntityMention[]): EntityId | null {
  const named = label.flatMap((piece) => within(mentions, piece))
  const places = named.filter(
    (m) => m.kind === 'place' && m.sense !== 'government' && !possessive(sentence, m) && isPlaceItself(sentence, m),
  )
  const located = (words: RegExp) => places.find((m) => words.test(preceding(sentence, m)))
  const leaves = /^(leave|depart|head|bind|set|sail)$/.test(sentence.clauses[clause]?.verb.lemma ?? '')
  return (
    (
      located(/^(in|at|near|outside|inside|across|on|off)$/) ??
      located(leaves ? /^(to|into|onto|towards?|through|for)$/ : /^(to|into|onto|towards?|through)$/)
    )?.entity ?? null
  )
}
