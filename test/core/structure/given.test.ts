import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/structure/read-article.ts'
import { outline, read } from './read.ts'

const TEXT = `Dam holds

By Ana Sousa

The old dam held on Tuesday, the island said.

Read more: Dam was never tested

It is old.`

const document = { name: 'dam.txt', slug: 'dam', format: 'text', text: TEXT } as const

describe('what the reader says of an article', () => {
  it('goes before what is read off it, and null says that there is none', () => {
    const given = { title: 'The dam', author: null, source: 'Island Post', published: '2026-03-05' }
    const article = readArticle({ ...document, given })
    expect(article).toMatchObject({ title: 'The dam', source: 'Island Post', published: '2026-03-05', publishedFrom: 'source' })
    expect(article.author).toBeUndefined()
    expect(readArticle(document)).toMatchObject({ title: 'Dam holds', author: 'Ana Sousa' })
  })

  it('puts lines back that would be left out, one by one', () => {
    const [, related] = readArticle(document).leftOut
    const kept = readArticle({ ...document, keep: [{ line: related?.line ?? 0, text: related?.text ?? '' }] })
    expect(kept.text).toContain('\n\nRead more: Dam was never tested\n\n')
    expect(kept.leftOut.map(({ text }) => text)).toEqual(['By Ana Sousa'])
    const other = readArticle({ ...document, keep: [{ line: 1, text: 'Read more: Dam was never tested' }] })
    expect(other.leftOut).toHaveLength(2)
  })
})

describe('linked data of a page', () => {
  const page = (json: string) =>
    read(`<html><head><script type="application/ld+json">${json}</script></head><body><p>It holds.</p></body></html>`, 'html')
  const story = '"@type":"NewsArticle","headline":"Dam holds","datePublished":"2026-03-05T08:00:00Z"'

  it('say title, day, authors and publisher, wherever the article stands among them', () => {
    const by = '"author":[{"name":"Ana Sousa"},{"name":"Rui Tavares"}],"publisher":{"name":"Island Post"}'
    for (const json of [`{${story},${by}}`, `[{"@type":"WebSite"},{${story},${by}}]`, `{"@graph":[{"@type":"Person"},{${story},${by}}]}`]) {
      expect(page(json)).toMatchObject({
        title: 'Dam holds',
        published: '2026-03-05',
        author: 'Ana Sousa and Rui Tavares',
        source: 'Island Post',
      })
    }
  })

  it('are passed over where they are no JSON, no article or make no sense', () => {
    for (const json of [
      '{',
      'null',
      '[]',
      '{"@type":"Recipe","headline":"Soup"}',
      `${'['.repeat(40)}{${story}}${']'.repeat(40)}`,
      '{"@type":"Article","headline":3,"datePublished":{}}',
    ]) {
      expect(page(json).published, json).toBeUndefined()
      expect(page(json).titleFrom, json).toBe('lead')
    }
  })
})

describe('a table', () => {
  it('that only lays out a page is read block by block, one of data row by row', () => {
    const layout = '<table><tr><td><h2>Dam holds</h2><table><tr><td><p>It is old.</p><p>It is high.</p></td></tr></table></td></tr></table>'
    expect(outline(read(`<article>${layout}<p>It holds.</p></article>`, 'html'))).toEqual([
      'title: Dam holds',
      'p: It is old.',
      'p: It is high.',
      'p: It holds.',
    ])
    expect(outline(read('<table role="presentation"><tr><td>It is old.</td></tr></table><p>It holds.</p>', 'html'))).toEqual([
      'p: It is old.',
      'p: It holds.',
    ])
    expect(outline(read('<table><tr><th>Year</th><td>1911</td></tr></table><p>It holds.</p>', 'html'))).toEqual([
      'pre: Year\t1911',
      'p: It holds.',
    ])
  })
})
