/// <reference path="../untyped.d.ts" />
import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'

export interface Extract {
  /** Mark-up of the article alone. */
  readonly content: string
  readonly title: string
  readonly byline?: string
  readonly siteName?: string
}

/** More elements than this are not looked at: a page of news has some thousands. */
const MOST_ELEMENTS = 60_000

/**
 * The article of a well-formed page, as Mozilla's Readability finds it; null where it finds none. It runs on the small
 * document model that comes with it, so it needs no browser's and runs nothing.
 */
export function extract(page: string, url = 'https://example.invalid/'): Extract | null {
  try {
    const document = new JSDOMParser().parse(page, url) as Document
    const found = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse()
    if (!found?.content) return null
    const { content, title, byline, siteName } = found
    return { content, title: title ?? '', ...(byline && { byline }), ...(siteName && { siteName }) }
  } catch {
    return null
  }
}
