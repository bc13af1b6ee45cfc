import { type SentenceClauses, spanOf } from '../language/clause.ts'
import type { Language } from '../language/read.ts'
import { allMentions, within } from '../mentions.ts'
import type { Article, Entity, Event, Quotation, Span, TimeExpression } from '../model.ts'
import { contains, spanAt } from '../span.ts'
import { type Calendar, dateOf } from './anchor.ts'
import { frameOf, reportsOf } from './frames.ts'
import { idsFor } from './ids.ts'
import { labelOf, type Wording } from './label.ts'
import { minorTellings } from './minor-tellings.ts'
import { type Marked, nounTellings } from './noun-tellings.ts'
import { participantsOf, placeOf } from './participants.ts'
import { chooseMain, type Ranked } from './ranking.ts'
import { joinRetellings } from './retellings.ts'
import { statusOf } from './status.ts'
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
  const mentions = allMentions(earlier.entities)
  const quoted = earlier.quotations.filter((q) => q.kind === 'direct' || q.kind === 'mixed')
  const wording: Wording = {
    reports: reportsOf(article.text, mentions, earlier.quotations),
    times: earlier.times,
    blocks: article.blocks,
    quoted,
  }
  const marked: Marked = { scare: quoted.filter((q) => q.kind === 'mixed'), direct: quoted.filter((q) => q.kind === 'direct') }
  const cues = new Set(earlier.quotations.flatMap((q) => (q.cue && q.kind !== 'mixed' ? [q.cue.start] : [])))
  const calendar: Calendar = { times: earlier.times, sentences }
  const paragraphs = article.blocks.filter((b) => RUNNING.test(b.kind))
  const ranked = sentences.flatMap((sentence) => {
    const block = spanAt(paragraphs, sentence.start)
    if (!block) return []
    const tellings = tellingsOf(sentence, earlier.times, marked, cues)
    return tellings.map((telling) => eventOf(telling, tellings, wording, calendar, paragraphs.indexOf(block)))
  })
  return named(article.text, ranked, language.tokens.length)
}

function tellingsOf(sentence: Telling['sentence'], times: readonly TimeExpression[], marked: Marked, cues: ReadonlySet<number>): Telling[] {
  const own = within(times, sentence)
  const verbs = verbTellings(sentence, cues)
  const nouns = nounTellings(sentence, verbs, own, marked)
  const told = [...verbs, ...nouns]
  return [...told, ...minorTellings(sentence, told, own)].sort((a, b) => a.trigger - b.trigger)
}

function eventOf(telling: Telling, all: readonly Telling[], wording: Wording, calendar: Calendar, paragraph: number): Ranked {
  const { sentence, clause, trigger } = telling
  const { reports } = wording
  const word = sentence.words[trigger] as Span & { lemma: string }
  const frame = frameOf(sentence, clause, trigger, reports)
  const label = labelOf(
    telling,
    all.filter((t) => t.by === 'noun' && t !== telling && !t.minor),
    wording,
  )
  const event: Event = {
    id: '',
    ...clauseSpan(telling, label),
    trigger: { start: word.start, end: word.end },
    label,
    passages: [],
    when: dateOf(telling, frame, calendar),
    status: statusOf(telling, frame),
    participants: participantsOf(telling, label, reports.mentions),
    place: placeOf(telling, label, reports.mentions),
    source: frame.source,
    main: false,
    ...(telling.minor && { minor: true }),
  }
  const quoted = spanAt(reports.direct, word.start) !== undefined
  return { event, lemma: word.lemma.toLowerCase(), weight: telling.weight, paragraph, quoted }
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
function named(text: string, ranked: readonly Ranked[], words: number): Event[] {
  const shown = joinRetellings(ranked.filter(({ event }) => !event.minor))
  const main = chooseMain(shown, words)
  const events = [
    ...shown.map(({ event }, index) => ({ ...event, main: main[index] === true })),
    ...ranked.flatMap(({ event }) => (event.minor ? event : [])),
  ]
  const ids = idsFor(events.map(({ trigger }) => text.slice(trigger.start, trigger.end)))
  return events.map((event, index) => ({ ...event, id: ids[index] as string })).sort((a, b) => a.trigger.start - b.trigger.start)
}
