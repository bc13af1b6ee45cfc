import type { Article, Fingerprint, LibraryEntry, SourceDocument } from '../core/index.ts'
import type { PackedPage } from './packed-page.ts'

/** What a reader brings: text that was typed or pasted, or a file as it is on the disk. */
export type Incoming =
  /** `html`: the same words as the clipboard had them in mark-up. */
  | { readonly kind: 'text'; readonly text: string; readonly html?: string; readonly url?: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob }

/** A document whose text is known, with what stands in for a slug until it has one. */
export type OpenedDocument = Pick<SourceDocument, 'name' | 'format' | 'text' | 'given' | 'keep'>

/** What is asked of the worker: one thing at a time. */
export type Request =
  /** Makes a document of what was brought, then reads and analyses it. */
  | { readonly kind: 'open'; readonly id: number; readonly incoming: Incoming; readonly given?: SourceDocument['given'] }
  /** Reads and analyses a document that is known already. */
  | { readonly kind: 'analyse'; readonly id: number; readonly document: OpenedDocument }
  /** Makes a document of what was brought and reads it, no more. */
  | { readonly kind: 'glimpse'; readonly id: number; readonly incoming: Incoming }

/** What can be told of something that was brought before it is analysed. */
export interface Glimpse {
  readonly document: Pick<OpenedDocument, 'name' | 'format'>
  /** Without its text. */
  readonly article: Article
}

/** What the worker says to a request, by its `id`: progress, then either what was asked for or a fault. */
export type Reply =
  | { readonly kind: 'progress'; readonly id: number; readonly stage: Stage; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly result: Analysed }
  | { readonly kind: 'glimpsed'; readonly id: number; readonly glimpse: Glimpse }
  | { readonly kind: 'failed'; readonly id: number; readonly fault: Fault }

/** Getting the models, making text of a file, analysing the text. */
export type Stage = 'loading' | 'opening' | 'analysing'

export interface Analysed {
  readonly document: OpenedDocument
  /** Of a page of which `document` holds only the article. */
  readonly around?: Around
  /** Without a slug: the library gives it one. */
  readonly entry: LibraryEntry
  /** The JSON of an `ArticleData`, packed. Its slug is empty too. */
  readonly page: PackedPage
  /** What it is known again by. */
  readonly fingerprint: Fingerprint
  /** Something the reader should know of how the file was read; usually nothing. */
  readonly remarks: readonly string[]
}

/** What stands around the article of a page. */
export interface Around {
  /** The whole page, in the format of the document. */
  readonly whole: string
  /** The lines of it that are not in the article, cut short where they are long, and how many there are in all. */
  readonly lines: readonly string[]
  readonly count: number
}

/** Why something could not be read, in words for a reader. */
export interface Fault {
  /** The file, or what was pasted. */
  readonly name: string
  /** From 1, where the fault can be put a finger on. */
  readonly line?: number
  readonly problem: string
  /** What to do about it; may be empty. */
  readonly advice: string
  /** Not the document's fault but the program's or the network's: trying again may help. */
  readonly ours?: true
}
