import { join } from 'node:path'
import type { Plugin } from 'vite'
import { noteLazyImports } from './asked-modules.ts'
import { type LibraryStore, libraryStore } from './library.ts'
import { libraryPlugin } from './library-plugin.ts'
import { offlineBuild } from './offline-plugin.ts'
import { pagesPlugin } from './pages-plugin.ts'

/** What can be made again, in the project's folder: analyses, and while a build runs the code that renders pages. */
const CACHE = 'node_modules/.cache/dateline'

/** All of the build that Vite does not do by itself: the library of articles, the static pages, and what keeps them for use without a network. */
export function dateline(): Plugin[] {
  let store: LibraryStore | undefined
  const storeOf = (root: string): LibraryStore => {
    store ??= libraryStore(root, join(root, CACHE, 'analyses'))
    return store
  }
  const offline = offlineBuild()
  return [libraryPlugin(storeOf), noteLazyImports(), offline.plugin, pagesPlugin(storeOf, join(CACHE, `pages-${process.pid}`), offline)]
}
