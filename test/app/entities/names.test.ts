import { describe, expect, test } from 'vitest'
import { governmentNote, groupNames, possessive, secondLine } from '../../../src/app/entities/names.ts'
import type { Entity, Mention } from '../../../src/core/index.ts'

const mentions = (count: number, government = 0): Mention[] =>
  Array.from({ length: count }, (_, index) => ({
    start: index * 10,
    end: index * 10 + 4,
    form: 'name',
    ...(index < government && { sense: 'government' as const }),
  }))

const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  kind: 'person',
  name,
  aliases: [],
  descriptions: [],
  mentions: mentions(1),
  ...more,
})

describe('groups of names', () => {
  const names = [
    entity('Marrow', { kind: 'place', mentions: [{ start: 40, end: 46, form: 'name' }] }),
    entity('Zoë Ek', { mentions: [{ start: 90, end: 96, form: 'name' }] }),
    entity('Ada Obi', { aliases: ['the Captain'], mentions: [{ start: 10, end: 17, form: 'name' }] }),
  ]
  const shown = (...options: [string?, ('importance' | 'text')?]) =>
    groupNames(names, ...options).map((group) => [group.kind, ...group.entities.map((one) => one.name)])

  test('people come before places; within a group the order is the analysis’s', () => {
    expect(shown()).toEqual([
      ['person', 'Zoë Ek', 'Ada Obi'],
      ['place', 'Marrow'],
    ])
  })
  test('or that of the text', () => {
    expect(shown('', 'text')[0]).toEqual(['person', 'Ada Obi', 'Zoë Ek'])
  })
  test.each([
    ['obi', ['Ada Obi']],
    ['  ADA ob ', ['Ada Obi']],
    ['zoe', ['Zoë Ek']],
    ['captain', ['Ada Obi']],
    ['ada captain', []],
    ['nobody', []],
  ])('filtered by “%s”', (filter, expected) => {
    expect(shown(filter).flatMap(([, ...found]) => found)).toEqual(expected)
  })
})

describe('the line below a name', () => {
  test('a role in the article’s own words goes first', () => {
    const role = { start: 3, end: 9 }
    expect(secondLine(entity('Ada Obi', { descriptions: [role], aliases: ['AO'] }))).toEqual({ kind: 'role', role })
  })
  test('then other names that tell something new', () => {
    expect(secondLine(entity('Coast Union', { aliases: ['Union', 'CU'] }))).toEqual({ kind: 'also', names: ['CU'] })
  })
  test.each([
    ['Ada Obi', 'Obi'],
    ['Norlanders', 'Norlander'],
    ['Norland', 'Norlandic'],
  ])('of %s, %s tells nothing new', (name, alias) => {
    expect(secondLine(entity(name, { aliases: [alias] }))).toBeNull()
  })
  test.each([
    [1, 0, null],
    [1, 1, 'used for its government'],
    [2, 2, 'both for its government'],
    [4, 2, '2 of 4 for its government'],
    [3, 3, 'all 3 for its government'],
  ])('of %i mentions %i for its government', (count, government, expected) => {
    expect(governmentNote(entity('Marrow', { kind: 'place', mentions: mentions(count, government) }))).toBe(expected)
  })
})

test.each([
  ['person', 'Ada Obi', ['Obi'], "Obi's"],
  ['person', 'Ida Reeves', [], "Ida Reeves's"],
  ['organization', 'Coast Union', ['CU'], "Coast Union's"],
  ['group', 'Norlanders', ['Norlander'], "Norlanders'"],
] as const)('the word of a %s, %s %o, is %s', (kind, name, aliases, expected) => {
  expect(possessive(entity(name, { kind, aliases }))).toBe(expected)
})
