import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BuildEnvironment, Plugin, Rolldown, UserConfig, ViteBuilder } from 'vite'
import type { LibraryStore } from './library.ts'
import type { OfflineBuild } from './offline-plugin.ts'
import { prerender } from './prerender.ts'
import { servePages } from './preview-server.ts'
import { excess, notableWeights, sizeReport } from './size-report.ts'

const RENDERER = 'src/app/render.tsx'
const EARLY = 'src/app/settings/early.ts'

/**
 * Makes `vite build` write every page as a static file: it builds the site, then the code that renders pages, runs
 * that, and tells how heavy the pages are. `vite preview` serves them as a static host does.
 */
export function pagesPlugin(storeOf: (root: string) => LibraryStore, serverDir: string, offline: OfflineBuild): Plugin {
  return {
    name: 'dateline:pages',
    config: (config, { isPreview }) => ({
      base: baseOf(config.base),
      // A preview must not show the library for a page that does not exist.
      appType: isPreview ? 'mpa' : 'spa',
      ...buildConfig(resolve(config.root ?? '.'), serverDir),
    }),
    async buildApp(builder) {
      const { root, base, build, logger } = builder.config
      const client = await buildOne(builder, builder.environments.client)
      if (!existsSync(join(root, RENDERER))) return
      const server = await buildOne(builder, builder.environments.ssr)
      const { pages } = await storeOf(root).read()
      try {
        const site = { outDir: resolve(root, build.outDir), base, siteUrl: process.env.SITE_URL || null, slugs: [...pages.keys()] }
        const prerendered = await prerender({ ...site, client, server, serverDir: join(root, serverDir) })
        await offline.build(builder, client, prerendered)
        const weights = notableWeights(prerendered)
        logger.info(`\n${sizeReport(weights)}\n`)
        const tooMuch = excess(weights)
        if (tooMuch) throw new Error(tooMuch)
      } finally {
        rmSync(join(root, serverDir), { recursive: true, force: true })
      }
    },
    configurePreviewServer: servePages,
    transformIndexHtml: {
      order: 'post',
      // In a build the pages get it with the rest of their head.
      async handler(_html, { server }) {
        if (!server || !existsSync(join(server.config.root, EARLY))) return []
        const { EARLY_SCRIPT } = (await server.ssrLoadModule(`/${EARLY}`)) as { EARLY_SCRIPT: string }
        return [{ tag: 'script', children: EARLY_SCRIPT, injectTo: 'head' }]
      },
    },
  }
}

/**
 * What every page needs, in one chunk: left to the bundler it falls into a dozen, each with its imports and exports to
 * be told, and compressed by itself. The timeline's rows are in it as well: both pages of an article show them, and a
 * chunk for these two would cost them half a kilobyte.
 */
const EVERY_PAGE = {
  name: 'every-page',
  test: new RegExp(
    [
      '/node_modules/(?:react|react-dom|react-router|scheduler)/',
      '/src/app/store/',
      '/src/core/wording/',
      '/src/app/article/(?!correct|dating|edit|fonts-for|parse-date|save-file|DetailField|PublishedField|UndoNote)',
      '/src/app/(?:routes|document-title|device/own-slug|settings/(?:apply|SettingsButton))\\.',
      '/src/app/shell/(?:HelpDialog|Masthead|Shell|Trouble)\\.',
      '/src/core/(?:guessed-source|is-english|reading-time|calendar/leans-on-publication)\\.',
      '/src/app/timeline/(?:Axis|Emptiness|Mentioned|PublicationDate|use-toggle)\\.',
      'vite/preload-helper',
    ]
      .join('|')
      .replaceAll('/', '[\\\\/]'),
  ),
}

/** What to load along with a chunk that is asked for later: not the chunks that every page has loaded by then. */
const notYetLoaded = (_file: string, deps: string[]): string[] => deps.filter((file) => !/(?:every-page|rolldown-runtime)-/.test(file))

/** The path a site lies under, with a slash before and after, however it was given: `some/path`, `/some/path/`, ``. */
export const baseOf = (given = '/'): string => `/${given.split('/').filter(Boolean).join('/')}/`.replace('//', '/')

function buildConfig(root: string, serverDir: string): UserConfig {
  const renderer = join(root, RENDERER)
  return {
    builder: { sharedConfigBuild: true, sharedPlugins: true },
    // The styles stand in every page, all of them: one request less before anything is seen.
    build: { cssCodeSplit: false, modulePreload: { polyfill: false, resolveDependencies: notYetLoaded } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [EVERY_PAGE] } } } } },
      ssr: {
        build: {
          outDir: serverDir,
          emptyOutDir: true,
          copyPublicDir: false,
          rolldownOptions: {
            input: existsSync(renderer) ? { render: renderer } : {},
            output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js' },
          },
        },
      },
    },
  }
}

async function buildOne(builder: ViteBuilder, environment: BuildEnvironment | undefined): Promise<Rolldown.RolldownOutput> {
  if (!environment) throw new Error('The environment to build is missing.')
  const output = await builder.build(environment)
  if (Array.isArray(output) || !('output' in output)) throw new Error('The build does not work with several outputs or watching.')
  return output
}
