import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fingerprint, fingerprintOf, likeness } from '../../src/core/index.ts'

/** Sentences that share no run of four words. */
const sentence = (n: number) => `Warden ${n * 7} of pier ${n * 3 + 1} counted ${n * 11} crates before noon on day ${n}.`
const story = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => sentence(from + index)).join(' ')

const of = (text: string, url?: string) => fingerprintOf({ text, ...(url && { url }) })
const like = (a: Fingerprint, b: Fingerprint, sameTitle = false) => [likeness(a, b, sameTitle), likeness(b, a, sameTitle)]

describe('the same article', () => {
  it.each([
    ['the same', sentence(1)],
    ['set otherwise', `  ${sentence(1).toUpperCase().replaceAll(' ', '\n\n')}`],
    ['with other quotation marks and dashes', sentence(1).replace('counted', '— “counted” –')],
  ])('is known word for word: %s', (_, text) => {
    expect(like(of(sentence(1)), of(text))).toEqual(['same', 'same'])
  })

  it('is not another with the same words in another order, nor one with none', () => {
    expect(like(of('Ann saw Ben at noon'), of('Ben saw Ann at noon'))).toEqual([null, null])
    expect(like(of(''), of('—'))).toEqual([null, null])
  })
})

describe('a version of an article', () => {
  it.each([
    ['one sentence of twenty is another', story(0, 20), `${story(0, 10)} ${sentence(99)} ${story(11, 20)}`],
    ['a third was added', story(0, 20), story(0, 27)],
    ['the last quarter was cut', story(0, 20), story(0, 15)],
  ])('is known by its text: %s', (_, before, after) => {
    expect(like(of(before), of(after))).toEqual(['version', 'version'])
  })

  it('taken much further is known by its title as well', () => {
    const [before, after] = [of(story(0, 10)), of(`${story(0, 10)} ${story(50, 75)}`)]
    expect(like(before, after, false)).toEqual([null, null])
    expect(like(before, after, true)).toEqual(['version', 'version'])
  })

  it('is not every article of the same title: "The week in brief"', () => {
    expect(like(of(story(0, 20)), of(story(50, 70)), true)).toEqual([null, null])
    expect(like(of('Rain on the coast.'), of('Rain on the coast again today.'), true)).toEqual([null, null])
  })

  it.each([
    ['https://example.org/quay', 'http://www.example.org/quay/', true],
    ['https://example.org/quay', 'https://m.EXAMPLE.org/quay?utm_source=mail&fbclid=1#comments', true],
    ['https://example.org/quay', 'https://example.org/quay/amp/', true],
    ['https://example.org/story?id=7&utm_medium=x', 'https://example.org/story?id=7', true],
    ['https://example.org/story?b=2&a=1', 'https://example.org/story?a=1&b=2', true],
    ['https://example.org/story?id=7', 'https://example.org/story?id=8', false],
    ['https://example.org/Quay', 'https://example.org/quay', false],
    ['https://example.org/', 'https://example.org/?utm_source=x', false],
    ['mailto:desk@example.org', 'mailto:desk@example.org', false],
  ])('is known by its address: %s and %s', (a, b, known) => {
    expect(like(of(story(0, 20), a), of(story(50, 70), b))).toEqual(known ? ['version', 'version'] : [null, null])
  })
})

describe('any text', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences', maxCount: 12 }))

  it('is like itself, and likeness goes both ways', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (a, b, sameTitle) => {
        const [one, other] = [of(a), of(b)]
        expect(likeness(one, other, sameTitle)).toBe(likeness(other, one, sameTitle))
        if (/[\p{L}\p{N}]/u.test(a)) expect(likeness(one, of(a), false)).toBe('same')
        expect(one.sketch.length).toBeLessThanOrEqual(64)
        expect([...one.sketch].sort((x, y) => x - y)).toEqual(one.sketch)
      }),
    )
  })

  it('is taken in a moment, a megabyte without a space as well', () => {
    for (const text of ['x'.repeat(1_000_000), 'word '.repeat(200_000), '\ud800'.repeat(100_000)]) {
      const begun = performance.now()
      of(text)
      expect(performance.now() - begun).toBeLessThan(1500)
    }
  })
})
