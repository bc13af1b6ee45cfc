import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { splitSentences } from '../../../src/core/language/split-sentences.ts'
import { tokenise } from '../../../src/core/language/tokenise.ts'

function sentences(text: string, breaksLines = false): string[] {
  const tokens = tokenise(text, { start: 0, end: text.length })
  const starts = splitSentences(text, tokens, breaksLines)
  return starts.map((from, k) => text.slice(tokens[from]?.start, tokens[(starts[k + 1] ?? tokens.length) - 1]?.end))
}

describe('sentences, marked by a bar', () => {
  test.each([
    'The ferry sank.|Nobody was hurt.',
    'Mr. Osei met Gen. Park in St. Ives.|They ate.',
    'J. K. Osei left at 9 p.m.|The talks went on.',
    'It opens at 9 a.m. on Monday.',
    'The U.S. envoy left.|She went to the U.S.|The plane was late.',
    'Prices rose 3.5 percent.|In May they fell.',
    '“We won.”|“Did we?” he asked.|“Yes!” Osei said.',
    '"It is over," she said.|"Go home."',
    'He left (it was late.)|She stayed.',
    'Who did it?|Nobody knows!|But they look.',
    'He waited … and waited.',
    'He waited ...|Nobody came.',
    'It rained.[3]|The match was called off.[4]',
    'Shares of Acme Inc. fell.|Acme Corp. is not hurt.',
    'No. 5 won.|The No. 7 shirt was sold.',
    '1. Flour and eggs',
    'One thing is clear: they lost.',
    'It ended.|Then rain fell.',
  ])('%s', (marked) => {
    const text = marked.replaceAll('|', /\]\|/.test(marked) ? ' ' : ' ')
    expect(sentences(text)).toEqual(marked.split('|'))
  })

  it('ends at the end of a line only where lines are kept', () => {
    expect(sentences('Fish 3\nBread 2', true)).toEqual(['Fish 3', 'Bread 2'])
    expect(sentences('Fish 3\nBread 2')).toEqual(['Fish 3\nBread 2'])
  })
})

it('gives starts in order within the tokens, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab A.!?"”)( …[1]\n'), maxLength: 80 }), (text) => {
      const tokens = tokenise(text, { start: 0, end: text.length })
      const starts = splitSentences(text, tokens, true)
      expect(starts.length > 0).toBe(tokens.length > 0)
      starts.forEach((start, k) => {
        expect(start).toBeGreaterThanOrEqual(k === 0 ? 0 : (starts[k - 1] as number) + 1)
        expect(start).toBeLessThan(tokens.length)
      })
    }),
  )
})
