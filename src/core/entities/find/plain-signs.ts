import { WORK_CUES } from '../../lexicon/name-cues.ts'
import { COMPANY_SUFFIXES } from '../../lexicon/organization-heads.ts'
import { NAME_PARTICLES, ROLE_NOUNS } from '../../lexicon/titles.ts'
import type { Reading, Word } from '../words.ts'
import type { Kinded } from './find-names.ts'

/**
 * Signs so plain that they overrule the tagger, which sees a strange name once and guesses: what stands before a name
 * with a small letter, the ending of a company, an ampersand, a nickname in quotation marks, a name that breaks off.
 */
export function mend(reading: Reading, found: readonly Kinded[]): Kinded[] {
  const mended: Kinded[] = []
  for (const name of found) {
    const trimmed = withoutSmall(reading, name)
    if (!trimmed) continue
    const last = mended.at(-1)
    const whole = last && joined(reading, last, trimmed)
    if (whole) mended[mended.length - 1] = whole
    else mended.push(trimmed)
  }
  return mended.map((name) => asCompany(reading, name)).map((name) => (isCalledThing(reading, name) ? { ...name, kind: 'other' } : name))
}

/** "eastern Indonesia" is Indonesia; "al-Assad", "von der Leyen", "iPhone" keep their beginnings. */
function withoutSmall({ words }: Reading, name: Kinded): Kinded | null {
  let { from, to } = name
  const at = (i: number): Word => words[i] as Word
  while (from <= to && !at(from).capital && !NAME_PARTICLES.has(at(from).lower) && !/^\d/.test(at(from).text)) from++
  while (to >= from && (/^(?:of|for|and|the|&)$/.test(at(to).lower) || !/[\p{L}\p{N}]/u.test(at(to).text))) to--
  return from > to || !words.slice(from, to + 1).some((word) => word.capital) ? null : { ...name, from, to }
}

/** Two names that are one: "Marks | & | Spencer", "University | of | Cape Town", "Rui | “Trovão” | Quintela". */
function joined({ words }: Reading, a: Kinded, b: Kinded): Kinded | null {
  const between = words.slice(a.to + 1, b.from)
  if ((words[a.to] as Word).sentence !== (words[b.from] as Word).sentence) return null
  const gap = between.map((word) => word.lower).join(' ')
  if (gap === '&') return { from: a.from, to: b.to, kind: 'organization' }
  if (
    gap === 'of' &&
    a.kind === 'organization' &&
    /^(?:university|college|ministry|department|bank|institute|school)$/.test((words[a.to] as Word).lower)
  )
    return { from: a.from, to: b.to, kind: 'organization' }
  const nickname =
    between.length === 3 && /^["“]/.test(between[0]?.text ?? '') && between[1]?.capital && /["”]$/.test(between[2]?.text ?? '')
  return nickname && a.from === a.to && b.kind !== 'place' ? { from: a.from, to: b.to, kind: 'person' } : null
}

/** "Halden Energy plc", "Nordvind AS": whatever the words before, a company. */
function asCompany({ words }: Reading, name: Kinded): Kinded {
  const next = words[name.to + 1]
  const isSuffix = (word: Word | undefined): boolean =>
    word !== undefined && COMPANY_SUFFIXES.has(word.lower) && (word.allCapitals || /^(?:plc|inc|corp|ltd|llc|gmbh|co)\.?$/.test(word.lower))
  if (next && next.sentence === (words[name.to] as Word).sentence && isSuffix(next))
    return { from: name.from, to: name.to + 1, kind: 'organization' }
  return name.to > name.from && isSuffix(words[name.to]) ? { ...name, kind: 'organization' } : name
}

/** "the spacecraft Halcyon", "her album Tides": the noun before says that it is a thing. */
function isCalledThing({ words }: Reading, { from, kind }: Kinded): boolean {
  const before = words[from - 1]
  if (kind === 'other' || !before || before.sentence !== (words[from] as Word).sentence) return false
  return before.upos === 'NOUN' && !before.capital && WORK_CUES.has(before.lower) && !ROLE_NOUNS.has(before.lower)
}
