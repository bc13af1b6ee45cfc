import { SAYING } from '../lexicon/reporting-verbs.ts'
import { PERCEPTION_VERBS } from '../lexicon/verb-frames.ts'
import { featuresOf } from './grammar/verbs.ts'
import type { SentenceTree } from './sentence-tree.ts'
import type { Word } from './words.ts'

export type Tense = 'past' | 'present' | 'future' | 'none'

/** "has not yet been told": auxiliaries, adverbs between and the main verb. Indexes count the words of the sentence. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** The main verb; of a bare copula the copula. */
  readonly head: number
  readonly lemma: string
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle' | 'bare'
  readonly tense: Tense
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: string | null
  /** "is", "was" with no verb after it. */
  readonly copula: boolean
}

/** A verb group and the word that the syntax takes for its predicate: of "is the speaker", "speaker". */
export interface Predicate {
  readonly word: number
  readonly verb: VerbGroup
}

/** All predicates of a sentence that have a verb, in the order of their verbs. */
export function findPredicates(s: SentenceTree): Predicate[] {
  const found = s.words.flatMap((_, word) => {
    const verb = verbGroupOf(s, word)
    return verb ? [{ word, verb }] : []
  })
  return joinYetTo(s, found).sort((a, b) => a.verb.first - b.verb.first)
}

/** "have yet | to comment": one predicate, and it has not happened. */
function joinYetTo(s: SentenceTree, found: readonly Predicate[]): Predicate[] {
  const waiting = new Map(found.flatMap(({ word }) => (isYetTo(s, word) ? [[s.child(word, 'xcomp') as number, word] as const] : [])))
  const joined = new Set(waiting.values())
  return found.flatMap(({ word, verb }) => {
    const have = waiting.get(word)
    if (have !== undefined) return [{ word: have, verb: yetTo(s, verb, have) }]
    return joined.has(word) ? [] : [{ word, verb }]
  })
}

/** What a verb may be that is no predicate: an adjective ("banned programmes"), a preposition ("including"). */
const NO_PREDICATE = ['aux', 'cop', 'amod', 'compound', 'case', 'mark', 'fixed', 'cc', 'flat', 'det', 'advmod', 'punct', 'discourse']

function verbGroupOf(s: SentenceTree, word: number): VerbGroup | null {
  if (isSeen(s, word)) return { ...describe(s, word, word, []), form: 'ing', tense: 'none' }
  const be = s.child(word, 'cop')
  // "is to vote": no copula.
  const copula = be !== null && s.words[word]?.xpos === 'VB' ? null : be
  const head = copula ?? word
  if (copula === null && (!/^(VERB|AUX)$/.test(s.words[word]?.upos ?? '') || s.is(word, ...NO_PREDICATE))) return null
  const auxiliaries = s.children(word, 'aux', ...(copula === null ? ['cop'] : [])).filter((a) => a < head || copula === null)
  return sideBySide(s, head) || qualifies(s, head) ? null : describe(s, word, head, auxiliaries)
}

/** "shows Ruiz and Okoro | hugging": tagged as a noun that the names only qualify. */
const isSeen = (s: SentenceTree, word: number): boolean =>
  s.words[word]?.upos === 'NOUN' &&
  s.words[word]?.lower.endsWith('ing') === true &&
  s.is(word, 'obj') &&
  PERCEPTION_VERBS.has(s.words[s.head(word) ?? word]?.lemma ?? '') &&
  s.words[word - 1]?.upos === 'PROPN' &&
  seenBy(s, word) !== null

/** Who is seen doing it. */
export const seenBy = (s: SentenceTree, word: number): number | null =>
  s.children(word, 'compound', 'nsubj').find((c) => s.words[c]?.upos === 'PROPN') ?? null

/** "said | presiding | judge Ana Ruiz": it qualifies the noun. */
const qualifies = ({ words }: SentenceTree, at: number): boolean =>
  words[at]?.xpos === 'VBG' && SAYING.has(words[at - 1]?.lemma ?? '') && /^(NOUN|PROPN)$/.test(words[at + 1]?.upos ?? '')

/** "shoulder to shoulder", "from door to door": no verb. */
const sideBySide = ({ words }: SentenceTree, at: number): boolean =>
  words[at - 1]?.lower === 'to' && words[at - 2]?.lower === words[at]?.lower

const SHORTENED: Readonly<Record<string, string>> = { "'ll": 'will', wo: 'will', "'d": 'would', ca: 'can', "'": 'will' }

function describe(s: SentenceTree, word: number, head: number, auxiliaries: readonly number[]): VerbGroup {
  const at = (i: number) => s.words[i] as Word
  const features = featuresOf(s.tree, s.from + word)
  const to = s.children(word, 'mark').find((m) => at(m).xpos === 'TO' || (at(m).lower === 'to' && at(m).upos === 'PART'))
  const lead = at(auxiliaries[0] ?? head)
  const modalWord = auxiliaries.find((a) => at(a).xpos === 'MD')
  const modal = modalWord === undefined ? null : (SHORTENED[at(modalWord).lower] ?? at(modalWord).lower)
  // "is to be held": what is arranged.
  const arranged = to !== undefined && auxiliaries[0] !== undefined && auxiliaries[0] < to && /^VB[DPZ]$/.test(lead.xpos ?? '')
  if (arranged)
    return {
      ...arrangement(s, word, head, [...auxiliaries, to]),
      tense: lead.xpos === 'VBD' ? 'past' : 'future',
      modal: lead.xpos === 'VBD' ? 'would' : 'will',
    }
  const form = to !== undefined ? 'infinitive' : formOf(lead, modal)
  return {
    ...extentOf(s, head, [...auxiliaries, ...(to === undefined ? [] : [to])]),
    head,
    lemma: at(head).lemma,
    form,
    tense: form === 'finite' ? (features.tense === 'none' ? 'present' : features.tense) : 'none',
    perfect: features.perfect,
    progressive: features.progressive,
    passive: features.voice === 'passive' && auxiliaries.length > 0,
    negated: features.negated,
    modal,
    copula: at(head).lemma === 'be',
  }
}

const arrangement = (s: SentenceTree, word: number, head: number, before: readonly number[]) => ({
  ...extentOf(s, head, before),
  head,
  lemma: s.words[head]?.lemma ?? '',
  form: 'finite' as const,
  perfect: false,
  progressive: false,
  passive: before.length > 2,
  negated: featuresOf(s.tree, s.from + word).negated,
  copula: false,
})

function formOf(lead: Word, modal: string | null): VerbGroup['form'] {
  if (modal !== null) return 'finite'
  switch (lead.xpos) {
    case 'VBG':
      return 'ing'
    case 'VBN':
      return 'participle'
    case 'VB':
      return 'bare'
    default:
      return 'finite'
  }
}

/** From the first of the words before the main verb that only adverbs and opening marks part from it. */
function extentOf({ words }: SentenceTree, head: number, before: readonly number[]): { first: number; last: number } {
  let first = head
  const parts = new Set(before)
  for (let i = head - 1; i >= 0 && i >= first - 4; i--) {
    if (parts.has(i)) first = i
    else if (!/^(ADV|PART|AUX)$/.test(words[i]?.upos ?? '') && !/^["“‘]$/.test(words[i]?.text ?? '')) break
  }
  return { first, last: head }
}

const isYetTo = (s: SentenceTree, word: number): boolean =>
  s.words[word]?.lemma === 'have' && s.children(word, 'advmod').some((a) => s.words[a]?.lower === 'yet') && s.child(word, 'xcomp') !== null

const yetTo = (s: SentenceTree, verb: VerbGroup, have: number): VerbGroup => ({
  ...verb,
  first: have,
  form: 'finite',
  tense: s.words[have]?.xpos === 'VBD' ? 'past' : 'present',
  perfect: true,
  negated: true,
})
