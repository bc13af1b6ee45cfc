import { ORGANIZATION_CUES, ORGANIZATION_HEADS } from '../../lexicon/organization-heads.ts'
import { COLLECTIVE_NOUNS, FEMALE_NOUNS, MALE_NOUNS, PEOPLE, PERSON_NOUNS } from '../../lexicon/people.ts'
import { PLACE_CUES } from '../../lexicon/place-heads.ts'
import { FEMALE_ROLES, MALE_ROLES, ROLE_NOUNS, TITLES } from '../../lexicon/titles.ts'
import type { EntityKind } from '../../model.ts'

export type Sex = 'male' | 'female'
export type Count = 'one' | 'many' | 'either'
export type Being = 'person' | 'organization' | 'place' | 'group' | 'thing' | 'unknown'

/** What a pronoun has to agree with. */
export interface Traits {
  readonly sex?: Sex
  readonly count: Count
  readonly being: Being
}

export type PronounClass = 'he' | 'she' | 'it' | 'they'

const PRONOUNS: ReadonlyMap<string, PronounClass> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'it'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, 'they'] as const),
])

export const pronounClass = (lower: string): PronounClass | undefined => PRONOUNS.get(lower)
export const isReflexive = (lower: string): boolean => /sel(?:f|ves)$/.test(lower)

/** "they" may stand for an organisation and for a people; a person or a place is one. */
export function traitsOfName(kind: EntityKind, sex: Sex | undefined): Traits {
  if (kind === 'person') return { count: 'one', being: 'person', ...(sex ? { sex } : {}) }
  if (kind === 'group') return { count: 'many', being: 'group' }
  if (kind === 'organization') return { count: 'either', being: 'organization' }
  return { count: 'one', being: kind === 'place' ? 'place' : 'thing' }
}

/** The traits that a common noun shows by itself. `plural`: its tag says so. */
export function traitsOfNoun(lemma: string, lower: string, plural: boolean): Traits {
  const count = plural || PEOPLE.has(lower) ? 'many' : COLLECTIVE_NOUNS.has(lemma) ? 'either' : 'one'
  const sex =
    MALE_NOUNS.has(lemma) || MALE_ROLES.has(lemma) ? 'male' : FEMALE_NOUNS.has(lemma) || FEMALE_ROLES.has(lemma) ? 'female' : undefined
  return { count, being: beingOf(lemma, lower), ...(sex ? { sex } : {}) }
}

function beingOf(lemma: string, lower: string): Being {
  if (PEOPLE.has(lower) || PERSON_NOUNS.has(lemma) || MALE_NOUNS.has(lemma) || FEMALE_NOUNS.has(lemma)) return 'person'
  if (/^(?:crew|family|couple|staff|jury)$/.test(lemma)) return 'group'
  if (ORGANIZATION_CUES.has(lemma) || /^(?:ministry|government|parliament|court|army|police|department|office|council|board)$/.test(lemma))
    return 'organization'
  if (ROLE_NOUNS.has(lemma) || TITLES.has(lemma)) return 'person'
  if (/^(?:country|nation)$/.test(lemma) || PLACE_CUES.has(lemma)) return 'place'
  if (ORGANIZATION_HEADS.has(lemma)) return 'organization'
  // "phonetician", "guitarist": endings of people.
  if (/(?:ist|ician|woman|man|eer)$/.test(lemma) && lemma.length > 5) return 'person'
  return /(?:tion|ment|ness|ity|ism|ance|ence|ing|ure|age|ship|hood)$/.test(lemma) ? 'thing' : 'unknown'
}

/** Whether a pronoun can stand for something at all. What is not known does not forbid it. */
export function agrees(pronoun: PronounClass, { sex, count, being }: Traits): boolean {
  if (pronoun === 'he' || pronoun === 'she') {
    return count !== 'many' && (being === 'person' || being === 'unknown') && (!sex || (sex === 'male') === (pronoun === 'he'))
  }
  if (pronoun === 'it') return count !== 'many' && being !== 'person' && being !== 'group'
  return count !== 'one' || being === 'person' || being === 'organization'
}
