import { type Clause, type SentenceClauses, spanOf } from '../language/clause.ts'
import type { Run } from '../language/subjects.ts'
import { SAYING } from '../lexicon/reporting-verbs.ts'
import { SPEECH_ACTS } from '../lexicon/speech-acts.ts'
import type { Span } from '../model.ts'

/** Where the text says that somebody says something. */
export interface Cue {
  readonly sentence: SentenceClauses
  /** Index of the reporting clause in its sentence; null for "according to". */
  readonly clause: number | null
  /** "said", "was quoted as saying", "according to". */
  readonly word: Span
  /** Who says it. */
  readonly speaker: Run
  /** From the speaker to the cue, in either order, with "to reporters" or "by TASS". */
  readonly attribution: Span
  /** Whether words in quotation marks may follow or precede: not with "thinks". */
  readonly speech: boolean
}

/** Passives that report words of their subject: "was quoted as saying", "was cited as". */
const QUOTED = /^(quote|cite)$/
/** Opinions that count as said. */
const HELD =
  /^(believe|think|estimate|expect|suspect|predict|feel|hope|fear|worry|argue|consider|theorize|theorise|speculate|conclude|find)$/

/** All cues of a sentence, in the order of the text. */
export function findCues(sentence: SentenceClauses): Cue[] {
  const verbs = sentence.clauses.flatMap((clause, index) => verbCue(sentence, clause, index) ?? [])
  return [...verbs, ...accordingTo(sentence)].sort((a, b) => a.word.start - b.word.start)
}

function verbCue(sentence: SentenceClauses, clause: Clause, index: number): Cue | null {
  const { verb } = clause
  const speech = SAYING.has(verb.lemma) || SPEECH_ACTS.has(verb.lemma)
  if (!clause.subject || !(speech || HELD.test(verb.lemma)) || verb.modal === 'could' || verb.negated) return null
  if (clause.kind === 'infinitive' || clause.kind === 'conditional') return null
  if (verb.passive && !QUOTED.test(verb.lemma)) return null
  if (verb.form === 'participle') return null
  const last = verb.passive ? quotedAsSaying(sentence, verb.last) : verb.last
  const word = spanOf(sentence, { first: verb.passive ? verb.first : verb.head, last })
  const to = withHearer(sentence, last)
  const runs = [clause.inherited ? { first: verb.first, last: to } : clause.subject, { first: verb.first, last: to }]
  const attribution = spanOf(sentence, { first: Math.min(...runs.map((r) => r.first)), last: Math.max(...runs.map((r) => r.last)) })
  // "Its envoy, Ana Ruiz, said": the name stands in the apposition.
  const speaker = clause.insertion && !clause.inherited ? { first: clause.subject.first, last: clause.insertion.last } : clause.subject
  return { sentence, clause: index, word, speaker, attribution, speech }
}

/** "was quoted | as saying". */
function quotedAsSaying({ words }: SentenceClauses, last: number): number {
  return words[last + 1]?.lower === 'as' && words[last + 2]?.upos === 'VERB' ? last + 2 : last
}

/** "told | reporters", "was quoted as saying | by TASS", "said | in a statement | on Sunday": to whom, where and when. */
function withHearer({ words, phrases }: SentenceClauses, last: number): number {
  let end = last
  for (let step = 0; step < 3; step++) {
    const link = /^(to|by|in|at|on|during)$/.test(words[end + 1]?.lower ?? '') ? 1 : 0
    const phrase = phrases.find((p) => p.first === end + 1 + link)
    const told = step === 0 && /^(tell|inform|remind|assure|warn|ask)$/.test(words[last]?.lemma ?? '')
    const dated = link === 0 && /day$|^yesterday$|^today$/.test(words[end + 1]?.lower ?? '')
    if (!phrase || (link === 0 && !told && !dated)) break
    if (/^[.,:;"“”]$/.test(words[phrase.last + 1]?.text ?? '.') || link || told || dated) end = phrase.last
  }
  return end
}

/** "according to the ministry": set off from what it governs. */
function accordingTo(sentence: SentenceClauses): Cue[] {
  const { words, phrases } = sentence
  return words.flatMap((word, i) => {
    if (word.lower !== 'according' || words[i + 1]?.lower !== 'to') return []
    const index = phrases.findIndex((p) => p.first >= i + 2 && p.first <= i + 3)
    const phrase = phrases[index]
    if (!phrase) return []
    let last = phrase.last
    for (let k = index + 1; k < phrases.length; k++) {
      const next = phrases[k]
      if (!next || next.first !== last + 2 || !/^(of|for|at|from|in|and)$/.test(words[last + 1]?.lower ?? '')) break
      last = next.last
    }
    const speaker = { first: phrase.first, last }
    return [
      {
        sentence,
        clause: null,
        word: spanOf(sentence, { first: i, last: i + 1 }),
        speaker,
        attribution: spanOf(sentence, { first: i, last }),
        speech: true,
      },
    ]
  })
}
