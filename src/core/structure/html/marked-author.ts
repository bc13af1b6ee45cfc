import { isNameLike, isNobody } from '../byline.ts'
import { oneLine } from '../characters.ts'
import { attribute, elements, type HtmlElement, type HtmlNode, isDropped, wordsOf } from './tree.ts'

/**
 * Who wrote the article, as its mark-up has it: schema.org's `author`, or the name on the card (hCard) of an author, as
 * blogs have below a posting. Where a page marks several people, those of other postings may be among them: then nobody
 * is.
 */
export function markedAuthor(page: readonly HtmlNode[]): string | undefined {
  const names = new Set<string>()
  for (const element of elements(page, isOfPosting)) {
    const name = isOfPosting(element) && isAuthor(element) ? nameIn(element) : ''
    if (isNameLike(name) && !isNobody(name)) names.add(name)
  }
  return names.size === 1 ? [...names][0] : undefined
}

const words = (element: HtmlElement, name: string): readonly string[] => (attribute(element, name) ?? '').toLowerCase().split(/\s+/)

/** Comments have authors too. */
const isOfPosting = (element: HtmlElement): boolean =>
  !words(element, 'itemprop').includes('comment') && !/(?:^|\s|-)comments?(?:$|\s|-)/i.test(attribute(element, 'class') ?? '')

const isAuthor = (element: HtmlElement): boolean =>
  words(element, 'itemprop').includes('author') ||
  words(element, 'rel').includes('author') ||
  words(element, 'class').some((one) => AUTHOR.test(one))

/** "post-author", "entry-author", "author-name", "c-byline__name". */
const AUTHOR = /^(?:(?:post|entry|article|story)[-_]+author|(?:[\w-]+__)?author[-_]+name|(?:[\w-]+[-_])?byline[-_]+names?)$/

/** The name within, as far as it is marked; else all its words. */
function nameIn(element: HtmlElement): string {
  for (const inner of elements([element], (one) => !isDropped(one))) {
    const isName = words(inner, 'itemprop').includes('name') || words(inner, 'class').includes('fn')
    if (isName && inner !== element) return said(inner)
  }
  return said(element).replace(/^(?:posted|written)?\s*by:?\s+/i, '')
}

const said = (element: HtmlElement): string => oneLine(attribute(element, 'content') ?? wordsOf(element))
