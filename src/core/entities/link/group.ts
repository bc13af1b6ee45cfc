import { fold } from '../../language/names/fold.ts'
import { lookUp } from '../../language/names/gazetteer.ts'
import type { EntityReference } from '../../model.ts'
import type { Name } from '../name.ts'
import type { Draft } from './draft.ts'

/** Names of cities that are spellings of one another. */
const SAME_CITY = new Map([
  ['Kiev', 'Kyiv'],
  ['Peking', 'Beijing'],
  ['Washington D.C.', 'Washington'],
  ['Washington DC', 'Washington'],
  ['Washington, D.C.', 'Washington'],
  ['New York City', 'New York'],
  ['NYC', 'New York'],
  ['LA', 'Los Angeles'],
  ['L.A.', 'Los Angeles'],
  ['Kharkov', 'Kharkiv'],
  ['Odessa', 'Odesa'],
  ['Bombay', 'Mumbai'],
  ['Calcutta', 'Kolkata'],
  ['Madras', 'Chennai'],
  ['Rangoon', 'Yangon'],
])

/** Drafts of the names that are the same by their wording or by what the lists say: "U.S." and "United States". */
export function groupNames(names: readonly Name[]): Draft[] {
  const drafts = new Map<string, Draft>()
  const mixed = new Map<string, Name>()
  for (const name of names) if (!isShouted(name.text)) mixed.set(fold(name.text).toLowerCase(), name)
  for (const name of names) {
    const written = (isShouted(name.text) && mixed.get(fold(name.text).toLowerCase())) || name
    const key = keyOf(written)
    const draft = drafts.get(key)
    if (draft) draft.names.push({ ...name, kind: written.kind })
    else {
      const reference = referenceOf(written)
      drafts.set(key, {
        kind: written.kind,
        names: [{ ...name, kind: written.kind }],
        extraAliases: [],
        ...(reference ? { reference } : {}),
      })
    }
  }
  return [...drafts.values()]
}

/** Written in capitals where the same name may stand in small letters elsewhere: "VALE DE MOINHOS". */
const isShouted = (text: string): boolean => text.length > 3 && text === text.toUpperCase()

function keyOf(name: Name): string {
  const text = fold(name.text).replace(/^The /, '')
  const known = lookUp(text)
  if (name.kind === 'place' && known?.country) return `country ${known.country}`
  if (name.kind === 'place') return `place ${SAME_CITY.get(text) ?? text}`
  if (name.kind === 'group') return known?.people ? `people ${known.people}` : `people ${singular(text)}`
  return `${name.kind} ${text === text.toUpperCase() ? text.replaceAll('.', '') : text}`
}

/** "Kurds" and "Kurd", "Englishmen" and "Englishman"; the adjective in -ish stands with them: "Kurdish". */
const singular = (people: string): string =>
  people
    .replace(/men$/, 'man')
    .replace(/([^s])s$/, '$1')
    .replace(/^(Kurd|Scot|Jew)ish$|^(Scott)ish$/, (_, a?: string) => a ?? 'Scot')

function referenceOf(name: Name): EntityReference | undefined {
  const known = lookUp(name.text.replace(/^The /, ''))
  if (!known) return undefined
  if (name.kind === 'place' && known.country) return { country: known.country }
  if (name.kind === 'place' && known.capitalOf) return { country: known.capitalOf, capitalOf: known.capitalOf }
  return name.kind === 'group' && known.people ? { country: known.people } : undefined
}
