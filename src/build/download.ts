import { basename, extname } from 'node:path'
import { decodeAs } from '../worker/open/decode.ts'
import { AddError } from './add-error.ts'

/** What an address leads to. */
export interface Download {
  /** Tells the format: from the address, and from what the server says. */
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where it was in the end, after all redirects. */
  readonly address: string
}

/** Longer pages than this are no articles, in bytes. */
const LARGEST = 30_000_000
/** How long it may take, in milliseconds, from the first word to the last. */
const PATIENCE = 30_000

const ACCEPT = 'text/html, application/xhtml+xml, text/*;q=0.9, application/pdf;q=0.9, */*;q=0.5'
const SAVE_PAGE = 'Save the page from the browser, and add the file.'

/** Fetches a page or a document. Throws `AddError`. */
export async function download(address: string, patience: number = PATIENCE): Promise<Download> {
  if (!/^https?:/i.test(address)) throw new AddError(address, 'Only addresses that begin with http:// or https:// can be fetched.')
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience), headers: { Accept: ACCEPT } })
    const type = (response.headers.get('content-type') ?? '').toLowerCase()
    const refusal = refusalOf(response, type)
    if (refusal) {
      await response.body?.cancel()
      throw new AddError(address, ...refusal)
    }
    const bytes = await bytesOf(response, address)
    const { pathname, origin, search } = new URL(response.url)
    return { name: named(fileIn(pathname), mediaType(type)), bytes: inUtf8(bytes, type), address: origin + pathname + search }
  } catch (error) {
    throw error instanceof AddError ? error : unreachable(address, error as Error, patience)
  }
}

/** Why it is of no use to read on: problem, advice. */
function refusalOf({ ok, status, statusText, headers }: Response, type: string): [string, string?] | null {
  const answer = `The server answers ${`${status} ${statusText}`.trim()}.`
  if ([401, 402, 403, 429, 451].includes(status)) return [answer, `It lets in no programs, or only after a log-in. ${SAVE_PAGE}`]
  if (!ok) return [answer, status === 404 || status === 410 ? 'Check the address.' : 'Try again later.']
  if (NO_ARTICLE.test(type)) return [`The server sends ${mediaType(type)}, which is no article.`, 'Give the address of a page.']
  return Number(headers.get('content-length') ?? 0) > LARGEST ? TOO_LARGE : null
}

const NO_ARTICLE =
  /^(?:image|audio|video|font|model)\/|^[\w.-]+\/(?:[\w.-]+\+)?(?:json|javascript|ecmascript|css|wasm|rss\+xml|atom\+xml)\b/
const TOO_LARGE: [string] = ['It has more than 30 MB, so it is hardly an article.']

/** Packed pages come unpacked, and a small one may unpack to a large one: so it is counted as it comes. */
async function bytesOf({ body }: Response, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > LARGEST) throw new AddError(address, ...TOO_LARGE)
    parts.push(part)
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer())
}

const mediaType = (type: string): string => (type.split(';')[0] ?? '').trim()

/** The last part of an address, which need not be well-formed. */
function fileIn(pathname: string): string {
  const name = basename(pathname)
  try {
    return decodeURIComponent(name) || 'page'
  } catch {
    return name
  }
}

/** Servers know what a page is that `story.php` makes; Markdown they mostly call plain text. */
function named(name: string, type: string): string {
  const ending = TYPES[type]
  const known = extname(name).toLowerCase()
  return ending === undefined || ending === known || (type.startsWith('text/') && type !== 'text/html' && known) ? name : name + ending
}

const TYPES: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/epub+zip': '.epub',
}

/** Encodings whose bytes may look like UTF-8 and not be. */
const IN_DISGUISE = /^(?:utf-16|iso-2022)/

/** A text in the encoding that the server names, in UTF-8; as it is where it is that already, or names another by a mark of its own. */
function inUtf8(bytes: Uint8Array<ArrayBuffer>, type: string): Uint8Array<ArrayBuffer> {
  const label = /charset\s*=\s*["']?(?<label>[\w-]+)/.exec(type)?.groups?.label
  const encoding = label === undefined ? null : encodingOf(label)
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!encoding || encoding === 'utf-8' || marked || !/^(?:text\/|application\/xhtml)/.test(type)) return bytes
  if (!IN_DISGUISE.test(encoding) && isUtf8(bytes)) return bytes
  return new TextEncoder().encode(decodeAs(encoding, bytes))
}

function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function unreachable(address: string, { name, cause, message }: Error, patience: number): AddError {
  if (name === 'TimeoutError') return new AddError(address, `It did not come within ${patience / 1000} seconds.`, `Try again. ${SAVE_PAGE}`)
  const reason = cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code : message
  return new AddError(address, `The page can’t be reached: ${reason}.`, 'Check the address and the network.')
}
