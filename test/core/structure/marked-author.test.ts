import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/index.ts'

const authorOf = (inside: string): string | undefined =>
  readArticle({
    name: 'page',
    slug: '',
    format: 'html',
    text: `<html><body><div class="post"><h1>The bell goes home</h1><p>A bell was carried over the pass on Sunday, and rang.</p>${inside}</div></body></html>`,
  }).author

describe('an author whom the mark-up of a page names', () => {
  it.each([
    ['schema.org, the name within', '<span itemprop="author" itemscope><span itemprop="name">Margit Sole</span></span>', 'Margit Sole'],
    ['schema.org, the name alone', '<span itemprop="author">Margit Sole</span>', 'Margit Sole'],
    ['schema.org, for machines', '<span itemprop="author" itemscope><meta itemprop="name" content="Margit Sole"></span>', 'Margit Sole'],
    ['an hCard', '<span class="post-author vcard">Posted by <span class="fn">Margit Sole</span></span>', 'Margit Sole'],
    ['the words of an author’s line', '<span class="post-author">Posted by Margit Sole</span>', 'Margit Sole'],
    ['the same name twice', '<b itemprop="author">Margit Sole</b> <i itemprop="author">Margit Sole</i>', 'Margit Sole'],
  ])('%s', (_, html, author) => expect(authorOf(html)).toBe(author))

  it.each([
    ['of a comment', '<div class="comment"><span itemprop="author">Otto Pike</span></div>'],
    ['marked as a comment', '<div itemprop="comment"><span itemprop="author">Otto Pike</span></div>'],
    ['several people, so perhaps of other postings', '<b itemprop="author">Margit Sole</b> <b itemprop="author">Per Aldane</b>'],
    ['nobody by name', '<span class="post-author vcard">Posted by <span class="fn">Unknown</span></span>'],
    ['an address', '<a itemprop="author" href="https://example.org/7">https://example.org/7</a>'],
    ['an empty card', '<span class="post-author vcard"><span class="fn"></span></span>'],
  ])('%s: is none', (_, html) => expect(authorOf(html)).toBeUndefined())
})

describe('a line that says who posted it', () => {
  it.each([
    ['Posted by Margit Sole at 1:30 AM', 'Margit Sole'],
    ['Posted by Margit Sole on 14 February 2026', 'Margit Sole'],
    ['Posted by Margit Sole', 'Margit Sole'],
  ])('%s', (line, author) => {
    const text = `The bell goes home\n\nA bell was carried over the pass on Sunday, and it rang all the way.\n\n${line}`
    const article = readArticle({ name: 'text', slug: '', format: 'text', text })
    expect(article.author).toBe(author)
    expect(article.text).not.toContain('Posted')
  })
})
