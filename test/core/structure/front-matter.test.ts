import { describe, expect, it } from 'vitest'
import { SourceError } from '../../../src/core/model.ts'
import { read } from './read.ts'

const fault = (text: string): SourceError => {
  try {
    read(text)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  throw new Error('no fault was found')
}

const withFields = (...fields: string[]) => read(['---', ...fields, '---', 'The dam holds.'].join('\n'))

describe('front matter', () => {
  it('gives what a document says of itself', () => {
    const article = withFields(
      'title: "Dam holds: a week of rain"',
      'published: 2026-03-03',
      'source: The Island Post',
      'url: https://islandpost.example/dam',
      'author: Ana Sousa',
      'language: en-GB',
      'rating: 5',
    )
    expect(article).toMatchObject({
      title: 'Dam holds: a week of rain',
      titleFrom: 'source',
      published: '2026-03-03',
      publishedFrom: 'source',
      source: 'The Island Post',
      url: 'https://islandpost.example/dam',
      author: 'Ana Sousa',
      language: 'en-GB',
      text: 'The dam holds.',
    })
    expect(article).not.toHaveProperty('rating')
    expect(article.origins).toEqual([{ start: 0, line: 10 }])
  })

  it.each([
    ['2026-03-03', '2026-03-03'],
    ['"2026-03-03"', '2026-03-03'],
    ['2026-03-03T23:30:00Z', '2026-03-03'],
    ['2026-03-03T23:30:00.000+05:30', '2026-03-03'],
    ['2026-03-03 10:15', '2026-03-03'],
    ['2024-02-29', '2024-02-29'],
  ])('reads the day of %s', (written, day) => {
    expect(withFields(`published: ${written}`).published).toBe(day)
  })

  it('takes empty values for absent ones, and a number for a title', () => {
    expect(withFields('title: 1984', 'author:', 'source: ""')).toMatchObject({ title: '1984' })
    expect(withFields('author:')).not.toHaveProperty('author')
  })

  it('is understood as site builders write it', () => {
    const said = { title: 'Dam holds', author: 'Ana Sousa and Otto Pike', published: '2026-03-03' }
    expect(withFields('title: Dam holds', 'authors: [Ana Sousa, Otto Pike]', 'date: 2026-03-03T08:00:00Z', 'tags: [dams]')).toMatchObject(
      said,
    )
    expect(withFields('title: Dam holds', 'author:', '  - Ana Sousa', '  - Otto Pike', 'date: 2026-03-03')).toMatchObject(said)
    expect(withFields('published: 2026-03-03', 'date: 2026-03-09').published).toBe('2026-03-03')
    expect(withFields('date: last week')).not.toHaveProperty('published')
    const toml = [
      '+++',
      'title = "Dam holds"',
      "authors = ['Ana Sousa', 'Otto Pike']",
      'date = 2026-03-03T08:00:00Z',
      '[params]',
      '+++',
      '',
      'The dam holds.',
    ]
    expect(read(toml.join('\r\n'))).toMatchObject({ ...said, text: 'The dam holds.', origins: [{ start: 0, line: 8 }] })
    expect(read('+++\nThe dam holds.').text).toContain('The dam holds.')
  })

  it('names the site of the address as the source where no source is given', () => {
    expect(withFields('url: https://www.islandpost.example/dam').source).toBe('islandpost.example')
  })

  it('may be empty, and end in CRLF', () => {
    expect(read('---\n---\nThe dam holds.').text).toBe('The dam holds.')
    expect(read('\uFEFF---\r\ntitle: Dam\r\n---\r\nThe dam holds.')).toMatchObject({ title: 'Dam', text: 'The dam holds.' })
  })

  it.each([
    ['a fence that is never closed', '---\ntitle: Dam\n\nThe dam holds.', 1],
    ['YAML that breaks off', '---\ntitle: "Dam\nsource: x\n---\nThe dam holds.', 2],
    ['a colon in a bare value', '---\nsource: x\ntitle: Dam: it holds\n---\nThe dam holds.', 3],
    ['a key given twice', '---\ntitle: Dam\ntitle: Dyke\n---\nThe dam holds.', 3],
    ['a date that is none', '---\ntitle: Dam\npublished: next week\n---\nThe dam holds.', 3],
    ['a day the month does not have', '---\npublished: 2026-02-30\n---\nThe dam holds.', 2],
    ['a bare year', '---\npublished: 2026\n---\nThe dam holds.', 2],
    ['a list for a title', '---\nsource: x\n\ntitle: [a, b]\n---\nThe dam holds.', 4],
    ['keys for an author', '---\nauthor:\n  first: Ana\n---\nThe dam holds.', 3],
    ['a number for a source', '---\nsource: 7\n---\nThe dam holds.', 2],
    ['an address without a site', '---\nurl: islandpost\n---\nThe dam holds.', 2],
    ['an address of another kind', '---\nurl: ftp://islandpost.example\n---\nThe dam holds.', 2],
    ['a language that is none', '---\nlanguage: the English one\n---\nThe dam holds.', 2],
    ['something that is no list of keys', '---\njust words\n---\nThe dam holds.', 2],
    ['brackets nested without end', `---\ntitle: ${'['.repeat(20_000)}\n---\nThe dam holds.`, 2],
    ['nothing after it', '---\ntitle: Dam\n---\n\n \n', 4],
  ])('tells of %s and its line', (_, text, line) => {
    const error = fault(text)
    expect([error.file, error.line]).toEqual(['test.txt', line])
    expect(error.problem).toMatch(/\.$/)
    expect(error.message).toBe(`test.txt:${line}: ${error.problem} ${error.advice}`)
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n\u200B'],
    ['ornaments', '* * *\n\n---\n'],
    ['a byte order mark', '\uFEFF'],
  ])('is not satisfied with %s', (_, text) => {
    expect(fault(text).line).toBe(1)
  })
})
