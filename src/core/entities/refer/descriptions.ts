import { ORGANIZATION_CUES, ORGANIZATION_HEADS } from '../../lexicon/organization-heads.ts'
import { ROLE_NOUNS, TITLES } from '../../lexicon/titles.ts'
import { isNominal, phraseStart, type Role } from '../describe/role.ts'
import { type Draft, wordings } from '../link/draft.ts'
import type { Name } from '../name.ts'
import type { NameIndex } from '../name-index.ts'
import type { Reading, Word } from '../words.ts'
import type { Reference } from './reference.ts'

/** How many sentences "the minister" reaches back to the last mention of the one it means. */
const REACH = 10

/** Nouns that speak of any company. */
const COMPANY_NOUNS = /^(company|firm|corporation|business|carmaker|airline|retailer|bank|group)$/

/**
 * Descriptions that stand for a known entity: the words of its role without its name ("Russian State Duma speaker"
 * before the speaker is named), and "the minister", "the ministry", "the company" where the article has only one.
 */
export function linkDescriptions(
  reading: Reading,
  index: NameIndex,
  drafts: readonly Draft[],
  roles: ReadonlyMap<Draft, readonly Role[]>,
): Reference[] {
  const byRole = indexRoles(reading, roles)
  const byNoun = indexNouns(reading, drafts, roles)
  const found: Reference[] = []
  let reached = -1
  for (const word of reading.words) {
    if (word.quoted || word.casing === 'upper' || !endsPhrase(reading, index, word)) continue
    const reference = wholeRole(reading, index, word, byRole) ?? shortRole(reading, word, byNoun)
    if (!reference || reference.from <= reached) continue
    found.push(reference)
    reached = reference.to
  }
  return found
}

/** The last noun of its phrase, outside names and outside the roles that stand beside a name. */
function endsPhrase(reading: Reading, index: NameIndex, word: Word): boolean {
  if (!/^(NOUN|PROPN)$/.test(word.upos)) return false
  const named = index[word.index]
  if (named && named.draft.kind === 'person') return false
  const next = reading.words[word.index + 1]
  if (!next || next.sentence !== word.sentence) return true
  return !isNominal(next) && !index[next.index] && !(next.text === ',' && index[next.index + 1]?.draft.kind === 'person')
}

/** Role in lower case → whose it is; roles that several have are nobody's. */
function indexRoles(reading: Reading, roles: ReadonlyMap<Draft, readonly Role[]>): Map<string, { draft: Draft; role: Role } | null> {
  const index = new Map<string, { draft: Draft; role: Role } | null>()
  for (const [draft, list] of roles) {
    if (draft.kind !== 'person') continue
    for (const role of list) {
      const key = wordsOf(reading, role.from, role.head)
      if (!key.includes(' ')) continue
      const other = index.get(key)
      index.set(key, other === undefined || other?.draft === draft ? { draft, role } : null)
    }
  }
  return index
}

const wordsOf = (reading: Reading, from: number, to: number): string =>
  reading.words
    .slice(from, to + 1)
    .map((word) => word.lower)
    .join(' ')

function wholeRole(
  reading: Reading,
  index: NameIndex,
  word: Word,
  byRole: ReadonlyMap<string, { draft: Draft; role: Role } | null>,
): Reference | null {
  const start = phraseStart(reading, index, word.index)
  if (word.index - start > 12) return null
  for (let from = start; from < word.index; from++) {
    const match = byRole.get(wordsOf(reading, from, word.index))
    if (!match || overlapsRole(match.role, from, word.index)) continue
    if (!isLoosePrefix(index, start, from)) return null
    const article = /^the$/i.test(reading.words[start - 1]?.text ?? '') && reading.words[start - 1]?.sentence === word.sentence
    return { from: article ? start - 1 : start, to: word.index, form: 'nominal', draft: match.draft }
  }
  return null
}

const overlapsRole = (role: Role, from: number, to: number): boolean => role.from <= to && from <= role.to

/** Only peoples and places may stand before the role: "Russian | State Duma speaker". */
function isLoosePrefix(index: NameIndex, start: number, from: number): boolean {
  for (let i = start; i < from; i++) if (!/^(group|place)$/.test(index[i]?.draft.kind ?? '')) return false
  return true
}

interface Known {
  readonly draft: Draft
  /** From this word on it is known. */
  readonly since: number
}

/** Noun → the one entity it can stand for; null where there are several. */
function indexNouns(reading: Reading, drafts: readonly Draft[], roles: ReadonlyMap<Draft, readonly Role[]>): Map<string, Known | null> {
  const index = new Map<string, Known | null>()
  const add = (noun: string, draft: Draft, since: number) => {
    const other = index.get(noun)
    index.set(noun, other === undefined ? { draft, since } : other?.draft === draft ? other : null)
  }
  for (const [draft, list] of roles) for (const role of list) add((reading.words[role.head] as Word).lower, draft, role.to)
  for (const draft of drafts) {
    if (draft.kind !== 'organization') continue
    const { to } = draft.names[0] as Name
    for (const text of wordings(draft)) {
      if (!text.includes(' ')) continue
      const words = text.toLowerCase().split(/\s+/)
      const of = words.findIndex((w) => /^(of|for)$/.test(w))
      const head = (of > 0 ? words[of - 1] : words.at(-1)) as string
      if (ORGANIZATION_HEADS.has(head) || ORGANIZATION_CUES.has(head)) add(head, draft, to)
      if (/^(inc\.?|corp\.?|ltd\.?|plc|llc|gmbh|ag|co\.?)$/.test(words.at(-1) as string)) add('company', draft, to)
    }
  }
  return index
}

/** "the speaker", "the ministry": an article, a noun, and nothing that makes it another's. */
function shortRole(reading: Reading, word: Word, byNoun: ReadonlyMap<string, Known | null>): Reference | null {
  const known = byNoun.get(word.lower)
  const article = reading.words[word.index - 1]
  if (!known || word.index <= known.since || article?.lower !== 'the' || article.sentence !== word.sentence) return null
  const fits = known.draft.kind === 'person' ? ROLE_NOUNS.has(word.lower) || TITLES.has(word.lower) : known.draft.kind === 'organization'
  if (!fits || (COMPANY_NOUNS.test(word.lower) && known.draft.kind !== 'organization')) return null
  if (!isRecent(reading, word, known.draft)) return null
  const next = reading.words[word.index + 1]
  if (next && next.sentence === word.sentence && /^(of|for|in|at|who|that|which|whose|from)$/.test(next.lower)) return null
  return { from: article.index, to: word.index, form: 'nominal', draft: known.draft }
}

const isRecent = (reading: Reading, word: Word, draft: Draft): boolean =>
  draft.names.some((name) => name.to < word.index && word.sentence - (reading.words[name.to] as Word).sentence <= REACH)
