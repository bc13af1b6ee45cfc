import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, ORGANIZATION_OF } from '../../lexicon/organization-heads.ts'
import { OTHER_FIRST, OTHER_OF } from '../../lexicon/other-heads.ts'
import { PLACE_OF } from '../../lexicon/place-heads.ts'
import { NAME_PARTICLES } from '../../lexicon/titles.ts'
import { givenName, isEnglish, lookUp } from '../gazetteer.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import { beginsName, isTitle, isTitleModifier, listedAt, mayBeName } from './capitals.ts'

/** Words that belong together as far as their capitals say: from the first to the last, both included. */
export interface Run {
  readonly from: number
  readonly to: number
}

/**
 * The stretches of capitalised words with what may stand between them: hyphens, "of" and "and" inside the names of
 * organisations, particles inside persons' names. None crosses a sentence.
 */
export function findRuns(reading: Reading): Run[] {
  const runs: Run[] = []
  for (const { from, to } of reading.sentences) {
    for (let i = from; i < to; ) {
      const run = runAt(reading, i, to)
      if (run) runs.push(run)
      i = run ? run.to + 1 : i + 1
    }
  }
  return runs
}

function runAt(reading: Reading, at: number, limit: number): Run | null {
  const opening = openingParticle(reading, at, limit)
  const start = at + opening
  const word = reading.words[start] as Word
  const listed = listedAt(reading, start, limit)
  if (!word.capital && !opening && listed < 2) return null
  if (opening === 0 && listed < 2) {
    const due = word.first || word.casing !== 'sentence'
    if (due ? !beginsName(reading, start) : !mayBeName(word)) return null
  }
  let to = start + Math.max(0, listed - 1)
  for (;;) {
    const next = extend(reading, at, to, limit)
    if (next === to) return { from: at, to }
    to = next
  }
}

/** "al-" of "al-Assad", "van" of "van Gogh": how many words of particle come before the capital; 0 where none. */
function openingParticle(reading: Reading, at: number, limit: number): number {
  const word = reading.words[at] as Word
  const [second, third] = [reading.words[at + 1], reading.words[at + 2]]
  if (!word || word.capital || !NAME_PARTICLES.has(word.lower)) return 0
  if (/^(al|el|ul)$/.test(word.lower) && at + 2 < limit && isHyphen(second) && !second?.spaced && mayBeName(third)) return 2
  if (/^(bin|ibn|bint|van|von|der|de|di|della|al|el)$/.test(word.lower) && at + 1 < limit && mayBeName(second)) return 1
  if (/^(van|von|de)$/.test(word.lower) && /^(de|der|den|la)$/.test(second?.lower ?? '') && at + 2 < limit && mayBeName(third)) return 2
  return 0
}

const isHyphen = (word: Word | undefined): boolean => word !== undefined && /^[-‑–]$/.test(word.text)

/** The last word of the run once the next piece is added; the same word where nothing more belongs to it. */
function extend(reading: Reading, from: number, to: number, limit: number): number {
  const { words } = reading
  const word = words[to] as Word
  const next = words[to + 1]
  if (!next || to + 1 >= limit) return to
  const after = (n: number): Word | undefined => (to + n < limit ? words[to + n] : undefined)
  if (endsAtNumeral(words[to - 1], word, to > from)) return to
  if (next.spaced && canContinue(reading, to + 1)) return to + 1
  if (next.spaced && next.capital && next.upos === 'DET' && next.lower !== 'the' && isTitle(word.lower) && mayBeName(after(2)))
    return to + 2
  if (next.spaced && (next.allCapitals || next.lower === 'plc') && COMPANY_SUFFIXES.has(next.lower)) return to + 1
  if (isNickname(after(1), after(2), after(3)) && mayBeName(after(4)) && !isEnglish(word.lower)) return to + 4
  if (isHyphen(next) && !next.spaced && after(2) && !after(2)?.spaced) return afterHyphen(reading, from, to)
  if (next.lower === '&' && mayBeName(after(2))) return to + 2
  if (word.lower === '&' && mayBeName(next)) return to + 1
  if (/^['’]s?$/.test(next.text)) return afterPossessive(reading, to, limit)
  if (/^(of|for|on)$/.test(next.lower)) return afterPreposition(reading, from, to, limit)
  if (next.lower === 'and') return afterAnd(reading, from, to, limit)
  if (NAME_PARTICLES.has(next.lower) && next.spaced) return afterParticle(reading, to, limit)
  if (next.upos === 'NUM' && /^\d{1,4}$/.test(next.text) && !next.dated && OTHER_FIRST.has(word.lower)) return to + 1
  return to
}

/** "World War I. Hurricane …": a full stop that the splitter took for that of an initial. */
const endsAtNumeral = (before: Word | undefined, word: Word, inside: boolean): boolean =>
  inside && before !== undefined && /^\p{Lu}\.$/u.test(word.text) && isEnglish(before.lower) && !givenName(before.text)

/** "Armindo “Trovão” Quintela": one word in quotation marks between two names. */
const isNickname = (open: Word | undefined, word: Word | undefined, close: Word | undefined): boolean =>
  /^["“]$/.test(open?.text ?? '') && /^["”]$/.test(close?.text ?? '') && word?.capital === true

/** Another capitalised word, whose capital is not merely that of a headline. */
function canContinue(reading: Reading, at: number): boolean {
  const word = reading.words[at] as Word
  if (!mayBeName(word)) return false
  if (word.casing === 'upper') return !isEnglish(word.lower)
  if (word.casing === 'title') return !isEnglish(word.lower) || beginsName(reading, at)
  return true
}

/** "Jean-Claude" and "Kim Jong-un", but not "U.S.-led" nor "Russian–Korean". */
function afterHyphen(reading: Reading, from: number, to: number): number {
  const { words } = reading
  const [word, second] = [words[to] as Word, words[to + 2] as Word]
  if (mayBeName(second)) {
    const bothListed = lookUp(word.text)?.people !== undefined && lookUp(second.text)?.people !== undefined
    return bothListed && !lookUp(phrase(reading, to, to + 2)) ? to : to + 2
  }
  const syllable = /^\p{Ll}{2,6}$/u.test(second.text) && word.text.length <= 7 && !lookUp(phrase(reading, from, to))
  if (!syllable || !word.capital) return to
  const strange = !isEnglish(second.lower)
  if (to === from) return strange && mayBeName(words[to + 3]) ? to + 2 : to
  return strange || (second.text.length <= 4 && !isEnglish(word.lower)) ? to + 2 : to
}

/** "People's Republic", "King's College", "Workers' Party": possessives that begin the name of an institution. */
function afterPossessive(reading: Reading, to: number, limit: number): number {
  const word = reading.words[to] as Word
  const next = reading.words[to + 2]
  if (to + 2 >= limit || !next || !mayBeName(next)) return to
  const institutional =
    /^(people|king|queen|women|children|men|workers?|peasants|farmers|teachers|veterans|writers|mother|saint|founder)$/.test(word.lower)
  const school =
    /^(college|school|hospital|church|cathedral|university|day|chapel|square|creek|island|landing|cove)$/.test(next.lower) &&
    !lookUp(word.text)
  const members =
    word.text.endsWith('s') && reading.words[to + 1]?.text.length === 1 && ORGANIZATION_HEADS.has(next.lower) && !lookUp(word.text)
  return institutional || school || members ? to + 2 : to
}

/** "Ministry of Foreign Affairs", "Center for the Study of …": what takes a preposition inside its name. */
function afterPreposition(reading: Reading, from: number, to: number, limit: number): number {
  const { words } = reading
  const word = words[to] as Word
  const preposition = (words[to + 1] as Word).lower
  const skip = words[to + 2]?.lower === 'the' ? 3 : 2
  const target = words[to + skip]
  if (to + skip >= limit || !target || !mayBeName(target)) return to
  const office = isTitle(word.lower) && isTitleModifier(target.lower)
  const takes =
    office ||
    holdsOffice(reading, from, to) ||
    ORGANIZATION_OF.has(word.lower) ||
    (preposition === 'of' && (PLACE_OF.has(word.lower) || OTHER_OF.has(word.lower))) ||
    (preposition === 'on' && OTHER_OF.has(word.lower))
  return takes && word.capital ? to + skip : to
}

/** "Department of Health and Human Services": "and" inside the name of an office, before common words only. */
function afterAnd(reading: Reading, from: number, to: number, limit: number): number {
  const { words } = reading
  const next = words[to + 2]
  if (to + 2 >= limit || !next || !mayBeName(next) || lookUp(next.text) || !isEnglish(next.lower)) return to
  const office = holdsOffice(reading, from, to)
  const plain = isEnglish((words[to] as Word).lower) && !ORGANIZATION_OF.has(next.lower)
  return office && plain ? to + 2 : to
}

/** Whether the run already has the form "Front for …", "Ministry of …": then more may hang on it. */
function holdsOffice(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (/^(of|for|on)$/.test((reading.words[i] as Word).lower) && ORGANIZATION_OF.has((reading.words[i - 1] as Word).lower)) return true
  return false
}

/** "Ursula von der Leyen", "Rio de Janeiro". */
function afterParticle(reading: Reading, to: number, limit: number): number {
  let at = to + 1
  while (at < limit && at < to + 4 && (NAME_PARTICLES.has((reading.words[at] as Word).lower) || isHyphen(reading.words[at]))) at++
  return at < limit && mayBeName(reading.words[at]) && !lookUp((reading.words[to] as Word).text)?.country ? at : to
}
