import { fold } from '../../language/names/fold.ts'
import { givenName, lookUp } from '../../language/names/gazetteer.ts'
import { COMPANY_SUFFIXES, DEEDS_OF_FIRMS, HELD_BY_FIRMS, OF_FIRMS, ORGANIZATION_HEADS } from '../../lexicon/organization-heads.ts'
import { ROLE_NOUNS } from '../../lexicon/titles.ts'
import type { Name } from '../name.ts'
import type { Reading, Word } from '../words.ts'
import { type Draft, wordings } from './draft.ts'

/**
 * Gives a company's short name to the company where it was taken for a place or a person: "Wellington shareholders" in
 * an article on Wellington Bancshares, "Merrill" of "Merrill Lynch & Co". What stands for a place by its preposition
 * stays one, and a word that somebody in the article bears is left alone.
 */
export function giveToFirms(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const firms = indexShortNames(drafts)
  if (firms.size === 0) return [...drafts]
  const borne = new Set(drafts.flatMap((draft) => (draft.kind === 'person' && !firmOf(firms, draft) ? partsOfPerson(draft) : [])))
  const left = drafts.flatMap((draft) => {
    const firm = firmOf(firms, draft)
    if (!firm || borne.has(fold(draft.names[0]?.text ?? ''))) return draft
    const taken = new Set(namesOfFirm(reading, draft))
    firm.names.push(...draft.names.filter((name) => taken.has(name)).map((name) => ({ ...name, kind: 'organization' as const })))
    const names = draft.names.filter((name) => !taken.has(name))
    return names.length === 0 ? [] : names.length === draft.names.length ? draft : { ...draft, names }
  })
  for (const firm of firms.values()) firm?.names.sort((a, b) => a.start - b.start)
  return left
}

type Firms = ReadonlyMap<string, Draft | null>

/** First words of companies' names, and the names without "Inc." or "& Co"; those of several are nobody's. */
function indexShortNames(drafts: readonly Draft[]): Firms {
  const firms = new Map<string, Draft | null>()
  const add = (short: string, draft: Draft) => firms.set(short, firms.has(short) && firms.get(short) !== draft ? null : draft)
  for (const draft of drafts) {
    if (draft.kind !== 'organization') continue
    for (const text of wordings(draft)) {
      const words = fold(text).split(' ')
      const last = (words.at(-1) as string).toLowerCase()
      const suffix = COMPANY_SUFFIXES.has(last)
      if (words.length < 2 || !(suffix || ORGANIZATION_HEADS.has(last)) || /^(?:of|for|the)$/.test(words[1] as string)) continue
      const stem = words.slice(0, words.at(-2) === '&' ? -2 : -1)
      if (suffix) add(stem.join(' '), draft)
      if (suffix || stem.length === 1) add(stem[0] as string, draft)
    }
  }
  return firms
}

const firmOf = (firms: Firms, draft: Draft): Draft | null =>
  /^(?:person|place|other)$/.test(draft.kind) && !(draft.reference && !draft.reference.capitalOf)
    ? (firms.get(fold(draft.names[0]?.text ?? '')) ?? null)
    : null

const partsOfPerson = (draft: Draft): string[] =>
  wordings(draft)
    .filter((text) => text.includes(' '))
    .flatMap((text) => fold(text).split(' '))

/** Those of a draft's names that stand for the company: all but the located ones, where one does so plainly or nothing else explains them. */
function namesOfFirm(reading: Reading, { kind, names, reference }: Draft): Name[] {
  const [{ text }] = names as [Name]
  const free = names.filter((name) => !isLocated(reading, name))
  // A capital buys and announces things too, as a government.
  const plain = free.some((name) => isFirms(reading, name) || (!reference && actsAsFirm(reading, name)))
  if (kind === 'person' && names.some((name) => name.title || isSomebody(reading, name))) return []
  if (kind === 'person') return plain || text.includes(' ') || givenName(text) === undefined ? names.slice() : []
  return plain || (free.length === names.length && lookUp(text) === undefined) ? free : []
}

const near = ({ words }: Reading, name: Name, at: number): Word | undefined =>
  words[at]?.sentence === words[name.from]?.sentence ? words[at] : undefined

/** "in Wellington", "Wellington, Ohio". */
function isLocated(reading: Reading, name: Name): boolean {
  const before = near(reading, name, name.from - 1)?.lower ?? ''
  return /^(?:in|near|into|outside|around|to|from)$/.test(before) || /^(?:city|town|area|region|county)$/.test(before)
}

/** "Wellington shareholders", "Columbus-based Wellington", "CEO of Wellington", "to acquire Wellington". */
function isFirms(reading: Reading, name: Name): boolean {
  const at = (i: number): Word | undefined => near(reading, name, i)
  const after = at(name.to + 1)
  const held = /^['’]s?$/.test(after?.text ?? '') ? at(name.to + 2) : after
  if (held && HELD_BY_FIRMS.has(held.lower)) return true
  const [second, before] = [at(name.from - 2), at(name.from - 1)]
  if (before?.lower === 'based' && /^[-‑–]$/.test(second?.text ?? '')) return true
  if (/^(?:of|for|at|with)$/.test(before?.lower ?? '') && second && OF_FIRMS.has(second.lower)) return true
  return before?.upos === 'VERB' && /^(?:acquire|buy|sue|purchase)$/.test(before.lemma)
}

/** "Wellington is acquiring", "Wellington expects". */
function actsAsFirm({ grammar }: Reading, name: Name): boolean {
  const anchor = grammar.headWithin(name)
  const verb = anchor === null || !grammar.tree.is(anchor, 'nsubj') ? null : grammar.tree.head(anchor)
  return verb !== null && DEEDS_OF_FIRMS.has(grammar.tree.lemma(verb))
}

/** "analyst Merrill", "Merrill, 62,": a person for certain. */
function isSomebody(reading: Reading, name: Name): boolean {
  const before = near(reading, name, name.from - 1)
  const [comma, age] = [near(reading, name, name.to + 1), near(reading, name, name.to + 2)]
  return (before?.upos === 'NOUN' && ROLE_NOUNS.has(before.lower)) || (comma?.text === ',' && /^\d{2}$/.test(age?.text ?? ''))
}
