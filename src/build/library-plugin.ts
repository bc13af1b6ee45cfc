import type { Plugin } from 'vite'
import { hashCore } from './core-loader.ts'
import { watchLibrary } from './dev-server.ts'
import type { LibraryStore } from './library.ts'
import { listProblems, listWarnings } from './problems.ts'
import {
  analysisCode,
  articleCode,
  dataFolder,
  entriesCode,
  fetcherCode,
  LIBRARY_CODE,
  loadersCode,
  type VirtualModule,
  virtualModule,
} from './virtual-modules.ts'

/** Resolved ids of virtual modules begin so, by Rollup's convention: no other plugin touches them. */
const MARK = '\0'

/**
 * Provides the articles in `seeds/`, analysed, as `virtual:dateline/library`. In the development server an edited seed
 * is shown at once, and a broken one is told of without taking the others down; a build with a broken seed fails. The
 * corrections that lie beside a seed have been applied to it.
 */
export function libraryPlugin(storeOf: (root: string) => LibraryStore): Plugin {
  let store: LibraryStore
  return {
    name: 'dateline:library',
    // Vite would look for scripts in every HTML file, and a seed may be one.
    config: () => ({ optimizeDeps: { entries: ['index.html'] } }),
    configResolved({ root }) {
      store = storeOf(root)
    },
    configureServer(server) {
      watchLibrary(server, store, (id) => moduleOf(id) !== undefined)
    },
    async buildStart() {
      if (this.environment.mode !== 'build') return
      const { problems, warnings } = await store.read()
      if (problems.length > 0) this.error(listProblems(problems))
      // Once, and not for each environment that is built.
      if (warnings.length > 0 && this.environment.name === 'client') this.warn(listWarnings(warnings))
    },
    resolveId: (id) => (virtualModule(id) ? MARK + id : undefined),
    async load(id) {
      const module = moduleOf(id)
      if (!module) return undefined
      // In a built site articles are data, not code: a browser need not compile them.
      if (module.kind === 'loaders' && this.environment.mode === 'build' && this.environment.name === 'client') {
        const { pages } = await store.read()
        const folder = dataFolder(pages)
        for (const [slug, source] of pages) this.emitFile({ type: 'asset', fileName: `${folder}/${slug}.json`, source })
        return { code: fetcherCode(folder), moduleSideEffects: false }
      }
      const code = await codeOf(module, store)
      if (code === undefined) this.error(`There is no such article: ${id.slice(MARK.length)}`)
      // Said to have no effects, the library is left out of whatever imports only the loaders beside it.
      return { code, moduleSideEffects: false }
    },
  }
}

const moduleOf = (id: string): VirtualModule | undefined => (id.startsWith(MARK) ? virtualModule(id.slice(MARK.length)) : undefined)

async function codeOf(module: VirtualModule, store: LibraryStore): Promise<string | undefined> {
  if (module.kind === 'library') return LIBRARY_CODE
  if (module.kind === 'analysis') return analysisCode(hashCore())
  const { entries, pages } = await store.read()
  if (module.kind === 'entries') return entriesCode(entries)
  if (module.kind === 'loaders') return loadersCode([...pages.keys()])
  const page = pages.get(module.slug)
  return page === undefined ? undefined : articleCode(page)
}
