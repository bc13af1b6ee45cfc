import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullText } from '../../../src/app/library/full-text.ts'
import { parseQuery } from '../../../src/app/library/query.ts'
import type { ArticleData } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'

/** An article of these paragraphs. */
function article(slug: string, ...paragraphs: string[]): ArticleData {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map((paragraph, index) => {
    const block = { start: at, end: at + paragraph.length, kind: 'paragraph' as const, number: index + 1 }
    at = block.end + 2
    return block
  })
  return { ...sample, article: { ...sample.article, slug, text, blocks } }
}

const text = fullText()
await text.add(article('heron', 'The council met.', 'A heron watched the ceremony from the breakwater.'))
await text.add(
  article(
    'pena',
    'Señora Peña spoke of herons.',
    `${'All was quiet on the coast that day. '.repeat(9)}Then the siren howled, and the ships turned back to port.`,
  ),
)
await text.add(
  article(
    'words',
    'Mr O’Brien’s co-operation with the north-eastern union cost 1,200 crowns, or 3.5 per cent, in 2024–25.',
    "Łódź and Straße 7 lie far from Ærø. Выборы прошли в Твери, сказал Ёлкин. Don't ask.",
    'The east quay is shut; the quay in the east is open. "Nobody knows," said Renn.',
    'Read example.org/quay. 港の市民',
  ),
)

const found = (query: string) => {
  const terms = parseQuery(query)
  return [...text.find(terms)].filter(([, { terms: held }]) => terms.length > 0 && held.size === terms.length)
}
const slugs = (query: string) =>
  found(query)
    .map(([slug]) => slug)
    .sort()
const shown = (query: string, slug: string) => {
  const passage = found(query)
    .find(([one]) => one === slug)?.[1]
    .passage()
  return (
    passage && {
      paragraph: passage.paragraph,
      words: passage.pieces.map(({ text: piece, found: is }) => (is ? `[${piece}]` : piece)).join(''),
    }
  )
}

describe('looking for words in the texts', () => {
  it.each([
    ['heron', ['heron', 'pena']],
    ['heron breakwater', ['heron']],
    ['breakwater council', ['heron']],
    ['HERONS', ['pena']],
    ['pena', ['pena']],
    ['siren', ['pena']],
    ['sir', ['pena']],
    ['sir heron', []],
    ['stork', []],
    ['   ', []],
    ['***', []],
  ])('%j is found in %j', (query, expected) => {
    expect(slugs(query)).toEqual(expected)
  })

  it.each([
    ["o'brien", 'as it is typed'],
    ['O’Brien', 'as it is printed'],
    ['obrien', 'without its apostrophe'],
    ["o'brien's", 'with its ending'],
    ['brien union', 'by its part, with another word'],
    ['co-operation union', 'with a hyphen'],
    ['cooperation union', 'without it'],
    ['north-eastern', 'by both parts'],
    ['northeast', 'in one, unfinished'],
    ['1,200', 'a number as it is printed'],
    ['1200', 'a number without its comma'],
    ['3.5', 'a decimal'],
    ['2024', 'a year'],
    ['dont ask', 'a short form'],
    ['don’t', 'a short form, curled'],
    ['lodz', 'a stroked letter'],
    ['ŁÓDŹ', 'capitals'],
    ['strasse', 'a sharp s'],
    ['aero', 'letters run together'],
    ['выборы', 'Cyrillic'],
    ['ВЫБ', 'Cyrillic, unfinished'],
    ['елкин', 'Cyrillic without its dots'],
    ['example.org', 'an address'],
    ['港の', 'a script without spaces, from its beginning'],
  ])('%j: %s', (query) => {
    expect(slugs(query)).toContain('words')
  })

  it.each([
    ['"east quay"', ['words']],
    ['“east quay”', ['words']],
    ['"quay east"', []],
    ['"east qu', ['words']],
    ['"east qu"', []],
    ['"a heron watched" breakwater', ['heron']],
    ['"heron"', ['heron']],
    ['"nobody knows" renn', ['words']],
    ['"o\'brien\'s co-operation with"', ['words']],
    ['"open nobody"', ['words']],
    ['""', []],
    ['"', []],
  ])('words in quotation marks stand together: %s is found in %j', (query, expected) => {
    expect(slugs(query)).toEqual(expected)
  })

  it('tells the paragraph that fits best, the words around, and marks those that were looked for', () => {
    expect(shown('heron break', 'heron')).toEqual({ paragraph: 2, words: 'A [heron] watched the ceremony from the [breakwater].' })
    const passage = shown('siren', 'pena')
    expect(passage?.paragraph).toBe(2)
    expect(passage?.words).toMatch(/^…\u00a0.*Then the \[siren\] howled/)
    expect(passage?.words.length).toBeLessThan(180)
    expect(shown('"east quay"', 'words')?.words).toBe('The [east] [quay] is shut; the quay in the east is open. “Nobody knows,” said Renn.')
    expect(shown('cooperation', 'words')?.words).toMatch(/O’Brien’s \[co-operation\] with/)
  })

  it('an article that is added twice is there once', async () => {
    await text.add(article('heron', 'The council met.'))
    expect(text.has('heron')).toBe(true)
    expect(slugs('heron')).toEqual(['heron', 'pena'])
  })

  it('takes any query, and shows the words of the text as they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('\ud800"', '"the', 'coast "that day"', 'quay ’ "')), (query) => {
        for (const [, { passage }] of text.find(parseQuery(query))) {
          const { pieces } = passage()
          expect(pieces.length).toBeGreaterThan(0)
          expect(pieces.every((piece) => piece.text !== '')).toBe(true)
        }
      }),
    )
  })
})

describe('a large library', () => {
  it('is looked through in a moment', async () => {
    const large = fullText()
    const words = Array.from({ length: 400 }, (_, n) => `word${n * 37}`)
    for (let n = 0; n < 300; n++)
      await large.add(
        article(
          `a${n}`,
          ...Array.from({ length: 10 }, (_, p) =>
            words
              .slice((n + p * 7) % 300)
              .slice(0, 100)
              .join(' '),
          ),
        ),
      )
    const begun = performance.now()
    for (const query of ['w', 'wo', 'word1', 'word37 word74', '"word37 word74"']) large.find(parseQuery(query))
    expect(performance.now() - begun).toBeLessThan(1500)
  })
})
