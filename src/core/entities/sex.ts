import { givenName, type Sex } from '../language/names/gazetteer.ts'
import { ADDRESS_FEMALE, ADDRESS_MALE, FEMALE_ROLES, MALE_ROLES, ROLE_NOUNS } from '../lexicon/titles.ts'
import type { Name } from './name.ts'
import type { Reading, Word } from './words.ts'

/**
 * The sex that the text gives away for a person: a form of address or a role before one of the names, else the given
 * name where only one sex commonly bears it. Undefined where nothing says it.
 */
export function sexOf(reading: Reading, names: readonly Name[]): 'male' | 'female' | undefined {
  for (const name of names) {
    const stated = statedSex(reading, name)
    if (stated) return stated
  }
  const full = names.find((name) => name.text.includes(' '))
  const first = full?.text.split(/\s+/)[0]
  const given: Sex | undefined = first ? givenName(first) : undefined
  return given === 'either' ? undefined : given
}

function statedSex(reading: Reading, name: Name): 'male' | 'female' | undefined {
  const before = reading.words[(name.title?.to ?? name.from - 1) as number] as Word | undefined
  if (!before || before.sentence !== (reading.words[name.from] as Word).sentence) return undefined
  if (ADDRESS_MALE.has(before.lower)) return 'male'
  if (ADDRESS_FEMALE.has(before.lower)) return 'female'
  if (!ROLE_NOUNS.has(before.lower)) return undefined
  if (MALE_ROLES.has(before.lower)) return 'male'
  return FEMALE_ROLES.has(before.lower) ? 'female' : undefined
}
