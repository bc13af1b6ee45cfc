import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll, fold } from '../../../src/app/reader/find/match.ts'

const found = (text: string, query: string): string[] => findAll(fold(text), query).map(({ start, end }) => text.slice(start, end))

describe('finding', () => {
  it.each([
    ['case makes no difference', 'Harbour, HARBOUR', 'harbour', ['Harbour', 'HARBOUR']],
    ['accents make none', 'Setúbal and Setubal', 'setubal', ['Setúbal', 'Setubal']],
    ['nor do accents in the query', 'Setubal', 'SETÚBAL', ['Setubal']],
    ['an accent that stands alone goes with its letter', 'cafe\u0301 now', 'cafe', ['cafe\u0301']],
    ['letters Unicode does not take apart', 'Słonecznik, Ørsted', 'slonecznik', ['Słonecznik']],
    ['one letter that stands for two', 'Straße', 'strasse', ['Straße']],
    ['a ligature is found by its parts, and found whole', 'the ﬁsh', 'fi', ['ﬁ']],
    ['straight marks find curled ones', '“It’s time”', `"it's`, ['“It’s']],
    ['curled marks find straight ones', `"It's time"`, '“It’s', [`"It's`]],
    ['a hyphen finds any dash', '2027–2031', '2027-2031', ['2027–2031']],
    ['white space is white space', 'ten\u00a0people', 'ten  people', ['ten\u00a0people']],
    ['matches do not overlap', 'aaaa', 'aa', ['aa', 'aa']],
    ['nothing is found for nothing', 'text', '  ', []],
    ['nothing is found for signs that fold to nothing', 'text', '\u0301', []],
    ['nothing is found where it is not', 'text', 'pier', []],
    ['characters outside the first plane', 'a 🚢 sailed', 'sailed', ['sailed']],
  ])('%s', (_, text, query, expected) => {
    expect(found(text, query)).toEqual(expected)
  })

  it('finds any part of any text, and what is found is what was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(), fc.nat(7), (text, a, length) => {
        const start = a % (text.length + 1)
        const query = text.slice(start, start + 1 + length)
        const wanted = fold(query.trim().replace(/\s+/g, ' ')).text
        return findAll(fold(text), query).every((span) => fold(text.slice(span.start, span.end)).text.includes(wanted))
      }),
    )
  })

  it('takes a long text in its stride', () => {
    const text = 'harbour '.repeat(100_000)
    expect(findAll(fold(text), 'HARBOUR')).toHaveLength(100_000)
  })
})
