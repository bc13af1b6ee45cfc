import { SAYING } from '../../lexicon/reporting-verbs.ts'
import type { Draft } from '../link/draft.ts'
import type { NameIndex } from '../name-index.ts'
import { sexOf } from '../sex.ts'
import type { Reading, Word } from '../words.ts'
import type { Reference } from './reference.ts'

type StatedSex = 'male' | 'female'

/** How many sentences before its own an attribution's pronoun may reach, and a pronoun that opens a sentence. */
const REACH = { attribution: 4, subject: 1 }

/**
 * "he", "she", "his", "her" where it is plain who is meant: after a quotation ("…," he said), at the head of a
 * sentence after one about that person, and within a clause that names one person only. Pronouns inside quotations,
 * and all others, stay unlinked.
 */
export function linkPronouns(reading: Reading, index: NameIndex, drafts: readonly Draft[]): Reference[] {
  const sexes = new Map<Draft, StatedSex | undefined>()
  for (const draft of drafts) if (draft.kind === 'person') sexes.set(draft, sexOf(reading, draft.names))
  const isFull = (draft: Draft) => draft.names.some((name) => name.title || name.text.includes(' '))
  const spoken: (Draft | undefined)[] = index.map((placed) => (placed?.draft.kind === 'person' ? placed.draft : undefined))
  const found: Reference[] = []
  for (const word of reading.words) {
    const sex = /^(he|his)$/.test(word.lower) ? 'male' : /^(she|her)$/.test(word.lower) ? 'female' : null
    if (!sex || word.quoted || index[word.index]) continue
    const draft = antecedent(
      { reading, spoken, fits: (d) => (isFull(d) ? (sexes.get(d) ?? sex) : sexes.get(d)) === sex, knows: (d) => sexes.get(d) === sex },
      word,
    )
    if (!draft) continue
    if (!sexes.get(draft)) sexes.set(draft, sex)
    spoken[word.index] = draft
    found.push({ from: word.index, to: word.index, form: 'pronoun', draft })
  }
  return found
}

interface Search {
  readonly reading: Reading
  /** Which person a word speaks of, pronouns already linked included. */
  readonly spoken: readonly (Draft | undefined)[]
  readonly fits: (draft: Draft) => boolean
  readonly knows: (draft: Draft) => boolean
}

function antecedent(search: Search, word: Word): Draft | undefined {
  if (/^(his|her)$/.test(word.lower)) {
    const next = search.reading.words[word.index + 1]
    return next && /^(NOUN|ADJ|PROPN|NUM|VERB)$/.test(next.upos) ? inClause(search, word) : undefined
  }
  if (isAttribution(search.reading, word)) return before(search, word, REACH.attribution, false)
  return word.first ? before(search, word, REACH.subject, true) : inClause(search, word)
}

/** "…," he said; "…," she has said. */
function isAttribution({ words }: Reading, word: Word): boolean {
  const previous = words[word.index - 1]
  if (!previous || !/^["”’'»]+$/.test(previous.text)) return false
  for (let i = word.index + 1; i < word.index + 4; i++) {
    const verb = words[i]
    if (verb && SAYING.has(verb.lemma)) return true
    if (verb?.upos !== 'AUX' && verb?.upos !== 'ADV') return false
  }
  return false
}

/** The speaker or subject of an earlier sentence, the nearest that names anybody. */
function before(search: Search, word: Word, reach: number, sameBlock: boolean): Draft | undefined {
  const { words, sentences } = search.reading
  for (let s = word.sentence; s >= Math.max(0, word.sentence - reach); s--) {
    const { from, to } = sentences[s] as { from: number; to: number }
    if (sameBlock && words[from]?.block !== word.block) return undefined
    const end = Math.min(to, word.index)
    const persons = personsIn(search, from, end)
    if (persons.length === 0) {
      if (isOpen(search, from, end, word)) return undefined
      continue
    }
    const speaker = persons.find((p) => speaks(search.reading, p.last)) ?? (persons[0] as Person)
    const distinct = new Set(persons.map((p) => p.draft)).size
    const suits = distinct === 1 ? search.fits(speaker.draft) : search.knows(speaker.draft)
    const leads = speaks(search.reading, speaker.last) || acts(search.reading, speaker)
    return suits && leads && !isOpen(search, from, speaker.first, word) ? speaker.draft : undefined
  }
  return undefined
}

/** Whether a pronoun of the same sex stands there unlinked: then somebody else is being spoken of. */
function isOpen({ reading, spoken }: Search, from: number, to: number, word: Word): boolean {
  const same = /^h(e|is)$/.test(word.lower) ? /^(he|him|his|himself)$/ : /^(she|her|hers|herself)$/
  for (let i = from; i < to; i++) {
    const other = reading.words[i] as Word
    if (same.test(other.lower) && !other.quoted && !spoken[i]) return true
  }
  return false
}

interface Person {
  readonly draft: Draft
  readonly first: number
  readonly last: number
}

/** Persons spoken of outside quotations, in order. */
function personsIn({ reading, spoken }: Search, from: number, to: number): Person[] {
  const persons: { draft: Draft; first: number; last: number }[] = []
  for (let i = from; i < to; i++) {
    const draft = spoken[i]
    if (!draft || reading.words[i]?.quoted) continue
    const previous = persons.at(-1)
    if (previous?.draft === draft && previous.last === i - 1) previous.last = i
    else persons.push({ draft, first: i, last: i })
  }
  return persons
}

/** Followed by a verb of saying, "was quoted as saying" included, or preceded by one. */
function speaks({ words }: Reading, last: number): boolean {
  const sentence = words[last]?.sentence
  for (let i = last + 1; i < last + 5; i++) {
    const word = words[i]
    if (!word || word.sentence !== sentence || word.upos === 'PUNCT') return false
    if (SAYING.has(word.lemma) && word.upos === 'VERB') return true
  }
  return false
}

/** The subject of its sentence: no preposition before, a verb after. */
function acts({ words }: Reading, person: Person): boolean {
  const [previous, next] = [words[person.first - 1], words[person.last + 1]]
  const governed = previous && previous.sentence === words[person.first]?.sentence && /^(ADP|VERB)$/.test(previous.upos)
  return !governed && next !== undefined && (/^(VERB|AUX|ADV)$/.test(next.upos) || /^[,(]$/.test(next.text))
}

/** The only person named before the word in its clause, else in its sentence, where that person does something. */
function inClause(search: Search, word: Word): Draft | undefined {
  const { reading } = search
  const start = reading.sentences[word.sentence]?.from ?? word.index
  let clause = word.index
  while (clause > start && !opensClause(reading.words[clause - 1] as Word)) clause--
  if (isOpen(search, start, word.index, word)) return undefined
  const owns = /^(his|her)$/.test(word.lower)
  const only = (from: number): Draft | undefined => {
    const persons = personsIn(search, from, word.index)
    const [person] = persons
    if (!person || new Set(persons.map((p) => p.draft)).size > 1 || !search.fits(person.draft)) return undefined
    return (owns && search.knows(person.draft)) || persons.some((p) => acts(reading, p) || accompanies(reading, p))
      ? person.draft
      : undefined
  }
  return only(clause) ?? only(start)
}

const opensClause = (word: Word): boolean => /^([,;:—–(]|that|who|which|whose|while|when|because|after|before|and|but)$/.test(word.lower)

/** "with Orlov giving his speech". */
const accompanies = ({ words }: Reading, { first, last }: Person): boolean =>
  words[first - 1]?.lower === 'with' && words[last + 1]?.upos === 'VERB' && words[last + 1]?.lower.endsWith('ing') === true
