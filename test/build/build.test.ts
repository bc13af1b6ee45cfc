import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBuilder, createLogger, type InlineConfig, type Logger, preview } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { dateline } from '../../src/build/dateline-plugin.ts'
import { standInProject } from './stand-in.ts'
import { writeInto } from './temporary.ts'

vi.setConfig({ testTimeout: 30_000 })

const SEEDS = {
  'oster-bell.txt': 'The museum will return the bell of Oster in October.\n\nIt was taken in 1911.',
  'quay.md': '---\ntitle: The quay\npublished: 2026-03-03\n---\n\nThe council closed the quay on Tuesday.',
}

const configOf = (root: string, base = '/', customLogger?: Logger): InlineConfig => ({
  root,
  base,
  configFile: false,
  logLevel: 'silent',
  ...(customLogger && { customLogger }),
  plugins: [dateline()],
  preview: { port: 0, host: '127.0.0.1' },
})

async function build(root: string, base?: string, customLogger?: Logger): Promise<void> {
  const builder = await createBuilder(configOf(root, base, customLogger), null)
  await builder.buildApp()
}

test('every page is written as a file that holds its own styles and asks for its own chunks', async () => {
  const root = standInProject(SEEDS)
  vi.stubEnv('SITE_URL', 'https://example.org')
  await build(root, '/some/path/')
  const page = (file: string) => readFileSync(join(root, 'dist', file), 'utf8')

  const library = page('index.html')
  expect(library).toContain('<div id="root" data-path="/"><ol><li>quay<li>oster-bell</ol></div>')
  expect(library).toContain('<style>h1{color:#639}</style>')
  expect(library).toContain('<script>document.documentElement.dataset.theme = "light"</script>')
  expect(preloaded(library)).toEqual(['every-page', 'index', 'library'])

  const article = page('read/oster-bell/index.html')
  expect(article).toContain('data-path="/read/oster-bell"><h1>oster-bell</h1>')
  expect(article).toContain('<meta property="og:url" content="https://example.org/some/path/read/oster-bell">')
  expect(article).not.toMatch(/(?:href|src)="(?!\/some\/path\/|https:)/)
  expect(article).not.toContain('rel="stylesheet"')
  expect(preloaded(article)).toEqual(['every-page', 'index', 'read'])
  const data = /rel="preload" href="\/some\/path\/(?<file>articles\/[\w-]+\/oster-bell\.json)" as="fetch"/.exec(article)?.groups?.file
  expect(JSON.parse(page(data ?? ''))).toMatchObject({ article: { slug: 'oster-bell' } })
  expect(page('read/oster-bell/timeline/index.html')).toContain('data-path="/read/oster-bell/timeline"')

  const ofAll = readdirSync(join(root, 'dist/assets')).filter((file) => /^(?:index|every-page)-/.test(file))
  const code = ofAll.map((file) => page(`assets/${file}`)).join()
  expect(code, 'the list of all articles is in what only the library loads').not.toContain('The council')

  expect(page('404.html')).toContain('Nothing')
  expect(existsSync(join(root, 'dist/open'))).toBe(false)
  expect(readdirSync(join(root, 'dist/assets')).filter((file) => file.endsWith('.css'))).toEqual([])
  await previewing(root, '/some/path/')
})

/** Of the chunks that a page asks for at once, the names without their hashes. */
const preloaded = (html: string): string[] =>
  [...html.matchAll(/rel="modulepreload" href="\/some\/path\/assets\/(?<name>[\w-]+)-[\w-]{8}\.js"/g)]
    .map((found) => found.groups?.name ?? '')
    .sort()

/** The preview serves what was built as a static host does. */
async function previewing(root: string, base: string): Promise<void> {
  const server = await preview(configOf(root, base))
  onTestFinished(() => server.close())
  const site = server.resolvedUrls?.local[0] as string
  const get = async (path: string) => {
    const response = await fetch(new URL(path, site))
    return [response.status, /data-path="(?<path>[^"]*)"/.exec(await response.text())?.groups?.path]
  }
  expect(await get('')).toEqual([200, '/'])
  expect(await get('read/quay')).toEqual([200, '/read/quay'])
  expect(await get('read/quay/timeline/')).toEqual([200, '/read/quay/timeline'])
  expect(await get('read/unknown')).toEqual([404, '/404'])
  const script = /src="(?<path>[^"]+\.js)"/.exec(readFileSync(join(root, 'dist/index.html'), 'utf8'))?.groups?.path
  expect((await fetch(new URL(script as string, site))).headers.get('content-type')).toMatch(/javascript/)
}

test('a build with broken seeds fails and lists them all', async () => {
  const root = standInProject(SEEDS)
  writeInto(root, 'seeds/bad.txt', Buffer.from('Good.\nCaf\xe9.', 'latin1'))
  writeInto(root, 'seeds/empty.md', '')
  await expect(build(root)).rejects.toThrow(`2 seeds can't be shown:
  seeds/bad.txt:2: There are bytes here that are not UTF-8. Save it as UTF-8.
  seeds/empty.md:1: The file is empty. Put an article in it, or delete it.`)
})

/** A file of corrections to "Oster", the place of the bell, and to a place that is nowhere. */
const correctionsOf = (...edits: unknown[]): string =>
  JSON.stringify({ format: 'dateline-edits', version: 1, article: { slug: 'oster-bell' }, edits }, null, 2)

const OSTER = { name: 'Oster', kind: 'place', at: null }

test('corrections beside a seed are in its page and in the library; one that has no effect is told of', async () => {
  const root = standInProject(SEEDS)
  const called = { kind: 'rename', entity: OSTER, name: 'Oster-by-the-Sea' }
  const gone = { kind: 'dismiss', entity: { ...OSTER, name: 'Nowhere' } }
  writeInto(root, 'seeds/oster-bell.edits.json', correctionsOf(called, gone))
  const warned: string[] = []
  const customLogger = {
    ...createLogger('silent'),
    warn: (message: string) => warned.push(message),
    warnOnce: (message: string) => warned.push(message),
  }
  await build(root, '/', customLogger)
  const file = readdirSync(join(root, 'dist/articles'), { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('oster-bell.json'),
  )
  const data = JSON.parse(readFileSync(join(root, 'dist/articles', file ?? ''), 'utf8'))
  expect(data.analysis.entities.map(({ name }: { name: string }) => name)).toContain('Oster-by-the-Sea')
  expect(data.corrections).toEqual([
    { edit: called, fits: true },
    { edit: gone, fits: false },
  ])
  const code = readdirSync(join(root, 'dist/assets')).map((name) => readFileSync(join(root, 'dist/assets', name), 'utf8'))
  expect(code.join(), 'the library searches by it').toContain('Oster-by-the-Sea')
  expect(existsSync(join(root, 'dist/read/oster-bell-edits'))).toBe(false)
  expect(warned.filter((message) => message.includes('oster-bell.edits.json:'))).toHaveLength(1)
  expect(warned.join()).toMatch(/oster-bell\.edits\.json:17: Correction 2 has no effect, .+: “Nowhere” is not a name\./)
})

test('a build with broken corrections fails, and says where they are wrong', async () => {
  const root = standInProject(SEEDS)
  writeInto(root, 'seeds/oster-bell.edits.json', correctionsOf({ kind: 'rename', entity: OSTER }))
  writeInto(root, 'seeds/quay.edits.json', '{ "format": }')
  writeInto(root, 'seeds/nothing.edits.json', '{}')
  await expect(build(root)).rejects.toThrow(`3 files of corrections can't be applied:
  seeds/nothing.edits.json:1: There is no article of this name beside these corrections. Name the file after its article, or delete it.
  seeds/oster-bell.edits.json:8: Correction 1 can’t be read: it has no “name”.
  seeds/quay.edits.json:1: This is not JSON: in column 13 there should be a value, not “}”. Save them again from the article’s page, by “Save as a file”.`)
})

test('a build fails where the analysis gets into a page', async () => {
  const root = standInProject(SEEDS)
  writeInto(root, 'src/core/entities/find.ts', 'export const find = (text) => text.match(/[A-Z]/)\n')
  writeInto(
    root,
    'src/app/read.ts',
    `import { find } from '../core/entities/find.ts'\nexport const html = ({ article }) => find(article.text)\n`,
  )
  await expect(build(root)).rejects.toThrow(/Code of the analysis has got into pages:\n.*src\/core\/entities\/find\.ts in assets\/read-/)
})
