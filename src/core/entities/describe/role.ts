import { ORGANIZATION_CUES, ORGANIZATION_HEADS } from '../../lexicon/organization-heads.ts'
import { PLACE_CUES } from '../../lexicon/place-heads.ts'
import { ROLE_NOUNS, TITLES } from '../../lexicon/titles.ts'
import type { EntityKind, Span } from '../../model.ts'
import { isAddress, withoutPoint } from '../find/titles.ts'
import type { NameIndex } from '../name-index.ts'
import type { Reading, Word } from '../words.ts'

/** What the article says an entity is, in its own words: "State Duma speaker". Word indexes are inclusive. */
export interface Role extends Span {
  readonly from: number
  readonly to: number
  /** The noun itself: "speaker". */
  readonly head: number
}

/** Whether a noun can say what something of this kind is: "speaker", "town", "airline". */
export function saysKind(kind: EntityKind, word: Word): boolean {
  const noun = withoutPoint(word.lower)
  if (kind === 'person') return (ROLE_NOUNS.has(noun) || TITLES.has(noun) || TITLES.has(word.lower)) && !isAddress(word.lower)
  if (kind === 'place') return PLACE_CUES.has(noun)
  return kind === 'organization' && (ORGANIZATION_CUES.has(noun) || ORGANIZATION_HEADS.has(noun)) && !word.capital
}

export const roleOf = (reading: Reading, from: number, to: number, head: number): Role => ({
  from,
  to,
  head,
  start: (reading.words[from] as Word).start,
  end: (reading.words[to] as Word).end,
})

/** Words that stand within a noun phrase: nouns, adjectives, names, "'s", hyphens. */
export function isNominal(word: Word | undefined): boolean {
  if (!word || word.dated) return false
  if (/^(NOUN|PROPN|ADJ)$/.test(word.upos)) return !/^(said|says|other|such|same|title|titles)$/.test(word.lower)
  return /^['’]s$|^['’]$/.test(word.text) || /^[-‑–]$/.test(word.text)
}

/** The first word of the noun phrase that ends with the word at `to`: names and modifiers before it, no article. */
export function phraseStart(reading: Reading, index: NameIndex, to: number): number {
  const { words } = reading
  const limit = reading.sentences[(words[to] as Word).sentence]?.from ?? to
  let from = to
  while (from > limit) {
    const before = words[from - 1] as Word
    const named = index[from - 1]
    if (named && named.name.to === from - 1 && named.draft.kind !== 'person') from = Math.max(limit, named.name.from)
    else if (isNominal(before)) from--
    else if (before.lower === 'and' && from - 1 > limit && isRolePair(words, from)) from--
    else if (before.lower === 'of' && from - 2 >= limit && TITLES.has((words[from - 2] as Word).lower)) from -= 2
    else break
  }
  while (from < to && (/^['’]s?$/.test((words[from] as Word).text) || /^[-‑–]$/.test((words[from] as Word).text))) from++
  return from
}

/** "founder and director": two roles of one person. */
const isRolePair = (words: readonly Word[], after: number): boolean =>
  saysKind('person', words[after] as Word) && !(words[after] as Word).capital && saysKind('person', words[after - 2] as Word)
