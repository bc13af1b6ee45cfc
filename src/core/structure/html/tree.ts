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
  return (
    attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true' || isHidden(element) || isNoteMark(element)
  )
}

/** Not to be seen, by its own mark-up; what holds a whole page is often hidden until scripts have run. */
const isHidden = (element: HtmlElement): boolean =>
  /(?:^|;)\s*display\s*:\s*none/i.test(attribute(element, 'style') ?? '') && !/^(?:html|body|main|article)$/.test(element.tagName)

/** What leads to a note and back, and what it may be wrapped in: "1", "[12]", "†", "↩". */
const NOTE_MARK = /^[[(]?(?:\d{1,3}|[a-z*†‡§¶^↑↩⏎]\ufe0e?)[\])]?$/
const MOST_NODES = 8

/** Whether an element is a link within the page that shows nothing but the number or sign of a note. */
function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName !== 'a' || !attribute(element, 'href')?.startsWith('#')) return false
  const stack: HtmlNode[] = [element]
  let words = ''
  let nodes = 0
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (++nodes > MOST_NODES || words.length > MOST_NODES) return false
    if (isText(node)) words = node.value + words
    else if (isElement(node)) for (const child of node.childNodes.slice(0, MOST_NODES + 1)) stack.push(child)
  }
  return NOTE_MARK.test(words.trim())
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
