import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browserFound, useVisitors } from './support/visit.ts'

/** Long enough to be stopped in the middle of, at any of its stages. */
const LONG = Array.from(
  { length: 400 },
  (_, number) =>
    `In ${1900 + (number % 120)} the minister, Anna Keller of Norway, said that plant ${number} in Bergen would close on Friday.`,
)
const TEXT = `The plants close\n\n${LONG.join('\n\n')}`

interface Holding {
  readonly articles: readonly string[]
  readonly contents: readonly string[]
}

/** What lies in the database, of each of the two parts of an article. */
const holding = (page: Page): Promise<Holding> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((opened, failed) => {
      const request = indexedDB.open('dateline')
      request.onsuccess = () => opened(request.result)
      request.onerror = () => failed(request.error)
    })
    const keys = (store: string) =>
      new Promise<string[]>((done) => {
        if (!db.objectStoreNames.contains(store)) return done([])
        const request = db.transaction(store).objectStore(store).getAllKeys()
        request.onsuccess = () => done(request.result as string[])
      })
    const [articles = [], contents = []] = await Promise.all([keys('articles'), keys('contents')])
    db.close()
    return { articles, contents }
  })

/** Comes true when one part of the article has been written, and the page is held up before the other. */
async function keepingHalf(page: Page): Promise<void> {
  const half = page.waitForEvent('console', { predicate: (message) => message.text() === 'half', timeout: 60_000 })
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...record) {
      if (this.name === 'contents') {
        console.info('half')
        const end = performance.now() + 3000
        while (performance.now() < end);
      }
      return put.apply(this, record)
    }
  })
  await half
}

describe.runIf(browserFound)('a tab that is closed in the middle of an import', () => {
  const visit = useVisitors()

  /** Brings the long text, and closes the tab as soon as `closing` comes true; then opens another. */
  async function closedIn(closing: (page: Page) => Promise<unknown>): Promise<Page> {
    const { page } = await visit('/open')
    await page.getByRole('textbox', { name: /^Paste the text/ }).fill(TEXT)
    const moment = closing(page)
    await page.getByRole('button', { name: 'Read it' }).click()
    await moment
    const next = await page.context().newPage()
    await page.close({ runBeforeUnload: false })
    await next.goto(new URL('/open', page.url()).href)
    await next.waitForSelector('html.js')
    return next
  }

  it.each([
    ['as soon as it begins', (page: Page) => page.getByText('is about to be read').waitFor()],
    [
      'while it is analysed',
      (page: Page) =>
        page
          .getByText(/is being read: (?:[1-9]|\d\d) per cent/)
          .or(page.locator('article.story h1'))
          .first()
          .waitFor(),
    ],
    // A quick machine may be through before it is seen.
    [
      'near its end',
      (page: Page) =>
        page
          .getByText(/is being read: [6-9]\d per cent/)
          .or(page.locator('article.story h1'))
          .first()
          .waitFor(),
    ],
    ['between the two parts that are kept of it', keepingHalf],
  ])('%s leaves the whole article or nothing of it, and never loses the text', async (_, closing) => {
    const page = await closedIn(closing)
    const { articles, contents } = await holding(page)
    expect(contents).toEqual(articles)
    expect(articles.length).toBeLessThanOrEqual(1)
    if (articles.length === 0) {
      await page.waitForFunction((text) => document.querySelector('textarea')?.value.startsWith(text), TEXT.slice(0, 1000))
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.waitForURL('**/read/~*', { timeout: 60_000 })
    } else await page.goto(new URL(`/read/${articles[0]}`, page.url()).href)
    await page.getByRole('heading', { level: 1, name: 'The plants close' }).waitFor()
    await page.locator('.text p').first().waitFor()
    expect((await holding(page)).contents.length).toBe(1)
  })
})
