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
  const spoken: (Draft | undefined)[] = index.map((placed) => (placed?.draft.kind === 'person' ? placed.draft : undefined))
  const found: Reference[] = []
  for (const word of reading.words) {
    const sex = /^(he|his)$/.test(word.lower) ? 'male' : /^(she|her)$/.test(word.lower) ? 'female' : null
    if (!sex || word.quoted || index[word.index]) continue
    const draft = antecedent({ reading, spoken, fits: (d) => (sexes.get(d) ?? sex) === sex, knows: (d) => sexes.get(d) === sex }, word)
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
  if (/^(his|her)$/.test(word.lower)) return inClause(search, word)
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

/** The person an earlier sentence is about: its speaker or subject, or the only one it names. Nearest sentence first. */
function before(search: Search, word: Word, reach: number, sameBlock: boolean): Draft | undefined {
  const { words, sentences } = search.reading
  for (let s = word.sentence; s >= Math.max(0, word.sentence - reach); s--) {
    const { from, to } = sentences[s] as { from: number; to: number }
    if (sameBlock && words[from]?.block !== word.block) return undefined
    const persons = personsIn(search, from, Math.min(to, word.index))
    if (persons.length === 0) continue
    const speaker = persons.find((p) => speaks(search.reading, p.last)) ?? (persons[0] as Person)
    const distinct = new Set(persons.map((p) => p.draft))
    if (distinct.size === 1) return search.fits(speaker.draft) ? speaker.draft : undefined
    const fitting = persons.filter((p) => search.fits(p.draft))
    const isSubject = fitting[0]?.draft === speaker.draft && search.knows(speaker.draft)
    return isSubject && (speaks(search.reading, speaker.last) || acts(search.reading, speaker)) ? speaker.draft : undefined
  }
  return undefined
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
  return !governed && next !== undefined && /^(VERB|AUX|ADV)$/.test(next.upos)
}

/** The only person named before the word in its clause, else in its sentence. */
function inClause(search: Search, word: Word): Draft | undefined {
  const { words, sentences } = search.reading
  const start = sentences[word.sentence]?.from ?? word.index
  let clause = word.index
  while (
    clause > start &&
    !/^([,;:—–(]|that|who|which|whose|while|when|because|after|before|and|but)$/.test((words[clause - 1] as Word).lower)
  )
    clause--
  const only = (from: number): Draft | undefined => {
    const persons = new Set(personsIn(search, from, word.index).map((p) => p.draft))
    const [draft] = persons
    return persons.size === 1 && draft && search.fits(draft) ? draft : undefined
  }
  return only(clause) ?? only(start)
}
