/** What is used of a built chunk; Rolldown's `OutputChunk` fits. */
export interface Chunk {
  readonly fileName: string
  readonly code: string
  readonly isEntry: boolean
  readonly facadeModuleId: string | null
  readonly moduleIds: readonly string[]
  /** File names of the chunks it imports at once. */
  readonly imports: readonly string[]
}

/**
 * What a page loads: the entry, the chunks of the modules that rendering it asked for, and all that these import at
 * once; each once, importers before what they import.
 */
export function chunksOfPage(chunks: readonly Chunk[], lazyModules: readonly string[]): Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const wanted = new Set(lazyModules)
  const loaded = new Set<Chunk>()
  const load = (chunk: Chunk | undefined): void => {
    if (!chunk || loaded.has(chunk)) return
    loaded.add(chunk)
    for (const file of chunk.imports) load(byFile.get(file))
  }
  for (const chunk of chunks) if (chunk.isEntry) load(chunk)
  for (const chunk of chunks) if (chunk.facadeModuleId !== null && wanted.has(chunk.facadeModuleId)) load(chunk)
  return [...loaded]
}

/** The analysis and its models run in the build and in a worker. Their code in a page would make it many times as large. */
const ANALYSIS = /\/src\/core\/(?:analyse\.ts|entities\/|language\/|quotations\/)/

/** Modules of the analysis that have got into chunks of pages. */
export const analysisIn = (chunks: readonly Chunk[]): string[] =>
  chunks.flatMap((chunk) => chunk.moduleIds.filter((id) => ANALYSIS.test(id)).map((id) => `${id} in ${chunk.fileName}`))
