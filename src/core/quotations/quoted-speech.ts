import type { Clause, SentenceClauses } from '../language/clause.ts'
import { type EntityMention, within } from '../mentions.ts'
import type { Article, Block, Span } from '../model.ts'
import { covers, firstStartingFrom, inTextOrder, lastStartingBy, slice, spanAt } from '../span.ts'
import type { SpeakerCue } from './cue.ts'
import type { QuotedSpan } from './quoted-spans.ts'
import type { Said } from './said.ts'

/** What a quotation can be tied to. All lists are in text order. */
interface Surroundings {
  readonly article: Article
  readonly sentences: readonly SentenceClauses[]
  /** The cues outside quotation marks, by the span of their attribution. */
  readonly cues: readonly PlacedCue[]
  readonly cuesOf: ReadonlyMap<SentenceClauses, readonly SpeakerCue[]>
  readonly blockBefore: ReadonlyMap<Block, Block>
  readonly names: readonly EntityMention[]
  readonly mentions: readonly EntityMention[]
}

interface PlacedCue extends Span {
  readonly cue: SpeakerCue
}

/**
 * Quotations in marks: direct where a cue stands by them or whole sentences are quoted, else mixed. `indirect` is what is
 * told without marks: whoever is told of alone in a paragraph is the speaker of a quotation alone in the next.
 */
export function quotedSpeech(
  article: Article,
  quoted: readonly QuotedSpan[],
  sentences: readonly SentenceClauses[],
  all: readonly SpeakerCue[],
  mentions: readonly EntityMention[],
  indirect: readonly Said[],
): Said[] {
  const around = surroundings(article, quoted, sentences, all, mentions)
  const said: Said[] = []
  quoted.forEach((quote, i) => {
    const block = lastStartingBy(article.blocks, quote.start)
    if (!block) return
    const previous = said[said.length - 1]
    const before = quoted[i - 1]
    const cue = cueAfter(quote, block, around) ?? cueBefore(quote, block, around)
    if (cue && isClause(quote, around)) said.push(attributed(quote, 'direct', cue))
    else if (before && previous?.kind === 'direct' && goesOn(article.text, before, quote, block, previous))
      said.push({ ...attributedAs(previous), ...bounds(quote), kind: 'direct' })
    else if (standsAlone(article.text, quote, block)) said.push(alone(quote, block, around, said, indirect))
    else said.push(mixed(quote, cue, around))
  })
  return said
}

/** `"…" — Ana Ruiz` names its speaker; else a whole quotation is of whoever alone is quoted just before. */
function alone(quote: Span, block: Block, around: Surroundings, said: readonly Said[], indirect: readonly Said[]): Said {
  const signed = signatureOf(quote, block, around)
  if (signed) return { ...bounds(quote), kind: 'direct', ...signed }
  const here = attributedIn({ start: block.start, end: quote.start }, said, indirect)
  const sentence = lastStartingBy(around.sentences, quote.start - 1)
  const last = here.find((s) => sentence && (s.attribution?.start ?? 0) >= sentence.start && s.speaker !== null) ?? here.at(-1)
  const one = here.length > 0 ? last : onlyOneBefore(quote, block, around, said, indirect)
  if (one?.speaker) return { ...attributedAs(one), ...bounds(quote), kind: 'direct' }
  return { ...bounds(quote), kind: 'direct', speaker: here.length > 0 ? null : toldOf(quote, block, around) }
}

const SELF = /\b(?:I|I['’]m|I['’]ve|my|me|we|We|our|us)\b/

/** "Ruiz was in no mood to wait. “I am leaving tonight.”": the only person of the sentence before, and its subject. */
function toldOf(quote: Span, block: Block, { article, sentences, mentions }: Surroundings): string | null {
  const before = within(sentences, { start: block.start, end: quote.start }).filter(({ end }) => end <= quote.start + 1)
  const last = before.at(-1)
  if (!last || !SELF.test(slice(article.text, quote))) return null
  const persons = within(mentions, last).filter((m) => m.kind === 'person')
  const subject = last.clauses.find((c) => c.kind === 'main')?.subject
  const [first] = persons
  if (!first || !subject || persons.some((m) => m.entity !== first.entity)) return null
  return persons.some((m) => m.start >= (last.words[subject.first]?.start ?? 0) && m.end <= (last.words[subject.last]?.end ?? 0))
    ? first.entity
    : null
}

/** Who alone is quoted in the paragraph before one that is nothing but a quotation. */
function onlyOneBefore(
  quote: Span,
  block: Block,
  around: Surroundings,
  said: readonly Said[],
  indirect: readonly Said[],
): Said | undefined {
  const before = around.blockBefore.get(block)
  if (quote.start !== block.start || block.end - quote.end > 2 || before?.kind !== 'paragraph') return undefined
  const there = attributedIn(before, said, indirect)
  if (there.length === 0) return toldLast(before, around)
  return there.every((s) => s.speaker === there[0]?.speaker) ? there[0] : undefined
}

/** Who the last sentence of a paragraph tells to have spoken of something: "Ruiz remembers it as a catastrophe." */
function toldLast(block: Block, { sentences, cuesOf }: Surroundings): Said | undefined {
  const last = within(sentences, block).at(-1)
  const cues = (last && cuesOf.get(last)) ?? []
  const [cue] = cues
  return cue && cues.length === 1 && cue.entity !== null ? attributed(block, 'direct', cue) : undefined
}

const attributedIn = (stretch: Span, said: readonly Said[], indirect: readonly Said[]): Said[] =>
  [...startingIn(indirect, stretch), ...startingIn(said, stretch)]
    // Scare quotes are nobody's turn.
    .filter((s) => s.attribution && (s.kind !== 'mixed' || s.speaker !== null))
    .sort(inTextOrder)

/** Those of the spans (sorted by start) that begin within a stretch. */
const startingIn = <T extends Span>(sorted: readonly T[], { start, end }: Span): T[] =>
  sorted.slice(firstStartingFrom(sorted, start), firstStartingFrom(sorted, end))

/** A dash and a name, and nothing else, after a quotation: `"It is open." — Ana Ruiz`. */
function signatureOf(quote: Span, block: Block, { article: { text }, names }: Surroundings) {
  const rest = text.slice(quote.end, block.end)
  const dash = /^\s*(?:[-–—]|--)\s*/.exec(rest)?.[0]
  const name = dash && within(names, block).find((m) => m.start === quote.end + dash.length)
  if (!name || name.kind === 'place' || !/^[\s.,]*$|^,\s[^.!?]{0,80}\.?$/.test(text.slice(name.end, block.end))) return null
  const source = bounds(name)
  return { speaker: name.entity, attribution: source, source }
}

function surroundings(
  article: Article,
  quoted: readonly QuotedSpan[],
  sentences: readonly SentenceClauses[],
  all: readonly SpeakerCue[],
  mentions: readonly EntityMention[],
): Surroundings {
  const names = mentions.filter((m) => m.form === 'name')
  const outside = all.filter((c) => c.speech && within(quoted, c.word).length === 0)
  const cuesOf = new Map<SentenceClauses, SpeakerCue[]>()
  for (const cue of outside) cuesOf.set(cue.sentence, [...(cuesOf.get(cue.sentence) ?? []), cue])
  const cues = outside.map((cue) => ({ ...cue.attribution, cue })).sort(inTextOrder)
  const blockBefore = new Map(article.blocks.slice(1).map((block, i) => [block, article.blocks[i] as Block]))
  return { article, sentences, cues, cuesOf, blockBefore, names, mentions }
}

const bounds = ({ start, end }: Span): Span => ({ start, end })
const attributed = (quote: Span, kind: Said['kind'], cue: SpeakerCue): Said => ({
  ...bounds(quote),
  kind,
  speaker: cue.entity,
  cue: cue.word,
  attribution: cue.attribution,
  source: cue.source,
})
const attributedAs = ({ speaker, cue, attribution, source }: Said) => ({
  speaker,
  ...(cue ? { cue } : {}),
  ...(attribution ? { attribution } : {}),
  ...(source ? { source } : {}),
})

/** `"…," X said`, `"…" – X told reporters`: the attribution begins right after the closing mark. */
function cueAfter(quote: Span, block: Block, { article, cues }: Surroundings): SpeakerCue | null {
  const rest = article.text.slice(quote.end, Math.min(block.end, quote.end + 40))
  const reach = rest.match(/^[\s,—–-]*(?:(?:also|then|later|once|and|but|the)\s+)?/)?.[0].length ?? 0
  const placed = lastStartingBy(cues, quote.end + reach)
  if (!placed || placed.start < quote.end || placed.start >= block.end) return null
  const { sentence, clause } = placed.cue
  if (clause !== null && sentence.clauses[clause]?.inherited) return null
  return belongsBefore(article.text, quote, placed.cue) ? placed.cue : null
}

/** The attribution speaks of the quotation before it, not of the next one: `"Stop." X later said: "…"`. */
function belongsBefore(text: string, quote: Span, cue: SpeakerCue): boolean {
  if (/[.;:]/.test(text.slice(quote.end, cue.attribution.start))) return false
  const sentenceEnded = /^\.["”]/.test(text.slice(quote.end - 2, quote.end))
  const another = /^\s*:?\s*["“]/.test(text.slice(cue.attribution.end, cue.attribution.end + 4))
  return !(sentenceEnded && another && !cue.sentence.clauses[cue.clause ?? 0]?.inverted)
}

/** `X said: "…"`, `X said that "…"`, and in the next paragraph after "X said:". */
function cueBefore(quote: Span, block: Block, { article, cues, blockBefore }: Surroundings): SpeakerCue | null {
  const { text } = article
  const opensBlock = quote.start === block.start
  const home = opensBlock ? blockBefore.get(block) : block
  if (!home) return null
  const edge = opensBlock ? home.end : quote.start
  const placed = lastStartingBy(cues, edge)
  if (!placed || placed.end > edge || placed.start < home.start || edge - placed.end > 160) return null
  const between = text.slice(placed.end, edge)
  if (opensBlock) return /[:,]\s*$/.test(text.slice(edge - 2, edge)) && !/[.!?]\s/.test(between) ? placed.cue : null
  if (/^(?:that|how|why|[\s,:—–-])*$/.test(between)) return placed.cue
  return /:\s*$/.test(between) && !/[.!?]["”]?\s/.test(between) ? placed.cue : null
}

/** Whether the words in marks say something by themselves: they hold a verb, or end as a sentence ends. */
function isClause(quote: Span, { article, sentences }: Surroundings): boolean {
  if (ENDS_SENTENCE.test(slice(article.text, quote).slice(-2))) return true
  return within(sentences, quote).some((sentence) =>
    sentence.clauses.some((c) => /^(finite|open)$/.test(c.verb.form) && covers(quote, sentence.words[c.verb.head]?.start ?? -1)),
  )
}

const ENDS_SENTENCE = /[.,!?…—–-]["”'’]$/

/** A further quotation of the same speaker: broken by the attribution, next in the paragraph, or left open before. */
function goesOn(text: string, before: QuotedSpan, quote: Span, block: Block, previous: Said): boolean {
  if (before.continues) return quote.start === block.start
  if (before.start < block.start) return false
  // `"…," X said; and, later, "…"`
  const linked = /^[\s,;:]*(?:(?:and|but|then|later|also|again|adding)[\s,;:]+)+$/
  if (linked.test(afterAttribution(text, before, quote, previous))) return true
  return (
    ENDS_SENTENCE.test(slice(text, quote).slice(-2)) &&
    /(?:^|[.,])\s*$/.test(text.slice(Math.max(before.end, quote.start - 4), quote.start))
  )
}

const afterAttribution = (text: string, before: Span, quote: Span, { attribution }: Said): string =>
  text.slice(attribution && attribution.start >= before.end && attribution.end <= quote.start ? attribution.end : before.end, quote.start)

const standsAlone = (text: string, quote: Span, block: Block): boolean =>
  /[.!?…]["”'’]?$/.test(slice(text, quote).slice(-2)) &&
  (quote.start === block.start || /[.!?:]\s*$/.test(text.slice(Math.max(block.start, quote.start - 3), quote.start)))

/** Some words of a sentence in marks: they are the speaker's of the clause that governs them, else nobody's. */
function mixed(quote: Span, near: SpeakerCue | null, { sentences, cuesOf }: Surroundings): Said {
  const sentence = spanAt(sentences, quote.start)
  const cue = (sentence && governing(sentence, quote, cuesOf.get(sentence) ?? [])) ?? near
  return cue ? attributed(quote, 'mixed', cue) : { ...bounds(quote), kind: 'mixed', speaker: null }
}

/** The innermost speaking clause that holds the words, going up from the clause they stand in. */
function governing(sentence: SentenceClauses, quote: Span, cues: readonly SpeakerCue[]): SpeakerCue | undefined {
  const word = sentence.words.findIndex((w) => w.start >= quote.start)
  let at = sentence.owner[word] ?? -1
  for (let step = 0; at >= 0 && step < 10; step++) {
    const clause: Clause | undefined = sentence.clauses[at]
    const own = cues.find((c) => c.clause === at && c.word.end <= quote.start)
    if (own) return own
    const above = clause?.kind === 'content' && cues.find((c) => c.clause === clause.parent)
    if (above) return above
    at = clause?.parent ?? -1
  }
  return cues.find((c) => c.clause === null)
}
