import { type Clause, type SentenceClauses, spanOf } from '../language/clause.ts'
import type { Run } from '../language/subjects.ts'
import { DOUBTFUL, REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { AUTHORITIES, MEDIA, VOICES } from '../lexicon/sources.ts'
import { PERCEPTION_VERBS } from '../lexicon/verb-frames.ts'
import { allMentions, type EntityMention, within } from '../mentions.ts'
import type { Entity, EntityId, Quotation, Span } from '../model.ts'
import { contains, lastStartingBy, spanAt } from '../span.ts'
import type { Frame } from './telling.ts'
import { complementOf } from './verb-tellings.ts'

export interface Reports {
  readonly text: string
  readonly mentions: readonly EntityMention[]
  /** Each entity's names, in text order. */
  readonly names: ReadonlyMap<EntityId, readonly EntityMention[]>
  /** The words of each entity's roles and descriptions, in small letters. */
  readonly roles: ReadonlyMap<EntityId, readonly string[]>
  /** The quotations in marks, in text order: they do not overlap. */
  readonly direct: readonly Quotation[]
}

export function reportsOf(text: string, entities: readonly Entity[], quotations: readonly Quotation[]): Reports {
  const mentions = allMentions(entities)
  const names = new Map<EntityId, EntityMention[]>()
  for (const mention of mentions) {
    if (mention.form !== 'name') continue
    const known = names.get(mention.entity)
    if (known) known.push(mention)
    else names.set(mention.entity, [mention])
  }
  const roles = new Map(entities.map((e) => [e.id, e.descriptions.flatMap((d) => wordsIn(text, d))]))
  return { text, mentions, names, roles, direct: quotations.filter((q) => q.kind === 'direct') }
}

const OWN: Frame = { source: { kind: 'article' }, reporting: null, worth: 'own', span: null }

/**
 * Whose word a clause rests on: the quotation it stands in, else the nearest reporting clause above it, else
 * "according to …" in its sentence, else the article's own.
 */
export function frameOf(sentence: SentenceClauses, clause: number, trigger: number, reports: Reports): Frame {
  return (
    quotedFrame(sentence, trigger, reports) ??
    clauseFrame(sentence, clause, reports) ??
    plannerFrame(sentence, clause, reports) ??
    accordingFrame(sentence, trigger, reports) ??
    OWN
  )
}

function quotedFrame(sentence: SentenceClauses, trigger: number, reports: Reports): Frame | null {
  const at = sentence.words[trigger]?.start ?? -1
  const quotation = spanAt(reports.direct, at)
  if (!quotation) return null
  if (!quotation.attribution) return { ...OWN, worth: 'claim' }
  const named = namedIn(quotation, reports)
  return named
    ? {
        source: { kind: 'attributed', speaker: quotation.speaker, cue: named },
        reporting: null,
        worth: worthOfQuotation(quotation, quotation.attribution, reports),
        span: quotation.attribution,
      }
    : null
}

/** The words of an attribution that name the speaker: without the cue; the last name before where it is a pronoun. */
function namedIn(quotation: Quotation, reports: Reports): Span | null {
  const { attribution, cue, speaker } = quotation
  if (!attribution) return null
  const mention = within(reports.mentions, attribution).find((m) => m.entity === speaker)
  if (mention) return mention.form === 'pronoun' ? (nameBefore(mention, reports) ?? mention) : mention
  if (!cue) return attribution
  const before = { start: attribution.start, end: cue.start }
  const after = { start: cue.end, end: attribution.end }
  return trim(reports.text, before.end - before.start > 1 ? before : after)
}

function clauseFrame(sentence: SentenceClauses, index: number, reports: Reports): Frame | null {
  let at = index
  for (let step = 0; step < 8; step++) {
    const clause = sentence.clauses[at]
    const above = clause && clause.parent !== null ? sentence.clauses[clause.parent] : undefined
    if (!clause || !above || clause.parent === at) return null
    const shown = clause.kind === 'small' && PERCEPTION_VERBS.has(above.verb.lemma)
    if ((clause.kind === 'content' && REPORTING_VERBS.has(above.verb.lemma)) || shown)
      return reportingFrame(sentence, above, shown, reports)
    at = clause.parent as number
  }
  return null
}

/** "the government plans | to hold a vote": whose plan it is. */
function plannerFrame(sentence: SentenceClauses, index: number, reports: Reports): Frame | null {
  const parent = sentence.clauses[index]?.parent ?? null
  const governor = parent === null ? undefined : sentence.clauses[parent]
  if (!governor?.subject || parent === null || complementOf(sentence, parent) !== index) return null
  if (
    governor.verb.passive ||
    !/^(plan|intend|vow|promise|pledge|threaten|aim|propose|refuse|decline|hope|want)$/.test(governor.verb.lemma)
  )
    return null
  return { source: sourceOf(sentence, governor.subject, reports), reporting: null, worth: 'own', span: null }
}

function reportingFrame(sentence: SentenceClauses, reporting: Clause, shown: boolean, reports: Reports): Frame | null {
  if (!reporting.subject || expletive(sentence, reporting)) return { ...OWN, worth: 'claim', reporting }
  const worth = shown ? 'media' : worthOf(sentence, reporting.subject, reporting.verb.lemma, reports)
  return { source: sourceOf(sentence, reporting.subject, reports, reporting.insertion), reporting, worth, span: null }
}

/** "It was reported", "There are claims": nobody is named. */
const expletive = ({ words }: SentenceClauses, { subject, verb }: Clause): boolean =>
  subject !== null &&
  subject.first === subject.last &&
  (verb.passive || verb.copula) &&
  /^(it|there)$/.test(words[subject.first]?.lower ?? '')

function accordingFrame(sentence: SentenceClauses, trigger: number, reports: Reports): Frame | null {
  const at = sentence.words.findIndex((w, i) => w.lower === 'according' && sentence.words[i + 1]?.lower === 'to')
  const phrase = at < 0 ? undefined : sentence.phrases.find((p) => p.first >= at + 2)
  if (!phrase || (trigger >= phrase.first && trigger <= phrase.last)) return null
  return { source: sourceOf(sentence, phrase, reports), reporting: null, worth: worthOf(sentence, phrase, 'say', reports), span: null }
}

/** The words that name a source, as short as they stand: the name in apposition, its own noun phrase, or the name inside. */
function sourceOf(sentence: SentenceClauses, run: Run, reports: Reports, insertion: Run | null = null): Frame['source'] {
  const phrase = sentence.phrases.find((p) => p.first >= run.first && p.first <= run.last && sentence.words[p.head]?.upos !== 'DET') ?? run
  const span = spanOf(sentence, { first: phrase.first, last: Math.min(phrase.last, run.last) })
  const apposed = insertion && personIn(spanOf(sentence, insertion), reports)
  const named = within(reports.mentions, span)
  const mention = named.find((m) => contains(m, span) || m.end === span.end) ?? apposed ?? personIn(spanOf(sentence, run), reports)
  if (!mention) return { kind: 'attributed', speaker: null, cue: span }
  const cue = mention.form === 'pronoun' ? (nameBefore(mention, reports) ?? mention) : mention === apposed ? mention : span
  return { kind: 'attributed', speaker: mention.entity, cue: { start: cue.start, end: cue.end } }
}

const personIn = (span: Span, { mentions }: Reports): EntityMention | undefined =>
  within(mentions, span).find((m) => m.kind === 'person' && m.form === 'name')

/** The nearest earlier place where a pronoun's entity is named. */
export function nameBefore(mention: Span & { entity: EntityId }, { names }: Reports): Span | undefined {
  return lastStartingBy(names.get(mention.entity) ?? [], mention.start)
}

const wordsIn = (text: string, span: Span): string[] =>
  text
    .slice(span.start, span.end)
    .toLowerCase()
    .match(/[\p{L}-]+/gu) ?? []

function worthOf(sentence: SentenceClauses, run: Run, lemma: string, reports: Reports): Frame['worth'] {
  if (DOUBTFUL.has(lemma) || lemma === 'testify') return 'doubt'
  const words = sentence.words.slice(run.first, run.last + 1)
  const span = { start: words[0]?.start ?? 0, end: words[words.length - 1]?.end ?? 0 }
  const lemmas = words.map((w) => w.lemma.toLowerCase())
  return standingOf(lemmas, within(reports.mentions, span), reports)
}

/** `"…," the ministry said`: what the words outside the marks tell of who speaks. */
function worthOfQuotation({ cue, speaker }: Quotation, attribution: Span, reports: Reports): Frame['worth'] {
  if (cue && DOUBTED.test(reports.text.slice(cue.start, cue.end))) return 'doubt'
  const named = within(reports.mentions, attribution).filter((m) => speaker === null || m.entity === speaker)
  return standingOf(wordsIn(reports.text, attribution), named, reports)
}

const DOUBTED = /\b(claim|alleg|argu|insist|accus|contend|assert|maintain|believ|suspect|testif)/

/** What somebody's word is worth, by what they are called there and by their roles elsewhere. */
function standingOf(called: readonly string[], named: readonly EntityMention[], { roles }: Reports): Frame['worth'] {
  if (called.some((l) => VOICES.has(l))) return 'claim'
  if (called.some((l) => MEDIA.has(l))) return 'media'
  const words = [...called, ...named.flatMap((m) => roles.get(m.entity) ?? [])]
  if (words.some((l) => VOICES.has(l))) return 'claim'
  if (words.some((l) => AUTHORITIES.has(l)) || named.some((m) => m.kind === 'organization')) return 'word'
  return 'claim'
}

/** Without the white space and commas around it. */
function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const start = span.start + (words.match(/^[\s,]*/)?.[0].length ?? 0)
  const trailing = words.length - words.trimEnd().replace(/,$/, '').length
  return { start, end: Math.max(start, span.end - trailing) }
}
