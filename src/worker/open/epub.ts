import { UnreadableError } from '../faults.ts'
import { dayOf, frontMatter } from './front-matter.ts'
import type { OpenedText } from './opened.ts'
import { xmlEvents } from './xml.ts'
import { unpack } from './zip.ts'

/**
 * Reads the text of a book in EPUB (EPUB 3.3, and 2): its chapters in the order of its spine. Books under a lock
 * (DRM) can't be read.
 */
export function readEpub(bytes: Uint8Array): OpenedText {
  const parts = unpack(bytes, (path) => /^META-INF\/(?:container|encryption)\.xml$|\.(?:opf|x?html?|xml)$/i.test(path))
  const path = packagePath(parts.get('META-INF/container.xml') ?? '')
  const opf = path ? parts.get(path) : undefined
  if (!path || opf === undefined)
    throw new UnreadableError('There is no book in this file.', 'It may be damaged: copy or download it again.')
  const book = readPackage(opf)
  const locked = lockedPaths(parts.get('META-INF/encryption.xml') ?? '')
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const chapters = book.spine.flatMap((href) => {
    const file = resolvePath(folder, href)
    if (locked.has(file)) throw new UnreadableError('The book is locked (DRM).', 'Only the program it was bought for can open it.')
    const html = parts.get(file)
    return html === undefined ? [] : [bodyOf(html)]
  })
  if (!/[\p{L}\p{N}]/u.test(chapters.join('').replace(/<[^<>]*>/g, ''))) throw new UnreadableError('There is no text in this book.')
  const metadata = frontMatter({
    title: book.title,
    author: book.author,
    source: book.publisher,
    published: dayOf(book.date),
    language: book.language,
  })
  return { format: 'html', text: `${metadata}<article>${chapters.join('\n')}</article>` }
}

function packagePath(container: string): string | undefined {
  for (const event of xmlEvents(container)) {
    if (event.kind === 'open' && event.name === 'rootfile') return event.attributes['full-path']
  }
  return undefined
}

interface Book {
  readonly spine: readonly string[]
  readonly title: string | undefined
  readonly author: string | undefined
  readonly publisher: string | undefined
  readonly date: string | undefined
  readonly language: string | undefined
}

function readPackage(opf: string): Book {
  const hrefs = new Map<string, string>()
  const order: string[] = []
  const values = new Map<string, string>()
  let open = ''
  for (const event of xmlEvents(opf)) {
    if (event.kind === 'text') {
      // Of several titles or authors the first is the main one.
      if (open && event.text.trim() && !values.has(open)) values.set(open, event.text.trim())
      continue
    }
    const name = event.name.replace(/^\w+:/, '')
    open = event.kind === 'open' && event.name.startsWith('dc:') ? name : ''
    if (event.kind !== 'open') continue
    const { id, href, idref, linear, 'media-type': type, properties } = event.attributes
    const isText = /html/.test(type ?? '') && !/\bnav\b/.test(properties ?? '')
    if (name === 'item' && id && href && isText) hrefs.set(id, href)
    if (name === 'itemref' && idref && linear !== 'no') order.push(idref)
  }
  const language = values.get('language')
  return {
    spine: order.flatMap((id) => hrefs.get(id) ?? []),
    title: values.get('title'),
    author: values.get('creator'),
    publisher: values.get('publisher'),
    date: values.get('date'),
    language: language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : undefined,
  }
}

function lockedPaths(encryption: string): Set<string> {
  const locked = new Set<string>()
  let algorithm = ''
  for (const event of xmlEvents(encryption)) {
    if (event.kind !== 'open') continue
    if (/EncryptionMethod$/.test(event.name)) algorithm = event.attributes.Algorithm ?? ''
    // Fonts are often garbled so that they can't be taken out of the book; that is no lock.
    const isFont = /obfuscation|#RC$/i.test(algorithm)
    if (/CipherReference$/.test(event.name) && !isFont) locked.add(decode(event.attributes.URI ?? ''))
  }
  return locked
}

/** The path of a part: `../text/one.xhtml#start` in the folder `OEBPS/` is `text/one.xhtml`. */
function resolvePath(folder: string, href: string): string {
  const path: string[] = []
  for (const step of (folder + decode(href.replace(/[#?].*$/s, ''))).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The inside of a chapter's body. XHTML closes elements that HTML leaves open: `<a id="x"/>`. */
function bodyOf(xhtml: string): string {
  const start = /<body[^<>]*>/i.exec(xhtml)
  const end = xhtml.search(/<\/body\s*>/i)
  const body = start ? xhtml.slice(start.index + start[0].length, end < 0 ? undefined : end) : xhtml
  return body.replace(
    /<(?!(?:br|hr|img|wbr|col|input|area|source|track|embed)\b)(?<tag>[a-z][\w:-]*)(?<rest>(?:\s[^<>]*)?)\/>/gi,
    '<$<tag>$<rest>></$<tag>>',
  )
}
