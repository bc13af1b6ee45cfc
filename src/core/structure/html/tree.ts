import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlText = DefaultTreeAdapterTypes.TextNode

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text'

/** The top of the tree. Nothing in it is run or fetched. */
export const parseHtml = (html: string): readonly HtmlNode[] =>
  parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes

export const attribute = (element: HtmlElement, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value

/** Never shown, or no part of an article. */
const DROPPED = new Set(
  'script style noscript template svg math canvas iframe object embed audio video nav aside footer form button select input textarea dialog menu head'.split(
    ' ',
  ),
)

export function isDropped(element: HtmlElement): boolean {
  if (DROPPED.has(element.tagName)) return true
  return attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true'
}

/** A step of a walk through a tree. */
export interface Step {
  readonly node: HtmlNode
  readonly entering: boolean
}

/**
 * Walks a tree in the order of the document, entering and leaving each node that `into` wants to see inside of.
 * Saved pages can be nested far deeper than a call stack, so there is no recursion in it.
 */
export function* walk(roots: readonly HtmlNode[], into: (element: HtmlElement) => boolean): Generator<Step> {
  const stack: Step[] = [...roots].reverse().map((node) => ({ node, entering: true }))
  for (let step = stack.pop(); step; step = stack.pop()) {
    yield step
    if (!step.entering || !isElement(step.node) || !into(step.node)) continue
    stack.push({ node: step.node, entering: false })
    const children = step.node.childNodes
    for (let index = children.length - 1; index >= 0; index -= 1) stack.push({ node: children[index] as HtmlNode, entering: true })
  }
}

/** All the elements below some roots, in order, those that are dropped left out. */
export function* elements(roots: readonly HtmlNode[], into: (element: HtmlElement) => boolean = () => true): Generator<HtmlElement> {
  for (const { node, entering } of walk(roots, into)) if (entering && isElement(node)) yield node
}

/** The words inside an element. */
export function wordsOf(element: HtmlElement): string {
  const parts: string[] = []
  for (const { node } of walk([element], (inner) => !isDropped(inner))) if (isText(node)) parts.push(node.value)
  return parts.join('')
}
