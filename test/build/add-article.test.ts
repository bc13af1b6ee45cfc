import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addArticle } from '../../src/build/add-article.ts'
import { readDocument } from '../../src/build/read-document.ts'
import { readArticle } from '../../src/core/index.ts'
import { temporaryFolder } from './temporary.ts'

const STORY = `<p>The harbour council of Marrow Bay voted on Monday to close the east quay from next spring, its chairman Tobias Renn said.</p>
<p>The quay opened in 1911 and has not been repaired since the storm of 2019, when two cranes fell into the water.</p>
<p>"We can't wait for another winter," Renn told reporters after the vote, which passed by nine votes to four.</p>`

const PAGE = `<!doctype html><html lang="en"><head><title>Council closes quay - The Marrow Bay Post</title>
<meta property="og:site_name" content="The Marrow Bay Post"><meta property="article:published_time" content="2026-03-03T08:00:00Z">
<meta name="author" content="Ines Calloway"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Council closes quay</h1>${STORY}</article><script>document.title = 'run'</script><footer>All rights reserved</footer></body></html>`

describe('adding an article', () => {
  let server: Server
  let site: string
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/news/quay') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE)
      else if (request.url === '/moved') response.writeHead(302, { Location: '/news/quay' }).end()
      else if (request.url === '/notes.txt')
        response.writeHead(200, { 'Content-Type': 'text/plain' }).end('Ines Calloway opened the quay in 2024.\n')
      else response.writeHead(404).end('nothing')
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((closed) => server.close(closed)))

  it('takes the article out of a page, with what the page says of it in front matter', async () => {
    const seeds = temporaryFolder({})
    const { file, guesses } = await addArticle(`${site}/news/quay`, seeds)
    expect(file).toBe(join(seeds, 'council-closes-quay.html'))
    expect(Object.fromEntries(guesses.map(({ key, value }) => [key, value]))).toEqual({
      title: 'Council closes quay',
      published: '2026-03-03',
      source: 'The Marrow Bay Post',
      url: `${site}/news/quay`,
      author: 'Ines Calloway',
      language: 'en',
    })
    const seed = readFileSync(file, 'utf8')
    expect(seed).not.toMatch(/<script|Sport|All rights/)
    const article = readArticle(readDocument(file))
    expect(article).toMatchObject({
      title: 'Council closes quay',
      published: '2026-03-03',
      author: 'Ines Calloway',
      url: `${site}/news/quay`,
    })
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(3)
  })

  it('follows a redirect, and takes plain text as it is', async () => {
    const seeds = temporaryFolder({})
    expect((await addArticle(`${site}/moved`, seeds)).article.title).toBe('Council closes quay')
    const { file, guesses } = await addArticle(`${site}/notes.txt`, seeds)
    expect(file).toMatch(/\.txt$/)
    expect(guesses.find(({ key }) => key === 'url')).toMatchObject({ value: `${site}/notes.txt`, from: 'the address given' })
    expect(readFileSync(file, 'utf8')).toContain('Ines Calloway opened the quay in 2024.')
  })

  it('keeps what a file says in its own front matter', async () => {
    const seeds = temporaryFolder({})
    const folder = temporaryFolder({ 'a.md': '---\ntitle: The quay\npublished: 2026-03-04\n---\n\nIt was closed on Monday.\n' })
    const { file } = await addArticle(join(folder, 'a.md'), seeds)
    const seed = readFileSync(file, 'utf8')
    expect(seed).toContain('published: "2026-03-04"')
    expect(seed.match(/title:/g)).toHaveLength(1)
    expect(readArticle(readDocument(file))).toMatchObject({ title: 'The quay', published: '2026-03-04' })
  })

  it('overwrites nothing', async () => {
    const seeds = temporaryFolder({ 'council-closes-quay.html': 'as it was' })
    await expect(addArticle(`${site}/news/quay`, seeds)).rejects.toThrow(/is there already, and is left as it is/)
    expect(readFileSync(join(seeds, 'council-closes-quay.html'), 'utf8')).toBe('as it was')
  })

  it.each([
    ['a page that is not there', () => `${site}/nowhere`, /nowhere: The server answers 404 Not Found\./],
    ['a server that is not there', () => 'http://127.0.0.1:9/x', /The page can’t be reached: .+ Check the address and the network\./],
    ['a file that is not there', () => '/no/such/file.txt', /There is no such file\./],
    ['a folder', () => temporaryFolder({}), /This is a folder\./],
    ['an empty file', () => join(temporaryFolder({ 'a.txt': '' }), 'a.txt'), /a\.txt: /],
  ])('says what is wrong with %s', async (_, what, message) => {
    await expect(addArticle(what(), temporaryFolder({}))).rejects.toThrow(message)
  })
})
