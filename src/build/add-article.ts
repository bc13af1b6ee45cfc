import { readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type Article, isGuessedSource, type Metadata, readArticle } from '../core/index.ts'
import { readFrontMatter } from '../core/structure/front-matter.ts'
import { frontMatter } from '../worker/open/front-matter.ts'
import { openIncoming } from '../worker/open/open-incoming.ts'
import type { OpenedDocument } from '../worker/protocol.ts'
import { slugOf } from './slug.ts'

/** What could not be added, and what to do about it. */
export class AddError extends Error {
  constructor(what: string, problem: string, advice = '') {
    super(`${what}: ${problem}${advice && ` ${advice}`}`)
    this.name = 'AddError'
  }
}

/** One thing that the front matter now says, and where it was found. */
export interface Guess {
  readonly key: keyof Metadata
  readonly value: string
  readonly from: string
}

export interface Added {
  /** Path of the new seed. */
  readonly file: string
  readonly article: Article
  readonly guesses: readonly Guess[]
  readonly remarks: readonly string[]
}

/** Longer pages than this are no articles, in bytes. */
const LARGEST = 30_000_000
const PATIENCE = 30_000

const EXTENSION = { text: '.txt', markdown: '.md', html: '.html' } as const

/**
 * Imports a file of any format that Dateline opens, or a page by its address, as a new file in `folder`. Nothing that is
 * there is overwritten. Throws `AddError`.
 */
export async function addArticle(what: string, folder: string): Promise<Added> {
  const source = isAddress(what) ? await download(what) : { name: basename(what), bytes: await read(what) }
  const { document, remarks } = await open(what, source.name, source.bytes)
  const article = readOrFail(what, document)
  if (article.blocks.length === 0)
    throw new AddError(what, 'There is no text in it.', 'If it is a page that is put together by scripts, save it from the browser.')
  const guesses = guessesOf(article, isAddress(what) ? what : undefined)
  const file = join(folder, `${slugOf(article.title)}${EXTENSION[document.format]}`)
  await writeNew(what, file, withFrontMatter(document, guesses))
  return { file, article, guesses, remarks }
}

const isAddress = (what: string): boolean => /^https?:\/\//i.test(what)

async function read(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new AddError(file, 'There is no such file.', 'Check the path; an address begins with http:// or https://.')
    if (code === 'EISDIR') throw new AddError(file, 'This is a folder.', 'Name the files in it.')
    throw new AddError(file, `The file can’t be read: ${message}.`)
  }
}

/** Fetches a page. The name tells its format: from the address, or from what the server says. */
async function download(address: string): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const response = await reach(address)
  if (!response.ok) throw new AddError(address, `The server answers ${response.status} ${response.statusText}.`.replace(' .', '.'))
  const size = Number(response.headers.get('content-length') ?? 0)
  const bytes = size > LARGEST ? null : new Uint8Array(await response.arrayBuffer())
  if (!bytes || bytes.length > LARGEST) throw new AddError(address, 'It has more than 30 MB, so it is hardly an article.')
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const name = basename(decodeURIComponent(new URL(response.url).pathname)) || 'page'
  return { name: extname(name) || !(type in TYPES) ? name : name + TYPES[type], bytes }
}

const TYPES: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/epub+zip': '.epub',
}

async function reach(address: string): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(PATIENCE), headers: { Accept: 'text/html, text/*;q=0.9, */*;q=0.5' } })
  } catch (error) {
    const { name, cause, message } = error as Error
    if (name === 'TimeoutError')
      throw new AddError(address, 'The server did not answer within half a minute.', 'Try again, or save the page and add the file.')
    const reason = cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code : message
    throw new AddError(address, `The page can’t be reached: ${reason}.`, 'Check the address and the network.')
  }
}

async function open(what: string, name: string, bytes: Uint8Array<ArrayBuffer>) {
  try {
    return await openIncoming({ kind: 'file', name, file: new Blob([bytes]) }, () => {})
  } catch (error) {
    const { problem, advice } = error as { problem?: string; advice?: string }
    throw problem ? new AddError(what, problem, advice) : error
  }
}

function readOrFail(what: string, document: OpenedDocument): Article {
  try {
    return readArticle({ ...document, name: what, slug: '' })
  } catch (error) {
    throw new AddError(what, (error as { problem?: string }).problem ?? String(error), (error as { advice?: string }).advice)
  }
}

/** What is known of the article, in the order in which front matter has it. */
function guessesOf(article: Article, address: string | undefined): Guess[] {
  const hasByline = article.leftOut.some(({ reason }) => reason === 'byline')
  const inText = article.blocks.some(({ kind }) => kind === 'title')
  const guess = (key: Guess['key'], value: string | undefined, from: string): Guess[] => (value ? [{ key, value, from }] : [])
  return [
    ...guess('title', article.titleFrom === 'source' ? article.title : undefined, inText ? 'the headline' : 'what the file says of itself'),
    ...guess('published', article.published, article.publishedFrom === 'text' ? 'a date in the text' : 'what the file says of itself'),
    ...guess('source', article.source, isGuessedSource(article) ? 'a link in the text, so perhaps' : 'what the file says of itself'),
    ...guess('url', article.url ?? address, article.url ? 'what the file says of itself' : 'the address given'),
    ...guess('author', article.author, hasByline ? 'the byline' : 'what the file says of itself'),
    ...guess('language', article.language, 'its words'),
  ]
}

/** The document under front matter with the guesses; what its own front matter says besides goes before. */
function withFrontMatter(document: OpenedDocument, guesses: readonly Guess[]): string {
  const { body, metadata } = readFrontMatter(document.name, document.text)
  const sure = guesses.filter(({ from }) => !from.endsWith('perhaps'))
  return frontMatter({ ...Object.fromEntries(sure.map(({ key, value }) => [key, value])), ...metadata }) + body
}

async function writeNew(what: string, file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      throw new AddError(what, `${file} is there already, and is left as it is.`, 'Rename it, or take it away, to add this one.')
    if (code === 'ENOENT') throw new AddError(what, `There is no folder to put ${file} into.`, 'Make it, or name another with SEEDS.')
    throw new AddError(what, `${file} can’t be written: ${message}.`)
  }
}
