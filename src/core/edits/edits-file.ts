import { checksum } from '../checksum.ts'
import type { Article } from '../model.ts'
import type { Edit } from './edit.ts'
import { type OnFault, readEdits } from './read-edits.ts'

/** How the name of such a file ends; before that stands the article's slug. */
export const EDITS_ENDING = '.edits.json'

/** The corrections of one article as a file, for a colleague, another device, or beside the seed. */
export interface EditsFile {
  readonly format: 'dateline-edits'
  readonly version: 1
  readonly article: ArticleIdentity
  readonly edits: readonly Edit[]
}

/** Which article it was, in words and by its text. */
export interface ArticleIdentity {
  readonly slug: string
  readonly title: string
  /** Length and checksum of the text. */
  readonly text: string
}

export type ReadFile =
  /** `unread`: how many entries were no edits that this version knows. */
  | { readonly kind: 'edits'; readonly edits: readonly Edit[]; readonly unread: number }
  /** Not JSON of this format, or of a later version of it. */
  | { readonly kind: 'not-edits' }
  | { readonly kind: 'other-article'; readonly title: string }

export function writeEditsFile(article: Article, edits: readonly Edit[]): string {
  const { slug, title, text } = article
  const file: EditsFile = { format: 'dateline-edits', version: 1, article: { slug, title, text: checksumOf(text) }, edits }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads such a file for an article: of the same address, or of the same text under another. */
export function readEditsFile(article: Article, json: string, onFault?: OnFault): ReadFile {
  const file = parse(json)
  if (file?.format !== 'dateline-edits' || file.version !== 1 || !Array.isArray(file.edits)) return { kind: 'not-edits' }
  const { slug, title, text } = (file.article ?? {}) as Partial<ArticleIdentity>
  if (slug !== article.slug && text !== checksumOf(article.text)) return { kind: 'other-article', title: String(title ?? slug ?? '') }
  const edits = readEdits(file.edits, onFault)
  return { kind: 'edits', edits, unread: file.edits.length - edits.length }
}

function parse(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}

const checksumOf = (text: string): string => `${text.length}-${checksum(text).toString(16).padStart(8, '0')}`
