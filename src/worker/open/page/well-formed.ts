import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { escapeHtml } from '../xml.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
export type Page = DefaultTreeAdapterTypes.Document
/** Elements that are passed over. */
export type Without = (element: Element) => boolean

/** Elements without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Nothing in them is read. `noscript` repeats what scripts show. */
const DROPPED = new Set('script style noscript template svg math iframe object embed canvas audio video source track'.split(' '))
const PLAIN_NAME = /^[a-z_][\w-]*$/i

/** Not to be seen, by its own mark-up; what holds a whole page is often hidden until scripts have run. */
const isHidden = ({ tagName, attrs }: Element): boolean =>
  !/^(?:html|body|main|article)$/.test(tagName) && attrs.some(({ name, value }) => name === 'style' && HIDDEN.test(value))

const HIDDEN = /(?:^|;)\s*display\s*:\s*none/i

/** Nothing in it is run or fetched. */
export const parsePage = (html: string): Page => parse(html, { scriptingEnabled: false })

/**
 * A page as a browser would understand it, written anew as well-formed mark-up without scripts, styles, drawings and
 * comments, and without what `without` names. Deeply nested elements are no danger: there is no recursion in it.
 */
export function wellFormed(page: Page, without: Without = () => false): string {
  const parts: string[] = []
  const stack: (Node | string)[] = [page]
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item === 'string') parts.push(item)
    else if (item.nodeName === '#text') parts.push(escapeHtml((item as DefaultTreeAdapterTypes.TextNode).value))
    else if ('tagName' in item) without(item) || openElement(item, parts, stack)
    else if ('childNodes' in item) pushAll(stack, item.childNodes)
  }
  return parts.join('')
}

function openElement(element: Element, parts: string[], stack: (Node | string)[]): void {
  const { tagName, attrs, childNodes } = element
  if (DROPPED.has(tagName) || !PLAIN_NAME.test(tagName) || isHidden(element)) return
  const attributes = attrs.filter(({ name }) => PLAIN_NAME.test(name) && !/^on|^style$/i.test(name))
  const written = attributes.map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`).join('')
  if (VOID.has(tagName)) {
    parts.push(`<${tagName}${written}/>`)
    return
  }
  parts.push(`<${tagName}${written}>`)
  stack.push(`</${tagName}>`)
  pushAll(stack, childNodes)
}

function pushAll(stack: (Node | string)[], nodes: readonly Node[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) stack.push(nodes[index] as Node)
}
