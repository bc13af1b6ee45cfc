import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PassageStep, sentenceFrom, stepPassage } from '../../../../src/app/reader/notes/steps.ts'

const TEXT = 'The ferry left at six.  It came\n\nback. Nobody knew why.'
const SENTENCES = ['The ferry left at six.', 'It came\n\nback.', 'Nobody knew why.'].map((words) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
})
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

describe('a passage chosen by the keyboard', () => {
  it.each([
    ['next-sentence', 'The ferry left at six.', 'It came\n\nback.'],
    ['next-sentence', 'ferry left', 'It came\n\nback.'],
    ['next-sentence', 'Nobody knew why.', 'Nobody knew why.'],
    ['previous-sentence', 'Nobody knew why.', 'It came\n\nback.'],
    ['previous-sentence', 'The ferry', 'The ferry'],
    ['start-earlier', 'left at', 'ferry left at'],
    ['start-earlier', 'It', 'six.  It'],
    ['start-earlier', 'The ferry', 'The ferry'],
    ['start-later', 'left at six.', 'at six.'],
    ['start-later', 'left', 'left'],
    ['end-earlier', 'It came\n\nback.', 'It came'],
    ['end-earlier', 'It', 'It'],
    ['end-later', 'It came', 'It came\n\nback.'],
    ['end-later', 'knew why.', 'knew why.'],
  ] as const)('%s: %j becomes %j', (step, before, after) => {
    const { start, end } = stepPassage(TEXT, SENTENCES, spanOf(before), step)
    expect(TEXT.slice(start, end)).toBe(after)
  })

  it('is never empty and stays within the text, whatever the steps', () => {
    const steps = fc.array(
      fc.constantFrom<PassageStep>('next-sentence', 'previous-sentence', 'start-earlier', 'start-later', 'end-earlier', 'end-later'),
    )
    fc.assert(
      fc.property(steps, (all) => {
        let span = spanOf('ferry left')
        for (const step of all) span = stepPassage(TEXT, SENTENCES, span, step)
        expect(0 <= span.start && span.start < span.end && span.end <= TEXT.length).toBe(true)
        expect(TEXT.slice(span.start, span.end)).toBe(TEXT.slice(span.start, span.end).trim())
      }),
    )
  })

  it('begins with the sentence at a place, or the next one', () => {
    expect(sentenceFrom(SENTENCES, 5)).toEqual(SENTENCES[0])
    expect(sentenceFrom(SENTENCES, 23)).toEqual(SENTENCES[1])
    expect(sentenceFrom(SENTENCES, TEXT.length)).toBeNull()
    expect(sentenceFrom([], 0)).toBeNull()
  })
})
