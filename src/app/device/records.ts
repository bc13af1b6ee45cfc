import type { Fingerprint, LibraryEntry, SourceDocument } from '../../core/index.ts'
import type { PackedPage } from '../../worker/packed-page.ts'
import type { Around } from '../../worker/protocol.ts'

/** An article of the reader's own, as the library lists it. */
export interface OwnArticle {
  /** `~harbour-vote`, see `own-slug.ts`. */
  readonly slug: string
  readonly entry: LibraryEntry
  /** When it was brought, in milliseconds since 1970. */
  readonly added: number
  /** The file it came from, or what was pasted. */
  readonly name: string
  /** What it is known again by when it is brought once more; articles of before that was noted have none. */
  readonly fingerprint?: Fingerprint
  /** Since when it is deleted: it can still be brought back, and is cleared away some time later. */
  readonly deleted?: number
}

/** What is needed to show it, and to read and analyse it anew. */
export interface OwnContents {
  readonly slug: string
  readonly document: Pick<SourceDocument, 'name' | 'format' | 'text' | 'given' | 'keep'>
  /** Of a page of which `document` holds only the article: what stands around it. */
  readonly around?: Around
  /** The text of the article alone, while the whole page is read. */
  readonly extract?: string
  /** The state of the analysis that made the page. */
  readonly made: string
  readonly page: PackedPage
}

/** What is being written on a page and not finished: survives a reload. */
export interface Draft {
  readonly key: string
  readonly value: unknown
}
