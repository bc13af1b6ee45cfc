import type { Article, SourceDocument } from '../../../src/core/model.ts'
import { readArticle } from '../../../src/core/structure/read-article.ts'

/** Reads a text as a document of the given format. */
export const read = (text: string, format: SourceDocument['format'] = 'text'): Article =>
  readArticle({ name: 'test.txt', slug: 'test', format, text })

const SHORT: Partial<Record<string, string>> = { paragraph: 'p', heading: 'h', quote: 'q', 'list-item': 'li', preformatted: 'pre' }

/** The blocks of an article, one a line: "title: Flood in Porto", "p: …", "h2: …", "li#1: …". */
export const outline = ({ text, blocks }: Article): string[] =>
  blocks.map(({ kind, level, ordinal, start, end }) => {
    const depth = kind === 'heading' || (kind === 'list-item' && level !== 1) ? level : ''
    const number = ordinal === undefined ? '' : `#${ordinal}`
    return `${SHORT[kind] ?? kind}${depth}${number}: ${text.slice(start, end)}`
  })

/** What was left out: "related after 3: Read more: …". */
export const leftOut = (article: Article): string[] => article.leftOut.map(({ reason, after, text }) => `${reason} after ${after}: ${text}`)
