import type { SentenceClauses } from '../language/clause.ts'
import { allMentions } from '../mentions.ts'
import type { Article, Entity, Quotation } from '../model.ts'
import { inTextOrder } from '../span.ts'
import { findCues } from './cues.ts'
import { indirectSpeech } from './indirect.ts'
import type { QuotedSpan } from './quoted-spans.ts'
import { quotedSpeech } from './quoted-speech.ts'
import { speakerOf } from './speakers.ts'

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
  const cues = sentences.flatMap(findCues).map((cue) => ({ ...cue, entity: speakerOf(cue.sentence, cue.speaker, mentions) }))
  const said = [...quotedSpeech(article, quoted, sentences, cues), ...indirectSpeech(cues, quoted)]
  return said.sort(inTextOrder).map((s, index) => ({ id: `q${index + 1}`, ...s }))
}
