import { made } from 'virtual:dateline/analysis'
import { type ArticleData, digest, isSound, type SourceDocument } from '../../core/index.ts'
import { unpackPage } from '../../worker/packed-page.ts'
import type { Around } from '../../worker/protocol.ts'
import type { OwnContents } from '../device/records.ts'
import { isRecord, type WholeArticle } from './backup-file.ts'

/** What an analysis may take for each character of its text, and beside that: as JSON it is some ten times as long. */
const MOST_FOR_A_CHARACTER = 200
const MOST_BESIDE = 1_000_000

/**
 * An article of a backup as it can be kept: nothing of it is taken on trust. Its entry in the library is made anew; an
 * analysis that does not fit its own text is thrown away, and the text read and analysed anew. Undefined where that can't
 * be read either.
 */
export async function verified({ article, contents }: WholeArticle): Promise<WholeArticle | undefined> {
  const { slug, added, name } = article
  const document = readDocument(contents.document)
  if (!document) return undefined
  const data = await soundData(contents, document.text.length)
  const anew = data ? undefined : await analysedAnew(document)
  const entry = data ? digest(data.article, data.analysis) : anew?.entry
  const page = data ? contents.page : anew?.page
  if (!entry || !page) return undefined
  const around = readAround(contents.around)
  return {
    article: { slug, entry: { ...entry, slug }, added, name },
    contents: {
      slug,
      document,
      made: data ? String(contents.made) : made,
      page,
      ...(around && { around }),
      ...(typeof contents.extract === 'string' && { extract: contents.extract }),
    },
  }
}

async function soundData({ page }: OwnContents, length: number): Promise<ArticleData | undefined> {
  try {
    const data: unknown = await unpackPage(page, MOST_BESIDE + MOST_FOR_A_CHARACTER * length)
    return isSound(data) ? data : undefined
  } catch {
    return undefined
  }
}

async function analysedAnew(document: OwnContents['document']) {
  try {
    const { analyseDocument } = await import('../../worker/client.ts')
    return await analyseDocument(document)
  } catch {
    return undefined
  }
}

/** The document with what is known of it, and nothing else. */
function readDocument({ name, format, text, given, keep }: Readonly<Partial<Record<keyof OwnContents['document'], unknown>>>) {
  if (typeof name !== 'string' || typeof text !== 'string' || !['text', 'markdown', 'html'].includes(format as string)) return undefined
  const said = readGiven(given)
  const kept = Array.isArray(keep) ? keep.filter(isKept).map(({ line, text: words }) => ({ line, text: words })) : []
  return {
    name,
    format: format as SourceDocument['format'],
    text,
    ...(said && { given: said }),
    ...(kept.length > 0 && { keep: kept }),
  }
}

const isKept = (one: unknown): one is { line: number; text: string } =>
  isRecord(one) && Number.isSafeInteger(one.line) && typeof one.text === 'string'

const GIVEN = ['title', 'published', 'source', 'url', 'author', 'language'] as const

function readGiven(given: unknown): SourceDocument['given'] {
  if (!isRecord(given)) return undefined
  const fields = GIVEN.flatMap((key) => {
    const value = Object.hasOwn(given, key) ? given[key] : undefined
    const fits = value === null || (typeof value === 'string' && (key !== 'published' || /^\d{4}-\d\d-\d\d$/.test(value)))
    return fits ? [[key, value]] : []
  })
  return fields.length > 0 ? Object.fromEntries(fields) : undefined
}

function readAround(around: unknown): Around | undefined {
  if (!isRecord(around)) return undefined
  const { whole, lines, count } = around
  const fits = typeof whole === 'string' && Array.isArray(lines) && lines.every((line) => typeof line === 'string')
  return fits && Number.isSafeInteger(count) ? { whole, lines, count: count as number } : undefined
}
