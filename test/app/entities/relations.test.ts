import { describe, expect, test } from 'vitest'
import { viewArticle } from '../../../src/app/article/view.ts'
import { appearsWith, countryRelation, eventsOf, sharedBy } from '../../../src/app/entities/relations.ts'
import type { Entity, EntityReference } from '../../../src/core/index.ts'
import { sample, spanOf } from '../sample.ts'

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

describe('what two have in common', () => {
  const shared = (id: string, other: string) => {
    const { sentences, events, quotations } = sharedBy(view, named(id), named(other))
    return {
      sentences: sentences.map(({ mention }) => mention),
      events: events.map(({ id }) => id),
      quotations: quotations.map(({ id }) => id),
    }
  }
  test.each([
    ['one thanks the other', 'ada-obi', 'coast-union', { sentences: [0], events: ['thanked'], quotations: [] }],
    ['and the other way round', 'coast-union', 'ada-obi', { sentences: [0], events: ['thanked'], quotations: [] }],
    ['one arrives where the other is', 'tobias-renn', 'marrow', { sentences: [0], events: ['arrived'], quotations: [] }],
    ['nothing', 'tobias-renn', 'norland', { sentences: [], events: [], quotations: [] }],
  ] as const)('%s', (_, id, other, expected) => {
    expect(shared(id, other)).toEqual(expected)
  })

  test('what one says of the other', () => {
    const said = { id: 'q9', ...spanOf('Officials in Marrow estimate'), kind: 'indirect' as const, speaker: 'ada-obi' }
    const more = viewArticle({ ...sample, analysis: { ...sample.analysis, quotations: [...sample.analysis.quotations, said] } }, null)
    expect(sharedBy(more, named('marrow'), named('ada-obi')).quotations.map(({ id }) => id)).toEqual(['q9'])
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
