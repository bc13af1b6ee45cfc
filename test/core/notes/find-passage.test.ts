import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../../src/core/edits/anchor.ts'
import { passageFinder } from '../../../src/core/notes/find-passage.ts'
import { fold } from '../../../src/core/notes/fold.ts'

const TEXT = `The ferry left Marrow at six. "It was full," the mate said.

The storm came up at nine – nobody aboard had expected it, and the harbour's lights were out. The crew turned back.

At noon the ferry left again. The storm had passed.`

const spanOf = (words: string, text = TEXT) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
/** What is found of a passage when the text has become another. */
function found(words: string, now: string): string | null {
  const span = passageFinder(now)(anchorOf(TEXT, spanOf(words)))
  return span && now.slice(span.start, span.end)
}

const SENTENCE = "The storm came up at nine – nobody aboard had expected it, and the harbour's lights were out."

describe('a passage is found again', () => {
  it('where it was', () => {
    for (const words of ['ferry', SENTENCE, TEXT, 'said.\n\nThe storm']) expect(found(words, TEXT)).toBe(words)
  })

  it.each([
    ['more before it', 'ferry', `Weather\n\n${TEXT}`, 'ferry'],
    [
      'a few words, of which there are several: the one between the same words',
      'The storm had',
      `The storm had come. ${TEXT}`,
      'The storm had',
    ],
    [
      'it stands elsewhere, between other words',
      'nobody aboard had expected it',
      'Later: nobody aboard had expected it!',
      'nobody aboard had expected it',
    ],
    ['other line breaks', 'said.\n\nThe storm', TEXT.replaceAll('\n\n', '\n').replaceAll(' ', '  '), 'said.\nThe  storm'],
    ['curled quotation marks', '"It was full,"', TEXT.replace('"It', '“It').replace(',"', ',”'), '“It was full,”'],
    ['another dash and apostrophe', SENTENCE, TEXT.replace('–', '—').replace("'", '’'), SENTENCE.replace('–', '—').replace("'", '’')],
    ['a word inside it corrected', SENTENCE, TEXT.replace('nine', 'half past ten'), SENTENCE.replace('nine', 'half past ten')],
    ['its first word corrected', SENTENCE, TEXT.replace('The storm came', 'A gale came'), SENTENCE.replace('The storm', 'A gale')],
    ['its last word corrected', SENTENCE, TEXT.replace('were out.', 'were lit.'), SENTENCE.replace('were out.', 'were lit.')],
  ])('though there is %s', (_, words, now, expected) => {
    expect(found(words, now)).toBe(expected)
  })

  it.each([
    ['its words are gone', 'the mate said', TEXT.replace('the mate said', 'she said')],
    ['they are few and stand in other company', 'had passed', 'She had passed by.'],
    ['most of it was cut', SENTENCE, TEXT.replace(' nobody aboard had expected it, and the harbour', ' all')],
    ['much was put into it', SENTENCE, TEXT.replace('nine', `nine. ${'It rained and rained. '.repeat(20)}`)],
    ['there is no text', SENTENCE, ''],
  ])('but not where %s', (_, words, now) => {
    expect(found(words, now)).toBeNull()
  })

  it('with its own words, whatever is written before and after it', () => {
    const words = fc.array(fc.constantFrom('ferry', 'storm', 'the', 'left', '😀', '“', 'é'), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.string(), fc.string(), (list, a, b, head, tail) => {
        const text = list.join(' ')
        const [start, last] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
        const span = { start, end: last + 1 }
        const now = head + text + tail
        const place = passageFinder(now)(anchorOf(text, span))
        expect(place && now.slice(place.start, place.end)).toBe(text.slice(span.start, span.end))
      }),
    )
  })

  it('within the text, if at all, in any text', () => {
    const some = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '“', '\ud800', '🙂'), maxLength: 300 })
    fc.assert(
      fc.property(some, some, fc.nat(300), fc.nat(300), (before, now, a, b) => {
        const place = passageFinder(now)(anchorOf(before, { start: Math.min(a, b), end: Math.max(a, b) }))
        if (place) expect(place.start >= 0 && place.start < place.end && place.end <= now.length).toBe(true)
      }),
    )
  })
})

describe('folding', () => {
  it('leads back to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '’', '—', '\ud800', '🙂') }), (text) => {
        const { text: folded, starts, ends } = fold(text)
        expect(starts.length).toBe(folded.length)
        const back = [...starts].map((start, unit) => text.slice(start, ends[unit]))
        expect([...new Set(starts)].map((start) => back[[...starts].indexOf(start)]).join('')).toBe(text)
      }),
    )
  })
})
