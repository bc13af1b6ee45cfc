import { NAME_SUFFIXES, ROLE_NOUNS } from '../../lexicon/titles.ts'
import { givenName, isEnglish, isFamilyName, lookUp } from '../gazetteer.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import { isAddress, isHead, isInitial, isTitle, isTitleModifier, listedAt, withoutPoint } from './capitals.ts'
import type { Run } from './runs.ts'

/** A name as it stands in the text, not yet of any kind. Words from the first to the last, both included. */
export interface Candidate {
  readonly from: number
  readonly to: number
  /** A title stands before it: "President", "Mr". First and last word. */
  readonly title?: { readonly from: number; readonly to: number }
  /** Stands alone in quotation marks, as titles of works do. */
  readonly quoted?: true
}

/**
 * The names within a run: "Ukrainian President Volodymyr Zelensky" is a people and a person with a title between;
 * "Russian Defense Ministry" is one organisation, since its last word says so.
 */
export function splitRun(reading: Reading, run: Run): Candidate[] {
  const { words } = reading
  let { from, to } = run
  while (from <= to && isLoose(words[from] as Word)) from++
  while (to >= from && isLoose(words[to] as Word)) to--
  if (from > to) return []
  const title = endsInHead(reading, from, to) ? null : lastTitle(reading, from, to)
  if (!title) return splitListed(reading, from, to)
  const before = title.from > from ? splitRun(reading, { from, to: title.from - 1 }) : []
  if (title.to === to) return before
  return [...before, ...personAfter(reading, title, to)]
}

const isLoose = (word: Word): boolean => !/[\p{L}\p{N}]/u.test(word.text) || /^(of|for|on|and|the|&)$/.test(word.lower)

/** Whether the last word is the head of an institution or place: then titles and peoples before it belong to its name. */
function endsInHead(reading: Reading, from: number, to: number): boolean {
  const last = reading.words[to] as Word
  const head = withoutPoint(last.lower)
  if (
    to - from > 1 &&
    reading.words[to - 1]?.lower === 'of' &&
    isTitle((reading.words[to - 2] as Word).lower) &&
    isTitleModifier(last.lower)
  )
    return false
  if (from === to || !(isHead(last.lower) || isHead(head)) || isTitle(head)) return lookUp(phrase(reading, from, to)) !== undefined
  return !(isAddress((reading.words[from] as Word).lower) && to - from < 2)
}

/** The last title in the run with the words that belong to it: "Deputy Prime Minister", "Secretary of State". */
function lastTitle(reading: Reading, from: number, to: number): { from: number; to: number } | null {
  const { words } = reading
  for (let i = to; i >= from; i--) {
    const { lower, text } = words[i] as Word
    if (!isTitle(lower) || (isInitial(text) && i < to) || (i > from && /^(of|for|and|the)$/.test((words[i - 1] as Word).lower))) continue
    if (lookUp(phrase(reading, i, to)) && i < to) continue
    // "Mason Judge Smith"? No: a title after a given name is a surname, "Stephen King", unless another name follows.
    if (i > from && i === to && givenName((words[i - 1] as Word).text) && !isTitleModifier((words[i - 1] as Word).lower)) continue
    let last = i
    if (words[i + 1]?.lower === 'of' && i + 2 <= to && isTitleModifier((words[i + 2] as Word).lower)) last = i + 2
    let first = i
    while (first > from && belongsToTitle(words[first - 1] as Word)) first--
    return { from: first, to: last }
  }
  return null
}

const belongsToTitle = (word: Word): boolean => isTitleModifier(word.lower) || isTitle(word.lower) || /^[-&]$/.test(word.text)

/** What follows a title is one person, unless the list knows it for something else: "President of Kenya". */
function personAfter(reading: Reading, title: { from: number; to: number }, to: number): Candidate[] {
  let from = title.to + 1
  while (from <= to && isLoose(reading.words[from] as Word)) from++
  if (from > to) return []
  if (from > title.to + 1) return splitRun(reading, { from, to })
  return [{ from, to, title }]
}

/** Parts a people or place from a person or another people after it: "German Angela Merkel", "Iraqi Shiite". */
function splitListed(reading: Reading, from: number, to: number): Candidate[] {
  if (from === to || lookUp(phrase(reading, from, to))) return [{ from, to }]
  if (isEpithet(reading.words[from] as Word) && isPersonLike(reading, from + 1, to))
    return [{ from: from + 1, to, title: { from, to: from } }]
  const person = personInOffice(reading, from, to)
  if (person > from) return [...splitListed(reading, from, person - 1), { from: person, to }]
  const n = listedAt(reading, from, to + 1)
  const rest = from + n
  if (n === 0 || rest > to) return [{ from, to }]
  const known = lookUp(phrase(reading, from, rest - 1))
  const hyphenated = !(reading.words[rest] as Word).spaced
  if (!known || hyphenated) return [{ from, to }]
  const first = { from, to: rest - 1 }
  if (known.people !== undefined && lookUp(phrase(reading, rest, to))?.organization) return [first, { from: rest, to }]
  if (known.people !== undefined && !endsInHead(reading, from, to)) {
    const next = lookUp(phrase(reading, rest, to))
    if (next || isPersonLike(reading, rest, to) || !isEnglish((reading.words[rest] as Word).lower))
      return [first, ...splitRun(reading, { from: rest, to })]
  }
  if (known.country && to > rest && isPersonLike(reading, rest, to) && !givenName(phrase(reading, from, rest - 1)))
    return [first, ...splitRun(reading, { from: rest, to })]
  return [{ from, to }]
}

/** "Scientologist", "Comedian": a noun for persons that no list of titles holds, with a capital before a name. */
const isEpithet = ({ lower, text }: Word): boolean =>
  !givenName(text) && !isFamilyName(text) && (ROLE_NOUNS.has(lower) || /(?:ologist|ian|ist)$/.test(lower)) && lookUp(text) === undefined

/** "mayor of Koszalin | Piotr Jedlinski": where a given name begins after the place of a role; the first word where none does. */
function personInOffice(reading: Reading, from: number, to: number): number {
  const [of, role] = [reading.words[from - 1], reading.words[from - 2]]
  if (of?.lower !== 'of' || !role || role.sentence !== of.sentence || !(ROLE_NOUNS.has(role.lower) || isTitle(role.lower))) return from
  for (let i = from + 1; i < to; i++) if (givenName((reading.words[i] as Word).text) && isPersonLike(reading, i, to)) return i
  return from
}

/** "Angela Merkel", "J. Doe": begins like a person's name and does not end like anything else. */
export function isPersonLike(reading: Reading, from: number, to: number): boolean {
  const [first, last] = [reading.words[from] as Word, reading.words[to] as Word]
  if (isHead(withoutPoint(last.lower)) && !isFamilyName(last.text)) return false
  if (to === from) return false
  return (givenName(first.text) !== undefined || isInitial(first.text)) && !(NAME_SUFFIXES.has(first.lower) && to - from < 1)
}
