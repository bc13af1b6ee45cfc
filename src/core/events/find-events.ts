import { type SentenceClauses, spanOf } from '../language/clause.ts'
import type { Language } from '../language/read.ts'
import { within } from '../mentions.ts'
import type { Article, Entity, Event, Quotation, Span, TimeExpression } from '../model.ts'
import { contains, spanAt } from '../span.ts'
import { type Calendar, dateOf } from './anchor.ts'
import { withoutEchoes } from './echoes.ts'
import { frameOf, reportsOf } from './frames.ts'
import { idsFor } from './ids.ts'
import { labelOf, type Wording } from './label.ts'
import { minorTellings } from './minor-tellings.ts'
import { type Marked, nounTellings } from './noun-tellings.ts'
import { participantsOf, placeOf } from './participants.ts'
import { rankEvents } from './ranking.ts'
import type { Ranked, Story } from './ranking-signs.ts'
import { joinRetellings } from './retellings.ts'
import { liesAhead, statusOf } from './status.ts'
import { withStoryDay } from './story-day.ts'
import type { Telling } from './telling.ts'
import { verbTellings } from './verb-tellings.ts'

export interface EarlierPasses {
  /** Of the whole article, a sentence each. */
  readonly clauses: readonly SentenceClauses[]
  readonly times: readonly TimeExpression[]
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
}

/** Blocks that are read for events: headlines and captions only repeat what the text tells. */
const RUNNING = /^(paragraph|quote|list-item)$/

/** The events that an article tells of, in the order of the text. */
export function findEvents(article: Article, language: Language, earlier: EarlierPasses): Event[] {
  const { clauses: sentences } = earlier
  const quoted = earlier.quotations.filter((q) => q.kind === 'direct' || q.kind === 'mixed')
  const wording: Wording = {
    reports: reportsOf(article.text, earlier.entities, earlier.quotations),
    times: earlier.times,
    blocks: article.blocks,
    quoted,
  }
  const marked: Marked = { scare: quoted.filter((q) => q.kind === 'mixed'), direct: quoted.filter((q) => q.kind === 'direct') }
  const cues = new Set(earlier.quotations.flatMap((q) => (q.cue && q.kind !== 'mixed' ? [q.cue.start] : [])))
  const calendar: Calendar = { times: earlier.times, sentences, published: article.published }
  const paragraphs = article.blocks.filter((b) => RUNNING.test(b.kind))
  const ranked = sentences.flatMap((sentence): Ranked[] => {
    const block = spanAt(paragraphs, sentence.start)
    if (!block) return []
    const tellings = tellingsOf(sentence, earlier.times, marked, cues)
    const paragraph = paragraphs.indexOf(block)
    return withoutEchoes(
      tellings.map((telling) => ({ ...eventOf(telling, wording, calendar), paragraph })),
      within(earlier.times, sentence),
    )
  })
  return named(ranked, storyOf(article, sentences, earlier.entities), language.tokens.length, wording)
}

function tellingsOf(sentence: Telling['sentence'], times: readonly TimeExpression[], marked: Marked, cues: ReadonlySet<number>): Telling[] {
  const own = within(times, sentence)
  const verbs = verbTellings(sentence, cues, own)
  const nouns = nounTellings(sentence, verbs, own, marked)
  // "No injuries were reported": the injuries are told of, not the report.
  const absent = new Set(nouns.flatMap((t) => (t.by === 'verb' ? [t.clause] : [])))
  const told = [...verbs.filter((t) => !absent.has(t.clause)), ...nouns]
  return [...told, ...minorTellings(sentence, told, own)].sort((a, b) => a.trigger - b.trigger)
}

function eventOf(telling: Telling, wording: Wording, calendar: Calendar): Omit<Ranked, 'paragraph'> {
  const { sentence, clause, trigger } = telling
  const { reports } = wording
  const word = sentence.words[trigger] as Span & { lemma: string }
  const frame = frameOf(sentence, clause, trigger, reports)
  const label = labelOf(telling, wording)
  const when = dateOf(telling, frame, calendar)
  const event: Event = {
    id: '',
    ...clauseSpan(telling, label),
    trigger: { start: word.start, end: word.end },
    label,
    passages: [],
    when,
    status: liesAhead(telling, when, calendar.published) ? 'planned' : statusOf(telling, frame, reports.mentions),
    participants: participantsOf(telling, label, reports.mentions),
    place: placeOf(telling, label, reports.mentions),
    source: frame.source,
    main: false,
  }
  const quoted = spanAt(reports.direct, word.start) !== undefined
  return { event, telling, lemma: word.lemma.toLowerCase(), quoted }
}

/** The telling clause: the words around the trigger that belong to it, and the piece of the label that holds it. */
function clauseSpan({ sentence, clause, phrase, trigger }: Telling, label: readonly Span[]): Span {
  const own = spanOf(sentence, phrase ?? runOf(sentence.owner, clause, trigger))
  const word = sentence.words[trigger] as Span
  const piece = label.find((p) => contains(p, word)) ?? word
  return { start: Math.min(own.start, piece.start), end: Math.max(own.end, piece.end) }
}

/** The run of words around the trigger that belong to its clause. */
function runOf(owner: readonly number[], clause: number, trigger: number): { first: number; last: number } {
  let [first, last] = [trigger, trigger]
  while (owner[first - 1] === clause) first--
  while (owner[last + 1] === clause) last++
  return { first, last }
}

/** With ids and rank, in the order of the text. Ids go to those that are shown first, so that minor ones do not change them. */
function named(told: readonly Ranked[], story: Story, words: number, { reports: { text, mentions }, times }: Wording): Event[] {
  const ranked = joinRetellings(
    told.filter(({ telling }) => !telling.minor),
    mentions,
    times,
  )
  const ranks = rankEvents(ranked, story, words)
  const minor = { main: false, minor: true } as const
  const dated = withStoryDay(ranked, times)
  const events = dated.map(({ event }, i) => (ranks[i] === 'minor' ? { ...event, ...minor } : { ...event, main: ranks[i] === 'main' }))
  const all = [...events, ...told.flatMap(({ event, telling }) => (telling.minor ? [{ ...event, ...minor }] : []))]
  const shownFirst = all.toSorted((a, b) => ('minor' in a ? 1 : 0) - ('minor' in b ? 1 : 0))
  const ids = idsFor(shownFirst.map(({ trigger }) => text.slice(trigger.start, trigger.end)))
  return shownFirst.map((event, index) => ({ ...event, id: ids[index] as string })).sort((a, b) => a.trigger.start - b.trigger.start)
}

/** Who is named most, and the words of the title. */
function storyOf(article: Article, sentences: readonly SentenceClauses[], entities: readonly Entity[]): Story {
  const lemmas = new Map(sentences.flatMap(({ words }) => words.map((w) => [w.lower, w.lemma.toLowerCase()] as const)))
  const title = (article.titleFrom === 'source' ? article.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) : null) ?? []
  const leading = entities.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, LEADING)
  return {
    title: new Set(title.flatMap((w) => (w.length > 3 ? [w, lemmas.get(w) ?? w] : []))),
    leading: new Set(leading.map(({ id }) => id)),
  }
}

/** So many who are named most are what a story is about. */
const LEADING = 3
