import type { LibraryEntry } from '../core/index.ts'

/**
 * The modules the app imports. `library` is the door; behind it entries and loaders are modules of their own, so
 * that the page of an article does not load the whole library with them.
 */
export const LIBRARY = 'virtual:dateline/library'
const ENTRIES = 'virtual:dateline/entries'
const LOADERS = 'virtual:dateline/loaders'
const ARTICLE = 'virtual:dateline/article/'

export type VirtualModule =
  | { readonly kind: 'library' }
  | { readonly kind: 'entries' }
  | { readonly kind: 'loaders' }
  | { readonly kind: 'article'; readonly slug: string }

/** What an import of the app asks for; undefined where it is none of these modules. */
export function virtualModule(id: string): VirtualModule | undefined {
  if (id === LIBRARY) return { kind: 'library' }
  if (id === ENTRIES) return { kind: 'entries' }
  if (id === LOADERS) return { kind: 'loaders' }
  if (id.startsWith(ARTICLE)) return { kind: 'article', slug: id.slice(ARTICLE.length) }
  return undefined
}

/** The name of the file that holds an article's data in a built site, before its hash. */
export const dataFile = (slug: string): string => `${slug}.json`

export const articleModule = (slug: string): string => ARTICLE + slug

export const LIBRARY_CODE = `export { library } from '${ENTRIES}'
export { loadArticle } from '${LOADERS}'
`

export const entriesCode = (entries: readonly LibraryEntry[]): string => `export const library = ${json(JSON.stringify(entries))}\n`

export function loadersCode(slugs: readonly string[]): string {
  const loaders = slugs.map((slug) => `  ${string(slug)}: () => import(${string(articleModule(slug))}),\n`)
  return `const loaders = {\n${loaders.join('')}}

export function loadArticle(slug) {
  return Object.hasOwn(loaders, slug) ? loaders[slug]().then((module) => module.default) : undefined
}
`
}

/**
 * The same for the built site, where articles are files of data beside the code. `addresses` gives for each slug the
 * code of an expression for its file's address. A failure is worded as that of a missing chunk is.
 */
export function fetchersCode(addresses: ReadonlyMap<string, string>): string {
  const lines = [...addresses].map(([slug, address]) => `  ${string(slug)}: ${address},\n`)
  return `const addresses = {\n${lines.join('')}}

async function fetched(address) {
  const response = await fetch(address)
  if (!response.ok) throw new TypeError(\`Failed to fetch \${address}\`)
  return response.json()
}

export function loadArticle(slug) {
  return Object.hasOwn(addresses, slug) ? fetched(addresses[slug]) : undefined
}
`
}

export const articleCode = (page: string): string => `export default ${json(page)}\n`

/** A browser parses JSON from a string faster than the same data written as code. */
const json = (text: string): string => `JSON.parse(${string(text)})`

const string = (text: string): string => `'${text.replace(/['\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`
