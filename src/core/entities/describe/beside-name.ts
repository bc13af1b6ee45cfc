import type { WordIndex } from '../../language/grammar/tree.ts'
import { ROLE_VERBS } from '../../lexicon/titles.ts'
import type { EntityKind } from '../../model.ts'
import { lastStartingBy } from '../../span.ts'
import type { Name } from '../name.ts'
import type { NameIndex } from '../name-index.ts'
import type { Reading, Word } from '../words.ts'
import { type Role, roleOf, saysKind } from './role.ts'

/** The roles that the syntax ties to a name, in the order of the text. */
export function rolesBeside(reading: Reading, index: NameIndex, name: Name): Role[] {
  const { grammar, words } = reading
  const anchor = grammar.headWithin(name)
  if (anchor === null) return []
  const nouns = new Set([
    ...nounsBefore(reading, index, name, anchor),
    ...grammar.appositionsOf(anchor).filter((noun) => noun > anchor && isSetOff(reading, openingOf(reading, noun) - 1)),
    ...nounsAfter(reading, name),
    ...grammar.predicatedOf(anchor),
  ])
  const roles = [...nouns].flatMap((noun) => roleAt(reading, index, name, noun) ?? [])
  const deeds = name.kind === 'person' ? grammar.relativesOf(anchor).flatMap((clause) => deedAt(reading, name, clause) ?? []) : []
  return [...roles, ...deeds].filter(({ from, to }) => words[from]?.sentence === words[to]?.sentence).sort((a, b) => a.start - b.start)
}

/** "The head of the fund, Mary Otieno, agreed": the first noun that says it, from the comma backwards. */
function nounsBefore(reading: Reading, index: NameIndex, name: Name, anchor: WordIndex): WordIndex[] {
  const { grammar, words } = reading
  const last = words[name.from - 2]
  const closed = /^[,)–—]$/.test(words[name.to + 1]?.text ?? '') || grammar.tree.is(anchor, 'appos')
  if (words[name.from - 1]?.text !== ',' || !last || last.sentence !== words[name.from]?.sentence || !closed) return []
  const above = grammar.nounsAbove(last.token)
  // "the minister, Anna Falk, Peter Lind and others": a list.
  if (index[last.index]?.draft.kind === 'person' && grammar.childrenOf(last.token, 'case').length === 0) return []
  const says = (token: WordIndex) => saysKind(name.kind, wordAt(reading, token))
  const at = above.findIndex(says)
  if (at < 0) return []
  // "founder and [chairwoman], Mary Otieno": both.
  const [noun, next] = [above[at] as WordIndex, above[at + 1]]
  return [next !== undefined && grammar.tree.is(noun, 'conj') && says(next) ? next : noun]
}

/** "Halden Energy, a local group, says": also where the parser takes it for something else. */
function nounsAfter({ grammar, words }: Reading, name: Name): WordIndex[] {
  const [comma, article] = [words[name.to + 1], words[name.to + 2]]
  if (comma?.text !== ',' || !article || !/^(?:a|an|the)$/.test(article.lower)) return []
  const noun = grammar.headOf(article.token)
  if (noun === null || noun < article.token) return []
  const [first, last] = grammar.phraseOf(noun)
  const closing = grammar.tree.tokens[last + 1]
  return first === article.token + 1 && closing?.upos === 'PUNCT' ? [noun] : []
}

const wordAt = ({ words, grammar }: Reading, token: WordIndex): Word =>
  lastStartingBy(words, grammar.tree.tokens[token]?.start ?? 0) as Word

/** A comma, dash or bracket, or the age between two commas: "Lena Vogt, 43, a teacher". */
const isSetOff = ({ words }: Reading, before: number): boolean => /^(?:[,(:—–-]|--)$/.test(words[before]?.text ?? '')

/** The word that the noun's phrase begins with, its article included. */
function openingOf(reading: Reading, noun: WordIndex): number {
  const [first] = reading.grammar.phraseOf(noun)
  const { index } = wordAt(reading, first)
  return /^(?:the|a|an|its|their|his|her|our|my|now|then)$/.test(reading.words[index - 1]?.lower ?? '') ? index - 1 : index
}

/** "head of the Kenyan fund" of "Mary Otieno, the head of the Kenyan fund, agreed". The article is left out. */
function roleAt(reading: Reading, index: NameIndex, name: Name & { kind: EntityKind }, noun: WordIndex): Role | null {
  const head = wordAt(reading, noun)
  if (!saysKind(name.kind, head)) return null
  const [first, last] = reading.grammar.phraseOf(noun)
  const opening = wordAt(reading, first).index
  const from = opening <= name.from && name.to < head.index ? name.to + 1 : opening
  const to = withoutDate(reading, head.index, beforeNext(reading, index, head.index, wordAt(reading, last).index))
  if (to >= name.from && from <= name.to) return null
  // "in Goris, Syunik province": a place of its own, unless an article says that it tells more of the one before.
  if (name.kind !== 'person' && openingOf(reading, noun) === from && !owned(reading, from, head.index)) return null
  // "Both the mayor of Porto, Rui Dias, and the judge, Ana Reis": somebody else stands between.
  if (to < name.from && isPersonWithin(index, to + 1, name.from - 1)) return null
  // "Anna Falk and Rui Dias, the mayor of Porto": it is the last one's.
  if (from > name.to && isPersonWithin(index, name.to + 1, from - 1)) return null
  // "Peter Lind, Prime Minister Anna Falk": somebody else.
  if (index[to + 1]?.draft.kind === 'person' && reading.words[to + 1]?.sentence === head.sentence && to < name.from - 3) return null
  if (index[to + 1]?.draft.kind === 'person' && to > name.to) return null
  return roleOf(reading, from, to, head.index)
}

function isPersonWithin(index: NameIndex, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (index[i]?.draft.kind === 'person') return true
  return false
}

const owned = ({ words }: Reading, from: number, head: number): boolean => words.slice(from, head).some(({ text }) => /^['’]s?$/.test(text))

/** "Halden, the software maker, and the Orm Corporation": the next of a list. */
function beforeNext({ words }: Reading, index: NameIndex, head: number, last: number): number {
  for (let at = head + 1; at + 2 <= last; at++) {
    if (words[at]?.text !== ',' || !/^(?:and|or)$/.test(words[at + 1]?.lower ?? '')) continue
    const next = words[at + 2]?.lower === 'the' ? at + 3 : at + 2
    if (index[next]?.name.from === next) return at - 1
  }
  return last
}

/** "chairwoman on Monday": the day belongs to what happened; "since 2011" stays. */
function withoutDate({ words }: Reading, head: number, last: number): number {
  let dated = head + 1
  while (dated <= last && !words[dated]?.dated) dated++
  if (dated > last || /^(?:since|from|until)$/.test(words[dated - 1]?.lower ?? '')) return last
  let to = dated - 1
  while (to > head && /^(?:ADP|DET|PUNCT)$/.test((words[to] as Word).upos)) to--
  return to
}

/** "leads the country" of "Kim, who leads the country": what somebody holds, told by a clause. */
function deedAt(reading: Reading, name: Name, clause: WordIndex): Role | null {
  const { grammar } = reading
  const verb = wordAt(reading, clause)
  const pronoun = reading.words[name.to + 2]
  if (!ROLE_VERBS.has(verb.lemma) || reading.words[name.to + 1]?.text !== ',' || pronoun?.lower !== 'who') return null
  const { negated, modal, voice, progressive } = grammar.featuresOf(clause)
  if (negated || modal !== null || voice === 'passive' || progressive) return null
  const [object] = grammar.objectsOf(clause)
  if (!object || object.word < clause) return null
  const to = wordAt(reading, grammar.phraseOf(object.word)[1]).index
  return roleOf(reading, pronoun.index + 1, dateAfter(reading, to), verb.index)
}

/** "since 2011" right behind is part of it. */
function dateAfter({ words }: Reading, last: number): number {
  let to = last
  if (!/^(?:since|from|for)$/.test(words[to + 1]?.lower ?? '') || !words[to + 2]?.dated) return to
  for (to += 2; words[to + 1]?.dated; to++);
  return to
}
