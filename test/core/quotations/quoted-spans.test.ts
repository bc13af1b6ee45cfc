import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotedSpans } from '../../../src/core/quotations/quoted-spans.ts'
import { articleOf } from '../written.ts'

const quotedIn = (...paragraphs: string[]) => {
  const article = articleOf(paragraphs)
  return findQuotedSpans(article).map((q) => article.text.slice(q.start, q.end))
}

describe('marks that quote', () => {
  it.each([
    ['straight', 'She said "we are late" and left.', ['"we are late"']],
    ['curly', 'She said “we are late” and left.', ['“we are late”']],
    ['mixed', 'She said “we are late" and left.', ['“we are late"']],
    ['single curly', 'The ‘quiet room’ was full.', ['‘quiet room’']],
    ['single straight', "They call it 'the quiet room' now.", ["'the quiet room'"]],
    ['guillemets', 'He wrote «enough» on the wall.', ['«enough»']],
    ['broken by the attribution', '"We waited," he said, "and nobody came."', ['"We waited,"', '"and nobody came."']],
    ['nested: the outer counts', '“He told me ‘go home’ and I went,” she said.', ['“He told me ‘go home’ and I went,”']],
    ['nested, straight', '"He told me \'go home\' and I went," she said.', ['"He told me \'go home\' and I went,"']],
    ['with an apostrophe inside', "“It wasn't ours,” he said.", ["“It wasn't ours,”"]],
    ['after a bracket', 'The hall (called "the barn") burned.', ['"the barn"']],
    ['with its space on the wrong side', 'She said," [We] cannot stay".', ['" [We] cannot stay"']],
    ['with an insertion', '"[We] cannot stay," she said.', ['"[We] cannot stay,"']],
  ])('%s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})

describe('marks that do not', () => {
  it.each([
    ['possessive plural', "The workers' hall and the miners' hall burned."],
    ['left-out letters', "In the '90s it wasn't ours, 'tis true."],
    ['inches and feet', 'A 6\'2" man cut a 12" pipe.'],
    ['a stray mark in the middle', 'The sign said " and nothing more followed on it at all'],
  ])('%s', (_, text) => {
    expect(quotedIn(text)).toEqual([])
  })
})

describe('over paragraphs', () => {
  it('is left open and opened again', () => {
    const article = articleOf(['“We came at night.', '“We left at dawn,” she said.'])
    const quoted = findQuotedSpans(article)
    expect(quoted.map((q) => article.text.slice(q.start, q.end))).toEqual(['“We came at night.', '“We left at dawn,”'])
    expect(quoted.map((q) => q.continues ?? false)).toEqual([true, false])
  })

  it('runs on without a new mark to where it is closed', () => {
    expect(quotedIn('She said, "We came at night.', 'We left at dawn." Then it rained.')).toEqual([
      '"We came at night.',
      'We left at dawn."',
    ])
    expect(quotedIn('She said, "We came at night.', 'They left a "wooden" boat.')).toEqual(['"We came at night.', '"wooden"'])
  })

  it('does not run on from a paragraph that closes its mark', () => {
    expect(quotedIn('“We came.”', '“They left.”')).toEqual(['“We came.”', '“They left.”'])
  })

  it('never crosses a paragraph', () => {
    expect(quotedIn('He said: “We came and nobody was there', 'The hall was dark.')).toEqual(['“We came and nobody was there'])
  })
})

it('finds sound spans in any text', { timeout: 30_000 }, () => {
  const text = fc.array(
    fc.oneof(fc.constantFrom('"', '“', '”', '‘', '’', "'", ' ', '\n', 's', 'a', '.', ','), fc.string({ unit: 'binary' })),
  )
  fc.assert(
    fc.property(text, text, (a, b) => {
      const article = articleOf([a.join(''), b.join('')])
      let last = 0
      for (const q of findQuotedSpans(article)) {
        expect(q.start).toBeGreaterThanOrEqual(last)
        expect(q.end).toBeGreaterThan(q.start)
        expect(q.end).toBeLessThanOrEqual(article.text.length)
        last = q.end
      }
    }),
    { numRuns: 50 },
  )
})
