import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, findAnchor } from '../../../src/core/edits/anchor.ts'

const TEXT = 'He left early. Later he came back, and when he had eaten he slept.'

/** The nth "he" of the text. */
function he(nth: number) {
  const found = [...TEXT.matchAll(/\bhe\b/g)][nth - 1]
  const start = found?.index ?? -1
  return { start, end: start + 2 }
}

const wordsAround = (text: string, at: number | undefined) => at !== undefined && text.slice(Math.max(0, at - 5), at + 9)

describe('a place in the text is found again', () => {
  it('where it was', () => {
    expect(findAnchor(TEXT, anchorOf(TEXT, he(2)))).toEqual(he(2))
  })

  it.each([
    ['the text before it has grown', `A new first sentence. ${TEXT}`, 'when he had ea'],
    ['the text before it has been cut', TEXT.slice(15), 'when he had ea'],
    ['what follows has changed', TEXT.replace('had eaten he slept', 'saw her'), 'when he saw he'],
    ['what comes before has changed', TEXT.replace('came back, and when', 'went out; once'), 'once he had ea'],
  ])('though %s', (_, text, words) => {
    expect(wordsAround(text, findAnchor(text, anchorOf(TEXT, he(2)))?.start)).toBe(words)
  })

  it.each([
    ['its words are gone', TEXT.replaceAll('he', 'she'), 2],
    ['its words stand in other company only', 'Then he sang, and everybody else was silent for a long while.', 2],
    ['there is no text', '', 1],
  ])('but not where %s', (_, text, nth) => {
    expect(findAnchor(text, anchorOf(TEXT, he(nth)))).toBeNull()
  })

  it('in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('h', 'e', ' ', '🙂', '\ud800'), maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a, b) % (text.length + 1)
        const end = Math.max(start, Math.max(a, b) % (text.length + 1))
        const found = findAnchor(text, anchorOf(text, { start, end }))
        expect(found).toEqual(end > start ? { start, end } : null)
      }),
    )
  })
})
