import type { SentenceClauses } from '../language/clause.ts'
import { allMentions, type EntityMention } from '../mentions.ts'
import type { Article, Entity, Quotation, Span } from '../model.ts'
import { inTextOrder, slice, spanAt } from '../span.ts'
import { announcedSpeech } from './announced.ts'
import type { Cue, SpeakerCue } from './cue.ts'
import { indirectSpeech } from './indirect.ts'
import { nounCues } from './noun-cues.ts'
import type { QuotedSpan } from './quoted-spans.ts'
import { quotedSpeech } from './quoted-speech.ts'
import type { Said } from './said.ts'
import { FIRST_PERSON } from './scene.ts'
import { sourceOf, speakerOf } from './speakers.ts'
import type { Turn } from './turn.ts'
import { findTurns } from './turns.ts'
import { verbCues } from './verb-cues.ts'

/**
 * Who said what: every stretch in quotation marks, with its speaker where a cue governs it, and what is told of
 * somebody's words without marks. In text order; the words inside a longer saying may have an entry of their own.
 */
export function attributeQuotations(
  article: Article,
  sentences: readonly SentenceClauses[],
  entities: readonly Entity[],
  quoted: readonly QuotedSpan[],
): Quotation[] {
  const mentions = allMentions(entities)
  const scene = { article, sentences, entities, mentions }
  const turns = findTurns(scene)
  const cues = sentences
    .flatMap((sentence) => [...verbCues(sentence), ...nounCues(sentence)])
    .sort((a, b) => a.word.start - b.word.start)
    .map((cue) => withSpeaker(article.text, cue, mentions, turns))
  const ownWords = (cue: SpeakerCue) => isOwn(article.text, cue.source) && spanAt(turns, cue.word.start) !== undefined
  const indirect = indirectSpeech(
    cues.filter((cue) => !ownWords(cue)),
    quoted,
  )
  const announced = turns.length > 0 ? [] : announcedSpeech(scene, cues)
  const said = [...quotedSpeech(article, quoted, sentences, cues, mentions, indirect), ...indirect, ...turns.map(spoken), ...announced]
  return withoutCrossing(said)
    .sort(inOrder)
    .map((s, index) => ({ id: `q${index + 1}`, ...s }))
}

/** "I", "my": in a turn they are whoever speaks, elsewhere nobody known. */
const isOwn = (text: string, source: Span): boolean => FIRST_PERSON.test(slice(text, source).toLowerCase())

function withSpeaker(text: string, cue: Cue, mentions: readonly EntityMention[], turns: readonly Turn[]): SpeakerCue {
  const source = sourceOf(cue.sentence, cue.speaker)
  const entity = isOwn(text, source) ? (spanAt(turns, cue.word.start)?.speaker ?? null) : speakerOf(cue.sentence, cue.speaker, mentions)
  return { ...cue, source, entity }
}

const spoken = ({ start, end, speaker, label }: Turn): Said => ({
  start,
  end,
  kind: 'turn',
  speaker,
  ...(label ? { attribution: label, source: label } : {}),
})

/** Without what is told in words that begin in one saying and end in another: one of them is misread. */
function withoutCrossing(said: readonly Said[]): Said[] {
  const open: Said[] = []
  return [...said].sort(inTextOrder).filter((s) => {
    while (open.length > 0 && (open[open.length - 1] as Said).end <= s.start) open.pop()
    const around = open[open.length - 1]
    if (around && s.end > around.end) return false
    open.push(s)
    return true
  })
}

/** In text order, a turn after what is said within it. */
const inOrder = (a: Said, b: Said): number => placeOf(a) - placeOf(b) || inTextOrder(a, b)

const placeOf = ({ kind, start, end }: Said): number => (kind === 'turn' ? end : start)
