import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rolldown } from 'vite'
import { noting } from './asked-modules.ts'
import { analysisIn, type Chunk, chunksOfPage } from './chunks.ts'
import { pageHtml, type RenderedPage } from './page-html.ts'
import type { PageFiles } from './size-report.ts'
import { articleModule } from './virtual-modules.ts'

/** What `src/app/render.tsx` exports. */
interface Renderer {
  /** Renders an address, given without the base, as someone sees it who comes for the first time. */
  render(path: string, options: { readonly base: string }): Promise<RenderedPage>
  /** Runs in the head, before anything is painted. */
  readonly EARLY_SCRIPT?: string
}

/** The two roman faces that nearly every page begins with. */
const FIRST_FONTS = [/newsreader-latin-opsz-normal/, /instrument-sans-latin-wght-normal/]

export interface PrerenderOptions {
  /** The built site, where the pages are written. */
  readonly outDir: string
  readonly base: string
  /** Scheme and host of the site, where known: `https://example.org`. */
  readonly siteUrl: string | null
  readonly slugs: readonly string[]
  readonly client: Rolldown.RolldownOutput
  readonly server: Rolldown.RolldownOutput
  /** Where the code that renders was written. */
  readonly serverDir: string
}

/** Pages besides the library and the articles. */
const OPTIONAL: readonly string[] = ['/open', '/highlights']

/** Writes the pages of a built site as static files, and gives what each of them loads. */
export async function prerender(options: PrerenderOptions): Promise<PageFiles[]> {
  const site = readSite(options)
  const renderer = await loadRenderer(options)
  const pages: PageFiles[] = []
  for (const { path, file, expected } of pagesOf(options.slugs)) {
    const { result: page, asked } = await noting(() => renderPage(renderer, path, options.base))
    // Not every app has a page to open articles with, or one of highlights.
    if (OPTIONAL.includes(path) && page.status === 404) continue
    if (page.status !== expected) throw new Error(`Rendering ${path} gave the status ${page.status} instead of ${expected}.`)
    const modules = modulesOf(asked, options.server)
    const chunks = chunksOfPage(site.chunks, modules)
    const data = modules.flatMap((id) => site.data.get(id) ?? [])
    const html = pageHtml(site.template, page, {
      path,
      css: site.css,
      earlyScript: renderer.EARLY_SCRIPT ?? '',
      modules: chunks.map((chunk) => options.base + chunk.fileName),
      data: data.map((asset) => options.base + asset.fileName),
      fonts: site.fonts.map((font) => options.base + font.fileName),
      url: options.siteUrl && new URL(options.base + (page.canonical ?? path).slice(1), options.siteUrl).href,
    })
    write(join(options.outDir, file), html)
    pages.push({
      path,
      html,
      js: chunks.map((chunk) => chunk.code),
      data: data.map((asset) => String(asset.source)),
      fonts: site.fontBytes,
    })
  }
  for (const file of site.cssFiles) rmSync(join(options.outDir, file), { force: true })
  return pages
}

interface PageFile {
  readonly path: string
  readonly file: string
  readonly expected: number
}

function pagesOf(slugs: readonly string[]): PageFile[] {
  const inFolder = (path: string): PageFile => ({ path, file: join(path.slice(1), 'index.html'), expected: 200 })
  const articles = slugs.flatMap((slug) => [inFolder(`/read/${slug}`), inFolder(`/read/${slug}/timeline`)])
  return [inFolder('/'), ...OPTIONAL.map(inFolder), ...articles, { path: '/404', file: '404.html', expected: 404 }]
}

/** What the built site offers to every page. */
function readSite({ client, slugs }: PrerenderOptions) {
  const chunks: readonly Chunk[] = client.output.filter((file) => file.type === 'chunk')
  const assets = client.output.filter((file) => file.type === 'asset')
  const css = assets.filter((asset) => asset.fileName.endsWith('.css'))
  const fonts = FIRST_FONTS.flatMap((name) => assets.find((asset) => name.test(asset.fileName)) ?? [])
  const template = assets.find((asset) => asset.fileName === 'index.html')
  if (!template) throw new Error('The build made no index.html.')
  const stray = analysisIn(chunks)
  if (stray.length > 0) throw new Error(`Code of the analysis has got into pages:\n${stray.map((line) => `  ${line}`).join('\n')}`)
  return {
    chunks,
    template: String(template.source),
    // Without the mark that Vite leaves in it for itself.
    css: css
      .map((asset) =>
        String(asset.source)
          .replace(/\/\*\$vite\$:\d+\*\//, '')
          .trim(),
      )
      .join('\n'),
    cssFiles: css.map((asset) => asset.fileName),
    data: dataOf(slugs, assets),
    fonts,
    fontBytes: fonts.reduce((sum, font) => sum + font.source.length, 0),
  }
}

/** The file of each article, by the module that the rendering code asks for in its stead. */
function dataOf(slugs: readonly string[], assets: readonly Rolldown.OutputAsset[]): ReadonlyMap<string, Rolldown.OutputAsset> {
  const find = (slug: string) => assets.find((asset) => asset.fileName.startsWith('articles/') && asset.fileName.endsWith(`/${slug}.json`))
  return new Map(slugs.flatMap((slug) => (find(slug) ? [[`\0${articleModule(slug)}`, find(slug) as Rolldown.OutputAsset]] : [])))
}

async function loadRenderer({ server, serverDir }: PrerenderOptions): Promise<Renderer> {
  const entry = server.output.find((file) => file.type === 'chunk' && file.isEntry)
  if (!entry) throw new Error('The build made nothing that renders pages.')
  // The hash in its name tells it apart from one of an earlier build in the same process. (A query would make it
  // another module than the one that its chunks import, with contexts of its own.)
  return (await import(pathToFileURL(join(serverDir, entry.fileName)).href)) as Renderer
}

async function renderPage(renderer: Renderer, path: string, base: string): Promise<RenderedPage> {
  try {
    return await renderer.render(path, { base })
  } catch (cause) {
    throw new Error(`The page ${path} can't be rendered.`, { cause })
  }
}

/** The modules that chunks of the rendering code stand for: the same modules have chunks of their own in the site. */
function modulesOf(files: readonly string[], server: Rolldown.RolldownOutput): string[] {
  const chunks = server.output.filter((file) => file.type === 'chunk')
  return files.flatMap((name) => chunks.find((chunk) => chunk.fileName === name)?.facadeModuleId ?? [])
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
