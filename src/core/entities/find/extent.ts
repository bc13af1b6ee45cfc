import { givenName, isEnglish, longestFrom, lookUp } from '../../language/names/gazetteer.ts'
import { COMPANY_SUFFIXES, NUMBERED, ORGANIZATION_HEADS, ORGANIZATION_OF } from '../../lexicon/organization-heads.ts'
import { OTHER_HEADS, THINGS_FIRST } from '../../lexicon/other-heads.ts'
import { NAME_PARTICLES } from '../../lexicon/titles.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import { isPeople } from './groups.ts'
import { betweenHyphens, withoutEnding } from './hyphens.ts'
import { listEnd } from './listed-fields.ts'
import type { Kinded } from './stretch.ts'
import { isAddress, isTitle } from './titles.ts'

/**
 * Which words a name takes, where signs are plain and the tagger guessed, having seen a strange name once: small words
 * at its ends, a company's ending, an ampersand, a nickname in quotation marks, a listed name cut in two.
 */
export function mendExtents(reading: Reading, found: readonly Kinded[]): Kinded[] {
  const mended: Kinded[] = []
  for (const name of found
    .flatMap((each) => withoutSmall(reading, withoutEnding(reading, each)) ?? [])
    .flatMap((each) => cut(reading, each))) {
    const last = mended.at(-1)
    if (last && name.from <= last.to) continue
    const whole = last && joined(reading, last, name)
    if (whole) mended.pop()
    const before = mended.at(-1)
    const free = before ? before.to + 1 : 0
    mended.push(extended(reading, whole || name, free))
  }
  return mended
}

/** "eastern Indonesia" is Indonesia; "al-Assad", "von der Leyen", "iPhone" keep their beginnings. */
function withoutSmall({ words }: Reading, name: Kinded): Kinded | null {
  let { from, to } = name
  const at = (i: number): Word => words[i] as Word
  while (from <= to && !at(from).capital && !NAME_PARTICLES.has(at(from).lower) && !/^\d/.test(at(from).text)) from++
  // "Comrade| Pak Sung Il": a form of address is no part of a name, and says that a person follows.
  const addressed = from < to && at(from).capital && isAddress(at(from).lower) && !givenName(at(from).text)
  if (addressed) from++
  while (to >= from && (/^(?:of|for|and|the|&)$/.test(at(to).lower) || !/[\p{L}\p{N}]/u.test(at(to).text))) to--
  return from > to || !words.slice(from, to + 1).some((word) => word.capital)
    ? null
    : { ...name, from, to, kind: addressed ? 'person' : name.kind }
}

/** "the mayor of Gdansk | Piotr Zielinski", "Polish | TASS": two names taken for one; a people is found again by itself. */
function cut(reading: Reading, name: Kinded): Kinded[] {
  const { words } = reading
  const first = words[name.from] as Word
  if (name.from === name.to) return [name]
  const next = words[name.from + 1] as Word
  if (
    name.kind === 'person' &&
    words[name.from - 1]?.lower === 'of' &&
    lookUp(first.text)?.city &&
    givenName(next.text) &&
    name.to > name.from + 1
  )
    return [
      { ...name, to: name.from, kind: 'place' },
      { ...name, from: name.from + 1 },
    ]
  const joint = betweenHyphens(reading, name)
  if (joint) return joint
  const rest = phrase(reading, name.from + 1, name.to)
  if (name.kind === 'organization' && isPeople(first.text) && lookUp(rest)?.organization) return [{ ...name, from: name.from + 1 }]
  if (name.kind !== 'other' || !isPeople(first.text) || OTHER_HEADS.has((words[name.to] as Word).lower)) return [name]
  return name.to === name.from + 1 && next.allCapitals ? [{ ...name, from: name.to, kind: 'organization' }] : []
}

/** Two names that are one: "Marks | & | Spencer", "Front | for the | Liberation", "Omar | al- | Bashir", "Rui | “Trovão” | Lima". */
function joined({ words }: Reading, a: Kinded, b: Kinded): Kinded | null {
  if ((words[a.to] as Word).sentence !== (words[b.from] as Word).sentence || b.from - a.to > 4) return null
  const between = words.slice(a.to + 1, b.from)
  const gap = between.map((word) => word.lower).join(' ')
  const head = (words[a.to] as Word).lower
  if (gap === '&') return { ...a, to: b.to, kind: 'organization' }
  if (gap === '')
    return NAME_PARTICLES.has((words[b.from] as Word).text) || (a.kind === 'person' && b.kind === 'person') ? { ...a, to: b.to } : null
  // "Orquestra | Popular | de Vale de Moinhos": a name that begins with a particle goes on with what stands before it.
  if (between.length === 1 && between[0]?.capital && NAME_PARTICLES.has((words[b.from] as Word).text)) return { ...a, to: b.to }
  if (a.kind === 'organization' && /^(?:of|for)(?: the)?$/.test(gap) && ORGANIZATION_OF.has(head)) return { ...a, to: b.to }
  if (a.kind !== 'organization' && between.every((word) => /^(?:van|von|der|den|ter|bin|ibn|bint)$/.test(word.text)))
    return { ...a, to: b.to, kind: 'person' }
  if (a.kind !== 'person') return null
  if (between.every((word) => NAME_PARTICLES.has(word.text) || word.text === '-'))
    return b.kind === 'person' && gap !== '-' ? { ...a, to: b.to } : null
  return isNickname(between) && a.from === a.to ? { ...a, to: b.to } : null
}

/** Small words that stand within names and nowhere else after one, but for a number. */
const PARTICLES_BETWEEN = /^(?:van|von|ten|ter|bin|ibn|bint|dos|das|della|del)$/

const isNickname = ([open, word, close, ...more]: readonly (Word | undefined)[]): boolean =>
  more.length === 0 && /^["“]$/.test(open?.text ?? '') && word?.capital === true && /^["”]$/.test(close?.text ?? '')

function extended(reading: Reading, name: Kinded, free: number): Kinded {
  const { words } = reading
  const { sentence } = words[name.from] as Word
  const at = (i: number): Word | undefined => (i >= free && words[i]?.sentence === sentence ? words[i] : undefined)
  const [before, next] = [at(name.from - 1), at(name.to + 1)]
  if (name.kind !== 'person' && isNumbered(words.slice(name.from, name.to + 1))) return { ...name, kind: 'organization' }
  if (name.kind !== 'person' && isNumbered(words.slice(name.from - 1, name.to + 1)) && before)
    return { ...name, from: name.from - 1, kind: 'organization' }
  if (isCompanySuffix(next)) return { ...name, to: name.to + 1, kind: 'organization', sure: true }
  // "Harwick Lorne & Co", "Peter Lind & Sons".
  const partner = next?.text === '&' ? at(name.to + 2) : undefined
  if (isCompanySuffix(partner) || (partner?.capital && /^(?:sons|company|partners|associates|brothers)$/.test(partner.lower)))
    return { ...name, to: name.to + 2, kind: 'organization', sure: true }
  // "Nepali | Congress": a people's own.
  if (name.from === name.to && name.kind === 'organization' && before?.capital && isPeople(before.text) && isHead(words[name.to]))
    return { ...name, from: name.from - 1 }
  const county = countyOf(name, before, next, at(name.to + 2))
  if (county) return county
  // "Fishers’ Cooperative", "Workers' Party": what belongs to its members.
  const [mark, head] = [next, at(name.to + 2)]
  if (/^['’]$/.test(mark?.text ?? '') && head?.capital && ORGANIZATION_HEADS.has(head.lower) && !lookUp((words[name.to] as Word).text))
    return { ...name, to: name.to + 2, kind: 'organization' }
  if (isCompanySuffix(words[name.to]) && name.to > name.from) return { ...name, kind: 'organization', sure: true }
  if (name.to > name.from && THINGS_FIRST.has((words[name.from] as Word).lower)) return { ...name, kind: 'other', sure: true }
  if (before?.capital && THINGS_FIRST.has(before.lower)) return { ...name, from: name.from - 1, kind: 'other', sure: true }
  if (name.kind === 'person') {
    // "Minister |No Kwang Chol": what has a capital between a title and a name belongs to the name.
    const determiner = before?.capital && before.upos !== 'PROPN' && before.lower !== 'the' && before.spaced
    if (determiner && isTitle(at(name.from - 2)?.lower ?? '') && at(name.from - 2)?.capital && !isTitle(before.lower))
      return { ...name, from: name.from - 1 }
    // "Erik| ten Hag", "Anna| van der Berg".
    const [particle, second] = [next?.text ?? '', at(name.to + 2)]
    if (PARTICLES_BETWEEN.test(particle)) {
      const to = PARTICLES_BETWEEN.test(second?.text ?? '') || second?.text === 'der' ? name.to + 3 : name.to + 2
      if (at(to)?.capital && !at(to)?.dated && at(to)?.upos === 'PROPN') return { ...name, to }
    }
    // "Karim| al-Masri": the article of Arabic names.
    if (/^(?:al|el|ul)$/.test(next?.text ?? '') && at(name.to + 2)?.text === '-' && at(name.to + 3)?.capital)
      return { ...name, to: name.to + 3 }
    // "Park Chang|-ho", "Min-seo| Hwang": syllables after a hyphen have no capital.
    if (next?.text === '-' && !next.spaced && isSyllable(at(name.to + 2), words[name.to])) return { ...name, to: name.to + 2 }
    if (
      isSyllable(before, at(name.from - 3)) &&
      at(name.from - 2)?.text === '-' &&
      at(name.from - 3)?.capital &&
      before?.index === name.from - 1
    )
      return { ...name, from: name.from - 3 }
    if (isNickname(words.slice(name.from - 3, name.from)) && at(name.from - 4)?.capital && !isEnglish(at(name.from - 4)?.lower ?? ''))
      return { ...name, from: name.from - 4 }
  }
  const tail = name.kind === 'organization' ? listEnd(reading, name) : null
  return tail === null ? withListed(reading, name, sentence) : { ...name, to: tail, sure: true }
}

/** "Prince George| 's County", "Queen | Anne| ’s County": named after somebody, and a place. */
function countyOf(name: Kinded, before: Word | undefined, next: Word | undefined, head: Word | undefined): Kinded | null {
  if (!/^['’]s$/.test(next?.text ?? '') || !head?.capital || !/^(?:county|parish)$/.test(head.lower)) return null
  const titled = before?.capital && /^(?:prince|princess|queen|king|st\.?|saint)$/.test(before.lower)
  return { from: titled ? name.from - 1 : name.from, to: name.to + 2, kind: 'place', sure: true }
}

/** "10th Circuit Court of Appeals", "5th U.S. Circuit Court", "42nd Infantry Brigade". */
const isNumbered = ([number, ...rest]: readonly Word[]): boolean => {
  const head = /^U\.?S\.?$/.test(rest[0]?.text ?? '') ? rest[1] : rest[0]
  return /^\d+(?:st|nd|rd|th)$/.test(number?.lower ?? '') && head?.capital === true && NUMBERED.has(head.lower)
}

const isCompanySuffix = (word: Word | undefined): boolean =>
  word !== undefined && COMPANY_SUFFIXES.has(word.lower) && (word.allCapitals || /^(?:plc|inc|corp|ltd|llc|gmbh|co)\.?$/.test(word.lower))

const isHead = (word: Word | undefined): boolean => word?.capital === true && ORGANIZATION_HEADS.has(word.lower)

const isSyllable = (word: Word | undefined, before: Word | undefined): boolean =>
  word !== undefined &&
  !word.spaced &&
  /^\p{Ll}{2,6}$/u.test(word.text) &&
  !isEnglish(word.text.length > 3 ? word.lower : (before?.lower ?? ''))

/** "University of Cape| Town": where the last word and those after it are one listed name. */
function withListed(reading: Reading, name: Kinded, sentence: number): Kinded {
  const last = reading.words[name.to] as Word
  for (let n = longestFrom(last.text); n > 1; n--) {
    const end = reading.words[name.to + n - 1]
    if (end?.sentence === sentence && end.capital && lookUp(phrase(reading, name.to, name.to + n - 1)))
      return { ...name, to: name.to + n - 1 }
  }
  return name
}
