import { isEnglish, isFamilyName, lookUp } from '../../language/names/gazetteer.ts'
import { AFTER_HYPHEN } from '../../lexicon/name-cues.ts'
import type { EntityKind } from '../../model.ts'
import { phrase, type Reading, type Word } from '../words.ts'
import type { Kinded, Stretch } from './stretch.ts'

const HYPHEN = /^[-‑–]$/

/** "Moscow-Ankara talks", "the London-Paris line": each place by itself; null where not all are places. */
export function betweenHyphens(reading: Reading, { from, to }: Stretch): Kinded[] | null {
  const places: Kinded[] = []
  for (let at = from, i = from; i <= to + 1; i++) {
    if (i <= to && !HYPHEN.test((reading.words[i] as Word).text)) continue
    const known = i > at ? lookUp(phrase(reading, at, i - 1)) : undefined
    if (!known?.country && !known?.capitalOf && !known?.city) return null
    places.push({ from: at, to: i - 1, kind: 'place' })
    at = i + 1
  }
  return places.length > 1 ? places : null
}

/** "Mubarak|-era": the ending is no part of the name. */
export function withoutEnding({ words }: Reading, name: Kinded): Kinded {
  const { from, to } = name
  return to > from + 1 && HYPHEN.test((words[to - 1] as Word).text) && AFTER_HYPHEN.has((words[to] as Word).text)
    ? { ...name, to: to - 2 }
    : name
}

/** The ending after a name that is the first part of a longer word: "based" of "Oslo-based". */
export function endingAfter({ words }: Reading, { to }: Stretch): string | undefined {
  const [hyphen, ending] = [words[to + 1], words[to + 2]]
  const glued = HYPHEN.test(hyphen?.text ?? '') && hyphen?.spaced === false && ending?.spaced === false
  return glued && AFTER_HYPHEN.has(ending.text) ? ending.text : undefined
}

/** Names before such an ending that were passed over: the lists or the ending say what they name. */
export function findBeforeEndings(reading: Reading, taken: Uint8Array): Kinded[] {
  return reading.words.flatMap((word) => {
    if (!word.capital || word.dated || taken[word.index] || word.casing !== 'sentence') return []
    const ending = endingAfter(reading, { from: word.index, to: word.index })
    const kind = ending === undefined ? null : kindBefore(word, ending)
    return kind === null ? [] : { from: word.index, to: word.index, kind }
  })
}

function kindBefore(word: Word, ending: string): EntityKind | null {
  const known = lookUp(word.text)
  if (known?.people !== undefined) return null
  if (known?.country || known?.city || known?.region) return 'place'
  if (known?.organization || known?.team) return 'organization'
  return /^(?:era|style)$/.test(ending) && isFamilyName(word.text) && !isEnglish(word.lower) ? 'person' : null
}
