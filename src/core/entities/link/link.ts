import type { Name } from '../name.ts'
import type { Reading } from '../words.ts'
import type { Draft } from './draft.ts'
import { giveToFirms } from './firms.ts'
import { groupNames } from './group.ts'
import { linkOrganizations } from './organizations.ts'
import { linkPersons } from './persons.ts'
import { linkPlaces } from './places.ts'

/** Which names belong to one entity. Companies come first: a short name of theirs is nobody's and no place's. Persons come before places: "Lincoln" in an article on Abraham Lincoln is he. */
export const linkNames = (reading: Reading, names: readonly Name[]): Draft[] =>
  linkPlaces(linkOrganizations(reading, linkPersons(reading, giveToFirms(reading, groupNames(names)))))
