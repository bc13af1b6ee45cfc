import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type PageFrame, pageHtml, type RenderedPage } from '../../src/build/page-html.ts'

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Dateline</title>
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/shared.js">
    <link rel="stylesheet" crossorigin href="/assets/style.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`
const PAGE: RenderedPage = {
  html: '<h1>Oster’s bell</h1>',
  title: 'Oster’s bell · Dateline',
  description: 'A bell goes back.',
  status: 200,
}
const FRAME: PageFrame = {
  path: '/read/oster-bell',
  css: 'h1{color:red}',
  earlyScript: 'go()',
  modules: [],
  data: [],
  fonts: [],
  url: null,
}

const page = (changed: Partial<RenderedPage> = {}, frame: Partial<PageFrame> = {}): string =>
  pageHtml(TEMPLATE, { ...PAGE, ...changed }, { ...FRAME, ...frame })

const sha = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
const policy = (script: string, css: string): string =>
  `default-src 'none'; script-src 'self' ${sha(script)}; style-src 'self' ${sha(css)}; font-src 'self'; img-src 'self' data:; ` +
  `connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'`

test('what the policy lets in of the page itself is what stands there', () => {
  const html = page({}, { earlyScript: 'a("</script>")' })
  const script = /<script>(?<code>.*)<\/script>\s*<style>/.exec(html)?.groups?.code ?? ''
  expect(script).not.toContain('</script>')
  expect(html).toContain(policy(script, FRAME.css))
  expect(page()).not.toMatch(/unsafe|\sstyle="/)
})

test('a page holds all that is needed to read it', () => {
  const html = page({}, { modules: ['/assets/index.js', '/assets/ReadPage.js'], fonts: ['/assets/newsreader.woff2'] })
  expect(html).toBe(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy('go()', 'h1{color:red}')}">
    <script type="module" crossorigin src="/assets/index.js"></script>
    <title>Oster’s bell · Dateline</title>
    <meta name="description" content="A bell goes back.">
    <link rel="preload" href="/assets/newsreader.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="modulepreload" href="/assets/index.js" crossorigin>
    <link rel="modulepreload" href="/assets/ReadPage.js" crossorigin>
    <meta property="og:site_name" content="Dateline">
    <meta property="og:type" content="article">
    <meta property="og:title" content="Oster’s bell · Dateline">
    <meta property="og:description" content="A bell goes back.">
    <script>go()</script>
    <style>h1{color:red}</style>
  </head>
  <body>
    <div id="root" data-path="/read/oster-bell"><h1>Oster’s bell</h1></div>
  </body>
</html>
`)
})

test('the address of the page is told where that of the site is known', () => {
  const html = page({}, { url: 'https://example.org/read/oster-bell' })
  expect(html).toContain('<meta property="og:url" content="https://example.org/read/oster-bell">')
  expect(html).toContain('<link rel="canonical" href="https://example.org/read/oster-bell">')
})

test('a page that says what is missing is kept out of search engines', () => {
  const html = page({ status: 404 }, { path: '/404' })
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(html).not.toContain('og:')
})

describe('the words of an article never become markup or patterns', () => {
  test('in the head', () => {
    const html = page({ title: `<b> & "$&"`, description: `"><script>` })
    expect(html).toContain('<title>&lt;b&gt; &amp; &quot;$&amp;&quot;</title>')
    expect(html).toContain('<meta name="description" content="&quot;&gt;&lt;script&gt;">')
  })
  test('in the body', () => {
    expect(page({ html: "<p>$& $' $1</p>" })).toContain(`<p>$& $' $1</p></div>`)
  })
  test('in the script', () => {
    expect(page({}, { earlyScript: 'x="</script>"' })).toContain('<script>x="<\\/script>"</script>')
  })
})

test('a template without a place for the app is refused', () => {
  expect(() => pageHtml('<html></html>', PAGE, FRAME)).toThrow('index.html must hold <div id="root"></div>.')
})
