import { describe, expect, it } from 'vitest'
import { groupsOf } from '../../../src/app/notes/groups.ts'
import { highlight } from '../../core/notes/highlights.ts'
import { spanOf } from '../sample.ts'

const articles = [
  { slug: 'storm', title: 'A storm in Marrow' },
  { slug: 'harbour', title: 'The harbour opens' },
]
const all = [
  highlight('b', spanOf('two ships'), { note: 'Which, Peña?' }),
  highlight('a', spanOf('Ada Obi')),
  highlight('c', spanOf('the storms'), { slug: 'storm' }),
  highlight('d', spanOf('the storms'), { slug: '~gone' }),
]
const found = (query: string) => groupsOf(all, articles, query).map(({ slug, highlights }) => [slug, ...highlights.map(({ id }) => id)])

describe('the highlights of all articles', () => {
  it('stand by article, in the library’s order, each in the order of its text; those of articles that are not here come last', () => {
    expect(found('')).toEqual([
      ['storm', 'c'],
      ['harbour', 'a', 'b'],
      ['~gone', 'd'],
    ])
    expect(groupsOf(all, articles, '').map(({ title, stray }) => [title, stray])).toEqual([
      ['A storm in Marrow', undefined],
      ['The harbour opens', undefined],
      ['Gone', true],
    ])
  })

  it.each([
    ['ships', [['harbour', 'b']]],
    ['PENA', [['harbour', 'b']]],
    ['opens obi', [['harbour', 'a']]],
    ['marrow', [['storm', 'c']]],
    ['nothing', []],
  ])('of which %j finds the words, the notes and the titles', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })
})
