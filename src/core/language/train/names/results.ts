import { CITIES } from '../../../lexicon/cities.ts'
import { COUNTRY_NAMES } from '../../../lexicon/country-names.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../../../lexicon/given-names.ts'
import { SPORTS_TEAMS } from '../../../lexicon/sports-teams.ts'
import { FAMILY_NAMES } from '../../../lexicon/surnames.ts'
import { tokenise } from '../../tokenise.ts'
import { allow, type Marked, type MarkedDocument, type MarkedName, NO_NAME } from './corpus.ts'

const bars = (list: string): string[] =>
  list
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean)
const TEAMS = bars(SPORTS_TEAMS)
const TOWNS = bars(CITIES)
const COUNTRIES = [...new Set(bars(COUNTRY_NAMES).map((name) => name.slice(0, -3)))].filter((name) => /^\p{Lu}[\p{L} ]+$/u.test(name))
const GIVEN = `${MALE_NAMES} ${FEMALE_NAMES}`.trim().split(/\s+/)
const FAMILY = FAMILY_NAMES.trim().split(/\s+/)

/**
 * Tables and headlines of sports pages as they are written everywhere, made of the lists in the lexicon: corpora of
 * running text have none. In braces: T a team or a town as one, C country, L town, P person, S surname, N number,
 * R result of sets, M time of a race.
 */
const PATTERNS = `{T} {N} {T} {N}
{T} {N} {T} {N}
{T} {N} {T} {N}
{T} {N} ( {S} {N} , {S} {N} ) {T} {N}
{T} {N} ( {S} {N} ) {T} {N} ( {S} {N} , {S} {N} pen )
{C} {N} {C} {N}
{T} v {T}
{T} vs {T}
{C} v {C}
{C} vs. {C}
{T} at {T}
{T} AT {T}
{T} {N} {N} {N} {N} {N} {N} {N}
{C} {N} {N} {N} {N} {N} {N} {N}
{T} {N} {N} .{N} -
{N} {T} {N} {N} {N} {N}
{P} ( {C} ) beat {P} ( {C} ) {R}
{N} - {P} ( {C} ) beat {N} - {P} ( {C} ) {R}
{P} , {C} , def. {P} , {C} , {R}
{N}. {P} ( {C} ) {M}
{N}. {P} ( {C} / {T} ) {M}
{N}. {P} {C} {M}
{N} {P} ( {C} ) {N} {N}
{P} ( {C} ) , {P} ( {C} ) , {P} ( {C} ) {N}
{N} {P} {N} {N} , {P} {N} {N}
{S} b {S} {N}
{S} c {S} b {S} {N}
{S} run out {N}
{S} not out {N}
Bowling : {S} {N}-{N}-{N}-{N} , {S} {N}-{N}-{N}-{N}
In {L} : {T} {N} and {N} ( {P} {N} ) , {T} {N} for {N}
At {L} : {C} {N} for {N} against {C}
{L} : {T} beat {T} by {N} runs .
{T} : {P} , {P} , {P} , {S} , {S} .
{C} : {P} , {P} , {P} , {S} , {S} , {S} .
Scorers : {T} - {S} {N} , {S} {N} . {T} - {P} {N} .
Scorers : {C} - {P} ( {N}th minute ) , {C} - {S} ( {N} )
Referee : {P} ( {C} ) . Attendance : {N},{N}
Halftime {N}-{N} . Attendance {N},{N}
Leading goalscorers : {N} - {P} ( {T} ) , {P} ( {T} )
Transfers : {P} ( {T} to {T} ) , {P} ( {T} )
Women 's singles , semifinals : {P} ( {C} ) beat {P} ( {C} ) {R}
Men 's {N} metres : {N}. {P} ( {C} ) {M}
SOCCER - {T} BEAT {T} IN {C} .
SOCCER - {T} HELD BY {T} .
CRICKET - {C} BEAT {C} BY {N} WICKETS .
TENNIS - {S} BEATS {S} IN {L} FINAL .
RUGBY UNION - {C} NAME SQUAD FOR {C} TEST .
BASKETBALL - {T} WIN AT {T} .
GOLF - {S} LEADS {L} OPEN .
{T} sign {S} from {T} .
{T} striker {P} joins {T} .
{T} coach {P} said {S} would miss the match against {T} .
{P} scored twice as {T} beat {T} {N}-{N} on {L} soil .`.split('\n')

/** Results pages of some lines each, made up. The same random numbers give the same pages. */
export function madeUpResults(pages: number, random: () => number): MarkedDocument[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: pages }, () => {
    const pattern = pick(PATTERNS)
    const upper = random() < 0.1
    return Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
      lineOf(random() < 0.6 ? pattern : pick(PATTERNS), pick, random, upper),
    )
  })
}

function lineOf(pattern: string, pick: <T>(list: readonly T[]) => T, random: () => number, upper: boolean): Marked {
  const words: string[] = []
  const names: MarkedName[] = []
  const shout = upper || /^[A-Z]{4,}.* - /.test(pattern)
  for (const piece of pattern.split(/(\{\w\})/)) {
    const [text, kind] = filled(piece, pick, random)
    const written = shout ? text.toUpperCase() : text
    const from = words.length
    words.push(...tokenise(written, { start: 0, end: written.length }).map(({ start, end }) => written.slice(start, end)))
    if (kind >= 0) names.push({ from, to: words.length, kind })
  }
  return { words, allowed: allow(words.length, names, NO_NAME) }
}

function filled(piece: string, pick: <T>(list: readonly T[]) => T, random: () => number): [text: string, kind: number] {
  const number = (most: number): number => Math.floor(random() * most)
  switch (piece) {
    case '{T}':
      return [random() < 0.5 ? pick(TEAMS) : pick(TOWNS), 2]
    case '{C}':
      return [pick(COUNTRIES), 1]
    case '{L}':
      return [pick(TOWNS), 1]
    case '{P}':
      return [`${random() < 0.15 ? `${pick(GIVEN).charAt(0)}.` : pick(GIVEN)} ${pick(FAMILY)}`, 0]
    case '{S}':
      return [pick(FAMILY), 0]
    case '{N}':
      return [String(number(random() < 0.7 ? 10 : 120)), -1]
    case '{R}':
      return [Array.from({ length: 2 + number(2) }, () => `${number(8)}-${number(8)}`).join(' '), -1]
    case '{M}':
      return [`${number(60)}.${10 + number(90)}`, -1]
    default:
      return [piece, -1]
  }
}
