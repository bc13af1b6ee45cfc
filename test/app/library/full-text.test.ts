import { describe, expect, it } from 'vitest'
import { fullText } from '../../../src/app/library/full-text.ts'
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
const slugs = (query: string) => [...text.find(query).keys()].sort()

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

  it('tells the paragraph that fits best, and its words around', () => {
    expect(text.find('heron breakwater').get('heron')).toEqual({
      slug: 'heron',
      paragraph: 2,
      words: 'A heron watched the ceremony from the breakwater.',
    })
    const passage = text.find('siren').get('pena')
    expect(passage?.paragraph).toBe(2)
    expect(passage?.words).toMatch(/^…\u00a0.*Then the siren howled/)
    expect(passage?.words.length).toBeLessThan(180)
  })

  it('an article that is added twice is there once', async () => {
    await text.add(article('heron', 'The council met.'))
    expect(text.has('heron')).toBe(true)
    expect(slugs('heron')).toEqual(['heron', 'pena'])
  })
})
