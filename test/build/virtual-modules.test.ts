import { expect, test } from 'vitest'
import { articleCode, fetchersCode, loadersCode, virtualModule } from '../../src/build/virtual-modules.ts'

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

test('in a built site each article is fetched, and a failure is worded as that of a missing chunk is', async () => {
  const address = 'data:application/json,{"text":"A%20quay"}'
  const code = fetchersCode(
    new Map([
      ['quay', `'${address}'`],
      ['gone', `'data:,'`],
    ]),
  )
  const { loadArticle } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
  expect(await loadArticle('quay')).toEqual({ text: 'A quay' })
  expect(loadArticle('toString')).toBeUndefined()
  await expect(loadArticle('gone')).rejects.toThrow()
})
