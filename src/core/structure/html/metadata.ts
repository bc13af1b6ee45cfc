import type { Metadata } from '../../model.ts'
import { oneLine } from '../characters.ts'
import { present, readDay, readLanguageTag, readWebAddress } from '../front-matter.ts'
import { readLinkedData } from './json-ld.ts'
import { markedAuthor } from './marked-author.ts'
import { attribute, elements, type HtmlElement, type HtmlNode, wordsOf } from './tree.ts'

/** The names under which pages give each thing, best first. */
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'headline']
const SOURCE = ['og:site_name', 'application-name', 'dc.publisher']
const PUBLISHED = (
  'article:published_time datepublished date dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created pubdate publish-date ' +
  'publish_date publication_date article.published og:published_time parsely-pub-date sailthru.date cxenseparse:recs:publishtime'
).split(' ')
const AUTHOR = ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author']

/**
 * What a page says of itself: Open Graph and Dublin Core names, linked data, marked authors, the canonical address, the
 * language.
 * What makes no sense (a date that is none) is passed over: a page's head is not the author's to mend.
 */
export function readMetadata(page: readonly HtmlNode[], article: readonly HtmlNode[]): Metadata {
  const metas = new Map<string, string>()
  let canonical: string | undefined
  let language: string | undefined
  let pageTitle: string | undefined
  for (const element of elements(page, (inner) => inner.tagName !== 'body')) {
    if (element.tagName === 'html') language = attribute(element, 'lang')
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') canonical ??= attribute(element, 'href')
    if (element.tagName === 'title') pageTitle ??= oneLine(wordsOf(element))
    if (element.tagName === 'meta') keepMeta(metas, element)
  }
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean)
  const linked = readLinkedData(page)
  const isName = (value: string | undefined) => value && readWebAddress(value) === null
  const author = [...AUTHOR.map((name) => metas.get(name)), linked.author].find(isName) ?? markedAuthor(page)
  return present({
    title: first(TITLE) ?? linked.headline ?? pageTitle,
    source: first(SOURCE) ?? linked.publisher,
    published: readDay(first(PUBLISHED) ?? '') ?? readDay(linked.published ?? '') ?? timeIn(article),
    author: author?.replace(/^by\s+/i, ''),
    url: readWebAddress(canonical ?? metas.get('og:url') ?? '') ?? undefined,
    language: readLanguageTag(language ?? '') ?? undefined,
  })
}

function keepMeta(metas: Map<string, string>, element: HtmlElement): void {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
  const content = oneLine(attribute(element, 'content') ?? '')
  if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
}

/**
 * The day of the article's publication as its mark-up has it, else that of its first `<time datetime>`: one that is not
 * marked as the day of a change, or as one of many entries.
 */
function timeIn(article: readonly HtmlNode[]): string | undefined {
  let first: string | undefined
  for (const element of elements(article)) {
    const marked = MARKS.map((name) => attribute(element, name)).join(' ')
    const isPublication = /\b(?:date)?-?published\b/i.test(marked) && !/modified|updated/i.test(marked)
    if (element.tagName !== 'time' && !/\bdatePublished\b/.test(marked)) continue
    const day = readDay(oneLine(attribute(element, 'datetime') ?? attribute(element, 'content') ?? '')) ?? undefined
    if (day && (isPublication || attribute(element, 'pubdate') !== undefined)) return day
    if (!/modified|updated/i.test(marked) && !/^\s*(?:last )?(?:updated|modified)/i.test(wordsOf(element))) first ??= day
  }
  return first
}

/** Where a page says what its times are. */
const MARKS = ['itemprop', 'property', 'class'] as const
