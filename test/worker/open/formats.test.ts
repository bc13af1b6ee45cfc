import { describe, expect, it } from 'vitest'
import { type Article, readArticle } from '../../../src/core/index.ts'
import { openIncoming } from '../../../src/worker/open/open-incoming.ts'
import { makeDocx, makeEpub, makePdf, type PdfLine } from './make.ts'

const opened = (name: string, content: string | Uint8Array) =>
  openIncoming({ kind: 'file', name, file: new Blob([content as BlobPart]) }, () => {})

async function read(name: string, content: string | Uint8Array): Promise<Article> {
  const { document } = await opened(name, content)
  return readArticle({ ...document, slug: '' })
}

const paragraphs = ({ text, blocks }: Article) =>
  blocks.map(({ kind, level, start, end }) => `${kind}${level ?? ''}: ${text.slice(start, end)}`)

const p = (text: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`

describe('a Word document', () => {
  it('keeps its headings, lists, links and tables, and says who wrote it and when', async () => {
    const article = await read(
      'vote.docx',
      makeDocx(
        [
          p('Council votes', '<w:pStyle w:val="Titel"/>'),
          '<w:p><w:r><w:t xml:space="preserve">The council </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>voted &amp; left</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>',
          p('What was said', '<w:pStyle w:val="H2"/>'),
          p('One', '<w:numPr><w:ilvl w:val="0"/></w:numPr>'),
          '<w:p><w:hyperlink r:id="r1"><w:r><w:t>The report</w:t></w:r></w:hyperlink><w:r><w:t> is public, and so is the vote.</w:t></w:r></w:p>',
          `<w:tbl><w:tr><w:tc>${p('For')}</w:tc><w:tc>${p('Nine')}</w:tc></w:tr></w:tbl>`,
        ].join(''),
        {
          'word/styles.xml':
            '<w:styles><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="H2"><w:name w:val="heading 1"/></w:style></w:styles>',
          'word/_rels/document.xml.rels':
            '<Relationships><Relationship Id="r1" Target="https://example.org/report" TargetMode="External"/></Relationships>',
          'docProps/core.xml':
            '<cp:coreProperties><dc:creator>Ines Calloway</dc:creator><dcterms:created>2026-03-03T08:00:00Z</dcterms:created></cp:coreProperties>',
        },
      ),
    )
    expect(article).toMatchObject({ title: 'Council votes', author: 'Ines Calloway', published: '2026-03-03' })
    expect(paragraphs(article)).toEqual([
      'title: Council votes',
      'paragraph: The council voted & left.',
      'heading2: What was said',
      'list-item1: One',
      'paragraph: The report is public, and so is the vote.',
      'preformatted: For\tNine',
    ])
  })

  it('is dated by what it says rather than by the day its file was made', async () => {
    const core = { 'docProps/core.xml': '<x><dcterms:created>2026-11-24T08:00:00Z</dcterms:created></x>' }
    const text = p('The council met and voted nine to four on Tuesday, the mayor said.')
    expect((await read('old.docx', makeDocx(p('Council votes') + p('By Ana Sousa') + p('3 March 2026') + text, core))).published).toBe(
      '2026-03-03',
    )
    expect((await read('new.docx', makeDocx(p('Council votes') + text, core))).published).toBe('2026-11-24')
  })

  it('is read with its changes made: what was struck out is gone, what was put in is there', async () => {
    const article = await read(
      'draft.docx',
      makeDocx(
        '<w:p><w:r><w:t xml:space="preserve">It was </w:t></w:r><w:del><w:r><w:t>not </w:t></w:r></w:del><w:ins><w:r><w:t>closed at last.</w:t></w:r></w:ins></w:p>',
      ),
    )
    expect(article.text).toBe('It was closed at last.')
  })

  it('shows words that look like mark-up as words', async () => {
    const article = await read('code.docx', makeDocx(p('Write &lt;script&gt;alert(1)&lt;/script&gt; and &lt;b&gt;nothing happens.')))
    expect(article.text).toBe('Write <script>alert(1)</script> and <b>nothing happens.')
  })
})

describe('a book', () => {
  it('is read in the order of its spine, under its title', async () => {
    const metadata =
      '<dc:title>The Quay</dc:title><dc:creator>T. Renn</dc:creator><dc:date>2021-05-04</dc:date><dc:language>en</dc:language>'
    const chapters = ['<h2>One</h2><p>The water <a id="x"/>rose &amp; rose.</p>', '<h2>Two</h2><p>It fell.</p>']
    const article = await read('quay.epub', makeEpub(chapters, metadata))
    expect(article).toMatchObject({ title: 'The Quay', author: 'T. Renn', published: '2021-05-04', language: 'en' })
    expect(paragraphs(article)).toEqual(['heading2: One', 'paragraph: The water rose & rose.', 'heading2: Two', 'paragraph: It fell.'])
  })

  it('that is locked is told apart from one whose fonts are garbled', async () => {
    const encryption = (algorithm: string, uri: string) =>
      `<encryption><EncryptedData><EncryptionMethod Algorithm="${algorithm}"/><CipherData><CipherReference URI="${uri}"/></CipherData></EncryptedData></encryption>`
    const locked = { 'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc', 'OEBPS/text/c%200.xhtml') }
    await expect(opened('locked.epub', makeEpub(['<p>?</p>'], '', locked))).rejects.toThrow('locked (DRM)')
    const fonts = { 'META-INF/encryption.xml': encryption('http://www.idpf.org/2008/embedding', 'OEBPS/font.otf') }
    expect((await read('fonts.epub', makeEpub(['<p>It is here.</p>'], '', fonts))).text).toBe('It is here.')
  })
})

describe('an e-mail', () => {
  it('is read with its subject, sender and day', async () => {
    const article = await read(
      'letter.eml',
      [
        'From: =?utf-8?q?In=C3=A9s_Calloway?= <ines@example.org>',
        'To: you@example.org',
        'Subject: The council "votes": what now?',
        'Date: Tue, 3 Mar 2026 08:00:00 +0100',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'The caf=E9 closed on Tuesday, and the quay =',
        'with it.',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<table><tr><td><p>The café closed on Tuesday, and the quay with it.</p></td></tr></table>',
        '--b--',
      ].join('\r\n'),
    )
    expect(article).toMatchObject({ title: 'The council "votes": what now?', author: 'Inés Calloway', published: '2026-03-03' })
    expect(article.text).toBe('The café closed on Tuesday, and the quay with it.')
  })

  it('is read by its mark-up where its plain text is no more than a link', async () => {
    const article = await read(
      'newsletter.eml',
      [
        'From: Harbour Weekly <news@example.org>',
        'Subject: The quay closes',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'View this email in your browser https://example.org/v',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<div style="display:none">A preview of it</div><table><tr><td><table><tr><td>View in browser</td></tr>',
        '<tr><td>The council voted nine to four on Tuesday to close the east quay, the mayor said.</td></tr>',
        '<tr><td>It is to be shut from the first of May, and the market with it, whatever the traders say.</td></tr>',
        '<tr><td>You are receiving this because you signed up.</td></tr></table></td></tr></table>',
        '--b--',
      ].join('\r\n'),
    )
    const [first = '', second = ''] = article.blocks.map(({ start, end }) => article.text.slice(start, end))
    expect([first.slice(0, 17), second.slice(0, 15), article.blocks.length]).toEqual(['The council voted', 'It is to be shu', 2])
  })

  it('without text says what it has', async () => {
    const empty = 'From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n'
    await expect(opened('empty.eml', empty)).rejects.toThrow('There is no text in this e-mail.')
  })
})

describe('a page saved in one file', () => {
  it('is read as a page, and its address is known', async () => {
    const sentences = 'The council voted nine to four on Tuesday to close the east quay, the mayor said, after a third flood in one year. '
    const body = Array.from({ length: 8 }, (_, n) => `<p>${n}. ${sentences.repeat(2)}</p>`).join('')
    const article = await read(
      'page.mhtml',
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://example.org/news/quay',
        'Subject: Quay',
        'Date: Tue, 3 Mar 2026 08:00:00 -0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html',
        'Content-Location: https://example.org/news/quay',
        '',
        `<!doctype html><html><head><title>Quay closes</title></head><body><nav><a href="/">Home</a></nav><div><h1>Quay closes</h1>${body}</div><div class="footer"><a href="/about">About us</a></div></body></html>`,
        '--b',
        'Content-Type: text/html',
        'Content-Location: cid:frame@x',
        '',
        '<html><body><p>Buy this, buy that, and buy it now.</p></body></html>',
        '--b--',
      ].join('\r\n'),
    )
    expect(article).toMatchObject({ title: 'Quay closes', url: 'https://example.org/news/quay' })
    expect(article.text).toContain('0. The council voted')
    expect(article.text).not.toMatch(/Buy this|About us|Home/)
  })
})

describe('a PDF', () => {
  const column = (lines: readonly string[], from = 700): PdfLine[] => lines.map((text, index) => ({ text, y: from - 14 * index }))

  it('is read line by line into paragraphs, a larger line as the headline', async () => {
    const article = await read(
      'quay.pdf',
      makePdf(
        [
          [
            { text: 'Council votes to close the east quay', y: 760, size: 20 },
            ...column([
              'The council voted nine to four on Tuesday to close the east',
              'quay, the mayor said, after a third flood within a sin-',
              'gle year.',
            ]),
            ...column(['"We had no choice," she told those who had come to hear', 'it, and left.'], 630),
          ],
        ],
        { info: '/Title (quay-final-2.indd) /Author (Ines Calloway) /CreationDate (D:20260303080000Z)' },
      ),
    )
    expect(article).toMatchObject({ title: 'Council votes to close the east quay', author: 'Ines Calloway', published: '2026-03-03' })
    expect(paragraphs(article).slice(1)).toEqual([
      'paragraph: The council voted nine to four on Tuesday to close the east quay, the mayor said, after a third flood within a single year.',
      'paragraph: "We had no choice," she told those who had come to hear it, and left.',
    ])
  })

  it('without text, locked or damaged says so', async () => {
    await expect(opened('scan.pdf', makePdf([[], []]))).rejects.toThrow('There is no text in this PDF')
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`
    await expect(opened('locked.pdf', makePdf([column(['Secret words.'])], { trailer: lock }))).rejects.toThrow('locked with a password')
    await expect(opened('broken.pdf', '%PDF-1.7 and nothing more')).rejects.toThrow('damaged')
  })
})
