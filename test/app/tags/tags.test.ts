import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tags } from '../../../src/app/store/tags.ts'
import { cleanTag, giveTag, hasTags, renameTag, tagsIn, tagsInUse, tagsOf, takeTag } from '../../../src/app/tags/tags.ts'

const TAGS: Tags = { quay: ['law', 'Fishing'], bell: ['fishing'], rail: ['law'] }

describe('a tag', () => {
  it.each([
    ['  #Fishing   rights ', 'Fishing rights'],
    ['##', ''],
    ['a'.repeat(60), 'a'.repeat(40)],
    ['cafe\u0301', 'caf\u00e9'],
  ])('%j is kept as %j', (written, tag) => expect(cleanTag(written)).toBe(tag))

  it('is written beside others with commas', () => expect(tagsIn('law, , #sea,  fish ')).toEqual(['law', 'sea', 'fish']))
})

describe('tags', () => {
  it('are given once, spelt as they are on others', () => {
    expect(giveTag(TAGS, 'rail', 'FISHING').rail).toEqual(['law', 'Fishing'])
    expect(giveTag(TAGS, 'quay', 'Law')).toEqual(TAGS)
  })

  it('are taken away; an article without any is not listed', () => {
    expect(takeTag(TAGS, 'quay', 'LAW').quay).toEqual(['Fishing'])
    expect(takeTag(TAGS, 'rail', 'law')).toEqual({ quay: ['law', 'Fishing'], bell: ['fishing'] })
  })

  it('are renamed everywhere, and two of one name become one', () => {
    expect(renameTag(TAGS, 'fishing', 'Sea')).toEqual({ quay: ['law', 'Sea'], bell: ['Sea'], rail: ['law'] })
    expect(renameTag(TAGS, 'law', 'fishing')).toEqual({ quay: ['fishing'], bell: ['fishing'], rail: ['fishing'] })
    expect(renameTag(TAGS, 'law', null)).toEqual({ quay: ['Fishing'], bell: ['fishing'] })
  })

  it('are counted on the articles that are there, by name', () => {
    expect(tagsInUse(TAGS, ['quay', 'bell'])).toEqual([
      { tag: 'Fishing', count: 2 },
      { tag: 'law', count: 1 },
    ])
  })

  it('have to be on an article together', () => {
    expect(['quay', 'bell', 'rail', 'none'].filter((slug) => hasTags(TAGS, slug, ['LAW', 'fishing']))).toEqual(['quay'])
  })

  it('never come twice, whatever is done', () => {
    const word = fc.constantFrom('a', 'A', 'á', 'b', 'constructor', '__proto__x')
    const slug = fc.constantFrom('x', 'y', 'toString')
    const act = fc.oneof(
      fc.tuple(slug, word).map(
        ([at, tag]) =>
          (all: Tags) =>
            giveTag(all, at, tag),
      ),
      fc.tuple(slug, word).map(
        ([at, tag]) =>
          (all: Tags) =>
            takeTag(all, at, tag),
      ),
      fc.tuple(word, fc.option(word)).map(
        ([from, to]) =>
          (all: Tags) =>
            renameTag(all, from, to),
      ),
    )
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const all = acts.reduce<Tags>((tags, change) => change(tags), {})
        for (const at of Object.keys(all)) {
          expect(tagsOf(all, at).length).toBeGreaterThan(0)
          expect(tagsInUse(all, [at]).every(({ count }) => count === 1)).toBe(true)
        }
      }),
    )
  })
})
