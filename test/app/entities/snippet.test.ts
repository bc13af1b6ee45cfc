import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { snippet } from '../../../src/app/entities/snippet.ts'

/** The mention stands in square brackets, its sentence between bars (all of the text where there are none). */
function parse(marked: string) {
  const text = marked.replace(/[[\]|]/g, '')
  const offsetOf = (sign: string) => marked.slice(0, marked.indexOf(sign)).replace(/[[\]|]/g, '').length
  const bounds = marked.includes('|')
    ? { start: offsetOf('|'), end: marked.slice(0, marked.lastIndexOf('|')).replace(/[[\]|]/g, '').length }
    : { start: 0, end: text.length }
  return { text, mention: { start: offsetOf('['), end: offsetOf(']') }, bounds }
}

const shown = (marked: string) => {
  const { text, mention, bounds } = parse(marked)
  const { before, match, after, cutBefore, cutAfter } = snippet(text, mention, bounds)
  return `${cutBefore ? '… ' : ''}${before}[${match}]${after}${cutAfter ? ' …' : ''}`
}

describe('a few words around a mention', () => {
  test.each([
    ['a short sentence is shown whole', 'The port reopened, [Renn] said.', 'The port reopened, [Renn] said.'],
    [
      'twelve words in all, cut between words',
      'A delegation of nine led by the elderly engineer [Tobias Renn] arrived in Marrow on Saturday to attend the opening ceremony.',
      '… led by the elderly engineer [Tobias Renn] arrived in Marrow on Saturday …',
    ],
    [
      'at the head of a sentence all words follow',
      '[The harbour minister] thanked the crews of both ships for their work through the winter storms.',
      '[The harbour minister] thanked the crews of both ships for their work …',
    ],
    [
      'at its end more words come before',
      'The crews of both ships worked day and night through the winter storms with [him].',
      '… day and night through the winter storms with [him].',
    ],
    [
      'what touches the name is no word of its own',
      'It was on the eve of the long voyage that [Renn]’s old mother gave him the coat he would wear for years.',
      '… of the long voyage that [Renn]’s old mother gave him the coat …',
    ],
    [
      'one or two words left over are shown rather than cut off',
      'Yesterday morning the whole council thanked [Obi] for it.',
      'Yesterday morning the whole council thanked [Obi] for it.',
    ],
    ['it stays within the sentence', 'He left. |[Obi] stayed.| Nobody knew why.', '[Obi] stayed.'],
    ['between quotation marks', '“It is time,” [she] added.', '“It is time,” [she] added.'],
  ])('%s', (_, marked, expected) => {
    expect(shown(marked)).toBe(expected)
  })

  test('a text without spaces is cut by length', () => {
    const text = `${'x'.repeat(50_000)}Obi${'y'.repeat(50_000)}`
    const { before, after, cutBefore, cutAfter } = snippet(text, { start: 50_000, end: 50_003 }, { start: 0, end: text.length })
    expect([before.length, after.length, cutBefore, cutAfter]).toEqual([90, 90, true, true])
  })

  test('is a piece of the text, whatever the text, and splits no character', () => {
    const pieces = fc.array(fc.constantFrom('word', ' ', '\n', ',', '“', '👍', '’s', 'é'), { maxLength: 200 })
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat({ max: 20 }), (parts, at, length) => {
        const offsets = parts.map((_, index) => parts.slice(0, index).join('').length)
        const text = parts.join('')
        const start = offsets[at % Math.max(1, offsets.length)] ?? 0
        const end = offsets.find((offset) => offset >= start + length) ?? text.length
        const { before, match, after } = snippet(text, { start, end }, { start: 0, end: text.length })
        expect(text).toContain(before + match + after)
        expect(() => encodeURIComponent(before + match + after)).not.toThrow()
      }),
    )
  })
})
