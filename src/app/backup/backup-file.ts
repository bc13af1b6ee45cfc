import { type Highlight, readHighlight } from '../../core/index.ts'
import { isOurKey } from '../device/kept-values.ts'
import type { OwnArticle, OwnContents } from '../device/records.ts'

/** An article of the reader's own, whole. */
export interface WholeArticle {
  readonly article: OwnArticle
  readonly contents: OwnContents
}

/** All that a device holds of a reader's. */
export interface Holdings {
  readonly articles: readonly WholeArticle[]
  readonly highlights: readonly Highlight[]
  /** What is kept under keys, settings and reading positions and all, as it is stored. */
  readonly kept: Readonly<Record<string, unknown>>
}

const KIND = 'dateline-backup'
/** Raised when an older Dateline could no longer read the file. */
const VERSION = 1

/** A file that holds everything. `made`: when, ISO 8601. */
export function writeBackup({ articles, highlights, kept }: Holdings, made: string): string {
  return JSON.stringify({
    kind: KIND,
    version: VERSION,
    made,
    kept,
    highlights,
    articles: articles.map(({ article, contents: { page, ...contents } }) => ({
      article,
      contents: { ...contents, page: toBase64(page) },
    })),
  })
}

/** An article that can't be read: as much of it as could be. */
export interface BrokenArticle {
  readonly slug: string | null
  readonly title: string | null
}

export type ReadBackup =
  | {
      readonly ok: true
      readonly holdings: Holdings
      readonly broken: readonly BrokenArticle[]
      /** How many highlights can't be read. */
      readonly brokenHighlights: number
    }
  | { readonly ok: false; readonly problem: string }

/** Reads a backup. Nothing in the file is trusted to be what it should be; what its articles hold, `verified` looks at. */
export function readBackup(text: string): ReadBackup {
  const file = parse(text)
  if (!isRecord(file) || file.kind !== KIND) return { ok: false, problem: 'This file is no backup of Dateline.' }
  if (file.version !== VERSION)
    return { ok: false, problem: 'This backup was made by a newer Dateline. Load this page again, then restore it.' }
  const given: unknown[] = Array.isArray(file.articles) ? file.articles : []
  const articles = given.flatMap((one) => readArticle(one) ?? [])
  const kept = isRecord(file.kept) ? Object.fromEntries(Object.entries(file.kept).filter(([key]) => isOurKey(key))) : {}
  // Files of before there were highlights have none.
  const marks: unknown[] = Array.isArray(file.highlights) ? file.highlights : []
  const highlights = marks.flatMap((one) => readHighlight(one) ?? [])
  return {
    ok: true,
    holdings: { articles, highlights, kept },
    broken: articles.length === given.length ? [] : given.filter((one) => !readArticle(one)).map(brokenArticle),
    brokenHighlights: marks.length - highlights.length,
  }
}

function brokenArticle(one: unknown): BrokenArticle {
  const article = isRecord(one) && isRecord(one.article) ? one.article : {}
  const title = isRecord(article.entry) ? article.entry.title : null
  return { slug: typeof article.slug === 'string' ? article.slug : null, title: typeof title === 'string' ? title : null }
}

function readArticle(one: unknown): WholeArticle | undefined {
  if (!isRecord(one) || !isRecord(one.article) || !isRecord(one.contents)) return undefined
  const { article, contents } = one
  const { document, page } = contents
  const isWhole =
    typeof article.slug === 'string' &&
    /^~[a-z0-9-]+$/.test(article.slug) &&
    contents.slug === article.slug &&
    Number.isFinite(article.added) &&
    typeof article.name === 'string' &&
    isRecord(document) &&
    typeof document.text === 'string' &&
    typeof document.name === 'string' &&
    typeof page === 'string'
  const bytes = isWhole ? fromBase64(page as string) : undefined
  if (!bytes) return undefined
  return { article, contents: { ...contents, page: bytes } } as unknown as WholeArticle
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** So many bytes become letters at a time: a call takes only so many arguments. */
const PIECE = 0x8000

function toBase64(bytes: Uint8Array): string {
  let letters = ''
  for (let start = 0; start < bytes.length; start += PIECE) letters += String.fromCharCode(...bytes.subarray(start, start + PIECE))
  return btoa(letters)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
