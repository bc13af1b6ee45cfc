import countries from 'world-countries/dist/countries-unescaped.json' with { type: 'json' }
import { CITIES } from '../../lexicon/cities.ts'
import { CAPITAL_NAMES, COUNTRY_NAMES, PEOPLE_NAMES, PEOPLES } from '../../lexicon/country-names.ts'
import { ENGLISH_WORDS } from '../../lexicon/english-words.ts'
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts'
import { ORGANIZATIONS } from '../../lexicon/organizations.ts'
import { REGIONS } from '../../lexicon/regions.ts'
import { SPORTS_TEAMS } from '../../lexicon/sports-teams.ts'
import { FAMILY_NAMES } from '../../lexicon/surnames.ts'
import { fold } from './fold.ts'

/** What the lists know of a name. One name may be several things: "Jordan", "Georgia", "Victoria". */
export interface Known {
  country?: string
  /** Code of the country whose capital it is. */
  capitalOf?: string
  /** A people, its language, its adjective; the code of its country, or the empty string. */
  people?: string
  city?: boolean
  region?: boolean
  organization?: boolean
  /** A club or team of some sport. */
  team?: boolean
}

export type Sex = 'male' | 'female' | 'either'

const words = (list: string): string[] => list.trim().split(/\s+/)
const entries = (list: string): string[] =>
  list
    .split('|')
    .map((entry) => entry.trim())
    .filter(Boolean)
const coded = (list: string): [string, string][] => entries(list).map((entry) => [entry.slice(0, -3), entry.slice(-2)])

const known = new Map<string, Known>()
/** First word of a listed name → the most words such a name has. */
const longest = new Map<string, number>()

function add(name: string, what: Known): void {
  const key = fold(name)
  known.set(key, { ...known.get(key), ...what })
  const parts = key.split(' ')
  const first = parts[0] as string
  longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
}

interface Country {
  readonly name: { readonly common: string; readonly official: string }
  readonly cca2: string
  readonly altSpellings: readonly string[]
  readonly capital: readonly string[]
  readonly demonyms: { readonly eng?: { readonly f: string; readonly m: string } }
}

/** "Island" for Iceland, "Thai" for Thailand: spellings that English uses for something else. */
const isUsableSpelling = (country: Country, spelling: string): boolean =>
  spelling !== country.cca2 &&
  spelling.length > 2 &&
  /^\p{Lu}[\p{Script=Latin}\s.'’-]*$/u.test(spelling) &&
  !/^(Island|Mann|Lao|Thai|Togolese|Saudi|Emirates|Guiana|Portuguesa|Mexicanos|Dominique)$/.test(spelling)

const countryNames = new Map<string, string>()
const officialInitials = new Map<string, string>()

/** First letters of the capitalised words: "DPRK" of "Democratic People's Republic of Korea". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

for (const country of countries as readonly Country[]) {
  const code = country.cca2
  countryNames.set(code, country.name.common)
  for (const name of [country.name.common, country.name.official, ...country.altSpellings.filter((s) => isUsableSpelling(country, s))])
    add(name.replace(/ \(.*\)$/, ''), { country: code })
  officialInitials.set(code, initialsOf(country.name.official))
  for (const capital of country.capital) add(capital, { city: true, capitalOf: code })
  for (const demonym of (country.demonyms.eng?.m ?? '').split(/, | or /)) {
    if (!demonym || countryNames.get(code) === demonym || /^(American|Dutch|French|Norwegian|Indian|Dominican|Virgin)\b/.test(demonym))
      continue
    addPeople(demonym, code)
  }
}

/** A people's adjective and, where English forms it with -s, its plural noun. */
function addPeople(demonym: string, code: string): void {
  add(demonym, { people: code })
  if (/(an|i|er|ot|ek|ian|ab|ak|el|in|ll|rt|sh)$/.test(demonym) && !/(ish|ese|French)$/.test(demonym)) add(`${demonym}s`, { people: code })
}

for (const [name, code] of coded(COUNTRY_NAMES)) add(name, { country: code })
for (const [name, code] of coded(CAPITAL_NAMES)) add(name, { city: true, capitalOf: code })
for (const [name, code] of coded(PEOPLE_NAMES)) addPeople(name, code)
for (const name of ['Indian IN', 'Dominican DO', 'Norwegian NO'].map((e) => e.split(' ') as [string, string])) addPeople(...name)
for (const name of entries(PEOPLES)) addPeople(name, '')
for (const name of entries(CITIES)) add(name, { city: true })
for (const name of entries(REGIONS)) add(name, { region: true })
for (const name of entries(ORGANIZATIONS)) add(name, { organization: true })
for (const name of entries(SPORTS_TEAMS)) add(name, { team: true })

const givenNames = new Map<string, Sex>()
for (const [list, sex] of [
  [MALE_NAMES, 'male'],
  [FEMALE_NAMES, 'female'],
  [EITHER_NAMES, 'either'],
] as const)
  for (const name of words(list)) givenNames.set(name, sex)

const familyNames = new Set(words(FAMILY_NAMES))
const english = new Set(words(ENGLISH_WORDS))

/** What the lists hold of this very name; of one written in capitals, what they hold of it in small letters too. */
export function lookUp(name: string): Known | undefined {
  const key = fold(name)
  return known.get(key) ?? (/^\p{Lu}{4,}(?: \p{Lu}+)*$/u.test(key) ? known.get(raised(key)) : undefined)
}

/** "NAIROBI" as "Nairobi". */
export const raised = (capitals: string): string =>
  capitals.replace(/(\p{L})(\p{L}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())

/** The most words that a listed name beginning with this word has; 0 where none does. */
export const longestFrom = (word: string): number => longest.get(fold(word)) ?? 0

/** Which sex mostly bears a given name; undefined for a word that is none. "Jean-Claude" counts as "Jean". */
export const givenName = (word: string): Sex | undefined => {
  const name = fold(word)
  return givenNames.get(name) ?? (name.includes('-') ? givenNames.get(name.slice(0, name.indexOf('-'))) : undefined)
}

export const isFamilyName = (word: string): boolean => familyNames.has(fold(word))

/** The common name of a country. */
export const nameOfCountry = (code: string): string | undefined => countryNames.get(code)

/** Whether the letters are the initials of the country's official name: "DPRK" of KP. */
export const isInitialsOf = (letters: string, code: string): boolean => letters.length > 2 && officialInitials.get(code) === letters

/** Endings that regular inflection and derivation add, with what to put back: "agreed" → "agree", "agreing" → "agre(e)". */
const ENDINGS: readonly [string, readonly string[]][] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ily', ['y']],
  ['ations', ['e', '']],
  ['ation', ['e', '']],
  ['ization', ['ize']],
  ['isation', ['ise']],
  ['ability', ['able']],
  ['ments', ['']],
  ['ment', ['']],
  ['ness', ['']],
  ['less', ['']],
  ['ful', ['']],
  ['able', ['', 'e']],
  ['ally', ['al', '']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']],
  ['ists', ['', 'e']],
  ['ist', ['', 'e']],
  ['ism', ['', 'e']],
  ['ity', ['', 'e']],
  ['est', ['', 'e']],
  ['ers', ['', 'e']],
  ['ees', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['ly', ['', 'le']],
  ['es', ['']],
  ['s', ['']],
]
const PREFIX = /^(?:un|re|non|anti|pre|mis|over|under|out|inter|multi|co)(?=\p{L}{4})/u

/** Whether a lower-case word, or the word it is formed from, is a common English one: "guerrillas", "resolving". */
export function isEnglish(lower: string): boolean {
  if (english.has(lower) || stems(lower).some((stem) => english.has(stem) || stems(stem).some((s) => english.has(s)))) return true
  const rest = lower.replace(PREFIX, '')
  return rest !== lower && (english.has(rest) || stems(rest).some((stem) => english.has(stem)))
}

function stems(word: string): string[] {
  const found: string[] = []
  for (const [ending, restored] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const base = word.slice(0, -ending.length)
    for (const rest of restored) found.push(base + rest)
    if (base.at(-1) === base.at(-2)) found.push(base.slice(0, -1))
  }
  return found
}
