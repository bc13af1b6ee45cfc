import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Article, isGuessedSource, type Metadata, readArticle } from '../core/index.ts'
import { readFrontMatter } from '../core/structure/front-matter.ts'
import { frontMatter } from '../worker/open/front-matter.ts'
import { openIncoming } from '../worker/open/open-incoming.ts'
import type { OpenedDocument } from '../worker/protocol.ts'
import { AddError } from './add-error.ts'
import { download } from './download.ts'
import { formatOf, nameOfEdits, slugOfFile } from './read-document.ts'
import { slugOf } from './slug.ts'

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

const EXTENSION = { text: '.txt', markdown: '.md', html: '.html' } as const

/**
 * Imports a file of any format that Dateline opens, or a page by its address, as a new file in `folder`. Nothing that is
 * there is overwritten. Throws `AddError`.
 */
export async function addArticle(what: string, folder: string): Promise<Added> {
  const source = isAddress(what) ? await download(what) : { name: basename(what), bytes: await read(what), address: undefined }
  const { document, remarks } = await open(what, source.name, source.bytes)
  const article = readOrFail(what, document)
  if (article.blocks.length === 0)
    throw new AddError(what, 'There is no text in it.', 'If it is a page that is put together by scripts, save it from the browser.')
  const guesses = guessesOf(article, source.address)
  const slug = slugOf(article.title)
  const file = join(folder, slug + EXTENSION[document.format])
  const other = await withSlug(folder, slug)
  if (other !== undefined) throw isThere(what, join(folder, other))
  await writeNew(what, file, withFrontMatter(document, guesses))
  return { file, article, guesses, remarks }
}

/** `https://example.org/a`, as against a path: `C:\\a.txt` is one. */
export const isAddress = (what: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(what)

async function read(file: string): Promise<Uint8Array<ArrayBuffer>> {
  if (nameOfEdits(file) !== undefined)
    throw new AddError(file, 'These are corrections, and no article.', 'Put the file beside the article, under the same name.')
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new AddError(file, 'There is no such file.', 'Check the path; an address begins with http:// or https://.')
    if (code === 'EISDIR') throw new AddError(file, 'This is a folder.', 'Name the files in it.')
    throw new AddError(file, `The file can’t be read: ${message}.`)
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
    ...guess('url', article.url ?? address, article.url ? 'what the file says of itself' : 'its address'),
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

/** A file in the folder that would be the same page, whatever its format. */
async function withSlug(folder: string, slug: string): Promise<string | undefined> {
  const files = await readdir(folder).catch((): string[] => [])
  return files.find((file) => formatOf(file) && slugOfFile(file) === slug)
}

const isThere = (what: string, file: string): AddError =>
  new AddError(what, `${file} is there already, and is left as it is.`, 'Rename it, or take it away, to add this one.')

async function writeNew(what: string, file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw isThere(what, file)
    if (code === 'ENOENT') throw new AddError(what, `There is no folder to put ${file} into.`, 'Make it, or name another with SEEDS.')
    throw new AddError(what, `${file} can’t be written: ${message}.`)
  }
}
