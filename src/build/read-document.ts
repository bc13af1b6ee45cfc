import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { EDITS_ENDING } from '../core/edits/edits-file.ts'
import { type SourceDocument, SourceError } from '../core/model.ts'
import { decode } from './decode.ts'
import { slugOf } from './slug.ts'

const FORMATS: Readonly<Record<string, SourceDocument['format']>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
}

/** A document, and the file of corrections that lies beside it. */
export interface Seed extends SourceDocument {
  readonly edits?: EditsSource
}

/** A file of corrections: what messages call it, and what is in it. */
export interface EditsSource {
  readonly name: string
  readonly text: string
}

const LARGEST = 5_000_000

/** The format that a file's name tells of, or undefined where it is none that is read. */
export const formatOf = (file: string): SourceDocument['format'] | undefined => FORMATS[extname(file).toLowerCase()]

/** The slug of a file: its name without folder and extension, made fit for an address. */
export const slugOfFile = (file: string): string => slugOf(nameOf(file).slice(0, nameOf(file).length - extname(file).length))

const nameOf = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)

/** The file of corrections that belongs to an article's file: `seeds/quay.edits.json` to `seeds/quay.txt`. */
export const editsFileOf = (file: string): string => file.slice(0, file.length - extname(file).length) + EDITS_ENDING

/** The name of the article that a file of corrections is named after; undefined where it is no such file. */
export const nameOfEdits = (file: string): string | undefined =>
  file.toLowerCase().endsWith(EDITS_ENDING) ? nameOf(file).slice(0, -EDITS_ENDING.length) : undefined

/** Reads a file of corrections; what is in it is looked at when it is applied. Throws `SourceError`. */
export const readEdits = (file: string, name: string = file): EditsSource => ({
  name,
  text: decode(readBytes(file, name), name, 'corrections'),
})

/**
 * Reads a file into a document; one with another extension than `.txt`, `.md` and `.html` is read as plain text.
 * `name` is what messages call it. Throws `SourceError` for anything that makes it unreadable.
 */
export function readDocument(file: string, name: string = file): SourceDocument {
  return { name, slug: slugOfFile(file), format: formatOf(file) ?? 'text', text: decode(readBytes(file, name), name) }
}

function readBytes(file: string, name: string): Buffer {
  try {
    const { size } = statSync(file)
    if (size > LARGEST) {
      const megabytes = (size / 1_000_000).toFixed(1)
      throw new SourceError(name, 1, `The file has ${megabytes} MB; the largest that is read has 5 MB.`, 'Split it, or leave it out.')
    }
    return readFileSync(file)
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(name, 1, ...explain(error))
  }
}

function explain(error: unknown): [problem: string, advice?: string] {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return ['There is no such file.', 'Check the path.']
  if (code === 'EISDIR') return ['This is a folder, not a file.']
  if (code === 'EACCES') return ['The file may not be read.', 'Check its permissions.']
  return [`The file can't be read: ${error instanceof Error ? error.message : String(error)}.`]
}
