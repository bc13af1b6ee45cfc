import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLanguage } from '../../../src/core/language/read.ts'
import { slice } from '../../../src/core/span.ts'

const read = (text: string) => readLanguage(text, [{ start: 0, end: text.length, kind: 'paragraph', number: 1 }])
const words = (text: string) => read(text).tokens.map((token) => slice(text, token))

describe('sentences and words', () => {
  it.each([
    ['They don’t agree. She left.', ['They', 'do', 'n’t', 'agree', '.', 'She', 'left', '.']],
    ['Russia’s war', ['Russia', '’s', 'war']],
    ['about 2,000 people', ['about', '2,000', 'people']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('tells parts of speech and lemmas', () => {
    const [, arrived] = read('They arrived.').tokens
    expect(arrived).toMatchObject({ upos: 'VERB', lemma: 'arrive' })
  })

  it('reads around runs that are no language, in linear time', () => {
    const run = 'x'.repeat(200_000)
    const text = `She left. ${run} He stayed.`
    const { tokens, sentences } = read(text)
    expect(tokens.filter(({ upos }) => upos === 'X').map((token) => token.end - token.start)).toEqual([200_000])
    expect(sentences.map((sentence) => slice(text, sentence).slice(0, 10))).toEqual(['She left.', 'xxxxxxxxxx', 'He stayed.'])
  })

  it('gives words in order that lie within sentences, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { tokens, sentences } = read(text)
        let before = 0
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true)
          before = end
        }
      }),
    )
  })
})
