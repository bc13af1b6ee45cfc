import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/index.ts'
import { openPage } from '../../../src/worker/open/page/open-page.ts'
import { openPaste } from '../../../src/worker/open/page/open-paste.ts'
import { PAGES, STORY } from './pages.ts'
import { WHOLE_PAGES } from './whole-pages.ts'

const read = (opened: { text: string; format: 'text' | 'markdown' | 'html' }) => readArticle({ name: 'page', slug: '', ...opened })

const CHROME =
  /You might also like|Ten places|Recent Posts|About time too|ducks|Copyright|WordPress|Sign up|Menu|Blog Archive|not to be read|Share this|Facebook/

describe('a saved page', () => {
  it.each(Object.entries(PAGES))('of %s gives its article and nothing around it', (_, html) => {
    const opened = openPage(html)
    const article = read(opened)
    expect(article.title).toBe(STORY.title)
    expect(article.published).toBe(STORY.published)
    expect(article.author).toBe(STORY.author)
    const read0 = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => article.text.slice(start, end))
    for (const paragraph of STORY.paragraphs) expect(read0).toContain(paragraph)
    expect(article.text).not.toMatch(CHROME)
    expect(opened.around?.count ?? 0).toBeLessThan(40)
  })

  it.each(Object.entries(WHOLE_PAGES))('of %s, with all that stands in it, gives its article alone', (_, html) => {
    const opened = openPage(html)
    const article = read(opened)
    expect(article).toMatchObject({ title: STORY.title, author: STORY.author, published: STORY.published, source: STORY.source })
    const shown = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => article.text.slice(start, end))
    expect(shown.filter((words) => STORY.paragraphs.some((paragraph) => paragraph === words))).toEqual([...STORY.paragraphs])
    expect(article.text).not.toMatch(CHROME)
    expect(article.text).not.toMatch(
      /privacy|briefing|inbox|Also read|floods again|edit\]|free news|reports on transport|subscriber|Updated|Tags|[Cc]ookie/,
    )
  })

  it('saved without its scripts, and what they say of it, is signed by its mark-up', () => {
    for (const html of [...Object.values(PAGES), ...Object.values(WHOLE_PAGES)]) {
      const article = read(openPage(html.replace(/<script.*?<\/script>/gs, '')))
      expect(article).toMatchObject({ title: STORY.title, author: STORY.author })
    }
  })

  it('keeps what is called a box and is the article', () => {
    const box = STORY.paragraphs.map((words) => `<div class="newsletter-text"><p>${words}</p></div>`).join('')
    const article = read(openPage(`<html><head><title>${STORY.title}</title></head><body><h1>${STORY.title}</h1>${box}</body></html>`))
    for (const paragraph of STORY.paragraphs) expect(article.text).toContain(paragraph)
  })

  it('can be read whole, and says what it left out', () => {
    const opened = openPage(PAGES['a page put together by scripts'])
    expect(opened.around?.lines).toContain('Ten places to eat in Orrin')
    const whole = read({ format: 'html', text: opened.around?.whole ?? '' })
    expect(whole.text + whole.leftOut.map(({ text }) => text).join()).toMatch(/Ten places to eat in Orrin/)
    expect(whole.text).toContain(STORY.paragraphs[5])
    expect(whole.title).toBe(STORY.title)
  })
})

describe('what was pasted', () => {
  it('with its mark-up keeps headings and lists, and every word that was copied', () => {
    const html = '<meta charset="utf-8"><h2>What to bring</h2><ul><li>Bread</li><li>Tea</li></ul><p>The rest is there.</p>'
    const opened = openPaste(html, 'What to bring\n\nBread\nTea\n\nThe rest is there.')
    expect(read(opened).blocks.map(({ kind }) => kind)).toEqual(['title', 'list-item', 'list-item', 'paragraph'])
  })

  it('as a whole page is cut down to its article', () => {
    const html = PAGES.WordPress
    const plain = html.replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]+>/g, '\n')
    const article = read(openPaste(html, plain))
    expect(article.text).toContain(STORY.paragraphs[0])
    expect(article.text).not.toMatch(CHROME)
  })

  it('is read as plain text where its mark-up hides words', () => {
    const opened = openPaste(
      '<p>One.</p><button>All the words that matter are in here.</button>',
      'One.\nAll the words that matter are in here.',
    )
    expect(opened).toEqual({ format: 'text', text: 'One.\nAll the words that matter are in here.' })
  })
})
