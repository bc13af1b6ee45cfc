import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, type HotPayload, isRunnableDevEnvironment, type ViteDevServer } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { dateline } from '../../src/build/dateline-plugin.ts'
import type { ArticleData, LibraryEntry } from '../../src/core/index.ts'
import { standInProject } from './stand-in.ts'
import { writeInto } from './temporary.ts'

vi.setConfig({ testTimeout: 30_000 })

interface LibraryModule {
  readonly library: readonly LibraryEntry[]
  loadArticle(slug: string): Promise<ArticleData | undefined>
}

async function serve(root: string) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [dateline()],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  onTestFinished(() => server.close())
  const error = vi.spyOn(server.config.logger, 'error')
  const warn = vi.spyOn(server.config.logger, 'warn')
  const sent = vi.spyOn(server.environments.client.hot, 'send')
  return {
    server,
    told: () => error.mock.calls.map(([message]) => message),
    warned: () => warn.mock.calls.map(([message]) => message),
    reloads: () => countReloads(sent.mock.calls),
  }
}

const countReloads = (calls: readonly unknown[][]): number =>
  calls.filter(([payload]) => (payload as HotPayload).type === 'full-reload').length

async function load(server: ViteDevServer): Promise<LibraryModule> {
  const { ssr } = server.environments
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('No environment to run modules in')
  return ssr.runner.import('virtual:dateline/library')
}

const slugsOf = async (server: ViteDevServer): Promise<string[]> => (await load(server)).library.map((entry) => entry.slug)

test('a seed that is added, edited, broken, mended or deleted is shown at once', async () => {
  const root = standInProject({ 'quay.txt': 'The council closed the quay.' })
  const { server, told, reloads } = await serve(root)
  expect(await slugsOf(server)).toEqual(['quay'])

  writeInto(root, 'seeds/bell.txt', 'A bell goes back.')
  await vi.waitFor(async () => expect(await slugsOf(server)).toEqual(['bell', 'quay']), 15_000)

  writeInto(root, 'seeds/quay.txt', 'The council opened the quay.')
  const textOfQuay = async () => (await (await load(server)).loadArticle('quay'))?.article.text
  await vi.waitFor(async () => expect(await textOfQuay()).toBe('The council opened the quay.'), 15_000)

  expect(told()).toEqual([])
  writeInto(root, 'seeds/quay.txt', 'The council.\n\0')
  await vi.waitFor(async () => expect(await slugsOf(server)).toEqual(['bell']), 15_000)
  expect(told()).toHaveLength(1)
  expect(told()[0]).toContain('seeds/quay.txt:2: There is a NUL byte here')

  writeInto(root, 'seeds/quay.txt', 'The council sold the quay.')
  await vi.waitFor(async () => expect(await textOfQuay()).toBe('The council sold the quay.'), 15_000)
  expect(await (await load(server)).loadArticle('bell')).toMatchObject({ article: { slug: 'bell' } })

  rmSync(join(root, 'seeds/bell.txt'))
  await vi.waitFor(async () => expect(await slugsOf(server)).toEqual(['quay']), 15_000)
  expect(await (await load(server)).loadArticle('bell')).toBeUndefined()
  expect(reloads()).toBeGreaterThanOrEqual(5)
})

test('corrections that are put beside a seed, changed, broken or taken away are shown at once', async () => {
  const root = standInProject({ 'bell.txt': 'The bell was cast in Berlin in 1911.' })
  const { server, told, warned } = await serve(root)
  const correct = (...edits: unknown[]) =>
    writeInto(root, 'seeds/bell.edits.json', JSON.stringify({ format: 'dateline-edits', version: 1, article: { slug: 'bell' }, edits }))
  const called = (name: string) => ({ kind: 'rename', entity: { name: 'Berlin', kind: 'place', at: null }, name })
  const shows = (name: string) =>
    vi.waitFor(async () => {
      const { library, loadArticle } = await load(server)
      expect(library.map(({ slug, names }) => [slug, ...names])).toEqual([['bell', name, ...(name === 'Berlin' ? [] : ['Berlin'])]])
      expect((await loadArticle('bell'))?.analysis.entities[0]?.name).toBe(name)
    }, 15_000)
  await shows('Berlin')

  correct(called('Cölln'))
  await shows('Cölln')
  correct(called('Spree Athens'), { kind: 'dismiss', entity: { name: 'Nowhere', kind: 'place', at: null } })
  await shows('Spree Athens')
  expect(told()).toEqual([])
  expect(warned()).toEqual([expect.stringContaining('seeds/bell.edits.json:1: Correction 2 has no effect')])

  correct('x')
  await shows('Berlin')
  expect(told()).toEqual([expect.stringContaining('seeds/bell.edits.json:1: Correction 1 can’t be read: it has no “kind”.')])
  rmSync(join(root, 'seeds/bell.edits.json'))
  await shows('Berlin')
  correct(called('Cölln'))
  await shows('Cölln')
})
