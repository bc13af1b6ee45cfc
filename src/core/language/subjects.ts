import { DAY_AND_MONTH_NAMES, TIME_UNITS } from '../lexicon/function-words.ts'
import { SAYING } from '../lexicon/reporting-verbs.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

/** A run of words of a sentence, inclusive. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** What the search for subjects looks at; indexes count the words of the sentence. */
export interface Phrases {
  readonly words: readonly Word[]
  readonly groups: readonly VerbGroup[]
  /** The phrase that ends at a word, and the verb group that holds one. */
  readonly phraseEnding: ReadonlyMap<number, NounPhrase>
  readonly groupHolding: ReadonlyMap<number, number>
}

export interface Subject extends Run {
  /** Set off by commas or brackets between subject and verb: ", a former minister,". */
  readonly insertion: Run | null
  /** Verb groups inside the subject, which only describe it: "a video | posted | online". */
  readonly describing: readonly number[]
}

/** Prepositions that, before a subject, open a clause of their own: "200 more after they were found". */
const SUBORDINATORS = /^(after|before|until|since|as|while|than|because|unless|if|though|although|when|where|whether|once)$/
/** "a group called X", "a man known as Y": participles that may have what looks like an object. */
const NAMING = /^(call|name|know|dub|title|entitle|nickname)$/
const QUOTE = /^["“”]$/
const CLOSERS = new Map([
  [',', /^,$/],
  [')', /^\($/],
  ['—', /^—$/],
  ['–', /^–$/],
])
/** Longest insertion looked through, in words: keeps the search linear. */
const LONGEST_INSERTION = 40

/** The noun phrase that is the subject of a verb group, by what stands before it; null where none is seen. */
export function subjectBefore(s: Phrases, group: VerbGroup, relative: (group: number) => boolean): Subject | null {
  let last = beforeAdverbs(s.words, group.first - 1)
  let insertion: Run | null = null
  const end = last
  // ", who …," after "(AU)": one insertion may follow another.
  for (let step = 0; step < 2; step++) {
    const closer = CLOSERS.get(s.words[last]?.text ?? '')
    if (!closer) break
    const open = openingOf(s.words, last, closer)
    if (open < 1) return null
    insertion = { first: open, last: end }
    last = beforeAdverbs(s.words, open - 1)
  }
  if (QUOTE.test(s.words[last]?.text ?? '') && !insertion && s.phraseEnding.has(last - 1) && quoteInside(s, last)) last -= 1
  // "Ana Ruiz, 19, a member of the club,": over the age to the name.
  const age = s.phraseEnding.get(last)
  if (insertion && age && age.first === age.last && s.words[last]?.upos === 'NUM' && s.words[last - 1]?.text === ',') {
    insertion = { first: last - 1, last: end }
    last -= 2
  }
  const phrase = s.phraseEnding.get(last)
  const described = phrase ? null : describedBy(s, last, undefined, relative)
  if (described) return { first: described.first, last, insertion, describing: [described.group] }
  if (!phrase) return null
  const { first, describing } = extendLeft(s, phrase, relative)
  return { first, last, insertion, describing }
}

function beforeAdverbs(words: readonly Word[], from: number): number {
  let i = from
  while (i > 0 && words[i]?.upos === 'ADV' && !/^(when|where|while|as|why|how)$/.test(words[i]?.lower ?? '')) i--
  return i
}

function openingOf(words: readonly Word[], closer: number, opening: RegExp): number {
  for (let i = closer - 1; i > Math.max(0, closer - LONGEST_INSERTION); i--) if (opening.test(words[i]?.text ?? '')) return i
  return -1
}

/** Whether the mark at `close` ends a quotation that begins after the last verb: `a user labelled "Anonymous"`. */
function quoteInside(s: Phrases, close: number): boolean {
  for (let i = close - 1; i >= Math.max(0, close - 12); i--) {
    if (s.groupHolding.has(i)) return false
    if (QUOTE.test(s.words[i]?.text ?? '')) return i > 0
  }
  return false
}

/** Walks left over what belongs to the phrase: "hundreds of people", "A, B and C", "a video posted on social media". */
function extendLeft(s: Phrases, phrase: NounPhrase, relative: (group: number) => boolean): { first: number; describing: number[] } {
  const describing: number[] = []
  let first = phrase.first
  let coordinated = false
  for (let step = 0; step < 30; step++) {
    const before = s.words[first - 1]
    if (!before) break
    const left = s.phraseEnding.get(first - 2)
    if (before.upos === 'ADP' && left && !SUBORDINATORS.test(before.lower)) first = left.first
    else if (before.upos === 'CCONJ' && left && !verbSince(s, left.first)) {
      first = left.first
      coordinated = true
    } else if (before.text === ',' && left && coordinated && !verbSince(s, left.first)) first = left.first
    else if (SUBORDINATORS.test(before.lower)) break
    else {
      const at = before.upos === 'ADP' ? first - 2 : first - 1
      const found = describedBy(s, at, s.words[first], relative)
      if (!found) break
      describing.push(found.group)
      first = found.first
    }
  }
  return { first, describing }
}

/** Whether a verb stands between the last break and `from`, so that "and" joins clauses rather than nouns. */
function verbSince(s: Phrases, from: number): boolean {
  for (let i = from - 1; i >= 0; i--) {
    if (s.groupHolding.has(i)) return true
    if (/^[,;:—()]$/.test(s.words[i]?.text ?? '') || s.words[i]?.upos === 'SCONJ') return false
  }
  return false
}

/** The noun phrase that a relative pronoun at `pronoun` stands for: over a comma, an age or a bracket. */
export function antecedent(s: Phrases, pronoun: number): NounPhrase | null {
  let last = pronoun - 1
  for (let step = 0; step < 3; step++) {
    const word = s.words[last]
    const phrase = s.phraseEnding.get(last)
    const age = phrase && phrase.first === phrase.last && word?.upos === 'NUM' && s.words[last - 1]?.text === ','
    if (phrase && !age) return withOwner(s, phrase)
    if (word?.text === ')') last = openingOf(s.words, last, /^\($/) - 1
    else if (word?.text === ',' || age) last--
    else return null
  }
  return s.phraseEnding.get(last) ?? null
}

/** "former members of the club", "the crossing at the river": not only the name after the preposition. */
function withOwner(s: Phrases, phrase: NounPhrase): NounPhrase {
  const left = /^(of|at|outside)$/.test(s.words[phrase.first - 1]?.lower ?? '') ? s.phraseEnding.get(phrase.first - 2) : undefined
  return left ? { first: left.first, last: phrase.last, head: left.head } : phrase
}

/** A participle or relative clause at `at` that describes the noun before it. */
function describedBy(
  s: Phrases,
  at: number,
  next: Word | undefined,
  relative: (group: number) => boolean,
): { group: number; first: number } | null {
  const index = s.groupHolding.get(at)
  const group = index === undefined ? undefined : s.groups[index]
  if (index === undefined || !group) return null
  if (relative(index)) {
    const noun = antecedent(s, group.first - 1)
    return noun ? { group: index, first: noun.first } : null
  }
  const noun = s.phraseEnding.get(group.first - 1)
  if (!noun || !/^(open|participle|ing)$/.test(group.form)) return null
  // "arrested Monday", "posted on": an object right after it would make it a verb of its own.
  const direct = at === group.last && next !== undefined && s.words[at + 1] === next
  return direct &&
    !NAMING.test(group.lemma) &&
    (SAYING.has(group.lemma) ||
      (group.form === 'open' && !DAY_AND_MONTH_NAMES.has(next.lower) && !TIME_UNITS.has(s.words[s.words.indexOf(next) + 1]?.lemma ?? '')))
    ? null
    : { group: index, first: noun.first }
}

/** The subject after its verb: `"…," said the minister`. Takes in what "of", "for" and "and" attach. */
export function subjectAfter(words: readonly Word[], phrases: readonly NounPhrase[], group: VerbGroup): Run | null {
  const index = phrases.findIndex((p) => p.first === group.last + 1)
  const phrase = phrases[index]
  if (!phrase) return null
  let last = phrase.last
  for (let i = index + 1; i < phrases.length; i++) {
    const next = phrases[i] as NounPhrase
    const link = words[last + 1]
    if (next.first !== last + 2 || !link || !/^(of|for|at|from|and)$/.test(link.lower)) break
    last = next.last
  }
  return { first: phrase.first, last }
}
