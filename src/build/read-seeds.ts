import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { SourceError } from '../core/model.ts'
import { formatOf, nameOfEdits, readDocument, readEdits, type Seed, slugOfFile } from './read-document.ts'
import { slugOf } from './slug.ts'

/** The folder whose files become the library, seen from the project: `seeds`, or what the variable SEEDS says. */
export const SEEDS = process.env.SEEDS || 'seeds'

export interface Seeds {
  /** In the order of their file names. */
  readonly documents: readonly Seed[]
  /** Of the files that could not be read. */
  readonly problems: readonly SourceError[]
}

/**
 * Reads every `.txt`, `.md` and `.html` file of the project's `seeds` folder, with the corrections beside it. A file that
 * can't be read becomes a problem and does not keep the others from being read; a folder that does not exist is an empty
 * one.
 */
export function readSeeds(root: string): Seeds {
  const problems: SourceError[] = []
  const files = seedFiles(root)
  const articles = bySlug(files, (file) => (formatOf(file) ? slugOfFile(file) : undefined), sameAddress, problems)
  const edits = bySlug(files, slugOfEdits, sameArticle, problems)
  const documents: Seed[] = []
  for (const [slug, file] of articles) {
    const document = attempt(() => readDocument(resolve(root, SEEDS, file), named(file)), problems)
    const beside = edits.get(slug)
    const corrections = beside && attempt(() => readEdits(resolve(root, SEEDS, beside), named(beside)), problems)
    if (document) documents.push(corrections ? { ...document, edits: corrections } : document)
  }
  for (const [slug, file] of edits) if (!articles.has(slug)) problems.push(besideNothing(named(file)))
  return { documents, problems }
}

const named = (file: string): string => `${SEEDS}/${file}`

function seedFiles(root: string): string[] {
  try {
    const entries = readdirSync(resolve(root, SEEDS), { withFileTypes: true })
    const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    return files.map((entry) => entry.name).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function slugOfEdits(file: string): string | undefined {
  const name = nameOfEdits(file)
  return name === undefined ? undefined : slugOf(name)
}

type Clash = (file: string, other: string, slug: string) => SourceError

/** The files that have a slug, the first one of each; further ones are problems. */
function bySlug(files: readonly string[], slugIn: (file: string) => string | undefined, clash: Clash, problems: SourceError[]) {
  const first = new Map<string, string>()
  for (const file of files) {
    const slug = slugIn(file)
    const other = slug === undefined ? undefined : first.get(slug)
    if (slug !== undefined && other === undefined) first.set(slug, file)
    else if (slug !== undefined && other !== undefined) problems.push(clash(named(file), named(other), slug))
  }
  return first
}

const sameAddress: Clash = (file, other, slug) =>
  new SourceError(file, 1, `This file and ${other} would both be the page /read/${slug}.`, 'Rename one of them.')

const sameArticle: Clash = (file, other, slug) =>
  new SourceError(file, 1, `This file and ${other} both correct the page /read/${slug}.`, 'Make one file of them.')

const besideNothing = (file: string): SourceError =>
  new SourceError(file, 1, 'There is no article of this name beside these corrections.', 'Name the file after its article, or delete it.')

function attempt<T>(work: () => T, problems: SourceError[]): T | undefined {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    problems.push(error)
    return undefined
  }
}
