import { brotliCompressSync } from 'node:zlib'

/** What a page makes a browser load, uncompressed. */
export interface PageFiles {
  /** Without the base: `/read/treaty`. */
  readonly path: string
  readonly html: string
  /** The code of each chunk. */
  readonly js: readonly string[]
  /** The text of each file of data. */
  readonly data: readonly string[]
  /** Bytes of the fonts; they are compressed in themselves. */
  readonly fonts: number
}

/** The same in bytes as they travel, compressed with Brotli. */
export interface PageWeight {
  readonly path: string
  readonly html: number
  readonly js: number
  readonly data: number
  readonly fonts: number
}

/** The most JavaScript an article's page may load, in bytes, compressed. */
const MOST_JS = 110_000

/** The weights of the pages that tell how heavy the site is: the library and the largest of the articles. */
export function notableWeights(pages: readonly PageFiles[]): PageWeight[] {
  const size = ({ html, js, data }: PageFiles) => [html, ...js, ...data].reduce((sum, text) => sum + text.length, 0)
  const articles = pages.filter(({ path }) => path.startsWith('/read/')).sort((a, b) => size(b) - size(a))
  return [...pages.filter(({ path }) => path === '/'), ...articles.slice(0, 1)].map(weigh)
}

function weigh({ path, html, js, data, fonts }: PageFiles): PageWeight {
  const sizeOfAll = (texts: readonly string[]) => texts.reduce((sum, text) => sum + brotliSize(text), 0)
  return { path, html: brotliSize(html), js: sizeOfAll(js), data: sizeOfAll(data), fonts }
}

const brotliSize = (text: string): number => brotliCompressSync(text).length

/** Says which page of an article loads too much JavaScript; null where none does. */
export function excess(weights: readonly PageWeight[]): string | null {
  const heavy = weights.find(({ path, js }) => path.startsWith('/read/') && js > MOST_JS)
  return heavy ? `${heavy.path} loads ${heavy.js} bytes of JavaScript (Brotli); at most ${MOST_JS} are meant.` : null
}

/** A table of the weights, in kilobytes. */
export function sizeReport(weights: readonly PageWeight[]): string {
  const rows = weights.map(({ path, html, js, data, fonts }) => [path, ...[html, js, data, fonts, html + js + data + fonts].map(kilobytes)])
  const table = [['page (kB, Brotli)', 'HTML', 'JS', 'data', 'fonts', 'all'], ...rows]
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...table.map((row) => (row[column] as string).length)))
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number))).join('   ')
  return table.map(line).join('\n')
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
