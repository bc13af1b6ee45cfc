import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ArticleData, LibraryEntry, SourceDocument } from '../core/index.ts'
import { SourceError } from '../core/model.ts'
import { hashDocument, hashFiles } from './hashes.ts'
import { readSeeds } from './read-seeds.ts'

/** One analysed article: what the library and what its page shows. `page` is the JSON of an `ArticleData`. */
interface Analysed {
  readonly entry: LibraryEntry
  readonly page: string
}

export interface Library {
  /** Newest first where the publication date is known, then by title. */
  readonly entries: readonly LibraryEntry[]
  /** JSON of an `ArticleData`, by slug. */
  readonly pages: ReadonlyMap<string, string>
  readonly problems: readonly SourceError[]
}

/** What decides how an analysis comes out: the code of the core, and the packages it uses. */
const DECIDING = ['../core', '../../package-lock.json'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/**
 * Gives a function that reads the seeds and analyses them. Only what it has not seen before is analysed: results are
 * kept in memory and, for the next start, in a folder under `cache`, by the document's hash. They are forgotten when
 * the core changes.
 */
export function libraryReader(root: string, cache: string): () => Promise<Library> {
  const shelf = openShelf(cache)
  const analysed = async (document: SourceDocument): Promise<Analysed> =>
    shelf.get(document) ?? shelf.put(document, (await loadCore())(document))
  return async () => {
    const { documents, problems } = readSeeds(root)
    const { results, faults } = await inTurn(documents, analysed)
    const pages = new Map(results.map(({ entry, page }) => [entry.slug, page]))
    return { entries: results.map(({ entry }) => entry).sort(newestFirst), pages, problems: [...problems, ...faults] }
  }
}

/** Works on one document after another, with a break in between so that a server can answer. */
async function inTurn<T>(documents: readonly SourceDocument[], work: (document: SourceDocument) => Promise<T>) {
  const results: T[] = []
  const faults: SourceError[] = []
  for (const document of documents) {
    try {
      results.push(await work(document))
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      faults.push(error)
    }
    await new Promise(setImmediate)
  }
  return { results, faults }
}

/** The core brings the models of the language, which take a while to load: not done where all is on the shelf. */
async function loadCore(): Promise<(document: SourceDocument) => Analysed> {
  const [{ analyseDocument }, { digest, forPage }] = await Promise.all([import('./analyse-document.ts'), import('../core/index.ts')])
  return (document) => {
    const { article, analysis } = analyseDocument(document)
    const data: ArticleData = forPage(article, analysis)
    return { entry: digest(data.article, data.analysis), page: JSON.stringify(data) }
  }
}

function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  const [dateA, dateB] = [a.published ?? '', b.published ?? '']
  if (dateA !== dateB) return dateA < dateB ? 1 : -1
  return a.title.localeCompare(b.title, 'en') || (a.slug < b.slug ? -1 : 1)
}

interface Shelf {
  get(document: SourceDocument): Analysed | undefined
  put(document: SourceDocument, analysed: Analysed): Analysed
}

function openShelf(cache: string): Shelf {
  const folder = join(cache, hashFiles(DECIDING))
  const memory = new Map<string, Analysed>()
  const fileOf = (hash: string) => join(folder, `${hash}.json`)
  const get = (document: SourceDocument) => {
    const hash = hashDocument(document)
    const analysed = memory.get(hash) ?? readJson(fileOf(hash))
    if (analysed) memory.set(hash, analysed)
    return analysed
  }
  return {
    get,
    put: (document, analysed) => {
      const hash = hashDocument(document)
      memory.set(hash, analysed)
      forgetOtherCores(cache, folder)
      writeWhole(fileOf(hash), JSON.stringify(analysed))
      return analysed
    },
  }
}

function forgetOtherCores(cache: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const entry of readdirSync(cache)) {
    if (join(cache, entry) !== folder) rmSync(join(cache, entry), { recursive: true, force: true })
  }
}

function readJson(file: string): Analysed | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Analysed
  } catch {
    return undefined
  }
}

/** A process that is stopped half-way, or a second one at the same time, never leaves half a file behind. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, file)
}
