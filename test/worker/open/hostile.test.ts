import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/index.ts'
import { kindOf } from '../../../src/worker/open/detect.ts'
import { openIncoming } from '../../../src/worker/open/open-incoming.ts'
import { xmlEvents } from '../../../src/worker/open/xml.ts'
import { makeDocx, makeEpub, makeZip } from './make.ts'

const open = (name: string, content: string | Uint8Array) =>
  openIncoming({ kind: 'file', name, file: new Blob([content as BlobPart]) }, () => {})

const read = async (name: string, content: string | Uint8Array) => readArticle({ ...(await open(name, content)).document, slug: '' })

/** What a document gets no more of, in milliseconds, on a busy machine. */
const SOON = 8000

async function soon<T>(work: Promise<T>): Promise<T> {
  const start = performance.now()
  try {
    return await work
  } finally {
    expect(performance.now() - start).toBeLessThan(SOON)
  }
}

const FILLER = `<p>${'The council voted nine to four on Tuesday to close the east quay, the mayor said. '.repeat(3)}</p>`

describe('a page that wants to do harm', () => {
  it('becomes words: no script, no handler, no picture, no frame, no formula', async () => {
    const article = await read(
      'evil.html',
      `<html><head><script>parent.hacked = 1</script><base href="https://evil.example/"></head><body onload="hacked()"><article><h1>News <img src=x onerror=hacked()></h1>
      ${FILLER.repeat(4)}<svg><script>hacked()</script><text>drawn</text></svg><math><mtext><img src=x onerror=hacked()></mtext></math>
      <p>Read <a href="javascript:hacked()">this</a>, <a href="data:text/html,x">that</a> and <a href=" jav&#x09;ascript:hacked()">more of it</a>.</p>
      <iframe srcdoc="<script>hacked()</script>"></iframe><style>p{background:url(javascript:hacked())}</style>
      <p><a href="javascript:hacked()">Related: one more</a></p><object data="x.swf"></object><form action="https://evil.example"><input name=q></form></article></body></html>`,
    )
    expect(article.text).toContain('Read this, that and more of it.')
    expect(article.text).not.toMatch(/hacked|drawn|evil\.example|<|javascript/)
    for (const { url } of article.leftOut) expect(url ?? 'https:').toMatch(/^https?:/)
  })

  it('shows as words what is written as words', async () => {
    const article = await read(
      'words.html',
      `<article><h1>A lesson</h1>${FILLER.repeat(4)}<p>Write &lt;script&gt;alert(1)&lt;/script&gt; in your page.</p></article>`,
    )
    expect(article.text).toContain('Write <script>alert(1)</script> in your page.')
  })

  it.each([
    ['tables in tables', '<table><tr><td>'.repeat(3000), '</td></tr></table>'.repeat(3000)],
    ['boxes in boxes', '<div>'.repeat(20_000), '</div>'.repeat(20_000)],
    ['quotations in quotations', '<blockquote>'.repeat(5000), ''],
    ['links in links', '<a href="x">'.repeat(3000), ''],
    ['bold in bold', '<b><i>'.repeat(2000), ''],
  ])('%s are read in time', async (_, before, after) => {
    const article = await soon(
      read('deep.html', `<html><body>${before}<p>The words are here, at the very bottom of it.</p>${after}</body></html>`),
    )
    expect(article.text).toContain('at the very bottom')
  })

  it.each([
    ['tags that never end', '<a '.repeat(100_000)],
    ['attributes without end', `<p ${'a=b '.repeat(100_000)}>words</p>`],
    ['entities', `<p>${'&amp;'.repeat(200_000)}words</p>`],
    ['comments', `<!--${'-->'.repeat(50_000)}<p>words</p>`],
  ])('%s are read in time', async (_, html) => {
    await soon(read('odd.html', html).catch(() => null))
  })
})

describe('an archive that wants to do harm', () => {
  const bomb = ' '.repeat(61_000_000)

  it('is given up before it fills the memory', { timeout: 30_000 }, async () => {
    const refusal = 'unpacks to far more than a text would'
    await soon(expect(open('bomb.docx', makeDocx(`<w:p><w:r><w:t>x${bomb}</w:t></w:r></w:p>`))).rejects.toThrow(refusal))
    const lying = makeZip({ 'word/document.xml': `<w:p>${bomb}</w:p>` }, { lie: 100 })
    await soon(expect(open('lie.docx', lying)).rejects.toThrow(refusal))
    const chapters = Object.fromEntries(Array.from({ length: 12_000 }, (_, n) => [`c${n}.xhtml`, '']))
    await soon(expect(open('many.epub', makeEpub(['<p>x</p>'], '', chapters))).rejects.toThrow(refusal))
  })

  it('unpacks nothing that is not asked for', async () => {
    const article = await soon(
      read(
        'extra.docx',
        makeDocx('<w:p><w:r><w:t>It is short.</w:t></w:r></w:p>', { 'word/media/bomb.bin': bomb, '../../etc/passwd': 'x' }),
      ),
    )
    expect(article.text).toBe('It is short.')
  })

  it('that is cut short or no archive at all says so', async () => {
    const whole = makeDocx('<w:p><w:r><w:t>It is short.</w:t></w:r></w:p>')
    await expect(open('zip.docx', makeZip({ 'a.txt': 'x' }))).rejects.toThrow('There is no Word document in this file.')
    await expect(open('half.docx', whole.subarray(0, 60))).rejects.toThrow(/damaged|no Word document/)
    await expect(open('photos.zip', makeZip({ 'a.jpg': 'x' }))).rejects.toThrow('This is an archive.')
  })

  it('expands no entity of its own', () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><x>&b;&f;&lt;</x>`
    const text = [...xmlEvents(laughs)].flatMap((event) => (event.kind === 'text' ? [event.text] : [])).join('')
    expect(text).toBe('&b;&f;<')
  })
})

describe('a file that can’t be read', () => {
  it.each([
    ['empty.txt', '', 'The file is empty.'],
    ['blank.txt', ' \n\n ', 'The file is empty.'],
    ['photo.jpg', '\xff\xd8\xff\xe0', 'This is a picture'],
    ['photo.txt', '\x89PNG\r\n', 'This is a picture'],
    ['talk.mp3', 'ID3\x03', 'This is a recording'],
    ['old.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an older office program'],
    ['letter.rtf', '{\\rtf1\\ansi', 'Rich Text Format'],
    ['files.7z', '7z\xbc\xaf\x27\x1c', 'This is an archive.'],
    ['tool.exe', 'MZ\x90\0\x03\0\0', 'This is not a text file.'],
  ])('%s is told apart', async (name, content, problem) => {
    await expect(open(name, new Uint8Array(Buffer.from(content, 'latin1')))).rejects.toThrow(problem)
  })

  it('of a hundred megabytes of text is refused at once, with the size that is read', async () => {
    const large = new Uint8Array(100_000_001).fill(97)
    await soon(expect(open('large.txt', large)).rejects.toThrow('The file has 100 MB; the largest that is opened has 100 MB.'))
    await soon(
      expect(open('long.txt', large.subarray(0, 30_000_000))).rejects.toThrow(
        'It has 30.0 million characters; the most that is read is 2.5 million.',
      ),
    )
  })

  it('is told by what is in it, not by its name', () => {
    const kind = (name: string, head: string) => kindOf(name, new Uint8Array(Buffer.from(head, 'latin1')))
    expect(kind('page.txt', '<!DOCTYPE html><html>')).toBe('html')
    expect(kind('report', '%PDF-1.7')).toBe('pdf')
    expect(kind('notes.md', '# Notes')).toBe('markdown')
    expect(kind('message', 'From: a@b.c\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n')).toBe('mail')
    expect(kind('play.txt', 'From: the beginning\nit was clear.')).toBe('text')
  })
})
