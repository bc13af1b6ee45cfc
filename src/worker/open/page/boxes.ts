import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** What publishing systems call what they put between the paragraphs of an article, in names of classes and ids. */
const NAMES =
  /(?:^|[-_])(?:newsletter|sign-?up|subscribe|subscription|paywall|cookies?|consent|share-?(?:bar|tools|buttons|links)|social-?share|also-?read|read-?also|interstitial|author-?(?:bio|box)|about-?(?:the-?)?author|editsection|sitesub|comment-?(?:form|count))(?:$|[-_])/i
const TAGS = /^(?:aside|div|form|section|span)$/
/** In letters, and in elements and texts: what is larger is an article, whatever it is called. */
const MOST_LETTERS = 500
const MOST_NODES = 150

/**
 * Whether an element is a box that does not belong to the article it stands in: one to subscribe in, to share, to read
 * something else, about the author. It is called so, and is small; no article and no headline is in it.
 */
export function isBox(element: Element): boolean {
  return TAGS.test(element.tagName) && names(element).some((name) => NAMES.test(name)) && isSmall(element)
}

const names = ({ attrs }: Element): readonly string[] =>
  attrs.flatMap(({ name, value }) => (name === 'class' || name === 'id' ? value.slice(0, 500).split(/\s+/) : []))

function isSmall(element: Element): boolean {
  const stack: Node[] = [element]
  let letters = 0
  let nodes = 0
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (++nodes > MOST_NODES || letters > MOST_LETTERS || /^(?:h1|article|main)$/.test(node.nodeName)) return false
    if ('value' in node) letters += node.value.replace(/\s+/g, '').length
    else if ('childNodes' in node) for (const child of node.childNodes.slice(0, MOST_NODES + 1)) stack.push(child)
  }
  return true
}
