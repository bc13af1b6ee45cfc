import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { addArticle } from '../../src/build/add-article.ts'
import { readDocument } from '../../src/build/read-document.ts'
import { readArticle } from '../../src/core/index.ts'
import { makePdf } from '../worker/open/make.ts'
import { serve } from './serve.ts'
import { temporaryFolder } from './temporary.ts'

const STORY = `<p>The harbour council of Marrow Bay voted on Monday to close the east quay from next spring, its chairman Tobias Renn said.</p>
<p>The quay opened in 1911 and has not been repaired since the storm of 2019, when two cranes fell into the water.</p>
<p>"We can't wait for another winter," Renn told reporters after the vote, which passed by nine votes to four.</p>`

const PAGE = `<!doctype html><html lang="en"><head><title>Council closes quay - The Marrow Bay Post</title>
<meta property="og:site_name" content="The Marrow Bay Post"><meta property="article:published_time" content="2026-03-03T08:00:00Z">
<meta name="author" content="Ines Calloway"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Council closes quay</h1>${STORY}</article><script>document.title = 'run'</script><footer>All rights reserved</footer></body></html>`

const FRENCH = `<!doctype html><html lang="fr"><head><title>Le conseil ferme le quai</title></head><body><article><h1>Le conseil ferme le quai</h1>
<p>Le conseil du port a décidé lundi de fermer le quai de l’est dès le printemps prochain, a dit son président Tobias Renn.</p>
<p>Le quai a été ouvert en 1911 et n’a pas été réparé depuis la tempête de 2019, quand deux grues sont tombées à l’eau.</p></article></body></html>`

describe('adding an article', () => {
  let site: string
  beforeAll(async () => {
    site = await serve({
      '/news/quay': { type: 'text/html; charset=utf-8', body: PAGE },
      '/moved': { status: 302, headers: { Location: '/news/quay?from=list' } },
      '/news/quay?from=list': { type: 'text/html', body: PAGE },
      '/notes.txt': { type: 'text/plain', body: 'Ines Calloway opened the quay in 2024.\n' },
      '/story.php?id=7': { type: 'text/html', body: `<?xml version="1.0"?>${PAGE}` },
      '/report': { type: 'application/pdf', body: makePdf([[{ text: 'The council closed the quay on Monday.', y: 700 }]]) },
      '/gzip': { type: 'text/html', headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(PAGE) },
      '/brotli': { type: 'text/html', headers: { 'Content-Encoding': 'br' }, body: brotliCompressSync(PAGE) },
      '/odd%E9name': { type: 'text/html', body: PAGE },
      '/untitled': { type: 'text/html', body: `<!doctype html><html><body><article>${STORY}</article></body></html>` },
      '/french': { type: 'text/html', body: FRENCH },
      '/japanese': { type: 'text/html', body: FRENCH.replace(/Le conseil ferme le quai/g, '東埠頭を閉鎖') },
    })
  })

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
    const moved = await addArticle(`${site}/moved`, seeds)
    expect(moved.article.title).toBe('Council closes quay')
    expect(moved.guesses.find(({ key }) => key === 'url')?.value, 'where it led').toBe(`${site}/news/quay?from=list`)
    const { file, guesses } = await addArticle(`${site}/notes.txt`, seeds)
    expect(file).toMatch(/\.txt$/)
    expect(guesses.find(({ key }) => key === 'url')).toMatchObject({ value: `${site}/notes.txt`, from: 'its address' })
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

  it.each(['/gzip', '/brotli', '/story.php?id=7', '/odd%E9name'])('reads a page however it is sent and named: %s', async (path) => {
    const { file, article } = await addArticle(site + path, temporaryFolder({}))
    expect(file).toMatch(/council-closes-quay\.html$/)
    expect(article).toMatchObject({ published: '2026-03-03', author: 'Ines Calloway' })
  })

  it('reads a PDF by its address', async () => {
    const { file, article, guesses } = await addArticle(`${site}/report`, temporaryFolder({}))
    expect(article.text).toContain('The council closed the quay on Monday.')
    expect(guesses.find(({ key }) => key === 'url')?.value).toBe(`${site}/report`)
    expect(readArticle(readDocument(file)).text).toBe(article.text)
  })

  it('names a page without a title after its first words, and writes no title', async () => {
    const { file, guesses } = await addArticle(`${site}/untitled`, temporaryFolder({}))
    expect(basename(file)).toMatch(/^the-harbour-council-of-marrow-bay-voted.*\.html$/)
    expect(guesses.map(({ key }) => key)).not.toContain('title')
  })

  it('says in which language a page is that is not in English, and finds it a name in any script', async () => {
    const french = await addArticle(`${site}/french`, temporaryFolder({}))
    expect(french.guesses.find(({ key }) => key === 'language')?.value).toBe('fr')
    const { file } = await addArticle(`${site}/japanese`, temporaryFolder({}))
    expect(basename(file)).toMatch(/^article-[0-9a-f]{8}\.html$/)
    expect(readArticle(readDocument(file))).toMatchObject({ title: '東埠頭を閉鎖', language: 'fr' })
  })

  it('takes a path with spaces', async () => {
    const folder = temporaryFolder({ 'my notes/the quay (1).txt': 'The quay\n\nIt was closed on Monday.\n' })
    const { file } = await addArticle(join(folder, 'my notes/the quay (1).txt'), temporaryFolder({}))
    expect(readFileSync(file, 'utf8')).toContain('It was closed on Monday.')
  })

  it('overwrites nothing', async () => {
    const seeds = temporaryFolder({ 'council-closes-quay.html': 'as it was' })
    await expect(addArticle(`${site}/news/quay`, seeds)).rejects.toThrow(/is there already, and is left as it is/)
    expect(readFileSync(join(seeds, 'council-closes-quay.html'), 'utf8')).toBe('as it was')
  })

  it('adds no second file for the same page, whatever its format', async () => {
    const seeds = temporaryFolder({ 'Council closes quay.txt': 'as it was' })
    await expect(addArticle(`${site}/news/quay`, seeds)).rejects.toThrow(/Council closes quay\.txt is there already, and is left as it is/)
    expect(readdirSync(seeds)).toEqual(['Council closes quay.txt'])
  })

  it.each([
    ['a page that is not there', () => `${site}/nowhere`, /nowhere: The server answers 404 Not Found\. Check the address\./],
    ['a server that is not there', () => 'http://127.0.0.1:9/x', /The page can’t be reached: .+ Check the address and the network\./],
    ['a file that is not there', () => '/no/such/file.txt', /There is no such file\./],
    ['corrections', () => join(temporaryFolder({ 'a.edits.json': '{}' }), 'a.edits.json'), /These are corrections, and no article\./],
    ['a folder', () => temporaryFolder({}), /This is a folder\./],
    ['an empty file', () => join(temporaryFolder({ 'a.txt': '' }), 'a.txt'), /a\.txt: /],
  ])('says what is wrong with %s', async (_, what, message) => {
    await expect(addArticle(what(), temporaryFolder({}))).rejects.toThrow(message)
  })
})
