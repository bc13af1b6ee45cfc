import type { Draft } from './clause.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Word } from './words.ts'

/**
 * "The market | planned for Saturday | was cancelled": a greedy parser takes the participle for the main verb and what
 * it goes with for the subject of the next. Where a past form stands right behind its subject, a preposition and one
 * phrase follow, and a verb with a tense comes at once, the past form only describes, and the whole is one subject.
 */
export function mendReducedRelatives(drafts: readonly Draft[], words: readonly Word[], phrases: readonly NounPhrase[]): Draft[] {
  const mended = [...drafts]
  for (let i = 0; i + 1 < mended.length; i++) {
    const [first, next] = [mended[i] as Draft, mended[i + 1] as Draft]
    if (!describes(first, words) || !goesOn(first, next, words, phrases)) continue
    const { subject, kind, parent, above, marker } = first
    const verb = { ...first.verb, form: 'participle', tense: 'none', passive: false } as const
    mended[i] = { ...first, verb, kind: 'participle', parent: i + 1, above: i + 1, marker: null, joined: null }
    const whole = { first: subject?.first ?? next.verb.first, last: next.verb.first - 1 }
    mended[i + 1] = { ...next, kind, parent, above, marker, joined: null, subject: whole, inherited: false, insertion: null }
  }
  return mended
}

/** "planned" without an auxiliary right behind its own noun. */
const describes = ({ verb, subject, inherited, kind }: Draft, words: readonly Word[]): boolean =>
  subject !== null &&
  !inherited &&
  verb.first === verb.last &&
  verb.form === 'finite' &&
  verb.tense === 'past' &&
  /^(main|content|adverbial)$/.test(kind) &&
  subject.last === verb.first - 1 &&
  words[subject.last]?.upos !== 'PRON'

/** Prepositions of what describes: "after" opens a clause of its own. */
const TIED = /^(for|on|in|at|by|from|under|of|with)$/

function goesOn(first: Draft, { verb, subject, inherited, kind }: Draft, words: readonly Word[], phrases: readonly NounPhrase[]): boolean {
  const from = first.verb.last + 1
  const own = subject !== null && !inherited && (subject.first <= from || subject.last >= verb.first)
  if (own || verb.form !== 'finite' || verb.first === verb.head || kind === 'relative' || !TIED.test(words[from]?.lower ?? '')) return false
  return phrases.some((p) => p.first === from + 1 && p.last === verb.first - 1)
}
