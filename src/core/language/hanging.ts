import { CONDITIONAL_MARKERS } from '../lexicon/function-words.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { BARE_COMPLEMENT_VERBS, PERCEPTION_VERBS } from '../lexicon/verb-frames.ts'
import type { ClauseKind, Draft } from './clause.ts'
import type { SentenceTree } from './sentence-tree.ts'
import type { VerbGroup } from './verb-groups.ts'

/** The word that opens a clause: "that", "after", "who", "and", "by" of "by sending". */
export function markerOf(s: SentenceTree, word: number): string | null {
  const mark = s.children(word, 'mark').find((m) => s.words[m]?.lower !== 'to')
  const wh = s
    .children(word)
    .find((c) => c < word && /^(who|which|that|whom|when|where|while|whereas|whenever)$/.test(s.words[c]?.lower ?? '') && !s.is(c, 'det'))
  const opening = mark ?? wh ?? whose(s, word) ?? s.child(word, 'cc') ?? s.child(word, 'case')
  return opening === null || opening === undefined ? null : (s.words[opening]?.lower ?? null)
}

/** "whose leader left", "in which": the relative stands inside the subject or another phrase. */
function whose(s: SentenceTree, word: number): number | null {
  for (const child of s.children(word, 'nsubj', 'obj', 'obl')) {
    const relative = s.children(child).find((c) => /^(whose|which|whom)$/.test(s.words[c]?.lower ?? ''))
    if (relative !== undefined) return relative
  }
  return null
}

/** What a clause is, by its relation to the word it hangs on and the form of its verb. */
export function kindOf(s: SentenceTree, word: number, verb: VerbGroup, marker: string | null, governor: Draft | null): ClauseKind {
  if (s.head(word) === null || s.is(word, 'root')) return 'main'
  const dependent = verb.form === 'infinitive' || verb.form === 'ing' || verb.form === 'participle' || verb.form === 'bare'
  if (s.is(word, 'acl:relcl')) return isSaid(s, word, marker, governor) ? 'content' : 'relative'
  if (!s.is(word, 'ccomp') && marker !== null && /^(who|which)$/.test(marker)) return 'relative'
  if (s.is(word, 'parataxis') && !dependent) return 'main'
  if (dependent) return nonfinite(s, word, verb, governor)
  // "The men who built the bridge left": what is taken for a part of the relative clause is the main one.
  const above = s.head(word) as number
  if (s.is(word, 'xcomp') && s.is(above, 'acl:relcl') && s.is(s.head(above) ?? above, 'root')) return 'main'
  if (s.is(word, 'ccomp', 'csubj', 'xcomp')) return 'content'
  if (s.is(word, 'acl')) return marker === null || /^(that|whether)$/.test(marker) ? 'content' : 'adverbial'
  if (s.is(word, 'advcl')) return adverbial(s, word, marker)
  return governor === null ? 'main' : 'content'
}

/** "said outside the court that he would appeal": the noun before "that" only tells where. */
const isSaid = (s: SentenceTree, word: number, marker: string | null, governor: Draft | null): boolean =>
  marker === 'that' &&
  governor !== null &&
  REPORTING_VERBS.has(governor.verb.lemma) &&
  s.is(s.head(word) ?? word, 'obl') &&
  s.children(word, 'nsubj').some((subject) => s.words[subject]?.lower !== 'that')

function adverbial(s: SentenceTree, word: number, marker: string | null): ClauseKind {
  if (marker !== null && CONDITIONAL_MARKERS.has(marker)) return 'conditional'
  // ", while B did that" tells as much as the clause before it.
  if (marker !== null && /^(while|whereas)$/.test(marker)) {
    const { first } = s.reach(word)
    if (s.words[first - 1]?.text === ',' || s.words[first]?.text === ',') return 'main'
  }
  return 'adverbial'
}

function nonfinite(s: SentenceTree, word: number, verb: VerbGroup, governor: Draft | null): ClauseKind {
  const lemma = governor?.verb.lemma ?? ''
  const subject = s.child(word, 'nsubj') !== null
  const object = s.is(word, 'xcomp') && s.child(s.head(word) ?? word, 'obj') !== null
  // "shows them hugging", "helped him leave".
  if (s.is(word, 'ccomp', 'xcomp') && (subject || object)) {
    if (verb.form === 'ing' && PERCEPTION_VERBS.has(lemma)) return 'small'
    if (verb.form === 'bare' && BARE_COMPLEMENT_VERBS.has(lemma)) return 'small'
  }
  if (verb.form === 'ing' && s.is(word, 'obj') && PERCEPTION_VERBS.has(lemma)) return 'small'
  // "with A standing by".
  if (verb.form === 'ing' && subject && s.is(word, 'advcl')) return 'small'
  if (verb.form === 'infinitive') return 'infinitive'
  if (verb.form === 'bare') return s.is(word, 'ccomp') ? 'content' : s.is(word, 'xcomp') ? 'small' : governor ? 'infinitive' : 'main'
  return 'participle'
}
