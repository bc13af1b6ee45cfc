import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { tokenise } from '../../../src/core/language/tokenise.ts'

const words = (text: string): string =>
  tokenise(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

describe('words as Universal Dependencies have them', () => {
  test.each([
    ['The ferry sank.', 'The ferry sank .'],
    ['“We won’t go,” she said.', '“ We wo n’t go , ” she said .'],
    ["They didn't; he'd've come, it's said.", "They did n't ; he 'd 've come , it 's said ."],
    ["Seoul's ministers' plans", "Seoul 's ministers ' plans"],
    ['They cannot stay.', 'They can not stay .'],
    ["O'Brien met d'Angelo at ten o'clock", "O'Brien met d'Angelo at ten o'clock"],
    ['a long-term, state-run plant', 'a long - term , state - run plant'],
    ['its co-founder, an ex-minister, re-elected in mid-June', 'its co-founder , an ex-minister , re-elected in mid-June'],
    ['Mr. J. K. Osei of Acme Inc. said', 'Mr. J. K. Osei of Acme Inc. said'],
    ['the U.S. envoy, e.g. in March', 'the U.S. envoy , e.g. in March'],
    ['at 10.30 a.m. and 9pm', 'at 10.30 a.m. and 9 pm'],
    ['$1,250.50, US$3m, 45% and 20°C', '$ 1,250.50 , US$ 3 m , 45 % and 20 ° C'],
    ['on 9/11, on 03/05/2026, half or 1/2', 'on 9/11 , on 03/05/2026 , half or 1 / 2'],
    ['2027–2031 or 1999-2004', '2027 – 2031 or 1999 - 2004'],
    ['call 555-0142 at 10:45', 'call 555-0142 at 10:45'],
    ['men and/or women', 'men and / or women'],
    ['see https://example.org/a?b=c. Then', 'see https://example.org/a?b=c . Then'],
    ['(write to press@example.org)', '( write to press@example.org )'],
    ['It ended.Then rain fell...', 'It ended . Then rain fell ...'],
    ['Really?! No—never.', 'Really ?! No — never .'],
    ["the '90s and the 1990s, the 3rd", "the '90s and the 1990s , the 3rd"],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['👩‍🚀👍🏽 well', '👩‍🚀 👍🏽 well'],
    ['Łódź naïve Düsseldorf', 'Łódź naïve Düsseldorf'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })
})

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...`ab.A'’-/:,1 "@&$!…\ud83d\n`), maxLength: 60 }),
  )

  it('gives tokens in order that never overlap and leave only white space out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end } of tokenise(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(/[^\s\p{Cc}\u200b\ufeff]/u.test(text.slice(last, start))).toBe(false)
          last = end
        }
        expect(/[^\s\p{Cc}\u200b\ufeff]/u.test(text.slice(last))).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    'a',
    '.',
    '-',
    'a.',
    "a'",
    '1,',
    '1-',
    '@',
    'a@',
    '"',
    '!?',
    'http://',
    '[...',
    '👍🏽',
    '\ud83d',
    '1/',
    "'s",
    'non-',
    '字',
    ':-',
  ])('is quick on half a million characters of %j: a step that looked back over them all would take minutes', (piece) => {
    const text = piece.repeat(500_000 / piece.length)
    const began = performance.now()
    tokenise(text, { start: 0, end: text.length })
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
