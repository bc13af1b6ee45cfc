import type { SentenceClauses } from '../language/clause.ts'
import { within } from '../mentions.ts'
import type { Span } from '../model.ts'
import type { Said, SpeakerCue } from './said.ts'

/** "It is reported": nobody speaks. */
const EXPLETIVE = /^(it|there|which|that|this)$/

/** What is told of somebody's words without quotation marks: `X said that …`, `…, X said`, `according to X`. */
export function indirectSpeech(cues: readonly SpeakerCue[], quoted: readonly Span[]): Said[] {
  const reported = new Set(cues.filter((c) => c.clause !== null && contentOf(c.sentence, c.clause, c)).map((c) => c.sentence))
  return cues.flatMap((cue) => {
    if (EXPLETIVE.test(cue.sentence.words[cue.speaker.last]?.lower ?? '') && cue.speaker.first === cue.speaker.last) return []
    // "According to the paper, the minister said …": the words are the minister's.
    if (cue.clause === null && reported.has(cue.sentence)) return []
    const said = cue.clause === null ? aroundCue(cue) : contentOf(cue.sentence, cue.clause, cue)
    const span = said && trimmed(cue.sentence, said, quoted)
    if (!span || within(quoted, span).some((q) => q.start <= span.start && span.end <= q.end + 1)) return []
    return [{ ...span, kind: 'indirect' as const, speaker: cue.entity, cue: cue.word, attribution: cue.attribution }]
  })
}

/** From the first to the last word of the clauses that a reporting clause governs, without the attribution. */
function contentOf(sentence: SentenceClauses, reporting: number, cue: SpeakerCue): Span | null {
  const governs = sentence.clauses.map((_, index) => governedBy(sentence, index, reporting))
  let first = -1
  let last = -1
  sentence.owner.forEach((clause, i) => {
    const word = sentence.words[i]
    if (clause < 0 || !governs[clause] || !word || (word.start < cue.attribution.end && word.end > cue.attribution.start)) return
    if (first < 0) first = i
    // What is said does not run over its attribution: the longer side counts.
    if (last < 0 || !between(sentence, last, i, cue)) last = i
  })
  if (first < 0) return null
  if (/^(that|and|but)$/.test(sentence.words[first]?.lower ?? '') && first < last) first++
  return { start: sentence.words[first]?.start ?? 0, end: sentence.words[last]?.end ?? 0 }
}

const between = (sentence: SentenceClauses, from: number, to: number, cue: SpeakerCue): boolean =>
  (sentence.words[from]?.end ?? 0) <= cue.attribution.start && (sentence.words[to]?.start ?? 0) >= cue.attribution.end

function governedBy(sentence: SentenceClauses, index: number, reporting: number): boolean {
  let at = index
  for (let step = 0; step < 10; step++) {
    const clause = sentence.clauses[at]
    if (!clause || clause.parent === null || clause.parent === at) return false
    if (clause.parent === reporting) return clause.kind === 'content'
    at = clause.parent
  }
  return false
}

/** The sentence before or after "according to X", whichever is there. */
function aroundCue({ sentence, attribution }: SpeakerCue): Span | null {
  const before = { start: sentence.start, end: attribution.start }
  const after = { start: attribution.end, end: sentence.end }
  const longer = before.end - before.start >= after.end - after.start ? before : after
  return longer.end - longer.start > 8 ? longer : null
}

/** Without the commas and stops around it, and without a quotation of its own that begins or ends it. */
function trimmed(sentence: SentenceClauses, span: Span, quoted: readonly Span[]): Span | null {
  const words = within(sentence.words, span).filter((w) => w.start >= span.start && w.end <= span.end)
  let first = 0
  let last = words.length - 1
  const mark = (i: number) => words[i]?.upos === 'PUNCT' && !within(quoted, words[i] as Span).length
  while (first <= last && mark(first)) first++
  while (last >= first && mark(last)) last--
  const [a, b] = [words[first], words[last]]
  return a && b && last - first >= 1 ? { start: a.start, end: b.end } : null
}
