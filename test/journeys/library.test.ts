import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, browserFound, DESKTOP, PHONE, useVisitors } from './support/visit.ts'

const STORY = 'The council of Marrow Bay met on 3 March 2026.\n\nMayor Ines Calloway opened the east quay in 2024.'
const TITLE = /^The council of Marrow Bay/

async function bring(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Paste the text/ }).fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.waitForURL('**/read/~*')
  await page.getByRole('complementary', { name: 'Who and where' }).waitFor()
}

const titles = (page: Page) => page.getByRole('article').getByRole('heading').allTextContents()
const own = (page: Page) => page.getByRole('link', { name: TITLE }).first()

async function backup(page: Page, button: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: 'backup.json', mimeType: 'application/json', buffer: readFileSync(await download.path()) }
}

/** The browser throws away what the page has kept in its database, as it may when room is short. */
const evict = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('dateline')
        request.onsuccess = () => done()
        request.onerror = () => failed(request.error)
      }),
  )

/** The host does not know a reader's own address, and the browser notes that. */
const exceptOwnAddress = (complaints: string[]) =>
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !/status of 404/.test(line)))

describe.runIf(browserFound)('the library', () => {
  const visit = useVisitors()

  it('is tagged with the keyboard alone, and shows what has a tag; another tab knows at once', async () => {
    const { page } = await visit('/')
    const second = await page.context().newPage()
    await second.goto(page.url())
    const before = await titles(page)
    const [first = ''] = before
    await page.getByRole('button', { name: `Tag “${first}”` }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Another tag' }).waitFor()
    await page.keyboard.type('science, far away')
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: 'Its tags' }).getByText('far away').waitFor()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await second.getByRole('region', { name: 'Tags' }).getByRole('link', { name: 'science 1' }).click()
    await second.waitForURL('**/?tag=science')
    expect(await titles(second)).toEqual([first])
    await second.getByRole('button', { name: 'Rename or remove tags' }).click()
    const name = second.getByRole('textbox', { name: 'Another name for “science”' })
    await name.fill('space')
    await name.press('Enter')
    await second.waitForURL('**/?tag=space')
    expect(await axe(second)).toEqual([])
    await page.getByRole('region', { name: 'Tags' }).getByRole('link', { name: 'space 1' }).waitFor()
    await second.reload()
    await second.getByRole('link', { name: 'space 1' }).first().waitFor()
    expect(await titles(second)).toEqual([first])
  })

  it('is put in order, which stands in the address, on a phone too', async () => {
    for (const device of [DESKTOP, PHONE]) {
      const { page } = await visit('/', device)
      const byTitle = (await titles(page)).sort((a, b) => a.localeCompare(b, 'en', { ignorePunctuation: true }))
      await page.getByRole('combobox', { name: 'Order' }).selectOption('Title')
      await page.waitForURL('**/?sort=title')
      await expect.poll(() => titles(page), { timeout: 10_000 }).toEqual(byTitle)
      await page
        .getByRole('button', { name: /^Tag “/ })
        .first()
        .click()
      await page.getByRole('textbox', { name: 'Another tag' }).fill('law')
      await page.getByRole('button', { name: 'Add' }).click()
      await page.getByRole('button', { name: 'Done' }).click()
      await page.getByRole('link', { name: 'law 1' }).waitFor()
      expect(await axe(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
  })

  it('is searched as fast as anybody types: no letter is lost, and the field follows the address', async () => {
    const { page } = await visit('/')
    const field = page.getByRole('searchbox', { name: 'Find in the library' })
    await field.focus()
    await page.keyboard.type('comet lander nobody')
    expect(await field.inputValue()).toBe('comet lander nobody')
    await page.waitForURL('**/?find=comet+lander+nobody')
    await page.getByText('No article speaks of “comet lander nobody”.').waitFor()
    expect(await field.inputValue()).toBe('comet lander nobody')
    await page.getByRole('link', { name: 'Show all' }).click()
    await page.waitForURL((url) => url.search === '')
    await expect.poll(() => field.inputValue()).toBe('')
  })

  it('that the browser has cleared away is missed, and comes back from a backup with its tags', async () => {
    const { page, complaints } = await visit('/open')
    await bring(page, STORY)
    const address = page.url()
    await page.getByRole('link', { name: 'Library' }).click()
    await own(page).waitFor()
    await page.getByRole('button', { name: /^Tag “The council of Marrow Bay/ }).click()
    await page.getByRole('textbox', { name: 'Another tag' }).fill('quays')
    await page.keyboard.press('Enter')
    const file = await backup(page, 'Save a backup')
    await page.getByText(/^The last backup was saved on/).waitFor()
    await evict(page)
    await page.goto(address)
    await page.getByText(/this browser has cleared your library away/).waitFor()
    await page.getByRole('link', { name: 'Go to the library' }).click()
    const note = page.getByRole('alert').filter({ hasText: 'This browser has cleared your articles away.' })
    await note.getByText(/^The last backup from this browser was saved on .* and holds one article/).waitFor()
    expect(await axe(page)).toEqual([])
    await note.getByLabel('Backup to restore').setInputFiles(file)
    await page.getByText('1 article restored.').waitFor()
    await own(page).waitFor()
    await page.getByRole('link', { name: 'quays 1' }).waitFor()
    expect(await note.count()).toBe(0)
    exceptOwnAddress(complaints)
  })

  it('an article that only this tab has is saved as a file, and restored from it elsewhere', async () => {
    const { page } = await visit('/open')
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Refused.', 'SecurityError')
      }
    })
    await page.reload()
    await page.getByRole('textbox', { name: /^Paste the text/ }).fill(STORY)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('This browser keeps nothing for this page.').waitFor({ timeout: 30_000 })
    expect(await axe(page)).toEqual([])
    await page.getByRole('list', { name: 'What you brought' }).getByRole('link', { name: TITLE }).click()
    const note = page.getByRole('complementary', { name: 'Your copy of this article' })
    await note.getByRole('button', { name: 'Try to keep it again' }).click()
    await note.getByText('It still can’t be kept.').waitFor()
    const file = await backup(page, 'Save it as a file')
    await note.getByText(/^Saved as dateline-the-council/).waitFor()

    const { page: other } = await visit('/')
    await other.getByLabel('Backup to restore').setInputFiles(file)
    await other.getByText('1 article restored.').waitFor()
    await own(other).click()
    await other.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  })

  it('knows an article again, gives it the new text and takes that back; another tab is told of it, and of its deletion', async () => {
    const { page } = await visit('/open')
    await bring(page, STORY)
    const other = await page.context().newPage()
    await other.goto(page.url())
    const there = other.getByRole('complementary', { name: 'Your copy of this article' })
    await there.getByText(/^Pasted by you/).waitFor()
    await page.getByRole('link', { name: 'Open', exact: true }).click()
    await page.getByRole('textbox', { name: /^Paste the text/ }).fill(STORY)
    await page.getByRole('textbox', { name: 'Author' }).fill('Ines Calloway')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'You have this article already.' }).waitFor({ timeout: 30_000 })
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Read it anew' }).click()
    await page.getByText('Its text was replaced just now.').waitFor({ timeout: 30_000 })
    const signed = (tab: Page) => expect.poll(() => tab.getByText(/No byline/).count(), { timeout: 10_000 }).toBe(0)
    await signed(page)
    expect(await axe(page)).toEqual([])
    await there.getByRole('button', { name: 'Show it as it is now' }).click()
    await signed(other)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText(/No byline/).waitFor()
    await page.getByRole('link', { name: 'Library' }).click()
    await page
      .getByRole('button', { name: /^Delete “/ })
      .first()
      .click()
    await there.getByRole('button', { name: 'Bring it back' }).click()
    await own(page).waitFor()
  })

  it('takes no harm from a backup that somebody has tampered with', async () => {
    const { page } = await visit('/open')
    await bring(page, STORY)
    await page.getByRole('link', { name: 'Library' }).click()
    await own(page).waitFor()
    const { buffer } = await backup(page, 'Save a backup')
    const evil = JSON.parse(buffer.toString())
    const [{ article, contents }] = evil.articles
    const harm = '<img src=x onerror="document.title=1">'
    article.entry = { title: { harm }, people: [{ id: 1 }], stops: 'none' }
    contents.document.given = { url: 'javascript:alert(1)', title: harm }
    contents.page = Buffer.from('no page at all').toString('base64')
    evil.kept = {
      'dateline:settings': { theme: harm, size: 1e9 },
      'dateline:reading': { x: null, 'harbour-trial': { paragraph: 'a', of: {} } },
      'dateline:edits': { 'harbour-trial': 'no list', [article.slug]: [{ kind: 'rename' }, null] },
      'dateline:tags': { 'harbour-trial': [harm, 7, null], ['__proto__']: ['x'] },
      'dateline:published': { 'harbour-trial': '2026-99-99' },
      'dateline:held': { lost: 99 },
      'dateline:marked': { 'harbour-trial': 'many' },
    }
    evil.highlights = [null, { id: 1 }, { id: 'x', slug: 'harbour-trial', anchor: { start: -5, text: harm }, colour: harm }]
    const { page: other } = await visit('/')
    const file = { name: 'evil.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(evil)) }
    await other.getByLabel('Backup to restore').setInputFiles(file)
    // Its analysis is thrown away, and the text analysed anew.
    await other.getByText('1 article restored.').waitFor({ timeout: 30_000 })
    await other
      .getByRole('link', { name: /^<img src=x/ })
      .first()
      .waitFor()
    expect(await other.locator('img').count()).toBe(0)
    expect(await other.getByText('cleared your articles away').count()).toBe(0)
    await other.reload()
    await other
      .getByRole('article')
      .getByRole('heading', { name: /^<img src=x/ })
      .getByRole('link')
      .click()
    await other.getByRole('complementary', { name: 'Who and where' }).waitFor()
    await other.goto(`${new URL(other.url()).origin}/read/harbour-trial`)
    await other.getByRole('complementary', { name: 'Who and where' }).waitFor()
    expect(await other.title()).toContain('Dateline')
  })
})

describe.runIf(browserFound)('the page “Open”', () => {
  const visit = useVisitors()

  it('guesses title, source and date, and takes what the reader says instead', async () => {
    for (const device of [DESKTOP, PHONE]) {
      const { page } = await visit('/open', device)
      await page.getByRole('textbox', { name: /^Paste the text/ }).fill(`The quay is shut\n\nBy Ines Calloway\n\n${STORY}`)
      const title = page.getByRole('textbox', { name: 'Title' })
      await page.getByText('guessed from the headline').waitFor()
      expect(await title.inputValue()).toBe('The quay is shut')
      expect(await axe(page)).toEqual([])
      await title.fill('Shut for good')
      await page.getByRole('textbox', { name: 'Source' }).fill('The Marrow Bay Post')
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.getByRole('heading', { level: 1, name: 'Shut for good' }).waitFor({ timeout: 30_000 })
      await page.getByText('The Marrow Bay Post').first().waitFor()
    }
  })

  it('forgets the last ones on asking, and deletes none', async () => {
    const { page } = await visit('/open')
    await bring(page, STORY)
    await page.getByRole('link', { name: 'Open', exact: true }).click()
    const recent = page.getByRole('complementary', { name: 'About opening articles' })
    await recent.getByRole('link', { name: TITLE }).waitFor()
    await recent.getByRole('button', { name: 'Forget these' }).click()
    await recent.getByText('They are still in the library').waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('link', { name: 'Library' }).click()
    await own(page).waitFor()
  })

  it('reads a file that the system opens with the installed app', async () => {
    const { page } = await visit('/')
    await page.addInitScript((text) => {
      const consumers: ((launch: unknown) => void)[] = []
      Object.defineProperty(window, 'launchQueue', {
        value: { setConsumer: (consumer: (launch: unknown) => void) => consumers.push(consumer) },
      })
      window.addEventListener('launch-now', () => {
        const handle = { getFile: async () => new File([text], 'quay.txt', { type: 'text/plain' }) }
        consumers.at(-1)?.({ files: [handle] })
      })
    }, STORY)
    await page.goto(`${page.url()}open`)
    await page.getByRole('textbox', { name: 'Title' }).waitFor()
    await page.evaluate(() => window.dispatchEvent(new Event('launch-now')))
    await page.waitForURL('**/read/~*', { timeout: 30_000 })
    await page.getByRole('complementary', { name: 'Your copy of this article' }).getByText('From the file quay.txt.').waitFor()
  })
})
