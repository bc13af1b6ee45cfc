/** A step through an XML document. Names are as they are written, with their prefixes. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' }

/**
 * Walks through an XML document. Enough for the files of office programs and books: no entity of a document's own is
 * ever expanded, nothing is fetched, and what is not well-formed is passed over. Takes time linear in the text.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: decodeReferences(xml.slice(at)) }
      return
    }
    if (open > at) yield { kind: 'text', text: decodeReferences(xml.slice(at, open)) }
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open)
    else if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open)
      yield { kind: 'text', text: xml.slice(open + 9, end < 0 ? xml.length : end) }
      at = after(xml, ']]>', open)
    } else if (xml.startsWith('<?', open)) at = after(xml, '?>', open)
    else if (xml.startsWith('<!', open)) at = after(xml, xml.slice(open, after(xml, '>', open)).includes('[') ? ']>' : '>', open)
    else {
      const end = endOfTag(xml, open)
      yield* tagEvents(xml.slice(open + 1, end))
      at = end + 1
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  return found < 0 ? xml.length : found + mark.length
}

/** Where a tag's `>` stands: one in quotation marks is not it. */
function endOfTag(xml: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < xml.length; at++) {
    const character = xml[at] as string
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at
  }
  return xml.length
}

const ATTRIBUTE = /(?<name>[^\s=/"'<>]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g

function* tagEvents(tag: string): Generator<XmlEvent> {
  const name = /^\/?(?<name>[^\s/>]+)/.exec(tag)?.groups?.name
  if (!name) return
  if (tag.startsWith('/')) {
    yield { kind: 'close', name }
    return
  }
  const attributes: Record<string, string> = {}
  for (const { groups } of tag.slice(name.length).matchAll(ATTRIBUTE)) {
    if (groups?.name) attributes[groups.name] = decodeReferences(groups.double ?? groups.single ?? '')
  }
  yield { kind: 'open', name, attributes }
  if (tag.endsWith('/')) yield { kind: 'close', name }
}

const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<named>\w{2,6}));/gi, (whole, hex, decimal, named) => {
        if (named) return NAMED[named] ?? whole
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
      })
    : text

/** Text as it stands in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
