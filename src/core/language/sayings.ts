import { DAY_AND_MONTH_NAMES } from '../lexicon/function-words.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { CONTENT_NOUNS } from '../lexicon/verb-frames.ts'
import type { Draft } from './clause.ts'
import { datesOnly } from './openings.ts'
import type { Phrases } from './subjects.ts'
import type { Word } from './words.ts'

/** Whether the clause whose own words begin after `at` is what the governing clause says or thinks. */
export function isSaid(s: Phrases, at: number, governor: Draft): boolean {
  if (takesContent(governor) && (at === governor.verb.last || saidWhen(s, at, governor))) return true
  return toldTo(s, at, governor)
}

const takesContent = (c: Draft): boolean => REPORTING_VERBS.has(c.verb.lemma) && (!c.verb.passive || c.verb.lemma === 'tell')

/** Whether "that" opens what is said ("argued in court that …") and does not describe a noun ("a letter that he wrote"). */
export function tellsThat(s: Phrases, at: number, governor: Draft | undefined): boolean {
  const before = s.words[at - 1]
  if (!before) return false
  if (/^(VERB|AUX|ADJ)$/.test(before.upos) || before.text === ',' || CONTENT_NOUNS.has(before.lemma)) return true
  if (!governor || !REPORTING_VERBS.has(governor.verb.lemma)) return false
  const next = s.words[governor.verb.last + 1]
  return next !== undefined && (/^(ADP|ADV)$/.test(next.upos) || DAY_AND_MONTH_NAMES.has(next.lower) || toldTo(s, at - 1, governor))
}

/** "told reporters | the bridge had fallen". */
function toldTo(s: Phrases, at: number, governor: Draft): boolean {
  const hearer = s.phraseEnding.get(at)
  return hearer !== undefined && /^(tell|inform|warn|assure|remind)$/.test(governor.verb.lemma) && hearer.first === governor.verb.last + 1
}

/** "said on Monday | it was ready": only a time stands between. */
function saidWhen(s: Phrases, at: number, governor: Draft): boolean {
  const from = governor.verb.last + 1
  return at >= from && at - from < 4 && datesOnly(s, at) && !s.words.slice(from, at).some((w) => w.upos === 'PUNCT' || w.upos === 'CCONJ')
}

/** "…, the ministry said on Sunday": a reporting clause at the end takes the main clauses before it as what is said. */
export function attachSayings(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  const result = [...drafts]
  attachLeads(result)
  drafts.forEach((tail, index) => {
    if (tail.kind !== 'main' || tail.joined !== null || index === 0 || !REPORTING_VERBS.has(tail.verb.lemma) || tail.verb.copula) return
    if (!/^[,"“”]$/.test(words[tail.opening - 1]?.text ?? '')) return
    if (!endsSaying(words, tail)) return
    for (let i = 0; i < index; i++) {
      const said = result[i] as Draft
      if (said.kind === 'main' && said.parent === null) result[i] = { ...said, kind: 'content', parent: index }
    }
  })
  return result
}

/** "As the minister said, …": what follows is said. */
function attachLeads(drafts: Draft[]): void {
  const lead = drafts.findIndex((d) => d.kind === 'adverbial' && d.marker === 'as' && d.opening === 0 && REPORTING_VERBS.has(d.verb.lemma))
  if (lead < 0) return
  drafts.forEach((said, i) => {
    if (i > lead && said.kind === 'main' && said.parent === null) drafts[i] = { ...said, kind: 'content', parent: lead }
  })
}

/** Nothing said follows the reporting verb: an end, a mark, or only when and where it was said. */
function endsSaying(words: readonly Word[], tail: Draft): boolean {
  const next = words[(tail.inverted && tail.subject ? tail.subject.last : tail.verb.last) + 1]
  return (
    next === undefined ||
    /^[.,;:"“”!?]$/.test(next.text) ||
    /^(on|in|at|to|late|earlier|yesterday|today|when|after|during|as|by|via|from)$/.test(next.lower) ||
    DAY_AND_MONTH_NAMES.has(next.lower)
  )
}
