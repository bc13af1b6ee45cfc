import { brotliCompressSync } from 'node:zlib'

/** What a page makes a browser load. */
export interface PageWeight {
  readonly path: string
  /** Bytes as they travel, compressed with Brotli. Fonts are compressed in themselves. */
  readonly html: number
  readonly js: number
  readonly fonts: number
}

/** The most JavaScript an article's page may load, in bytes, compressed. */
export const MOST_JS = 110_000

export const brotliSize = (text: string): number => brotliCompressSync(text).length

/** A table of the weights, in kilobytes. */
export function sizeReport(weights: readonly PageWeight[]): string {
  const rows = weights.map(({ path, html, js, fonts }) => [path, ...[html, js, fonts, html + js + fonts].map(kilobytes)])
  const table = [['page (kB, Brotli)', 'HTML', 'JS', 'fonts', 'all'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => (row[column] as string).length)))
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number))).join('   ')
  return table.map(line).join('\n')
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
