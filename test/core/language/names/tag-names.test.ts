import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadNames } from '../../../../src/core/index.ts'
import { packHashes, unpackHashes } from '../../../../src/core/language/names/name-lists.ts'
import { type TaggedName, tagNames } from '../../../../src/core/language/names/tag-names.ts'
import { readModels } from '../../../support/models.ts'
import { articleOf, languageOf } from '../../written.ts'

function tagged(paragraphs: readonly string[]): TaggedName[] {
  const article = articleOf(paragraphs)
  return tagNames(article.text, languageOf(article), readModels().names)
}

const shown = (text: string): string[] => tagged(text.split('\n\n')).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)

const sentences: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Ingrid Solheim flew from Oslo to Nairobi.', 'person Ingrid Solheim', 'place Oslo', 'place Nairobi'],
  ['The Norwegian Refugee Council said Mr. Solheim had left.', 'organization Norwegian Refugee Council', 'person Solheim'],
  ['Shares in Microsoft fell in New York.', 'organization Microsoft', 'place New York'],
  ['The minister resigned after the vote.'],
]

describe('the tagger of names', () => {
  it.each(sentences)('%s', (text, ...names) => expect(shown(text)).toEqual(names))

  it('keeps names apart, in order, within sentences, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const article = articleOf(paragraphs)
        const language = languageOf(article)
        let last = 0
        for (const { start, end } of tagNames(article.text, language, readModels().names)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(language.sentences.some((s) => s.start <= start && end <= s.end)).toBe(true)
          last = end
        }
      }),
      { numRuns: 100 },
    )
  })

  it('reads sentences of any length', () => expect(shown(`${'Oslo, '.repeat(1500)}end`)).toHaveLength(1500))
})

describe('a model file', () => {
  it('is told from other files', () => {
    expect(() => loadNames(new Uint8Array(0))).toThrow('no model of names')
    expect(() => loadNames(new Uint8Array(1000))).toThrow('no model of names')
  })

  it('is told when it is cut short', () => expect(() => loadNames(Uint8Array.of(0x44, 0x4c, 0x4e, 0x31, 9, 9, 0, 0))).toThrow('cut short'))

  it('keeps lists of hashes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(0xffffff)), (hashes) => {
        expect(unpackHashes(packHashes(new Set(hashes)))).toEqual(new Set(hashes))
      }),
    )
  })
})
