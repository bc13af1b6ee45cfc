import { describe, expect, test } from 'vitest'
import { viewArticle } from '../../../src/app/article/view.ts'
import { appearsWith, countryRelation, eventsOf } from '../../../src/app/entities/relations.ts'
import type { Entity, EntityReference } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'

const view = viewArticle(sample, null)
const named = (id: string): Entity => view.entities.get(id) as Entity

describe('who appears with whom', () => {
  test('is counted in shared paragraphs, the most first', () => {
    expect(appearsWith(view, named('ada-obi')).map(({ entity, paragraphs }) => [entity.name, paragraphs])).toEqual([
      ['Coast Union', 1],
      ['Harbour Post', 1],
      ['Norland', 1],
    ])
  })
  test('several mentions in one paragraph count once', () => {
    expect(appearsWith(view, named('tobias-renn')).map(({ entity, paragraphs }) => [entity.name, paragraphs])).toEqual([['Marrow', 1]])
  })
})

describe('the events of a name', () => {
  const ids = (id: string) => {
    const { takesPart, here, onItsWord } = eventsOf(view, id)
    return [takesPart, here, onItsWord].map((events) => events.map((event) => event.id))
  }
  test.each([
    ['ada-obi', ['thanked'], [], ['sign']],
    ['marrow', [], ['sent', 'arrived'], []],
    ['harbour-post', [], [], ['thanked']],
  ])('%s: takes part, is the place, is the source', (id, ...expected) => {
    expect(ids(id)).toEqual(expected)
  })
})

describe('reference data', () => {
  const place = (name: string, reference?: EntityReference, kind: Entity['kind'] = 'place'): Entity => ({
    id: name,
    kind,
    name,
    aliases: [],
    descriptions: [],
    mentions: [],
    ...(reference && { reference }),
  })
  const capital = place('Oslo', { country: 'NO', capitalOf: 'NO' })
  const country = place('Norway', { country: 'NO' })
  const people = place('Norwegians', { country: 'NO' }, 'group')
  const among = (entity: Entity, others: readonly Entity[]) => {
    const made = viewArticle({ ...sample, analysis: { ...sample.analysis, entities: [entity, ...others] } }, null)
    const relation = countryRelation(made, entity)
    return relation && `${relation.words} ${relation.other.name}`
  }
  test.each([
    ['a capital and its country', capital, [country], 'Capital of Norway'],
    ['a country and its capital', country, [people, capital], 'Its capital: Oslo'],
    ['a people and its country', people, [capital, country], 'Country: Norway'],
    ['a capital whose country is not named', capital, [people], null],
    ['a country whose capital is not named', country, [people], null],
    ['another country', place('Sweden', { country: 'SE' }), [capital, country], null],
    ['a place without reference data', place('Marrow'), [country], null],
  ] as const)('%s', (_, entity, others, expected) => {
    expect(among(entity, others)).toBe(expected)
  })
})
