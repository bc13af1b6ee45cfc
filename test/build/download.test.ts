import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { download } from '../../src/build/download.ts'
import { decodeText } from '../../src/worker/open/decode.ts'
import { serve } from './serve.ts'

const WORDS = '<!doctype html><p>Zoë paid 5 € – “no more”, said Łukasz.</p>'
const latin2 = Buffer.concat([Buffer.from('<!doctype html><p>'), Buffer.from([0xa3]), Buffer.from('ukasz.</p>')])
const windows = Buffer.from('<!doctype html><p>Zo\xeb paid 5 \x80.</p>', 'latin1')

let site: string
beforeAll(async () => {
  site = await serve({
    '/utf8': { type: 'text/html', body: WORDS },
    '/utf8-called-latin1': { type: 'text/html; charset=iso-8859-1', body: WORDS },
    '/windows': { type: 'text/html; charset=windows-1252', body: windows },
    '/windows-unsaid': { type: 'text/html', body: windows },
    '/latin2': { type: 'text/html; charset="ISO-8859-2"', body: latin2 },
    '/utf16': { type: 'text/html; charset=utf-16le', body: Buffer.from(WORDS, 'utf16le') },
    '/utf16-marked': { type: 'text/html', body: Buffer.from(`\uFEFF${WORDS}`, 'utf16le') },
    '/unknown-charset': { type: 'text/html; charset=klingon', body: WORDS },
    '/silence': { type: 'text/html', body: '<p>', goesOn: 'silence' },
    '/breaks': { type: 'text/html', body: '<p>', goesOn: 'breaks' },
    '/endless': { type: 'text/html', body: '<p>', goesOn: 'more' },
    '/said-large': { type: 'text/html', headers: { 'Content-Length': '31000000' }, goesOn: 'silence' },
    '/bomb': { type: 'text/html', headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(40_000_000, 32)) },
    '/round': { status: 302, headers: { Location: '/round' } },
    '/closed': { status: 403, body: 'no' },
    '/down': { status: 503, body: 'later' },
    '/picture': { type: 'image/png', body: 'x' },
    '/data': { type: 'application/ld+json; charset=utf-8', body: '{}' },
    '/feed': { type: 'application/rss+xml', body: '<rss/>' },
  })
})

describe('the text of a page is read', () => {
  it.each([
    ['/utf8', 'Zoë paid 5 € – “no more”, said Łukasz.'],
    ['/utf8-called-latin1', 'Zoë paid 5 € – “no more”, said Łukasz.'],
    ['/unknown-charset', 'Zoë paid 5 € – “no more”, said Łukasz.'],
    ['/utf16', 'Zoë paid 5 € – “no more”, said Łukasz.'],
    ['/utf16-marked', 'Zoë paid 5 € – “no more”, said Łukasz.'],
    ['/windows', 'Zoë paid 5 €.'],
    ['/windows-unsaid', 'Zoë paid 5 €.'],
    ['/latin2', 'Łukasz.'],
  ])('in its encoding: %s', async (path, words) => {
    const { bytes } = await download(site + path)
    expect(decodeText(bytes, 'html')).toContain(words)
  })
})

describe('what does not come is told of', () => {
  it.each<[string, RegExp]>([
    ['/silence', /It did not come within 1\.5 seconds\. Try again\./],
    ['/breaks', /The page can’t be reached: .+ Check the address and the network\./],
    ['/endless', /It has more than 30 MB, so it is hardly an article\./],
    ['/said-large', /It has more than 30 MB, so it is hardly an article\./],
    ['/bomb', /It has more than 30 MB, so it is hardly an article\./],
    ['/round', /The page can’t be reached: .+ Check the address/],
    [
      '/closed',
      /The server answers 403 Forbidden\. It lets in no programs, or only after a log-in\. Save the page from the browser, and add the file\./,
    ],
    ['/down', /The server answers 503 Service Unavailable\. Try again later\./],
    ['/picture', /The server sends image\/png, which is no article\. Give the address of a page\./],
    ['/data', /The server sends application\/ld\+json, which is no article\./],
    ['/feed', /The server sends application\/rss\+xml, which is no article\./],
  ])('%s', async (path, message) => {
    const patience = path === '/silence' ? 1500 : undefined
    await expect(download(site + path, patience)).rejects.toThrow(message)
    await expect(download(site + path, patience)).rejects.toMatchObject({ name: 'AddError' })
  })

  it('an address that is none', async () => {
    await expect(download('http://:x')).rejects.toMatchObject({ name: 'AddError' })
  })
})
