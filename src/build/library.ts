import type { LibraryEntry } from '../core/index.ts'
import { SourceError } from '../core/model.ts'
import type { AnalysedArticle, Fault } from './analyse-for-page.ts'
import { hashCore, loadCore } from './core-loader.ts'
import { isSourceError } from './problems.ts'
import type { Seed } from './read-document.ts'
import { readSeeds } from './read-seeds.ts'
import { openShelf } from './shelf.ts'

/** All seeds, analysed. */
export interface Library {
  /** Newest first where the publication date is known, then by title. */
  readonly entries: readonly LibraryEntry[]
  /** JSON of an `ArticleData`, by slug. */
  readonly pages: ReadonlyMap<string, string>
  /** Of the seeds that can't be shown, and of files of corrections that can't be applied. */
  readonly problems: readonly SourceError[]
  /** Of single corrections that have no effect any more. */
  readonly warnings: readonly SourceError[]
}

export interface LibraryStore {
  /** The library as it was when it was last read. */
  read(): Promise<Library>
  /** What was read may no longer be so: the next `read` looks again. */
  forget(): void
}

/**
 * Reads the seeds of a project and analyses them. Only what is not known yet is analysed: results are kept in memory
 * and under the folder `cache`, until the document, its corrections or the core change.
 */
export function libraryStore(root: string, cache: string): LibraryStore {
  const analyser = incrementalAnalyser(root, cache)
  let current: Promise<Library> | undefined
  return {
    read() {
      current ??= readLibrary(root, analyser())
      return current
    },
    forget() {
      current = undefined
    },
  }
}

type Analyser = (document: Seed) => Promise<AnalysedArticle>

/** Gives, for the core as it is on disk when called, an analyser that does each document once. */
function incrementalAnalyser(root: string, cache: string): () => Analyser {
  let known: { hash: string; analyse: Analyser } | undefined
  return () => {
    const hash = hashCore()
    if (known?.hash !== hash) known = { hash, analyse: shelvedAnalyser(root, cache, hash) }
    return known.analyse
  }
}

function shelvedAnalyser(root: string, cache: string, coreHash: string): Analyser {
  const shelf = openShelf(cache, coreHash)
  let core: ReturnType<typeof loadCore> | undefined
  return async (document) => {
    const shelved = shelf.get(document)
    if (shelved) return shelved
    core ??= loadCore(root)
    const analysed = (await core)(document)
    shelf.put(document, analysed)
    return analysed
  }
}

async function readLibrary(root: string, analyse: Analyser): Promise<Library> {
  const { documents, problems } = readSeeds(root)
  const analysed: AnalysedArticle[] = []
  const faults = [...problems]
  const warnings: SourceError[] = []
  for (const document of documents) {
    try {
      const done = await analyse(document)
      analysed.push(done)
      faults.push(...done.problems.map(errorOf))
      warnings.push(...done.warnings.map(errorOf))
    } catch (error) {
      if (!isSourceError(error)) throw error
      faults.push(error)
    }
    // Lets a server answer in between.
    await new Promise(setImmediate)
  }
  const pages = new Map(analysed.map(({ entry, page }) => [entry.slug, page]))
  return { entries: analysed.map(({ entry }) => entry).sort(newestFirst), pages, problems: faults, warnings }
}

const errorOf = ({ file, line, problem, advice }: Fault): SourceError => new SourceError(file, line, problem, advice)

function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  const [dateA, dateB] = [a.published ?? '', b.published ?? '']
  if (dateA !== dateB) return dateA < dateB ? 1 : -1
  return a.title.localeCompare(b.title, 'en') || (a.slug < b.slug ? -1 : 1)
}
