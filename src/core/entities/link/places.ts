import { fold } from '../../language/names/fold.ts'
import { isInitialsOf } from '../../language/names/gazetteer.ts'
import type { Name } from '../name.ts'
import { type Draft, mergeAll, wordings } from './draft.ts'

const AREA = /^(.+) (?:Region|Province|Oblast|Krai|Governorate|County|District|Prefecture|City|Island|State|Peninsula|Strip)$/

/** "CHARLESTON, S.C." of a dateline. */
const WITHIN = /^([^,]+), [^,]+$/

/**
 * Brings together a place's names: "Kirov Oblast" and "Kirov", "CHARLESTON, S.C." and "Charleston", and notes initials of a country's official name that
 * the article uses only inside an organisation's name ("DPRK Defense Ministry") as an alias of the country.
 */
export function linkPlaces(drafts: readonly Draft[]): Draft[] {
  const places = drafts.filter((draft) => draft.kind === 'place')
  const byName = new Map(places.flatMap((draft) => wordings(draft).map((text) => [keyOf(text), draft] as const)))
  const target = new Map<Draft, Draft>()
  for (const draft of places) {
    const name = wordings(draft)[0] as string
    const short = (AREA.exec(fold(name)) ?? WITHIN.exec(fold(name)))?.[1]
    const match = short && byName.get(keyOf(short))
    if (match && match !== draft && !match.reference?.country) target.set(draft, match)
  }
  const merged = mergeAll(drafts, target)
  for (const draft of merged)
    if (draft.kind === 'place' && draft.reference?.country && !draft.reference.capitalOf) addInitials(draft, merged)
  return merged
}

const keyOf = (text: string): string => fold(text).toLowerCase()

function addInitials(country: Draft, drafts: readonly Draft[]): void {
  for (const { kind, names } of drafts) {
    if (kind !== 'organization') continue
    for (const { text } of names as readonly Name[]) {
      const first = text.split(' ')[0] as string
      const isNew = !wordings(country).includes(first) && !country.extraAliases.includes(first)
      if (isNew && isInitialsOf(first.replaceAll('.', ''), country.reference?.country as string)) country.extraAliases.push(first)
    }
  }
}
