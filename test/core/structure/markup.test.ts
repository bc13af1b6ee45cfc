import { describe, expect, it } from 'vitest'
import { leftOut, outline, read } from './read.ts'

describe('Markdown', () => {
  const article = read(
    `# Dam *holds*

By Ana Sousa

The **old** dam [above the city](https://islandpost.example/dam)
holds for [Caf\u00E9](x)&nbsp;owners.

## What comes next

- One
  - Inner
- Two
  lines

3. Third

   Its second paragraph

> "It holds," she said.
> "For now."

\`\`\`
a  b
c  d
\`\`\`

| Year | Deaths |
|------|--------|
| 2025 | 3      |

![The dam at dawn](dam.jpg)

<p>In <b>HTML</b>.</p>

[Why the dam leaks](https://islandpost.example/why-the-dam-leaks)
`,
    'markdown',
  )

  it('becomes blocks', () => {
    expect(outline(article)).toEqual([
      'title: Dam holds',
      'p: The old dam above the city holds for Café owners.',
      'h2: What comes next',
      'li: One',
      'li2: Inner',
      'li: Two lines',
      'li#3: Third',
      'li: Its second paragraph',
      'q: "It holds," she said. "For now."',
      'pre: a  b\nc  d',
      'pre: | Year | Deaths |\n| 2025 | 3      |',
      'p: In HTML.',
    ])
  })

  it('has its furniture set aside', () => {
    expect(leftOut(article)).toEqual([
      'byline after 0: By Ana Sousa',
      'caption after 9: The dam at dawn',
      'related after 10: Why the dam leaks',
    ])
    expect(article.leftOut[2]).toMatchObject({ title: 'Why the dam leaks', url: 'https://islandpost.example/why-the-dam-leaks' })
    expect(article).toMatchObject({ title: 'Dam holds', titleFrom: 'source', author: 'Ana Sousa' })
  })

  it('knows the lines of the source', () => {
    const line = (words: string) => article.origins.findLast(({ start }) => start <= article.text.indexOf(words))?.line
    expect([line('The old'), line('holds for'), line('Inner'), line('lines'), line('"For now'), line('c  d'), line('In HTML')]).toEqual([
      5, 6, 11, 13, 20, 24, 33,
    ])
  })

  it('counts lines from the top of the file', () => {
    expect(read('---\ntitle: Dam\n---\n\nIt holds.', 'markdown').origins).toEqual([{ start: 0, line: 5 }])
  })

  it('shows no marks of footnotes', () => {
    expect(outline(read('The dam holds.[^1] It is old.[^a-note]\n\n[^1]: Since 1911.\n\n`[^1]` is code.', 'markdown'))).toEqual([
      'p: The dam holds. It is old.',
      'p: Since 1911.',
      'p: [^1] is code.',
    ])
  })

  it('is read as plain text where its marks nest without end', () => {
    expect(read(`${'>'.repeat(5000)} It holds.`, 'markdown').text).toBe('It holds.')
  })
})

describe('HTML', () => {
  const article = read(
    `<!doctype html>
<html lang="en-GB">
<head><title>Dam holds | Island Post</title>
<meta property="og:title" content="Dam holds">
<meta property="og:site_name" content="The Island Post">
<meta property="article:published_time" content="2026-03-05T08:00:00+01:00">
<meta name="author" content="By Ana Sousa">
<link rel="canonical" href="https://islandpost.example/dam">
<script>document.write("no")</script></head>
<body><header><h1>The Island Post</h1><nav>Home</nav></header>
<article><h2>A teaser</h2></article>
<article>
<header><h1>Dam holds &amp; stands</h1><p>By Ana Sousa</p><time datetime="2026-03-04">yesterday</time></header>
<figure><img src="dam.jpg"><figcaption>The dam on Thursday.</figcaption></figure>
<p>The <b>old</b> dam
above&nbsp;the <a href="/city">city</a> holds.</p>
<aside>Buy now</aside><p hidden>Not shown</p>
<h2>Cost</h2>
<p>One.<br><br>Two<br>three.</p>
<ul><li>First<ul><li>inner</li></ul></li></ul>
<ol start="3"><li><p>Third</p><p>more</p></li></ol>
<blockquote><p>"It holds."</p></blockquote>
<pre>
a  b
c  d</pre>
<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>
<p><a href="https://islandpost.example/why-the-dam-leaks">Why the dam leaks</a></p>
</article><footer>All rights reserved</footer></body></html>`,
    'html',
  )

  it('becomes blocks', () => {
    expect(outline(article)).toEqual([
      'title: Dam holds & stands',
      'caption: The dam on Thursday.',
      'p: The old dam above the city holds.',
      'h2: Cost',
      'p: One.',
      'p: Two three.',
      'li: First',
      'li2: inner',
      'li#3: Third',
      'li: more',
      'q: "It holds."',
      'pre: a  b\nc  d',
      'pre: A\tB\n1\t2',
    ])
    expect(leftOut(article)).toEqual(['byline after 0: By Ana Sousa', 'date after 0: yesterday', 'related after 10: Why the dam leaks'])
  })

  it('gives what its head says', () => {
    expect(article).toMatchObject({
      title: 'Dam holds & stands',
      titleFrom: 'source',
      source: 'The Island Post',
      url: 'https://islandpost.example/dam',
      author: 'Ana Sousa',
      published: '2026-03-05',
      publishedFrom: 'source',
      language: 'en-GB',
    })
  })

  it('knows the lines of the source', () => {
    const line = (words: string) => article.origins.findLast(({ start }) => start <= article.text.indexOf(words))?.line
    expect([line('The old'), line('above'), line('three'), line('c  d')]).toEqual([15, 16, 19, 25])
  })

  it('needs no article element, and no head', () => {
    expect(outline(read('<p>It holds.<p>It is old.', 'html'))).toEqual(['p: It holds.', 'p: It is old.'])
    expect(outline(read('<header>Menu</header><main><p>It holds.</p></main>', 'html'))).toEqual(['p: It holds.'])
  })

  it('shows no marks of notes and nothing that is not to be seen', () => {
    const [first = ''] = outline(
      read(
        '<p>The dam holds.<sup><a href="#fn1">1</a></sup> It is old.<a class="ref" href="#n2"><b>[12]</b></a> <a href="#cost">Its cost</a> is high, 3 m<sup>2</sup>.<a href="#x">*</a></p><div style="color:red; display: none">Not shown</div>',
        'html',
      ),
    )
    expect(first).toBe('p: The dam holds. It is old. Its cost is high, 3 m2.')
    expect(
      outline(
        read('<ol><li id="fn1">A note. <a href="#r1">↩</a></li></ol><p>It <a href="https://islandpost.example/7">7</a> holds.', 'html'),
      ),
    ).toEqual(['li#1: A note.', 'p: It 7 holds.'])
    expect(read('<body style="display:none"><p>It holds.</p></body>', 'html').text).toBe('It holds.')
  })

  it.each([
    ['<time datetime="2026-03-06">Updated Friday</time> <time datetime="2026-03-04">Wednesday</time>'],
    [
      '<time class="date-modified" datetime="2026-03-06">Friday</time><time class="entry-date published" datetime="2026-03-04">Wednesday</time>',
    ],
    ['<time datetime="2026-03-01">Sunday</time><time itemprop="datePublished" datetime="2026-03-04">Wednesday</time>'],
    ['<time datetime="2026-03-06">Friday</time><meta itemprop="datePublished" content="2026-03-04T08:00:00Z">'],
  ])('is dated by its publication: %s', (times) => {
    expect(read(`<article><h1>Dam holds</h1><p>${times}</p><p>The dam holds.</p></article>`, 'html').published).toBe('2026-03-04')
  })

  it('is not shaken by deep nesting', () => {
    expect(read(`${'<div>'.repeat(20_000)}It holds.`, 'html').text).toBe('It holds.')
  })
})
