import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { makeDocx, makeEpub, makePdf } from '../worker/open/make.ts'
import { PAGES, STORY } from '../worker/open/pages.ts'
import { WHOLE_PAGES } from '../worker/open/whole-pages.ts'
import { axe, browserFound, DESKTOP, PHONE, useVisitors } from './support/visit.ts'

const NEWS = `Council votes to close the east quay

MARROW BAY - Councillors voted nine to four on Tuesday to close the east quay, the mayor, Ines Calloway, said.

Read more: Flood leaves market under water

"We had no choice," Calloway said on Tuesday.`

const SENTENCE = 'The council voted nine to four on Tuesday to close the east quay, the mayor, Ines Calloway, said on Wednesday.'

/** The browser itself notes that the host does not know a reader's own address. */
const exceptOwnAddress = (complaints: string[]) =>
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !/status of 404/.test(line)))

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Paste the text/ }).fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await arrived(page)
}

const arrived = (page: Page) => page.locator('.text p').first().waitFor({ timeout: 30_000 })

const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) })

const choose = (page: Page, ...files: ReturnType<typeof file>[]) => page.locator('input[type=file]').setInputFiles(files)

describe.runIf(browserFound)('an article of one’s own', () => {
  const visit = useVisitors()

  it('is pasted, read, kept over a reload, listed, deleted and brought back', async () => {
    const { page, complaints } = await visit('/open')
    await paste(page, NEWS)
    expect(new URL(page.url()).pathname).toBe('/read/~council-votes-to-close-the-east-quay')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Council votes to close the east quay')
    await page
      .getByRole('complementary', { name: 'Who and where' })
      .getByRole('link', { name: /^Ines Calloway/ })
      .waitFor()
    await page.reload()
    await arrived(page)
    exceptOwnAddress(complaints)
    await page.getByRole('link', { name: 'Library' }).click()
    const link = page.getByRole('link', { name: 'Council votes to close the east quay' })
    await link.waitFor()
    await page.getByRole('button', { name: 'Delete “Council votes to close the east quay”' }).click()
    await page.getByText('was deleted').waitFor()
    expect(await link.count()).toBe(0)
    await page.keyboard.press('Enter')
    await link.click()
    await arrived(page)
  })

  it('shows what was left out, and puts it back; its title can be changed', async () => {
    const { page, complaints } = await visit('/open')
    await paste(page, NEWS)
    const note = page.getByRole('complementary', { name: 'Your copy of this article' })
    await note.getByText('One line left out of the text').waitFor()
    await note.getByRole('button', { name: 'Put it back' }).click()
    await page.locator('.text').getByText('Read more: Flood leaves market under water').waitFor()
    await note.getByRole('button', { name: 'Leave out again' }).click()
    await note.getByText('One line left out of the text').waitFor()
    await note.getByRole('button', { name: 'Change title, source and date' }).click()
    await note.getByRole('textbox', { name: 'Title' }).fill('The quay is shut')
    await note.getByRole('textbox', { name: 'Published' }).fill('3 March 2026')
    await note.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { level: 1, name: 'The quay is shut' }).waitFor()
    await page.getByText('Tuesday 3 March 2026').first().waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'The quay is shut' }).waitFor()
    exceptOwnAddress(complaints)
  })

  it('comes as a saved page, whose menus are left out and can be read all the same', async () => {
    const { page } = await visit('/open')
    await choose(page, file('bridge.html', PAGES['a page put together by scripts']))
    await arrived(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(STORY.title)
    const text = page.locator('.text')
    expect(await text.textContent()).not.toContain('Ten places to eat')
    const note = page.getByRole('complementary', { name: 'Your copy of this article' })
    await note.getByText('Guessed from what the page says of itself: title, author, source and date.').waitFor()
    await note.getByText(/lines of the page around the article are not shown/).click()
    await note.getByRole('button', { name: 'Read the whole page' }).click()
    await note.getByRole('button', { name: 'Show only its article' }).waitFor()
    await page.getByText('Ten places to eat in Orrin').first().waitFor()
  })

  it.each(Object.entries(WHOLE_PAGES))('comes as a whole page of %s, and is the article alone', async (name, html) => {
    const { page } = await visit('/open')
    await choose(page, file(`${name}.html`, html))
    await arrived(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(STORY.title)
    const text = await page.locator('.text').textContent()
    for (const paragraph of STORY.paragraphs) expect(text).toContain(paragraph)
    expect(text).not.toMatch(/Sign up|[Cc]ookies|Read also|Also read|About time too|Ten places/)
  })

  it('comes as several files at once, each of another kind', async () => {
    const { page } = await visit('/open')
    const paragraph =
      '<w:p><w:r><w:t>A storm took the roof off the old fish market in Palmela, and nobody was in it at the time, firemen said.</w:t></w:r></w:p>'
    await choose(
      page,
      file('vote.docx', makeDocx(paragraph, { 'docProps/core.xml': '<x><dc:title>A vote in Word</dc:title></x>' })),
      file(
        'vote.epub',
        makeEpub(
          ['<p>Two brothers from the valley have walked around the whole island in eleven days, sleeping in barns.</p>'],
          '<dc:title>A vote in a book</dc:title>',
        ),
      ),
      file('vote.pdf', makePdf([[{ text: SENTENCE, y: 700 }]], { info: '/Title (A vote in a PDF)' })),
      file(
        'vote.eml',
        `From: a@example.org\r\nSubject: A vote by mail\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nThe bank will lend the harbour its last ten million once a new pier is planned, its chairman wrote.`,
      ),
      file(
        'vote.md',
        '# A vote in Markdown\n\nSchools stay shut on Friday while teachers meet to talk about pay and the length of their year.',
      ),
      file('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
    )
    const list = page.getByRole('list', { name: 'What you brought' })
    for (const title of ['A vote in Word', 'A vote in a book', 'A vote in a PDF', 'A vote by mail', 'A vote in Markdown']) {
      await list.getByRole('link', { name: title }).waitFor({ timeout: 60_000 })
    }
    const alert = page.getByRole('alert')
    expect(await alert.textContent()).toContain('photo.jpg: This is a picture')
    await list.getByRole('link', { name: 'A vote in a PDF' }).click()
    await page
      .getByRole('complementary', { name: 'Who and where' })
      .getByRole('link', { name: /^Ines Calloway/ })
      .waitFor()
  })

  it('may be dropped anywhere on the page', async () => {
    const { page } = await visit('/open')
    const drop = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
      return data
    }, NEWS)
    await page.dispatchEvent('h1', 'drop', { dataTransfer: drop })
    await arrived(page)
  })

  it('keeps its mark-up when it is pasted from a page', async () => {
    const { page } = await visit('/open')
    const box = page.getByRole('textbox', { name: /^Paste the text/ })
    await box.focus()
    await page.evaluate((sentence) => {
      const data = new DataTransfer()
      data.setData(
        'text/html',
        `<h2>What was said</h2><ul><li>Nine for, four against, and nobody abstained at all</li></ul><p>${sentence}</p>`,
      )
      data.setData('text/plain', `What was said\nNine for, four against, and nobody abstained at all\n${sentence}`)
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, SENTENCE)
    if ((await box.inputValue()) === '') await box.fill(`What was said\nNine for, four against, and nobody abstained at all\n${SENTENCE}`)
    await page.getByRole('button', { name: 'Read it' }).click()
    await arrived(page)
    expect(await page.locator('.text li').count()).toBe(1)
  })

  it('typed in part is there again after a reload', async () => {
    const { page } = await visit('/open')
    const box = page.getByRole('textbox', { name: /^Paste the text/ })
    await box.fill('A beginning of something')
    await page.waitForTimeout(900)
    await page.reload()
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'A beginning of something')
  })

  it('is sent from another page by the bookmarklet, and read when the reader says so', async () => {
    const { page } = await visit('/open')
    const code = await page.getByRole('link', { name: 'Read in Dateline' }).getAttribute('href')
    const address = await page
      .evaluate(
        async ({ html, script }) => {
          const other = document.implementation.createHTMLDocument()
          other.documentElement.innerHTML = html
          const opened: string[] = []
          const run = new Function('document', 'location', 'window', 'alert', `return ${script}`)
          await run(other, { href: 'https://orrin-herald.example/bridge' }, { open: (url: string) => opened.push(url) }, () => {})
          return opened[0] ?? ''
        },
        { html: PAGES.Ghost, script: (code ?? '').replace(/^javascript:/, '') },
      )
      .catch((error) => String(error))
    expect(address).toContain('/open#page=')
    await page.goto(address)
    await page.getByText(`${STORY.title} was sent here from orrin-herald.example.`).waitFor()
    expect(page.url()).not.toContain('#page')
    await page.locator('.sent').getByRole('button', { name: 'Read it' }).click()
    await arrived(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(STORY.title)
  })

  it('is kept in step in two tabs', async () => {
    const { page } = await visit('/')
    const second = await page.context().newPage()
    await second.goto(page.url())
    await second.getByRole('link', { name: 'Open', exact: true }).click()
    await paste(second, NEWS)
    await page.getByRole('link', { name: 'Council votes to close the east quay' }).waitFor()
  })

  it('can be read where the browser keeps nothing, and that is said', async () => {
    const { page } = await visit('/open')
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Refused.', 'SecurityError')
      }
    })
    await page.reload()
    await page.getByRole('textbox', { name: /^Paste the text/ }).fill(NEWS)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('This browser keeps nothing for this page.').waitFor({ timeout: 30_000 })
    await page.getByRole('list', { name: 'What you brought' }).getByRole('link').click()
    await arrived(page)
  })

  it('with harm in it does none', async () => {
    const { page } = await visit('/open')
    const evil = `<html><head><title>Harm</title></head><body><article><h1>Harm</h1><p>${`${SENTENCE} `.repeat(6)}</p><img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script><p><a href="javascript:document.title='hacked'">Related: more of it</a></p><svg onload="document.title='hacked'"></svg></article></body></html>`
    await choose(page, file('evil.html', evil))
    await arrived(page)
    expect(await page.title()).toBe('Harm · Dateline')
    expect(await page.locator('article img, article script, article svg[onload], a[href^="javascript"]').count()).toBe(0)
  })

  it('is opened with the keyboard alone', async () => {
    const { page } = await visit('/')
    await page.getByRole('link', { name: 'Open', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Bring your own article' }).waitFor()
    await page.getByRole('textbox', { name: /^Paste the text/ }).focus()
    await page.keyboard.insertText(NEWS)
    // Past title, author and source.
    for (let field = 0; field < 4; field++) await page.keyboard.press('Tab')
    await page.keyboard.type('3 March 2026')
    await page.keyboard.press('Enter')
    await arrived(page)
    await page.getByText('Set by you').waitFor()
  })

  it('has pages that axe finds nothing in, and that fit a phone', async () => {
    for (const device of [DESKTOP, PHONE]) {
      const { page } = await visit('/open', device)
      await choose(page, file('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])))
      await page.getByRole('alert').waitFor()
      expect(await axe(page)).toEqual([])
      await paste(page, NEWS)
      await page.getByRole('complementary', { name: 'Your copy of this article' }).waitFor()
      expect(await axe(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
  })
})
