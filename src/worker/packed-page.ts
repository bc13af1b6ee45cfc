import type { ArticleData } from '../core/index.ts'

/**
 * The data of an article's page as it is kept and sent: lines of JSON, compressed with gzip. A tenth of the size, and
 * its lines can be parsed one at a time, so that even a book never holds a page up.
 */
export type PackedPage = Uint8Array<ArrayBuffer>

/** So much is parsed at a time: a few milliseconds, in UTF-16 code units of JSON. */
const PIECE = 400_000

/** A part of the data: all of a field, or some of the items of a list. */
interface Line {
  readonly path: string
  readonly value?: unknown
  readonly items?: readonly unknown[]
}

export async function packPage(data: ArticleData): Promise<PackedPage> {
  const lines = linesOf(data).map((line) => `${JSON.stringify(line)}\n`)
  const packed = new Blob(lines).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/**
 * The data again. Throws where the bytes are no packed page, or hold more than `most` UTF-16 code units. Between its
 * parts the browser gets its turn.
 */
export async function unpackPage(packed: PackedPage, most = Number.POSITIVE_INFINITY): Promise<ArticleData> {
  const text = await inflated(packed, most)
  const data: Record<string, Record<string, unknown>> = { article: {}, analysis: {}, chronicle: {} }
  let parsed = 0
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    if (end < 0) throw new Error('The data of the article is cut short.')
    put(data, JSON.parse(text.slice(start, end)) as Line)
    parsed += end - start
    start = end + 1
    if (parsed > PIECE) {
      parsed = 0
      await new Promise((turn) => setTimeout(turn))
    }
  }
  return data as unknown as ArticleData
}

/** Counts what comes out as it comes: a few bytes may unpack to anything. */
async function inflated(packed: PackedPage, most: number): Promise<string> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(new TextDecoderStream()).getReader()
  const parts: string[] = []
  let length = 0
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    parts.push(step.value)
    length += step.value.length
    if (length > most) {
      await reader.cancel()
      throw new Error('The data of the article is longer than it can be.')
    }
  }
  return parts.join('')
}

function linesOf(data: ArticleData): Line[] {
  return Object.entries(data).flatMap(([part, fields]) =>
    Object.entries(fields as object).flatMap(([key, value]) => {
      const path = `${part}.${key}`
      return Array.isArray(value) ? listLines(path, value) : [{ path, value }]
    }),
  )
}

/** Long lists are cut where about a piece is full; an empty list is a line too. */
function listLines(path: string, list: readonly unknown[]): Line[] {
  const size = Math.max(1, Math.ceil(JSON.stringify(list).length / PIECE))
  const step = Math.max(1, Math.ceil(list.length / size))
  const lines: Line[] = []
  for (let start = 0; start === 0 || start < list.length; start += step) lines.push({ path, items: list.slice(start, start + step) })
  return lines
}

function put(data: Record<string, Record<string, unknown>>, { path, value, items }: Line): void {
  const [part = '', key = ''] = path.split('.')
  const fields = Object.hasOwn(data, part) ? data[part] : undefined
  if (!fields || key === '__proto__') return
  if (items) {
    fields[key] ??= []
    for (const item of items) (fields[key] as unknown[]).push(item)
  } else fields[key] = value
}
