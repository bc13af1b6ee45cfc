import { expect, test, vi } from 'vitest'
import { articleCode, dataFolder, fetcherCode, loadersCode, virtualModule } from '../../src/build/virtual-modules.ts'

test('ids of the virtual modules are told from all others', () => {
  expect(virtualModule('virtual:dateline/library')).toEqual({ kind: 'library' })
  expect(virtualModule('virtual:dateline/article/oster-bell')).toEqual({ kind: 'article', slug: 'oster-bell' })
  expect(virtualModule('virtual:dateline/else')).toBeUndefined()
  expect(virtualModule('react')).toBeUndefined()
})

test('any text survives being written as code', async () => {
  const page = { text: 'It\'s "so" \\ $&{x} \n\r\u2028\u2029 </script> \0 🐦 \ud83d' }
  const code = `data:text/javascript,${encodeURIComponent(articleCode(JSON.stringify(page)))}`
  expect(await import(/* @vite-ignore */ code)).toMatchObject({ default: page })
})

test('each article is loaded on demand, by its slug only', () => {
  const code = loadersCode(['oster-bell'])
  expect(code).toContain(`'oster-bell': () => import('virtual:dateline/article/oster-bell')`)
  expect(code).toContain('Object.hasOwn(loaders, slug)')
})

test('in a built site articles are fetched by their slugs', async () => {
  const answers: Record<string, Response> = {
    '/some/path/articles/abc/quay.json': Response.json({ text: 'A quay' }),
    '/some/path/articles/abc/fallback.json': new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    '/some/path/articles/abc/gone.json': new Response('', { status: 404 }),
    '/some/path/articles/abc/busy.json': new Response('', { status: 503 }),
  }
  vi.stubGlobal('fetch', async (address: string) => answers[address])
  const code = fetcherCode('articles/abc').replace('import.meta.env.BASE_URL', "'/some/path/'")
  const { loadArticle } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
  expect(await loadArticle('quay')).toEqual({ text: 'A quay' })
  for (const slug of ['fallback', 'gone', '../quay', 'toString()']) expect(await loadArticle(slug)).toBeUndefined()
  await expect(loadArticle('busy')).rejects.toThrow('Failed to fetch busy')
  vi.unstubAllGlobals()
})

test('the folder of the data has another name for other contents', () => {
  const folder = dataFolder(new Map([['quay', '{}']]))
  expect(folder).toMatch(/^articles\/[\w-]{8}$/)
  expect(dataFolder(new Map([['quay', '{} ']]))).not.toBe(folder)
  expect(dataFolder(new Map([['quay', '{}']]))).toBe(folder)
})
