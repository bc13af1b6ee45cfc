import type { WordIndex } from '../../language/grammar/tree.ts'
import type { Draft } from '../link/draft.ts'
import type { NameIndex } from '../name-index.ts'
import { sexOf } from '../sex.ts'
import type { Reading, Word } from '../words.ts'
import { type Being, isReflexive, type PronounClass, pronounClass, type Sex, type Traits, traitsOfName, traitsOfNoun } from './agreement.ts'
import type { Reference } from './reference.ts'

/** A word or phrase that speaks of somebody or something: what pronouns may stand for, and the pronouns themselves. */
export interface Markable {
  /** Place in the list of all. */
  readonly order: number
  /** Word indexes, inclusive. */
  readonly from: number
  readonly to: number
  /** Its head, as a token. */
  readonly head: WordIndex
  readonly word: Word
  readonly form: 'name' | 'definite' | 'indefinite' | 'pair' | 'pronoun'
  readonly traits: Traits
  readonly pronoun?: PronounClass
  /** Whose it is; a number for what has no name. Of a pronoun that is not read yet, its own. */
  readonly thing: Draft | number
}

export const isDraft = (thing: Draft | number | undefined): thing is Draft => typeof thing === 'object'

/** All markables of an article in the order of the text. `linked`: descriptions that are known to stand for somebody. */
export function findMarkables(reading: Reading, index: NameIndex, linked: readonly Reference[]): Markable[] {
  const { words } = reading
  const sexes = new Map<Draft, Sex | undefined>()
  const described = new Map<number, Reference>()
  for (const reference of linked) for (let i = reference.from; i <= reference.to; i++) described.set(i, reference)
  const known = new Map<string, number>()
  const found: Markable[] = []
  const add = (markable: Omit<Markable, 'order'>) => found.push({ ...markable, order: found.length })
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    const reference = described.get(i)
    const placed = index[i]
    if (reference) {
      const head = words[reference.to] as Word
      add({
        from: i,
        to: reference.to,
        head: head.token,
        word: head,
        form: 'definite',
        traits: traitsOfDraft(reading, sexes, reference.draft),
        thing: reference.draft,
      })
      i = reference.to
    } else if (placed) {
      const { name, draft } = placed
      const head = reading.grammar.headWithin(name) ?? word.token
      add({ from: i, to: name.to, head, word, form: 'name', traits: traitsOfDraft(reading, sexes, draft), thing: draft })
      addPair(reading, { from: i, to: name.to, head, word }, traitsOfDraft(reading, sexes, draft).being, add)
      i = Math.max(i, name.to)
    } else addWord(reading, index, word, known, add)
  }
  return found
}

function traitsOfDraft(reading: Reading, sexes: Map<Draft, Sex | undefined>, draft: Draft): Traits {
  if (draft.kind === 'person' && !sexes.has(draft)) sexes.set(draft, sexOf(reading, draft.names))
  return traitsOfName(draft.kind, sexes.get(draft))
}

type Add = (markable: Omit<Markable, 'order'>) => void

function addWord(reading: Reading, index: NameIndex, word: Word, known: Map<string, number>, add: Add): void {
  const pronoun = word.upos === 'PRON' || word.upos === 'DET' || isReflexive(word.lower) ? pronounClass(word.lower) : undefined
  const at = { from: word.index, to: word.index, head: word.token, word }
  if (pronoun) {
    if (word.allCapitals && word.casing !== 'upper') return
    const sex = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : undefined
    const being = sex ? 'person' : 'unknown'
    add({
      ...at,
      form: 'pronoun',
      pronoun,
      traits: { count: pronoun === 'they' ? 'many' : 'one', being, ...(sex ? { sex } : {}) },
      thing: -1 - word.index,
    })
  } else if ((word.upos === 'NOUN' || word.upos === 'PROPN') && !word.dated) addNoun(reading, index, word, known, add)
}

const OPENING = /^(?:the|this|that|these|those|his|her|its|their|my|our|your|both)$/

function addNoun(reading: Reading, index: NameIndex, word: Word, known: Map<string, number>, add: Add): void {
  const { tree } = reading.grammar
  const at = { from: word.index, to: word.index, head: word.token, word }
  if (tree.is(word.token, 'compound', 'flat', 'fixed', 'nmod:unmarked', 'goeswith')) return
  const owner = namedBeside(reading, index, word)
  if (owner) {
    // A title right before the name is part of it; an apposition speaks of the same.
    if (owner.apart) add({ ...at, form: 'definite', traits: traitsOfName(owner.draft.kind, undefined), thing: owner.draft })
    return
  }
  const determiners = tree.children(word.token, 'det', 'nmod:poss')
  const definite = determiners.some(
    (det) => tree.is(det, 'nmod:poss') || OPENING.test(tree.lemma(det)) || OPENING.test(lowerOf(reading, det)),
  )
  const lemma = tree.lemma(word.token).toLowerCase()
  const plural = /^NNP?S$/.test(tree.xpos(word.token))
  const key = `${lemma} ${plural}`
  const thing = (definite && known.get(key)) || word.index + 1
  known.set(key, thing)
  add({ ...at, form: definite ? 'definite' : 'indefinite', traits: traitsOfNoun(lemma, word.lower, plural), thing })
  addPair(reading, at, traitsOfNoun(lemma, word.lower, plural).being, add)
}

/** "Russia and Belarus" together: what "they" may stand for, which is neither of them. */
function addPair({ grammar: { tree } }: Reading, at: Pick<Markable, 'from' | 'to' | 'head' | 'word'>, being: Being, add: Add): void {
  const joined = tree.children(at.head, 'conj').filter((other) => /^(?:NOUN|PROPN|PRON)$/.test(tree.upos(other)))
  if (joined.length > 0) add({ ...at, form: 'pair', traits: { count: 'many', being }, thing: -1_000_000_000 - at.from })
}

const lowerOf = ({ grammar, text }: Reading, token: WordIndex): string => {
  const span = grammar.tree.tokens[token]
  return span ? text.slice(span.start, span.end).toLowerCase() : ''
}

/** The name that a noun says something of: "Minister" of "Minister Ana Kovac", "the head" of "Ana Kovac, the head of the fund". */
function namedBeside(reading: Reading, index: NameIndex, word: Word): { draft: Draft; apart: boolean } | null {
  const { tree } = reading.grammar
  const next = index[word.index + 1]
  if (next && next.draft.kind !== 'group' && tree.head(word.token) !== null && next.name.from === word.index + 1) {
    const head = reading.grammar.headWithin(next.name)
    if (head !== null && (tree.head(word.token) === head || tree.head(head) === word.token)) return { draft: next.draft, apart: false }
  }
  const other = tree.is(word.token, 'appos') ? tree.head(word.token) : (tree.children(word.token, 'appos')[0] ?? null)
  if (other === null) return null
  const placed = index[wordOf(reading, other)]
  return placed ? { draft: placed.draft, apart: true } : null
}

/** The word that a token belongs to. */
function wordOf({ words }: Reading, token: WordIndex): number {
  let low = 0
  let high = words.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((words[middle] as Word).token <= token) low = middle
    else high = middle - 1
  }
  return low
}
