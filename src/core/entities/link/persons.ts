import { fold } from '../../language/names/fold.ts'
import { lookUp } from '../../language/names/gazetteer.ts'
import { NICKNAMES } from '../../lexicon/nicknames.ts'
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/titles.ts'
import type { Name } from '../name.ts'
import { sexOf } from '../sex.ts'
import type { Reading, Word } from '../words.ts'
import { type Draft, mergeAll, wordings } from './draft.ts'
import { groupNames } from './group.ts'

/** How many sentences back a bare surname reaches for one of several persons who bear it. */
const NEAR = 3

/** The words of a person's name that tell persons apart: no points, no "Jr". */
const partsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .map((part) => part.replace(/\.$/, ''))
    .filter((part) => !NAME_SUFFIXES.has(part.toLowerCase()))
    .map((part) => part.replace(/^(?:Al|El)-/, (particle) => particle.toLowerCase()))
    .map((part) => (NAME_PARTICLES.has(part.toLowerCase()) ? part.toLowerCase() : part))

/**
 * Brings together the names of a person: "Barack Hussein Obama" and "Barack Obama", then bare surnames and first
 * names with the full name they belong to. A name that two persons share goes to the one spoken of shortly before,
 * and stays apart where that is unclear.
 */
export function linkPersons(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const persons = drafts.filter((draft) => draft.kind === 'person')
  const full = mergeFull(
    persons.filter((draft) => isFull(draft)),
    reading.words.some(({ lower }) => FATHERS_AND_SONS.test(lower)),
  )
  const byPart = indexParts(full)
  const rest: Draft[] = []
  for (const draft of drafts) {
    if (draft.kind === 'person' && isFull(draft)) continue
    const left = draft.names.filter((name) => !handOver(reading, name, draft, byPart))
    if (left.length) rest.push(left.length === draft.names.length ? draft : { ...draft, names: left })
  }
  for (const draft of [...rest]) {
    const places = draft.kind === 'person' ? draft.names.filter((name) => isLocated(reading, name) && lookUp(name.text)?.city) : []
    if (places.length === 0) continue
    const others = draft.names.filter((name) => !places.includes(name))
    rest.splice(
      rest.indexOf(draft),
      1,
      ...(others.length ? [{ ...draft, names: others }] : []),
      ...groupNames(places.map((name) => ({ ...name, kind: 'place' }))),
    )
  }
  for (const draft of full) draft.names.sort((a, b) => a.start - b.start)
  return [...full, ...rest]
}

const isFull = (draft: Draft): boolean => wordings(draft).some((text) => nameWords(text).length > 1)

/** The words of a name that are no particles: one for "van Gogh", "al-Assad". */
const nameWords = (text: string): string[] => partsOf(text).filter((part) => !NAME_PARTICLES.has(part.toLowerCase()))

/** "J. Doe", "John Doe", "Johnny Doe" and "John F. Doe" are one person; "Jane Doe" is another. The longest name comes first. */
function mergeFull(drafts: readonly Draft[], related: boolean): Draft[] {
  const target = new Map<Draft, Draft>()
  const bySurname = new Map<string, Draft[]>()
  const sorted = [...drafts].sort((a, b) => longest(b) - longest(a))
  for (const draft of sorted) {
    const parts = partsOf(wordings(draft)[0] as string)
    const surname = parts.at(-1) as string
    const peers = bySurname.get(surname) ?? []
    const fits = peers.filter((peer) => isSamePerson(partsOf(wordings(peer)[0] as string), parts) && !isElder(peer, draft, related))
    if (fits.length === 1) target.set(draft, fits[0] as Draft)
    else bySurname.set(surname, [...peers, draft])
  }
  return mergeAll(sorted, target).sort((a, b) => (a.names[0] as Name).start - (b.names[0] as Name).start)
}

const FATHERS_AND_SONS = /^(?:father|son|elder|younger|grandfather|grandson|namesake)$/

/** "David Brown" where "David Brown Jr." is his son: `related` where the article tells of fathers and sons. */
function isElder(a: Draft, b: Draft, related: boolean): boolean {
  const [one, other] = [suffixOf(a), suffixOf(b)]
  return one !== other && (related || (one !== '' && other !== ''))
}

const suffixOf = (draft: Draft): string => {
  const last = (wordings(draft)[0] as string).split(' ').at(-1)?.toLowerCase().replace('.', '') ?? ''
  return NAME_SUFFIXES.has(last) ? last : ''
}

const longest = (draft: Draft): number => Math.max(...wordings(draft).map((text) => text.length))

function isSamePerson(long: readonly string[], short: readonly string[]): boolean {
  const [a, b] = [long[0] as string, short[0] as string]
  const initial = (x: string, y: string) => x.length === 1 && y.startsWith(x)
  if (!(a === b || initial(a, b) || initial(b, a) || isShortFor(a, b) || isShortFor(b, a))) return false
  const [second, other] = [long[1] as string, short[1] as string]
  return long.length !== short.length || long.length < 3 || second === other || initial(second, other) || initial(other, second)
}

/** "Joe" of "Joseph". */
const isShortFor = (short: string, name: string): boolean => NICKNAMES.get(short)?.includes(name) === true

/**
 * First and last words of full names, and last ones with their particle, to the persons who bear them; words between
 * where nobody bears them first or last: "Machar" of "Riek Machar Teny".
 */
function indexParts(full: readonly Draft[]): Map<string, Set<Draft>> {
  const index = new Map<string, Set<Draft>>()
  const add = (key: string, draft: Draft) => {
    const bearers = index.get(key)
    if (bearers) bearers.add(draft)
    else index.set(key, new Set([draft]))
  }
  for (const draft of full) {
    for (const text of wordings(draft)) {
      const parts = partsOf(text)
      const last = parts.at(-1) as string
      add(parts[0] as string, draft)
      add(last, draft)
      if (/^al-/i.test(last)) add(last.slice(3), draft)
      for (let i = parts.length - 2; i > 0 && NAME_PARTICLES.has((parts[i] as string).toLowerCase()); i--)
        add(parts.slice(i).join(' '), draft)
    }
  }
  const outer = new Set(index.keys())
  for (const draft of full) {
    for (const part of wordings(draft).flatMap((text) => partsOf(text).slice(1, -1)))
      if (part.length > 2 && !outer.has(part) && !NAME_PARTICLES.has(part.toLowerCase())) add(part, draft)
  }
  return index
}

/** Gives a bare name to the person it belongs to. False where it belongs to nobody, or it is unclear to whom. */
function handOver(reading: Reading, name: Name, draft: Draft, byPart: ReadonlyMap<string, Set<Draft>>): boolean {
  const key = partsOf(name.text).join(' ')
  const bearers = [...(byPart.get(key) ?? [])]
  if (bearers.length === 0 || !mayBePerson(reading, name, draft, bearers)) return false
  const chosen = bearers.length === 1 ? bearers[0] : choose(reading, name, bearers, key)
  chosen?.names.push({ ...name, kind: 'person' })
  return chosen !== undefined
}

/** Whether a name taken for a place or organisation may still be a surname: "Lincoln", but not "in Lincoln". */
function mayBePerson(reading: Reading, name: Name, draft: Draft, bearers: readonly Draft[]): boolean {
  if (draft.kind === 'person') return !(isLocated(reading, name) && lookUp(name.text)?.city)
  const known = lookUp(name.text)
  if (draft.kind === 'group' || known?.country || known?.people !== undefined) return false
  const before = reading.words[name.from - 1] as Word | undefined
  const located = before?.sentence === (reading.words[name.from] as Word).sentence && /^(in|at|near|from|to|into|the|,)$/.test(before.lower)
  const isSurname = bearers.some((bearer) => wordings(bearer).some((text) => partsOf(text).at(-1) === fold(name.text)))
  return isSurname && !(located && (known || before?.lower !== ','))
}

/** "in Lincoln", "near Lincoln". */
function isLocated(reading: Reading, name: Name): boolean {
  const before = reading.words[name.from - 1]
  return before !== undefined && before.sentence === (reading.words[name.from] as Word).sentence && /^(in|at|near|into)$/.test(before.lower)
}

function choose(reading: Reading, name: Name, bearers: readonly Draft[], key: string): Draft | undefined {
  const bySurname = bearers.filter((bearer) => wordings(bearer).some((text) => partsOf(text).at(-1) === key))
  const sex = sexOf(reading, [name])
  const pool = (bySurname.length ? bySurname : bearers).filter((b) => !sex || (sexOf(reading, b.names) ?? sex) === sex)
  if (pool.length === 1) return pool[0]
  const sentence = (reading.words[name.from] as Word).sentence
  const near = pool.filter((bearer) =>
    bearer.names.some((other) => {
      const distance = sentence - (reading.words[other.from] as Word).sentence
      return other.start < name.start && distance >= 0 && distance < NEAR
    }),
  )
  return near.length === 0 ? leading(pool) : near.length === 1 ? near[0] : undefined
}

/** Whom a text is about whenever it gives the surname alone: "Marlow" where her father was named once. */
function leading(bearers: readonly Draft[]): Draft | undefined {
  const [first, second] = [...bearers].sort((a, b) => b.names.length - a.names.length)
  return first && second && first.names.length > 2 * second.names.length ? first : undefined
}
