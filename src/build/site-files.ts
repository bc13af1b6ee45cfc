import { createHash } from 'node:crypto'
import type { SiteFiles } from '../offline/plan.ts'

export const SITE_FILES = 'virtual:dateline/site-files'

/** A file of the built site. */
export interface SiteFile {
  /** Path in the site: `assets/every-page-BNy.js`. */
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** Code of this many bytes and more belongs to something that few pages ask for: the analysis, a reader of PDF. */
const HEAVY = 100_000

/** The folder of the articles' data. */
const ARTICLES = 'articles/'
/** Articles are kept before they are read up to so many bytes in all, not compressed; the others when they are read. */
const ROOM = 40_000_000

/** The service worker itself is the browser's to keep. */
export const WORKER = 'sw.js'
const ANY_PAGE = '404.html'
const PAGES: Readonly<Record<string, string>> = { '': 'index.html', open: 'open/index.html' }

/**
 * What is kept for use without a network. `html`: the text of each prerendered page, by the path it answers without
 * slashes around it: ``, `open`, `read/treaty`, `404`. Files that pages name belong to what every visit needs.
 */
export function siteFiles(files: readonly SiteFile[], html: ReadonlyMap<string, string>, base: string): SiteFiles {
  const pages = Object.fromEntries(Object.entries(PAGES).filter(([path]) => html.has(path)))
  const named = new Set([...html.values()].flatMap((text) => filesNamedIn(text, base)))
  const wanted = files.filter(({ name }) => !/\.(?:css|html|map)$/.test(name) && name !== WORKER)
  const articles = wanted.filter(({ name }) => name.startsWith(ARTICLES))
  const others = wanted.filter(({ name }) => !name.startsWith(ARTICLES))
  const isShell = ({ name, size }: SiteFile): boolean => named.has(name) || (size < HEAVY && !/\.(?:woff2?|png)$/.test(name))
  const fitting = upTo(ROOM, articles)
  const shell = [...Object.values(pages), ANY_PAGE, ...others.filter(isShell).map(({ name }) => name)]
  const rest = [...fitting, ...others.filter((file) => !isShell(file)).map(({ name }) => name)]
  const later = articles.slice(fitting.length).map(({ name }) => name)
  const hash = createHash('sha256')
  for (const name of [...shell, ...rest, ...later]) hash.update(`${name}\0`)
  for (const path of [...Object.keys(pages), '404']) hash.update(`${html.get(path)}\0`)
  return { version: hash.digest('base64url').slice(0, 12), pages, anyPage: ANY_PAGE, shell, rest, later }
}

/** What a page asks for at once: its code, its fonts, its icon. */
const filesNamedIn = (html: string, base: string): string[] =>
  [...html.matchAll(/<(?:link|script)\b[^>]*\s(?:href|src)="(?<address>[^"]+)"/g)].flatMap((found) => {
    const address = found.groups?.address ?? ''
    return address.startsWith(base) ? [address.slice(base.length)] : []
  })

/** The first ones, as many as there is room for. */
function upTo(room: number, files: readonly SiteFile[]): string[] {
  let left = room
  const end = files.findIndex(({ size }) => {
    left -= size
    return left < 0
  })
  return files.slice(0, end < 0 ? files.length : end).map(({ name }) => name)
}

export const siteFilesCode = (site: SiteFiles): string => `export const site = ${JSON.stringify(site)}\n`
