import { ACTING_VERBS, ADDRESSING_VERBS, DEALINGS, GOVERNMENT_POSSESSIONS } from '../lexicon/government.ts'
import { SAYING } from '../lexicon/reporting-verbs.ts'
import type { Name } from './name.ts'
import type { NameIndex } from './name-index.ts'
import type { Reading, Word } from './words.ts'

/**
 * Whether a country or capital stands for its government: as the one who acts or speaks ("Nairobi has sent"), as
 * the owner of what governments have ("Moscow's war effort"), or as the other side of dealings ("talks with Kyiv").
 */
export function isGovernment(reading: Reading, index: NameIndex, name: Name): boolean {
  const at = wordsOfSentence(reading, name)
  return possesses(at, name) || acts(at, index, name) || isDealtWith(at, name)
}

type At = (i: number) => Word | undefined

function wordsOfSentence(reading: Reading, name: Name): At {
  const { from, to } = reading.sentences[(reading.words[name.from] as Word).sentence] as { from: number; to: number }
  return (i) => (i >= from && i < to ? reading.words[i] : undefined)
}

function possesses(at: At, name: Name): boolean {
  if (!/^['’]s?$/.test(at(name.to + 1)?.text ?? '')) return false
  let head: Word | undefined
  for (let i = name.to + 2; i < name.to + 7; i++) {
    const word = at(i)
    if (!word || !/^(NOUN|ADJ|NUM|PROPN)$/.test(word.upos) || word.dated) {
      if (word && /^[-‑–]$/.test(word.text)) continue
      break
    }
    if (word.capital) return false
    if (/^(NOUN|PROPN)$/.test(word.upos)) head = word
  }
  return head !== undefined && (GOVERNMENT_POSSESSIONS.has(head.lemma) || GOVERNMENT_POSSESSIONS.has(head.lower))
}

/** The subject of a verb that only somebody can do: "Seoul estimates", "Kyiv has yet to comment"; not "was hit". */
function acts(at: At, index: NameIndex, name: Name): boolean {
  if (!mayBeSubject(at, index, name)) return false
  let auxiliary: Word | undefined
  const other = at(name.to + 1)?.lower === 'and' ? index[name.to + 2]?.name : undefined
  const last = other?.kind === 'place' ? other.to : name.to
  for (let i = last + 1; i < last + 7; i++) {
    const word = at(i)
    if (!word) return false
    if (
      (word.upos === 'ADV' && !/^(daily|weekly|monthly|quarterly)$/.test(word.lower)) ||
      word.upos === 'PART' ||
      /^(yet|also|not|n't|long|now)$/.test(word.lower)
    )
      continue
    if (word.upos === 'AUX' || /^(has|have|had|is|are|was|were|will|would|may|could)$/.test(word.lower)) {
      auxiliary = word
      continue
    }
    const passive = auxiliary !== undefined && /^(is|are|was|were|been|being)$/.test(auxiliary.lower) && !word.lower.endsWith('ing')
    return (
      !passive &&
      /^(VERB|NOUN)$/.test(word.upos) &&
      word.lower !== 'to' &&
      (ACTING_VERBS.has(word.lemma) ||
        SAYING.has(word.lemma) ||
        ACTING_VERBS.has(word.lower.replace(/s$/, '')) ||
        SAYING.has(word.lower.replace(/s$/, '')))
    )
  }
  return false
}

/** No preposition governs it; in "Russia and North Korea" none governs the first. */
function mayBeSubject(at: At, index: NameIndex, name: Name): boolean {
  const before = at(name.from - 1)
  if (!before) return true
  if (/^(and|,)$/.test(before.lower)) {
    const other = index[name.from - 2]
    return other?.draft.kind !== 'place' || mayBeSubject(at, index, other.name)
  }
  return !/^(ADP|PROPN|NOUN|ADJ|VERB)$/.test(before.upos) || SAYING.has(before.lemma)
}

function isDealtWith(at: At, name: Name): boolean {
  const before = at(name.from - 1)
  if (!before) return false
  if (before.upos === 'VERB' && ADDRESSING_VERBS.has(before.lemma)) return at(name.to + 1)?.text !== "'s"
  if (/^(with|between)$/.test(before.lower)) return isDealing(at(name.from - 2))
  // "between Moscow and Kyiv"
  for (let i = name.from - 2; before.lower === 'and' && i > name.from - 7; i--) if (at(i)?.lower === 'between') return isDealing(at(i - 1))
  return false
}

const isDealing = (word: Word | undefined): boolean => word !== undefined && (DEALINGS.has(word.lemma) || DEALINGS.has(word.lower))
