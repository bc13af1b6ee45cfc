import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { type SourceDocument, SourceError } from '../core/model.ts'
import { formatOf, readDocument, slugOfFile } from './read-document.ts'

/** The folder whose files become the library, seen from the project: `seeds`, or what the variable SEEDS says. */
export const SEEDS = process.env.SEEDS || 'seeds'

export interface Seeds {
  /** In the order of their file names. */
  readonly documents: readonly SourceDocument[]
  /** Of the files that could not be read. */
  readonly problems: readonly SourceError[]
}

/**
 * Reads every `.txt`, `.md` and `.html` file of the project's `seeds` folder. A file that can't be read becomes a
 * problem and does not keep the others from being read; a folder that does not exist is an empty one.
 */
export function readSeeds(root: string): Seeds {
  const documents: SourceDocument[] = []
  const problems: SourceError[] = []
  const names = new Map<string, string>()
  for (const file of seedFiles(root)) {
    const name = `${SEEDS}/${file}`
    const slug = slugOfFile(file)
    const other = names.get(slug)
    if (other) problems.push(sameAddress(name, other, slug))
    else collect(() => documents.push(readDocument(resolve(root, SEEDS, file), name)), problems)
    names.set(slug, other ?? name)
  }
  return { documents, problems }
}

function seedFiles(root: string): string[] {
  try {
    const entries = readdirSync(resolve(root, SEEDS), { withFileTypes: true })
    const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && formatOf(entry.name))
    return files.map((entry) => entry.name).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function sameAddress(name: string, other: string, slug: string): SourceError {
  return new SourceError(name, 1, `This file and ${other} would both be the page /read/${slug}.`, 'Rename one of them.')
}

function collect(work: () => void, problems: SourceError[]): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    problems.push(error)
  }
}
