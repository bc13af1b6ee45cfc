import { allLocales } from '@faker-js/faker'
import { hashOfName, LONGEST_PLACE, type NameLists } from '../core/language/names/name-lists.ts'

const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M} '’.-]+$/u

/** Every string of a value, however deep. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []

/** Names of persons and places of all locales of Faker (MIT), in Latin letters: persons' names word by word. */
export function fakerLists(): NameLists {
  const hashes = (names: readonly string[]): Set<number> => new Set(names.filter((name) => name.length > 1).map(hashOfName))
  const locales = Object.values(allLocales)
  const words = (values: unknown): string[] =>
    strings(values)
      .filter((name) => LATIN.test(name))
      .flatMap((name) => name.split(/[ -]/))
      .filter((name) => LATIN.test(name))
  const places = locales
    .flatMap(({ location }) => [location?.city_name, location?.state, location?.county].flatMap(strings))
    .filter((name) => LATIN.test(name) && name.split(' ').length <= LONGEST_PLACE)
  return {
    given: hashes(locales.flatMap(({ person }) => words(person?.first_name))),
    family: hashes(locales.flatMap(({ person }) => words(person?.last_name))),
    places: hashes(places),
    placeFirst: hashes(places.map((place) => place.split(/[ '’-]/)[0] as string)),
  }
}
