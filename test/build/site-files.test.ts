import { describe, expect, it } from 'vitest'
import { siteFiles } from '../../src/build/site-files.ts'

const FILES = [
  { name: 'assets/index-a.js', size: 500 },
  { name: 'assets/every-page-a.js', size: 330_000 },
  { name: 'assets/dialog-a.js', size: 17_000 },
  { name: 'assets/worker-a.js', size: 1_600_000 },
  { name: 'assets/syntax-a.bin', size: 1_900_000 },
  { name: 'assets/roman.woff2', size: 132_000 },
  { name: 'assets/vietnamese.woff2', size: 12_000 },
  { name: 'assets/style-a.css', size: 50_000 },
  { name: 'index.html', size: 1000 },
  { name: 'icons/icon-512.png', size: 7000 },
  { name: 'manifest.webmanifest', size: 900 },
  { name: 'sw.js', size: 4000 },
  { name: 'articles/x/treaty.json', size: 30_000_000 },
  { name: 'articles/x/ferry.json', size: 20_000_000 },
]

const PAGE =
  '<link rel="preload" href="/base/assets/roman.woff2"><link rel="modulepreload" href="/base/assets/every-page-a.js"><a href="/base/assets/worker-a.js">'
const HTML = new Map([
  ['', PAGE],
  ['open', PAGE],
  ['404', PAGE],
  ['read/treaty', PAGE],
])

describe('what is kept for use without a network', () => {
  const site = siteFiles(FILES, HTML, '/base/')

  it('first the pages that can show everything, all that pages name, and light code', () => {
    expect(site.shell).toEqual([
      'index.html',
      'open/index.html',
      '404.html',
      'assets/index-a.js',
      'assets/every-page-a.js',
      'assets/dialog-a.js',
      'assets/roman.woff2',
      'manifest.webmanifest',
    ])
    expect(site.pages).toEqual({ '': 'index.html', open: 'open/index.html' })
  })

  it('then the articles there is room for, and what is heavy; the other articles when they are read', () => {
    expect(site.rest).toEqual([
      'articles/x/treaty.json',
      'assets/worker-a.js',
      'assets/syntax-a.bin',
      'assets/vietnamese.woff2',
      'icons/icon-512.png',
    ])
    expect(site.later).toEqual(['articles/x/ferry.json'])
  })

  it('a page or a file that changes makes another version', () => {
    const versions = [
      site,
      siteFiles(FILES, HTML, '/base/'),
      siteFiles(FILES.slice(1), HTML, '/base/'),
      siteFiles(FILES, new Map([...HTML, ['404', `${PAGE} `]]), '/base/'),
    ].map(({ version }) => version)
    expect(versions[0]).toBe(versions[1])
    expect(new Set(versions).size).toBe(3)
  })

  it('a site without a page to open articles with keeps none', () => {
    expect(siteFiles(FILES, new Map([['', PAGE]]), '/base/').pages).toEqual({ '': 'index.html' })
  })
})
