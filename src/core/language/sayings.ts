import { DAY_AND_MONTH_NAMES } from '../lexicon/function-words.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Draft } from './clause.ts'
import type { Word } from './words.ts'

/**
 * "…, the ministry said on Sunday", "The bridge, the ministry said, is closed": what a reporting clause set off by a
 * comma hangs on, and the clauses before it, are what is said. Parsers are weakest here, so its place and its verb decide.
 */
export function attachSayings(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  const result = [...drafts]
  attachLeads(result)
  drafts.forEach((report, index) => {
    if (!isSetOff(report, words)) return
    result[index] = { ...report, kind: 'main', parent: null, joined: null }
    result.forEach((said, i) => {
      const before = i < index && (said.kind === 'main' || (said.kind === 'adverbial' && said.marker === null && said.parent === index))
      const holds = i !== index && i === report.above && said.kind === 'main'
      if ((before || holds) && said.verb.form === 'finite') result[i] = { ...said, kind: 'content', parent: index }
    })
  })
  return result
}

/** The owners of the words, where nothing before a reporting clause that is set off belongs to it. */
export function withoutReports(drafts: readonly Draft[], words: readonly Word[], owner: readonly number[]): number[] {
  const result = [...owner]
  drafts.forEach((report, index) => {
    if (!isSetOff(report, words)) return
    let nearest = owner.find((clause) => clause >= 0 && clause !== index) ?? -1
    for (let i = 0; i < startOf(report); i++) {
      if (result[i] === index) result[i] = nearest
      else nearest = result[i] as number
    }
  })
  return result
}

const startOf = ({ verb, subject, inverted }: Draft): number => (inverted || !subject ? verb.first : subject.first)

/** Whether a clause reports, stands behind a comma or a quotation, and nothing that it says follows. */
function isSetOff(draft: Draft, words: readonly Word[]): boolean {
  const { verb, subject, inherited, inverted, marker, kind } = draft
  if (!REPORTING_VERBS.has(verb.lemma) || verb.copula || verb.form !== 'finite' || !subject || inherited || marker !== null) return false
  if (kind === 'relative') return false
  const start = startOf(draft)
  const next = words[(inverted ? subject.last : verb.last) + 1]
  return /^[,"“”]$/.test(words[start - 1]?.text ?? '') && endsSaying(next)
}

/** "As the minister said, …": what follows is said. */
function attachLeads(drafts: Draft[]): void {
  const lead = drafts.findIndex((d) => d.kind === 'adverbial' && d.marker === 'as' && d.opening === 0 && REPORTING_VERBS.has(d.verb.lemma))
  if (lead < 0) return
  drafts.forEach((said, i) => {
    if (i > lead && said.kind === 'main' && said.parent === null) drafts[i] = { ...said, kind: 'content', parent: lead }
  })
}

/** Nothing said follows: an end, a mark, or only when and where it was said. */
const endsSaying = (next: Word | undefined): boolean =>
  next === undefined ||
  /^[.,;:"“”!?]$/.test(next.text) ||
  (next.lower === 'to' && next.upos !== 'PART') ||
  /^(on|in|at|late|earlier|yesterday|today|when|after|during|as|by|via|from)$/.test(next.lower) ||
  DAY_AND_MONTH_NAMES.has(next.lower)
