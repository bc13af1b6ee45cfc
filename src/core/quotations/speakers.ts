import { type SentenceClauses, spanOf } from '../language/clause.ts'
import type { Run } from '../language/subjects.ts'
import type { Word } from '../language/words.ts'
import { ORGANIZATION_CUES } from '../lexicon/organization-heads.ts'
import { SPOKESPEOPLE } from '../lexicon/speech-acts.ts'
import { ROLE_NOUNS } from '../lexicon/titles.ts'
import { type EntityMention, within } from '../mentions.ts'
import type { EntityId, Span } from '../model.ts'
import { covers } from '../span.ts'

/**
 * The entity that a run of words names as speaker: the one its noun names, else a person named in apposition
 * ("the secretary general of the fund, Ana Ruiz,"), else whom a spokesman speaks for. Null where none is clear.
 */
export function speakerOf(sentence: SentenceClauses, run: Run, mentions: readonly EntityMention[]): EntityId | null {
  const { words, phrases } = sentence
  const inside = within(mentions, spanOf(sentence, run))
  const phrase =
    phrases.find((p) => p.first >= run.first && p.first <= run.last) ?? phrases.find((p) => p.first <= run.first && run.first <= p.last)
  const head = words[Math.min(phrase?.head ?? run.last, run.last)]
  if (!head) return null
  const named = inside.find((m) => covers(m, head.start))
  const last = inside.at(-1)
  // "said University of Oslo professor Anna Falk": a person at the end, right after a role, is who speaks.
  if (named && last?.kind === 'person' && last.form === 'name' && last.end === words[run.last]?.end && followsRole(sentence, last))
    return last.entity
  // "the Dutchman said": one of them, and it is not told who.
  if (named?.kind === 'group' && /^NNP?$/.test(head.xpos ?? '')) return null
  if (named) return named.entity
  const organ = organBeside(sentence, head, inside)
  if (organ) return organ.entity
  const apposed = inside.find((m) => m.kind === 'person' && m.form === 'name' && !governed(sentence, m))
  if (apposed) return apposed.entity
  const after = inside.find((m) => m.start > head.start)
  const owner = inside.find((m) => m.end <= head.start)
  return SPOKESPEOPLE.has(head.lemma) || SPOKESPEOPLE.has(head.lower) ? ((after ?? owner)?.entity ?? null) : null
}

/** "the DAWN newspaper", "CNN Turk broadcaster", "the rescue agency (AFAD)": the name of the noun right before or after it. */
function organBeside({ words }: SentenceClauses, head: Word, inside: readonly EntityMention[]): EntityMention | undefined {
  if (!ORGANIZATION_CUES.has(head.lower)) return undefined
  const at = words.indexOf(head)
  const first = /^(?:news|tv|television|radio|press)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at
  return inside.find(
    ({ kind, form, start, end }) =>
      kind === 'organization' &&
      form === 'name' &&
      (end === words[first - 1]?.end || (words[at + 1]?.text === '(' && start === words[at + 2]?.start)),
  )
}

function followsRole({ words }: SentenceClauses, { start }: EntityMention): boolean {
  const before = words[words.findIndex((word) => word.start >= start) - 1]
  return before?.upos === 'NOUN' && ROLE_NOUNS.has(before.lower)
}

/** "of the fund", "the fund's": it says whose, not who. */
function governed({ words }: SentenceClauses, mention: EntityMention): boolean {
  const at = words.findIndex((w) => w.start >= mention.start)
  const before = words[at - 1]
  const next = words.find((w) => w.start >= mention.end)
  return before?.upos === 'ADP' || next?.lower === "'s"
}

/** The words that name a speaker, without a preposition before them or a mark at their end. */
export function sourceOf(sentence: SentenceClauses, { first, last }: Run): Span {
  let end = last
  while (end > first && sentence.words[end]?.upos === 'PUNCT') end--
  return spanOf(sentence, { first, last: end })
}
