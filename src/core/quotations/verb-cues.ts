import { type Clause, type SentenceClauses, spanOf } from '../language/clause.ts'
import type { Run } from '../language/subjects.ts'
import { CONVINCED, HOLDING, OPINION, QUOTING, TELLING } from '../lexicon/attribution.ts'
import { SAYING } from '../lexicon/reporting-verbs.ts'
import { SPEECH_ACTS } from '../lexicon/speech-acts.ts'
import type { Cue } from './cue.ts'

/** Passives that report words of their subject: "was quoted as saying", "was cited as". */
const QUOTED = /^(quote|cite)$/
/** What nobody has said yet. */
const POSSIBLE = /^(could|may|might)$/
const NOBODY = /^(there|which|that|what|nobody|none|anyone|anybody)$/
/** "it said" has a speaker, "it is said", "it shows", "it means" have none. */
const IMPERSONAL = /^(it|this)$/
/** Participles that report: "saying that …"; "relating to", "finding" do not. */
const REPORTING_PARTICIPLE =
  /^(say|add|state|claim|write|note|argue|warn|insist|quote|announce|report|tell|explain|declare|assert|allege|reply|respond|point|promise|thank|accuse|call|describe|admit|believe|think|hope|fear|conclude|stress|remark)$/
const HEARER = /^(you|your)$/

/** Who says, thinks or shows something by a verb: "X said", "X is sure", "it is asserted by X". */
export const verbCues = (sentence: SentenceClauses): Cue[] =>
  sentence.clauses.flatMap((clause, index) => cueOf(sentence, clause, index) ?? [])

function cueOf(sentence: SentenceClauses, clause: Clause, index: number): Cue | null {
  const { verb, subject, inherited } = clause
  const word = cueWord(sentence, clause)
  if (!subject || !word || !isTold(sentence, clause)) return null
  const quoted = verb.passive || !QUOTED.test(verb.lemma) ? null : quotedAfter(sentence, clause)
  if (quoted) {
    const reach = { first: Math.min(subject.first, verb.first), last: quoted.last }
    const cited = spanOf(sentence, { first: verb.head, last: quoted.last })
    return { sentence, clause: index, word: cited, speaker: quoted.who, reach, attribution: spanOf(sentence, reach), speech: true }
  }
  const agent = verb.passive && !QUOTED.test(verb.lemma) ? agentAfter(sentence, clause) : null
  if (verb.passive && !QUOTED.test(verb.lemma) && !agent) return null
  const last = withHearer(sentence, Math.max(word.last, agent?.last ?? 0), verb.lemma)
  const first = verb.first
  const runs = [inherited || agent ? { first, last } : subject, { first, last }]
  const reach = { first: Math.min(...runs.map((r) => r.first)), last: Math.max(...runs.map((r) => r.last)) }
  // "Its envoy, Ana Ruiz, said": the name stands in the apposition.
  const named = clause.insertion && !inherited ? { first: subject.first, last: clause.insertion.last } : subject
  const speaker = agent ?? named
  if (isNobody(sentence, clause, speaker)) return null
  return {
    sentence,
    clause: index,
    word: spanOf(sentence, word),
    speaker,
    reach,
    attribution: spanOf(sentence, reach),
    speech: QUOTING.has(verb.lemma) || verb.passive,
  }
}

/** The reporting words: the verb, "was quoted as saying", the adjective of "is sure"; null where the clause reports nothing. */
function cueWord(sentence: SentenceClauses, { verb }: Clause): Run | null {
  if (verb.copula) {
    let at = verb.last + 1
    while (sentence.words[at]?.upos === 'ADV') at++
    const sure = sentence.words[at]
    return sure?.upos === 'ADJ' && CONVINCED.has(sure.lemma) ? { first: at, last: at } : null
  }
  if (!SAYING.has(verb.lemma) && !SPEECH_ACTS.has(verb.lemma) && !HOLDING.has(verb.lemma)) return null
  return verb.passive ? { first: verb.first, last: quotedAsSaying(sentence, verb.last) } : { first: verb.head, last: verb.last }
}

/** "was quoted | as saying". */
const quotedAsSaying = ({ words }: SentenceClauses, last: number): number =>
  words[last + 1]?.lower === 'as' && words[last + 2]?.upos === 'VERB' ? last + 2 : last

/** "The agency quoted | the minister | as saying": the one quoted speaks, not the agency. */
function quotedAfter({ words, phrases }: SentenceClauses, { verb }: Clause): { who: Run; last: number } | null {
  const phrase = phrases.find((p) => p.first === verb.last + 1)
  const as = phrase ? phrase.last + 1 : -1
  if (!phrase || words[as]?.lower !== 'as' || words[as + 1]?.lower !== 'saying') return null
  return { who: { first: phrase.first, last: phrase.last }, last: as + 1 }
}

/** Whether it is told as a fact that they say it: no question, condition, mere possibility or refusal to say. */
function isTold({ words }: SentenceClauses, { verb, kind, subject, inverted, marker }: Clause): boolean {
  if (kind === 'infinitive' || kind === 'conditional' || verb.form === 'participle' || verb.form === 'bare') return false
  if (marker === 'if' || marker === 'unless') return false
  // "was quoted as saying" is one cue.
  if (verb.form === 'ing' && (!REPORTING_PARTICIPLE.test(verb.lemma) || words[verb.first - 1]?.lower === 'as')) return false
  if (verb.modal !== null && POSSIBLE.test(verb.modal)) return false
  if (verb.negated && !OPINION.has(verb.lemma)) return false
  const who = words[subject?.last ?? -1]?.lower ?? ''
  const asked = words[words.length - 1]?.text === '?'
  if (HEARER.test(who) && (asked || !SAYING.has(verb.lemma) || verb.lemma === 'think')) return false
  // "Does the minister know …?"
  return !(asked && !inverted && kind === 'main' && subject !== null && subject.last > verb.first)
}

function isNobody({ words }: SentenceClauses, { verb }: Clause, { first, last }: Run): boolean {
  const word = first === last ? (words[first]?.lower ?? '') : ''
  // "I mean that …" is said by somebody, "the statute means that …" is not.
  if (verb.lemma === 'mean' && !/^(i|we|he|she|they)$/.test(word)) return true
  // "The once feared minister": the parser took the participle for a verb.
  if (words.slice(first, last + 1).every(({ upos, lower }) => upos === 'DET' || upos === 'ADV' || lower === 'once')) return true
  if (!IMPERSONAL.test(word)) return NOBODY.test(word)
  return verb.passive || verb.copula || !SAYING.has(verb.lemma) || /^(suggest|indicate|think|reveal)$/.test(verb.lemma)
}

/** "it is asserted | by the Crown | that". */
function agentAfter({ words, phrases }: SentenceClauses, { verb, subject }: Clause): Run | null {
  if (words[subject?.first ?? -1]?.lower !== 'it' || words[verb.last + 1]?.lower !== 'by') return null
  const phrase = phrases.find((p) => p.first === verb.last + 2)
  return phrase ? { first: phrase.first, last: phrase.last } : null
}

/** "told | reporters", "was quoted as saying | by TASS", "said | in a statement | on Sunday": to whom, where and when. */
export function withHearer({ words, phrases }: SentenceClauses, last: number, lemma: string): number {
  let end = last
  for (let step = 0; step < 3; step++) {
    const link = /^(to|by|in|at|on|during)$/.test(words[end + 1]?.lower ?? '') ? 1 : 0
    const phrase = phrases.find((p) => p.first === end + 1 + link)
    const told = step === 0 && TELLING.has(lemma)
    const dated = link === 0 && /day$|^yesterday$|^today$/.test(words[end + 1]?.lower ?? '')
    if (!phrase || (link === 0 && !told && !dated)) break
    if (/^[.,;:"“”]$/.test(words[phrase.last + 1]?.text ?? '.') || link || told || dated) end = phrase.last
  }
  return end
}
