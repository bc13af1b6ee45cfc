import { resolve, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { CORE } from './core-loader.ts'
import type { Library, LibraryStore } from './library.ts'
import { listProblems, listWarnings, overlayError } from './problems.ts'
import { SEEDS } from './read-seeds.ts'

/** Editors save in several steps: wait until they are done. In milliseconds. */
const QUIET = 60

/**
 * Keeps the pages of a development server up to date with the seeds, the corrections beside them and the core. Broken seeds are told of in the
 * terminal and, on every page, in Vite's overlay; a page that is loaded again after mending shows none.
 */
export function watchLibrary(server: ViteDevServer, store: LibraryStore, isOurs: (moduleId: string) => boolean): void {
  const { client } = server.environments
  const tell = reporter(server)
  const readAndTell = async (): Promise<Library> => {
    const library = await store.read()
    tell(library)
    return library
  }

  client.hot.on('vite:client:connect', async (_payload, page) => {
    const { problems } = await readAndTell()
    if (problems.length > 0) page.send({ type: 'error', err: overlayError(server.config.root, problems) })
  })

  const update = async (): Promise<void> => {
    store.forget()
    await readAndTell()
    for (const { moduleGraph } of Object.values(server.environments)) {
      for (const [id, module] of moduleGraph.idToModuleMap) if (isOurs(id)) moduleGraph.invalidateModule(module)
    }
    client.hot.send({ type: 'full-reload' })
  }

  onChange(server, [resolve(server.config.root, SEEDS), CORE], () => update().catch((error: unknown) => logFailure(server, error)))
  server.httpServer?.once('listening', () => readAndTell().catch((error: unknown) => logFailure(server, error)))
}

function onChange(server: ViteDevServer, folders: readonly string[], act: () => void): void {
  let timer: NodeJS.Timeout | undefined
  server.watcher.add([...folders])
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path === folder || path.startsWith(folder + sep))) return
    clearTimeout(timer)
    timer = setTimeout(act, QUIET)
  })
}

/** Tells the terminal of problems and warnings when they are new, and once when they are gone. */
function reporter(server: ViteDevServer): (library: Library) => void {
  const { logger } = server.config
  const news = (tell: (message: string) => void) => {
    let told = ''
    return (message: string) => {
      if (message !== told) tell(message)
      told = message
    }
  }
  const info = (message: string) => logger.info(message, { timestamp: true })
  const ofProblems = news((message) => (message ? logger.error(message, { timestamp: true }) : info('All seeds can be shown again.')))
  const ofWarnings = news((message) =>
    message ? logger.warn(message, { timestamp: true }) : info('All corrections have an effect again.'),
  )
  return ({ problems, warnings }) => {
    ofProblems(problems.length > 0 ? listProblems(problems) : '')
    ofWarnings(warnings.length > 0 ? listWarnings(warnings) : '')
  }
}

function logFailure(server: ViteDevServer, error: unknown): void {
  server.config.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error), { timestamp: true })
}
