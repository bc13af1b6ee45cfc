import { fold } from '../../language/names/fold.ts'
import { givenName, isEnglish, lookUp } from '../../language/names/gazetteer.ts'
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from '../../lexicon/organization-heads.ts'
import { CLUB_ENDINGS } from '../../lexicon/sports-teams.ts'
import type { Name } from '../name.ts'
import type { Reading, Word } from '../words.ts'
import { type Draft, mergeAll, wordings } from './draft.ts'

const bare = (text: string): string => fold(text).replaceAll('.', '')
const isAcronym = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&-]{1,6}$|^(?=\S*\p{Lu}\S*\p{Lu}\S*\p{Lu})[\p{L}\p{N}&-]{3,8}$/u.test(bare(text))

/**
 * Brings together an organisation's names: what stands in brackets after the full name ("World Health Organization
 * (WHO)"), initials, the name with and without "Inc.", and the short form that is the end or the beginning of one
 * longer name ("Duma", "State Duma").
 */
export function linkOrganizations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const target = new Map<Draft, Draft>()
  bracketed(reading, drafts, target)
  const longer = drafts.filter((draft) => /^(organization|other)$/.test(draft.kind) && wordings(draft)[0]?.includes(' '))
  const byForm = indexForms(longer)
  for (const draft of drafts) {
    if (target.has(draft) || draft.kind === 'group') continue
    const match = longFormOf(draft, byForm)
    if (match && target.get(match) !== draft) target.set(draft, match)
  }
  return mergeAll(drafts, target)
}

/** "Full Name (FN)", "FN (Full Name)", "Full Name (NYSE: FNA)" and "Full Name (FNA.N)". */
function bracketed(reading: Reading, drafts: readonly Draft[], target: Map<Draft, Draft>): void {
  const byStart = new Map<number, Draft>()
  for (const draft of drafts) for (const name of draft.names) byStart.set(name.from, draft)
  const { words } = reading
  for (const draft of drafts) {
    if (draft.kind === 'person' || draft.kind === 'group') continue
    for (const { to, text } of draft.names) {
      if (words[to + 1]?.text !== '(') continue
      const ticker = words[to + 3]?.text === ':' && words[to + 5]?.text === ')' ? byStart.get(to + 4) : undefined
      if (ticker && ticker !== draft) target.set(ticker, draft)
      const inside = byStart.get(to + 2)
      const name = inside?.names.find((n) => n.from === to + 2)
      if (!inside || !name || inside === draft || !(words[name.to + 1]?.text === ')' || isListing(name.text))) continue
      if ((isAcronym(name.text) && text.includes(' ')) || isListing(name.text)) target.set(inside, draft)
      else if (isAcronym(text) && name.text.includes(' ') && inside.kind === draft.kind) target.set(draft, inside)
    }
  }
}

/** "HWL.N": shares of a company and where they are traded. */
const isListing = (text: string): boolean => /^[A-Z\d]{2,6}[a-z]?\.[A-Z]{1,3}$/.test(text)

/** Every short form a long name can go by → the names that go by it. */
function indexForms(longer: readonly Draft[]): Map<string, Set<Draft>> {
  const index = new Map<string, Set<Draft>>()
  const add = (form: string, draft: Draft) => index.set(form, (index.get(form) ?? new Set<Draft>()).add(draft))
  for (const draft of longer) {
    for (const text of wordings(draft)) {
      const words = fold(text).split(' ')
      const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
      add(`initials ${capitals.map((word) => word[0]).join('')}`, draft)
      add(
        `initials ${words
          .filter((word) => !/^(the|of|and|for|&)$/.test(word))
          .map((word) => (word[0] as string).toUpperCase())
          .join('')}`,
        draft,
      )
      const [first, last] = [words[0] as string, words.at(-1) as string]
      const company = COMPANY_SUFFIXES.has(last.toLowerCase()) || /^(Group|Company|Corporation|Holdings)$/.test(last)
      if (company) add(`name ${words.slice(0, words.at(-2) === '&' ? -2 : -1).join(' ')}`, draft)
      // "5th Circuit" of "5th U.S. Circuit Court of Appeals".
      if (/^\d/.test(first))
        add(
          `name ${words
            .filter((word) => !/^U\.?S\.?$/.test(word))
            .slice(0, 2)
            .join(' ')}`,
          draft,
        )
      // "Brocade" of "Brocade Communications", where the tagger knows it for a firm though its name is a common word.
      if (words.length === 2 && ORGANIZATION_HEADS.has(last.toLowerCase()) && first.length > 3) add(`firm ${first}`, draft)
      if (words.length > 2 && !/^(of|the|and|for)$/.test(words[1] as string)) add(`piece ${words.slice(1).join(' ')}`, draft)
      if (words.length > 2) add(`piece ${words.slice(0, -1).join(' ')}`, draft)
      if (words.length < (company ? 5 : 4) && isDistinct(first)) add(`name ${first}`, draft)
      if (isDistinct(last) || lookUp(last)?.organization || isClubAfter(first, last)) add(`name ${last}`, draft)
    }
  }
  return index
}

/** "City", "United", "Rovers" of a club that has its place's name before it. */
const isClubAfter = (place: string, last: string): boolean => CLUB_ENDINGS.has(last) && lookUp(`${place} ${last}`)?.team === true

/** A word that alone can stand for the name: no common word, no place, no people, nobody's first name. */
function isDistinct(word: string): boolean {
  const known = lookUp(word)
  return (
    /^\p{Lu}/u.test(word) &&
    !isEnglish(word.toLowerCase()) &&
    !givenName(word) &&
    !known?.country &&
    !known?.city &&
    !known?.region &&
    known?.people === undefined
  )
}

function longFormOf(draft: Draft, byForm: ReadonlyMap<string, Set<Draft>>): Draft | undefined {
  const text = (wordings(draft)[0] as string).replace(/^The /, '')
  const acronym = isAcronym(text)
  if (acronym && draft.kind === 'place' && draft.reference) return undefined
  const titled = draft.kind === 'person' && draft.names.some((name) => name.title)
  const forms = acronym ? [`initials ${bare(text)}`, `name ${fold(text)}`] : []
  if (!titled && !draft.reference) {
    if (text.includes(' ')) forms.push(`piece ${fold(text)}`)
    if (draft.kind !== 'place') forms.push(`name ${fold(text)}`)
    if (draft.kind === 'organization') forms.push(`firm ${fold(text)}`)
  }
  for (const form of forms) {
    const matches = [...(byForm.get(form) ?? [])].filter((match) => match !== draft)
    if (matches.length === 1) return matches[0]
  }
  return undefined
}

/** The word after a name's last, within its sentence. */
export const wordAfter = (reading: Reading, name: Name): Word | undefined => {
  const word = reading.words[name.to + 1]
  return word?.sentence === (reading.words[name.to] as Word).sentence ? word : undefined
}
