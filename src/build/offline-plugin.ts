import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown, ViteBuilder } from 'vite'
import { SITE_FILES, type SiteFile, siteFiles, siteFilesCode, WORKER } from './site-files.ts'
import type { PageFiles } from './size-report.ts'

const SOURCE = 'src/offline/service-worker.ts'

/** Builds the service worker, once it is known which files the site has. */
export interface OfflineBuild {
  readonly plugin: Plugin
  /** Writes it beside the built pages; an app without one has none. */
  build(builder: ViteBuilder, client: Rolldown.RolldownOutput, pages: readonly PageFiles[]): Promise<void>
}

export function offlineBuild(): OfflineBuild {
  let code: string | undefined
  const plugin: Plugin = {
    name: 'dateline:offline',
    config: ({ root = '.' }) => ({
      environments: {
        offline: {
          consumer: 'client',
          build: {
            emptyOutDir: false,
            copyPublicDir: false,
            rolldownOptions: {
              input: existsSync(join(root, SOURCE)) ? { worker: SOURCE } : {},
              // A worker of the classic kind is understood by every browser.
              output: { format: 'iife', entryFileNames: WORKER },
            },
          },
        },
      },
    }),
    resolveId: (id) => (id === SITE_FILES ? `\0${SITE_FILES}` : undefined),
    load(id) {
      if (id !== `\0${SITE_FILES}`) return undefined
      return code ?? this.error('The files of the site are known only after it has been built.')
    },
  }
  return {
    plugin,
    async build(builder, client, pages) {
      const { root, base, publicDir } = builder.config
      const { offline } = builder.environments
      if (!offline || !existsSync(join(root, SOURCE))) return
      const built = client.output.map((file): SiteFile => ({ name: file.fileName, size: sizeOf(file) }))
      const html = new Map(pages.map((page) => [page.path.slice(1), page.html]))
      code = siteFilesCode(siteFiles([...built, ...filesIn(publicDir)], html, base))
      await builder.build(offline)
    },
  }
}

const sizeOf = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): number => (file.type === 'chunk' ? file.code : file.source).length

function filesIn(folder: string): SiteFile[] {
  if (!folder || !existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => {
    const file = join(entry.parentPath, entry.name)
    return { name: file.slice(folder.length + 1).replaceAll('\\', '/'), size: statSync(file).size }
  })
}
