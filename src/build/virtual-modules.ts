import { createHash } from 'node:crypto'
import type { LibraryEntry } from '../core/index.ts'

/**
 * The modules the app imports. `library` is the door; behind it entries and loaders are modules of their own, so
 * that the page of an article does not load the whole library with them.
 */
export const LIBRARY = 'virtual:dateline/library'
const ENTRIES = 'virtual:dateline/entries'
const LOADERS = 'virtual:dateline/loaders'
const ARTICLE = 'virtual:dateline/article/'
const ANALYSIS = 'virtual:dateline/analysis'

export type VirtualModule =
  | { readonly kind: 'library' }
  | { readonly kind: 'entries' }
  | { readonly kind: 'loaders' }
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'analysis' }

/** What an import of the app asks for; undefined where it is none of these modules. */
export function virtualModule(id: string): VirtualModule | undefined {
  if (id === LIBRARY) return { kind: 'library' }
  if (id === ENTRIES) return { kind: 'entries' }
  if (id === LOADERS) return { kind: 'loaders' }
  if (id === ANALYSIS) return { kind: 'analysis' }
  if (id.startsWith(ARTICLE)) return { kind: 'article', slug: id.slice(ARTICLE.length) }
  return undefined
}

export const articleModule = (slug: string): string => ARTICLE + slug

export const LIBRARY_CODE = `export { library } from '${ENTRIES}'
export { loadArticle } from '${LOADERS}'
`

export const entriesCode = (entries: readonly LibraryEntry[]): string => `export const library = ${json(JSON.stringify(entries))}\n`

export function loadersCode(slugs: readonly string[]): string {
  const loaders = slugs.map((slug) => `  ${string(slug)}: () => import(${string(articleModule(slug))}),\n`)
  return `const loaders = {\n${loaders.join('')}}

export function loadArticle(slug) {
  return Object.hasOwn(loaders, slug) ? loaders[slug]().then((module) => module.default) : Promise.resolve(undefined)
}
`
}

/**
 * The same for the built site, where articles are files of data beside the code: `folder` and the slug make the
 * address, so this stays as small however many there are. What is not there is no article; other failures are worded as
 * that of a missing chunk is.
 */
export const fetcherCode = (folder: string): string => `const folder = import.meta.env.BASE_URL + ${string(`${folder}/`)}

export async function loadArticle(slug) {
  if (!/^[a-z0-9-]+$/.test(slug)) return undefined
  const response = await fetch(folder + slug + '.json')
  // A host may answer with a page of its own, whatever the status.
  const found = response.ok && /json/.test(response.headers.get('content-type') ?? '')
  if (found) return response.json()
  if (response.ok || response.status === 404) return undefined
  throw new TypeError('Failed to fetch ' + slug)
}
`

/** The folder of the built site that the articles' data lie in: another for other contents, so that caches never mix them. */
export function dataFolder(pages: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [slug, page] of pages) hash.update(`${slug}\0${page}\0`)
  return `articles/${hash.digest('base64url').slice(0, 8)}`
}

/** Names the state of the analysis: another where one and the same text may come out otherwise. */
export const analysisCode = (hash: string): string => `export const made = ${string(hash)}\n`

export const articleCode = (page: string): string => `export default ${json(page)}\n`

/** A browser parses JSON from a string faster than the same data written as code. */
const json = (text: string): string => `JSON.parse(${string(text)})`

const string = (text: string): string => `'${text.replace(/['\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`
