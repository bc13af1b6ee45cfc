import { type SentenceClauses, spanOf } from '../language/clause.ts'
import { within } from '../mentions.ts'
import type { Span } from '../model.ts'
import { contains, inTextOrder } from '../span.ts'
import { contentOf, withoutMarks } from './content.ts'
import type { SpeakerCue } from './cue.ts'
import type { Said } from './said.ts'

/** What is told of somebody's words or thoughts without quotation marks: `X said that …`, `…, X said`, `according to X`. In text order. */
export function indirectSpeech(cues: readonly SpeakerCue[], quoted: readonly Span[]): Said[] {
  const told = cues.map((cue) => ({ cue, said: contentOf(cue) }))
  // "According to the paper, the minister said …": the words are the minister's.
  const reported = new Set(told.flatMap(({ cue, said }) => (cue.clause !== null && said ? [cue.sentence] : [])))
  const found = told.flatMap(({ cue, said }) => {
    const second = cue.clause === null && !cue.content && reported.has(cue.sentence)
    if (!said || second) return []
    const span = outsideMarks(cue.sentence, spanOf(cue.sentence, withoutMarks(cue.sentence, said)), quoted)
    if (!span) return []
    return [{ ...span, kind: 'indirect' as const, speaker: cue.entity, cue: cue.word, attribution: cue.attribution, source: cue.source }]
  })
  return found.sort(inTextOrder)
}

/**
 * Null for what is told within one quotation, or is itself one: that is direct speech. A quotation that it breaks into is
 * taken in whole.
 */
function outsideMarks(sentence: SentenceClauses, span: Span, quoted: readonly Span[]): Span | null {
  const marked = within(quoted, span)
  if (marked.some((q) => contains({ start: q.start, end: q.end + 1 }, span))) return null
  const [first] = marked
  const words = within(sentence.words, span).filter((w) => w.upos !== 'PUNCT' && !marked.some((q) => contains(q, w)))
  // `"…," X said, adding "…"`: nothing but a link stands outside the marks.
  if (first && words.length < 3) return null
  const opens = first !== undefined && first.start <= span.start && 2 * (first.end - first.start) > span.end - span.start
  if (opens || span.end <= span.start) return null
  return { start: Math.min(span.start, first?.start ?? span.start), end: Math.max(span.end, marked.at(-1)?.end ?? span.end) }
}
