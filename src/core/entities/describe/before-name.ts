import { PLACE_CUES } from '../../lexicon/place-heads.ts'
import { isAddress } from '../find/titles.ts'
import type { Name } from '../name.ts'
import type { NameIndex } from '../name-index.ts'
import type { Reading, Word } from '../words.ts'
import { isNominal, phraseStart, type Role, roleOf, saysKind } from './role.ts'

/** The role that stands right before a name: "parliament speaker" of "parliament speaker Viktor Orlov". */
export function roleBefore(reading: Reading, index: NameIndex, name: Name): Role | null {
  const { words } = reading
  const head = name.from - 1
  const noun = words[head]
  if (!noun || noun.sentence !== (words[name.from] as Word).sentence || isAddress(noun.lower)) return null
  if (index[head] && index[head]?.name !== name) return null
  if (name.kind === 'place' && noun.lower === 'of') return placeOf(reading, index, name)
  const office = words[head - 1]?.lower === 'of' && head > 1 && saysKind(name.kind, words[head - 2] as Word) && noun.capital
  if (!office && !saysKind(name.kind, noun)) return null
  return roleOf(reading, phraseStart(reading, index, office ? head - 2 : head), head, office ? head - 2 : head)
}

/** "the southern port city of Odesa". */
function placeOf(reading: Reading, index: NameIndex, name: Name): Role | null {
  const head = name.from - 2
  const noun = reading.words[head]
  if (!noun || noun.capital || !saysKind('place', noun)) return null
  const from = phraseStart(reading, index, head)
  return from < head ? roleOf(reading, from, head, head) : null
}

const PARTS_OF_PLACES =
  /^(?:suburb|border|neighbou?rhood|village|township|airport|airfield|airbase|stadium|park|street|avenue|road|highway|bridge|square|station|coast|hills)$/

/** What a place is, around its name: "Kenya's northern Turkana region". */
export function setting(reading: Reading, index: NameIndex, name: Name): Role | null {
  const { words } = reading
  const noun = words[name.to + 1]
  if (!noun || noun.capital || noun.sentence !== (words[name.to] as Word).sentence || !PLACE_CUES.has(noun.lower)) return null
  // A Melbourne suburb is not Melbourne, nor is the U.S. border the U.S.
  if (PARTS_OF_PLACES.test(noun.lower)) return null
  if (isNominal(words[name.to + 2]) && words[name.to + 2]?.upos !== 'ADJ') return null
  return roleOf(reading, phraseStart(reading, index, name.from), name.to + 1, name.to + 1)
}
