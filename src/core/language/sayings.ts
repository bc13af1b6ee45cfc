import { DAY_AND_MONTH_NAMES } from '../lexicon/function-words.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Draft } from './clause.ts'
import type { Word } from './words.ts'

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
