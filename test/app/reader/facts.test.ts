import { describe, expect, it } from 'vitest'
import { viewArticle } from '../../../src/app/article/view.ts'
import { factsOf } from '../../../src/app/reader/facts.ts'
import { safeUrl, whatIsLeftOut } from '../../../src/app/reader/left-out.ts'
import { unbrokenParts } from '../../../src/app/reader/unbroken.ts'
import { type Article, countWords, type LeftOut } from '../../../src/core/index.ts'
import { sample } from '../sample.ts'

const { source: _, ...bare } = sample.article
const BARE: Article = { ...bare, leftOut: [] }
const LENGTH = `${countWords(sample.article)}\u00a0words, 1\u00a0minute.`

function facts(article: Partial<Article>, byReader: string | null = null): string {
  const view = viewArticle({ ...sample, article: { ...BARE, ...article } }, byReader)
  return factsOf(view)
    .map(({ words, verbatim }) => (verbatim ? `<${words}>` : words))
    .join('')
}

describe('the line of facts', () => {
  it.each<[string, Partial<Article>, string]>([
    ['nothing is known', {}, `Headline taken from the first sentence. No byline, no date. ${LENGTH}`],
    [
      'all is known',
      { titleFrom: 'source', author: 'Jane Doe', source: 'Harbour Post', published: '2026-03-03' },
      `By <Jane Doe>, <Harbour Post>. Published 3 March 2026. ${LENGTH}`,
    ],
    ['a source without an author', { titleFrom: 'source', source: 'Harbour Post' }, `No byline. From <Harbour Post>. No date. ${LENGTH}`],
    ['a byline that says "by" itself', { titleFrom: 'source', author: 'By Jane Doe' }, `<By Jane Doe>. No date. ${LENGTH}`],
    [
      'a date read in the text',
      { titleFrom: 'source', published: '2026-03-03', publishedFrom: 'text' },
      `No byline. Dated 3 March 2026 in its text. ${LENGTH}`,
    ],
    [
      'a source guessed from a link',
      { titleFrom: 'source', source: 'harbourpost.example', leftOut: sample.article.leftOut },
      `No byline, no date. Perhaps from <harbourpost.example>, going by a link in it. ${LENGTH}`,
    ],
  ])('%s', (_, article, expected) => {
    expect(facts(article)).toBe(expected)
  })

  it('says when the date is the reader’s own', () => {
    expect(facts({ titleFrom: 'source' }, '2026-04-27')).toBe(`No byline. Dated 27 April 2026 by you. ${LENGTH}`)
  })
})

describe('what was left out', () => {
  const item = (more: Partial<LeftOut>): LeftOut => ({ text: '', reason: 'link', after: 1, line: 1, ...more })
  it.each([
    [item({}), 'A bare link'],
    [item({ site: 'harbourpost.example', page: 'author page desk-3' }), 'A bare link to harbourpost.example, author page desk-3'],
    [item({ reason: 'related' }), 'A pointer to another article'],
    [item({ reason: 'byline', site: 'harbourpost.example' }), 'A byline'],
  ])('is named', (left, words) => {
    expect(whatIsLeftOut(left)).toBe(words)
  })

  it.each([
    ['https://harbourpost.example/a', true],
    ['http://harbourpost.example/a', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//harbourpost.example', false],
    ['https://', false],
  ])('is linked only where a link is safe: %s', (url, safe) => {
    expect(safeUrl(item({ url }))).toBe(safe ? url : null)
  })
})

describe('headlines', () => {
  it.each([
    ['Leader Ada Obi thanks Ada', ['Ada Obi', 'Ada'], ['Leader ', '[Ada Obi]', ' thanks Ada']],
    ['Ada Obi', ['Ada Obi'], ['[Ada Obi]']],
    ['No names', [], ['No names']],
    ['Bartholomew Featherstonehaugh speaks', ['Bartholomew Featherstonehaugh'], ['Bartholomew Featherstonehaugh speaks']],
    ['', ['Ada Obi'], []],
  ])('keep short names together: %s', (headline, names, parts) => {
    expect(unbrokenParts(headline, names).map(({ text, unbroken }) => (unbroken ? `[${text}]` : text))).toEqual(parts)
  })
})
