import { lookUp } from '../../language/names/gazetteer.ts'
import { ORGANIZATION_CUES, ORGANIZATION_HEADS } from '../../lexicon/organization-heads.ts'
import { OTHER_HEADS } from '../../lexicon/other-heads.ts'
import { PLACE_CUES } from '../../lexicon/place-heads.ts'
import { ROLE_NOUNS, TITLES } from '../../lexicon/titles.ts'
import { isNominal, phraseStart, type Role } from '../describe/role.ts'
import { type Draft, wordings } from '../link/draft.ts'
import type { Name } from '../name.ts'
import type { NameIndex } from '../name-index.ts'
import type { Reading, Word } from '../words.ts'
import type { Reference } from './reference.ts'

/** How many sentences "the minister" reaches back to the last mention of the one it means. */
const REACH = 10
/** How much longer ago the other one has to be where two can be meant, in sentences. */
const APART = 3

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
  const recently = new Recently(new Map(drafts.map((draft) => [draft, nounsOf(reading, draft, roles.get(draft) ?? [])])))
  const found: Reference[] = []
  let reached = -1
  for (const word of reading.words) {
    const named = index[word.index]
    if (named?.name.to === word.index) recently.note(named.draft, word.sentence)
    if (word.quoted || word.casing === 'upper' || !endsPhrase(reading, index, word)) continue
    const reference = wholeRole(reading, index, word, byRole) ?? shortRole(reading, word, recently)
    if (!reference || reference.from <= reached) continue
    found.push(reference)
    recently.note(reference.draft, word.sentence)
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

const INDEFINITE = /^(?:a|an|another|any|every|each|no|some|one|two|three|many|other)$/

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
  // "a former mayor": one of many.
  const before = reading.words[start - 1]
  if (before?.sentence === word.sentence && INDEFINITE.test(before.lower)) return null
  for (let from = start; from < word.index; from++) {
    const match = byRole.get(wordsOf(reading, from, word.index))
    if (!match || overlapsRole(match.role, from, word.index)) continue
    if (!isLoosePrefix(index, start, from)) return null
    const article = before?.lower === 'the' && before.sentence === word.sentence
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

/** A noun that an entity can be spoken of by, from a word on. */
interface Known {
  readonly noun: string
  readonly since: number
}

/** The nouns each entity can be spoken of by: its roles, the head of its name, what kind of place it is. */
function nounsOf(reading: Reading, draft: Draft, roles: readonly Role[]): Known[] {
  const { to } = draft.names[0] as Name
  const said = roles
    .filter(({ head }) => isNounRole(reading, head))
    .map((role) => ({ noun: (reading.words[role.head] as Word).lower, since: role.to }))
  return [...said, ...new Set(wordings(draft).flatMap((text) => nounsOfName(draft, text)))].map((known) =>
    typeof known === 'string' ? { noun: known, since: to } : known,
  )
}

const isNounRole = (reading: Reading, head: number): boolean => /^(?:NOUN|PROPN|ADJ)$/.test((reading.words[head] as Word).upos)

/** "ministry" of "Ministry of Health", "bridge" of "Tower Bridge", "company" of "Halden plc", "country" of "Kenya". */
function nounsOfName(draft: Draft, text: string): string[] {
  const words = text.toLowerCase().split(/\s+/)
  const of = words.findIndex((w) => /^(of|for)$/.test(w))
  const head = (of > 0 ? words[of - 1] : words.at(-1)) as string
  const nouns: string[] = []
  if (draft.kind === 'organization') {
    if (words.length > 1 && (ORGANIZATION_HEADS.has(head) || ORGANIZATION_CUES.has(head))) nouns.push(head)
    if (/^(inc\.?|corp\.?|ltd\.?|plc|llc|gmbh|ag|co\.?|as|sa|bv|ab|nv)$/.test(words.at(-1) as string)) nouns.push('company')
  }
  if (draft.kind === 'place') {
    // "Hudson River", "Lake Baikal".
    const kind = [head, words[0] as string].find((w) => PLACE_CUES.has(w))
    if (words.length > 1 && kind) nouns.push(kind)
    if (draft.reference?.country && !draft.reference.capitalOf) nouns.push('country', 'nation')
    else if (draft.reference?.capitalOf || lookUp(text)?.city) nouns.push('city')
  }
  if (draft.kind === 'other' && words.length > 1 && OTHER_HEADS.has(head)) nouns.push(head)
  return nouns
}

/** An entity lately spoken of that a noun can stand for. */
interface Recent {
  readonly draft: Draft
  readonly since: number
  readonly sentence: number
}

/** For each noun the two entities last spoken of that it can stand for, as one walks through the text. */
class Recently {
  readonly #nouns: ReadonlyMap<Draft, readonly Known[]>
  readonly #last = new Map<string, readonly Recent[]>()

  constructor(nouns: ReadonlyMap<Draft, readonly Known[]>) {
    this.#nouns = nouns
  }

  note(draft: Draft, sentence: number): void {
    for (const { noun, since } of this.#nouns.get(draft) ?? []) {
      const other = this.#last.get(noun)?.find((recent) => recent.draft !== draft)
      this.#last.set(noun, [{ draft, since, sentence }, ...(other ? [other] : [])])
    }
  }

  /** The only one within reach, or one just spoken of where the other was long ago. */
  meantBy(word: Word): Draft | null {
    const [first, second] = (this.#last.get(word.lower) ?? []).filter(({ since }) => since < word.index)
    if (!first || word.sentence - first.sentence > REACH) return null
    const apart = second ? first.sentence - second.sentence : REACH
    return apart >= APART && word.sentence - first.sentence < APART ? first.draft : second ? null : first.draft
  }
}

/** Said of many things in one article. */
const VAGUE = /^(?:region|area|coast|state|office|test|world|department|service|services|forces)$/

/** "the speaker", "the ministry", "the country": an article, a noun, and nothing that makes it another's. */
function shortRole(reading: Reading, word: Word, recently: Recently): Reference | null {
  const article = reading.words[word.index - 1]
  if (article?.lower !== 'the' || article?.sentence !== word.sentence) return null
  if (word.dated || VAGUE.test(word.lower)) return null
  const draft = recently.meantBy(word)
  if (!draft) return null
  // "the Paralympics": a name that the list of names has not.
  if (word.capital && !word.first && /^(?:place|other)$/.test(draft.kind)) return null
  if (draft.kind === 'person' && !ROLE_NOUNS.has(word.lower) && !TITLES.has(word.lower)) return null
  if (COMPANY_NOUNS.test(word.lower) && draft.kind !== 'organization') return null
  const next = reading.words[word.index + 1]
  if (next && next.sentence === word.sentence && /^(of|for|in|at|who|that|which|whose|from|where)$/.test(next.lower)) return null
  // "the president on trial": said of one among several.
  if (reading.grammar.childrenOf(word.token, 'nmod', 'acl').some((child) => child > word.token)) return null
  return { from: word.index - 1, to: word.index, form: 'nominal', draft }
}
