import { readClauses } from '../language/clauses.ts'
import type { Language } from '../language/read.ts'
import { allMentions, type EntityMention } from '../mentions.ts'
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
  language: Language,
  entities: readonly Entity[],
  quoted: readonly QuotedSpan[],
): Quotation[] {
  const mentions = allMentions(entities)
  const sentences = readClauses(article.text, language, nameSpans(mentions))
  const cues = sentences.flatMap(findCues).map((cue) => ({ ...cue, entity: speakerOf(cue.sentence, cue.speaker, mentions) }))
  const said = [...quotedSpeech(article, quoted, sentences, cues), ...indirectSpeech(cues, quoted)]
  return said.sort(inTextOrder).map((s, index) => ({ id: `q${index + 1}`, ...s }))
}

const nameSpans = (mentions: readonly EntityMention[]) => mentions.filter((m) => m.form === 'name')
