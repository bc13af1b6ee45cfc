import type { SentenceClauses } from '../language/clause.ts'
import { DAY_AND_MONTH_NAMES } from '../lexicon/function-words.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { COMPLETED_NOUNS, GERUND_VERBS, OBJECT_CONTROL_VERBS } from '../lexicon/verb-frames.ts'

/**
 * The clause at word `i` that completes the one before it, so that a label can't do without it; null where it only
 * trails after.
 */
export function completionAt(sentence: SentenceClauses, i: number, current: number): number | null {
  return (
    controlled(sentence, i, current) ??
    nounComplement(sentence, i, current) ??
    gerundComplement(sentence, i, current) ??
    clauseComplement(sentence, i, current)
  )
}

/** "asked the court | to rule": what somebody is asked, told or forced to do. */
function controlled({ owner, clauses }: SentenceClauses, i: number, current: number): number | null {
  const at = owner[i] ?? -1
  const clause = clauses[at]
  if (clause?.parent !== current || clause.kind !== 'infinitive' || clause.verb.first !== i) return null
  return OBJECT_CONTROL_VERBS.has(clauses[current]?.verb.lemma ?? '') ? at : null
}

/** "their desire | to come", "the right | to vote": an infinitive that completes a noun. */
function nounComplement({ words, owner, clauses }: SentenceClauses, i: number, current: number): number | null {
  const at = owner[i] ?? -1
  const clause = clauses[at]
  const noun = words[i - 1]
  if (clause?.parent !== current || clause.kind !== 'infinitive' || clause.verb.first !== i || noun?.upos !== 'NOUN') return null
  return COMPLETED_NOUNS.has(noun.lemma) ? at : null
}

/** "accused him | of taking bribes", "has made | cutting tax a goal", "a policy | of waiting": what verb or noun need to be understood. */
function gerundComplement({ words, owner, clauses }: SentenceClauses, i: number, current: number): number | null {
  const at = owner[i] ?? -1
  const clause = clauses[at]
  if (clause?.parent === current && clause.kind === 'participle' && clause.verb.form === 'ing' && clause.verb.first <= i + 1) {
    const from = clauses[current]?.verb.last ?? i
    // "ended up | selling fish".
    const adjoins = i === from + 1 || (i === from + 2 && /^(ADP|ADV)$/.test(words[i - 1]?.upos ?? '') && clause.marker === null)
    if (adjoins || (clause.marker === 'of' && words[i - 1]?.upos === 'NOUN') || (clause.marker === 'by' && words[i]?.lower === 'by'))
      return at
  }
  const needs = GERUND_VERBS.has(clauses[current]?.verb.lemma ?? '') && /^(of|with|from|for|against)$/.test(clause?.marker ?? '')
  return needs && clause?.kind === 'participle' && clause.verb.first <= i + 1 ? at : null
}

/** "travelled to Bergen | to meet her": what it was done for, where it follows at once. */
export function purposeAt({ words, owner, clauses }: SentenceClauses, i: number, current: number): number | null {
  const at = owner[i] ?? -1
  const clause = clauses[at]
  const from = clauses[current]?.verb.last ?? i
  if (clause?.parent !== current || clause.kind !== 'infinitive' || clause.verb.first !== i || i - from > NEAR) return null
  return words[i - 1]?.text !== ',' && words[i]?.lower === 'to' ? at : null
}

/** So many words behind its verb a purpose still belongs to it. */
const NEAR = 9

/** "has ruled | that they may worship", "helped | him leave": what is ruled, what is helped. */
function clauseComplement({ owner, clauses }: SentenceClauses, i: number, current: number): number | null {
  const at = owner[i] ?? -1
  const clause = clauses[at]
  if (clause?.parent !== current) return null
  if (clause.kind === 'small') return clause.verb.form === 'bare' ? at : null
  // Sayings that are themselves the event are told with what they say.
  return clause.kind === 'content' && REPORTING_VERBS.has(clauses[current]?.verb.lemma ?? '') ? at : null
}

/** Where a label goes on after the comma at `comma`: over a list or an apposition; null where it ends. */
export function afterComma(sentence: SentenceClauses, comma: number, current: number): number | null {
  const { words } = sentence
  if (words[comma - 1]?.upos === 'ADJ' && words[comma + 1]?.upos === 'ADJ') return comma + 1
  return overTime(sentence, comma, current) ?? listGoesOn(sentence, comma, current) ?? appositionAfter(sentence, comma, current)
}

/** "moved, in 1972, | to London": over a short phrase of time to what the verb still needs. */
function overTime({ words, owner }: SentenceClauses, comma: number, current: number): number | null {
  if (!/^(in|on|at|by)$/.test(words[comma + 1]?.lower ?? '')) return null
  const close = words.findIndex((w, i) => i > comma + 1 && w.text === ',')
  if (close < 0 || close > comma + 5 || !words.slice(comma + 2, close).every((w) => w.upos === 'NUM' || DAY_AND_MONTH_NAMES.has(w.lower)))
    return null
  return words[close + 1]?.upos === 'ADP' && owner[close + 1] === current ? close + 1 : null
}

/** The name in apposition and the comma that closes it: "the harbour master, Duarte Reis, | of". */
function appositionAfter({ words, phrases, owner }: SentenceClauses, comma: number, current: number): number | null {
  const phrase = phrases.find((p) => p.first === comma + 1)
  if (!phrase || words[phrase.head]?.upos !== 'PROPN' || owner[phrase.head] !== current) return null
  const next = words[phrase.last + 1]
  // "in Baghdad, Iraq": a place within a place.
  if (
    words[comma - 1]?.upos === 'PROPN' &&
    (next?.upos === 'ADP' || next?.upos === 'SCONJ' || (next !== undefined && owner[phrase.last + 1] !== current))
  )
    return phrase.last + 1
  return next === undefined || /^[.,;]$/.test(next.text) ? (next?.text === ',' ? phrase.last + 2 : phrase.last + 1) : null
}

/** "aid, technology, food and energy", "troops, as well as missiles": one list. */
function listGoesOn({ words, phrases, owner }: SentenceClauses, comma: number, current: number): number | null {
  if (words[comma + 1]?.lower === 'as' && words[comma + 2]?.lower === 'well') return comma + 1
  let at = comma + 1
  for (let step = 0; step < 12; step++) {
    const conjunction = words[at]?.upos === 'CCONJ'
    if (conjunction) at++
    const phrase = phrases.find((p) => p.first === at)
    if (!phrase || owner[at] !== current) return null
    if (conjunction) return comma + 1
    const next = words[phrase.last + 1]
    if (next?.upos === 'CCONJ' && phrases.some((p) => p.first === phrase.last + 2) && owner[phrase.last + 2] === current) return comma + 1
    if (next?.text !== ',') return null
    at = phrase.last + 2
  }
  return null
}
