import { MODALS } from '../lexicon/function-words.ts'
import { PARTICIPLE_ONLY, PAST_ONLY, UNCHANGED } from '../lexicon/irregular-verbs.ts'
import type { Word } from './words.ts'

export type Tense = 'past' | 'present' | 'future' | 'none'

/** "has not yet been told": auxiliaries, adverbs between and the main verb. Indexes count the words of the sentence. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** The main verb; of a bare copula the copula. */
  readonly head: number
  readonly lemma: string
  /** `open`: a past form that may as well be a participle ("killed"): the clause decides. */
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle' | 'bare' | 'open'
  readonly tense: Tense
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: string | null
  /** "is", "was", "became" with no verb after it. */
  readonly copula: boolean
}

type Shape = 'base' | 's' | 'ing' | 'past' | 'participle' | 'open'

/** What the form of one word says: "takes" s, "took" past, "taken" participle, "killed" open, "put" and "take" base. */
export function shapeOf(word: Word): Shape {
  const { lower, lemma } = word
  if (PAST_ONLY.has(lower)) return 'past'
  if (PARTICIPLE_ONLY.has(lower)) return 'participle'
  if (UNCHANGED.has(lower)) return 'open'
  if (lower === 'being') return 'ing'
  if (lower.endsWith('ing') && lower !== lemma) return 'ing'
  if (lower === lemma || lower.length <= 2) return 'base'
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 's'
  // "analyse", lemma "analyze": only the spelling differs.
  return lower.length === lemma.length && lower.endsWith('e') && lemma.endsWith('e') && lower[0] === lemma[0] && /[sz]e$/.test(lower)
    ? 'base'
    : 'open'
}

const isVerbal = (word: Word | undefined): boolean => word?.upos === 'VERB' || word?.upos === 'AUX'
const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.upos === 'ADV' || /^(both|all|each)$/.test(word.lower)) &&
  !/^(when|where|why|how|only|about|as)$/.test(word.lower)
const isNot = (word: Word | undefined): boolean => word !== undefined && /^(not|n't|never)$/.test(word.lower)
const isModal = (word: Word): boolean => word.upos === 'AUX' && MODALS.has(word.lower)

/** All verb groups of a sentence, in order. `inNoun` says which verbs are used as adjectives or nouns ("its banned programmes"). */
export function findVerbGroups(words: readonly Word[], inNoun: (index: number) => boolean): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < words.length; ) {
    const group = groupAt(words, i, inNoun)
    if (group) groups.push(group)
    i = group ? group.last + 1 : i + 1
  }
  return groups
}

function groupAt(words: readonly Word[], first: number, inNoun: (index: number) => boolean): VerbGroup | null {
  const opening = words[first] as Word
  const infinitive = opening.lower === 'to' && isVerbal(words[nextVerb(words, first + 1)])
  if (!infinitive && (!isVerbal(opening) || inNoun(first))) return null
  const chain: number[] = []
  let at = infinitive ? nextVerb(words, first + 1) : first
  let negated = words.slice(first, at).some(isNot)
  for (;;) {
    chain.push(at)
    const next = nextVerb(words, at + 1)
    if (!continues(words, at, next) || inNoun(next)) break
    negated ||= words.slice(at + 1, next).some(isNot)
    at = next
  }
  // "have yet to comment": it has not happened.
  const yet = words[at + 1]?.lower === 'yet' && words[at + 2]?.lower === 'to' && words[at]?.lemma === 'have' ? nextVerb(words, at + 3) : -1
  if (yet > 0 && isVerbal(words[yet])) {
    chain.push(yet)
    negated = true
    at = yet
  }
  if (isNot(words[at + 1]) || (words[first - 1] && isNot(words[first - 1]))) negated = true
  const start = first > 0 && isNot(words[first - 1]) ? first - 1 : first
  return describe(words, chain, { first: start, last: at, infinitive, negated })
}

/** The next word that is not an adverb, a negation or an opening mark: `had "drawn a line"`. */
function nextVerb(words: readonly Word[], from: number): number {
  let i = from
  while (i < words.length && i < from + 4 && (isAdverb(words[i]) || isNot(words[i]) || /^["“‘]$/.test(words[i]?.text ?? ''))) i++
  return i
}

/** Whether the verb at `next` belongs to the auxiliary at `at`: "has | been", "was | killed", "will | come", but not "said | is". */
function continues(words: readonly Word[], at: number, next: number): boolean {
  const auxiliary = words[at] as Word
  const verb = words[next]
  if (!verb || !isVerbal(verb)) return false
  const shape = shapeOf(verb)
  if (isModal(auxiliary)) return shape === 'base' || shape === 'open'
  const participle =
    shape === 'open' || shape === 'participle' || (shape === 'base' && /^(come|become|run|overcome|put|set|hit|cut|read)$/.test(verb.lower))
  if (auxiliary.lemma === 'be' || /^'s$|^'re$|^'m$/.test(auxiliary.lower)) return participle || shape === 'ing'
  if (auxiliary.lemma === 'get') return participle && auxiliary.upos === 'VERB' && next === at + 1
  if (auxiliary.lemma === 'have' || /^'ve$/.test(auxiliary.lower)) return participle
  if (auxiliary.lemma === 'do') return shape === 'base'
  return false
}

const SHORTENED: Readonly<Record<string, string>> = { "'ll": 'will', wo: 'will', "'d": 'would', ca: 'can' }

interface Extent {
  readonly first: number
  readonly last: number
  readonly infinitive: boolean
  readonly negated: boolean
}

function describe(words: readonly Word[], chain: readonly number[], extent: Extent): VerbGroup {
  const at = (i: number) => words[chain[i] as number] as Word
  const head = chain[chain.length - 1] as number
  const main = words[head] as Word
  const lead = at(0)
  const lemmas = chain.slice(0, -1).map((i) => (words[i] as Word).lemma)
  const shape = shapeOf(main)
  const modal = !extent.infinitive && isModal(lead) ? (SHORTENED[lead.lower] ?? lead.lower) : null
  const passive = /^(be|get)$/.test(lemmas[lemmas.length - 1] ?? '') && shape !== 'ing' && shape !== 's' && chain.length > 1
  const form = formOf(extent.infinitive, chain.length, modal, shapeOf(lead), lead)
  return {
    first: extent.first,
    last: extent.last,
    head,
    lemma: main.lemma,
    form,
    tense: tenseOf(form, modal, lead),
    perfect: lemmas.includes('have'),
    progressive: shape === 'ing' && lemmas.includes('be'),
    passive,
    negated: extent.negated,
    modal,
    copula: main.lemma === 'be' || (chain.length === 1 && main.upos === 'AUX' && !modal),
  }
}

function formOf(infinitive: boolean, length: number, modal: string | null, lead: Shape, word: Word): VerbGroup['form'] {
  if (infinitive) return 'infinitive'
  if (modal) return 'finite'
  if (/^(be|been)$/.test(word.lower)) return 'bare'
  if (lead === 'ing') return 'ing'
  if (lead === 'participle') return length > 1 ? 'finite' : 'participle'
  if (lead === 'open') return length > 1 || word.upos === 'AUX' ? 'finite' : 'open'
  if (lead === 'base' && length === 1 && word.upos === 'VERB') return 'bare'
  return 'finite'
}

function tenseOf(form: VerbGroup['form'], modal: string | null, lead: Word): Tense {
  if (modal) return /^(will|shall)$/.test(modal) ? 'future' : 'present'
  if (form === 'open') return 'past'
  if (form !== 'finite') return 'none'
  if (/^(am|is|are|'s|'re|'m)$/.test(lead.lower)) return 'present'
  const shape = shapeOf(lead)
  return shape === 'past' || shape === 'open' || /^(had|did|was|were)$/.test(lead.lower) ? 'past' : 'present'
}
