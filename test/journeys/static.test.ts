import { describe, expect, inject, it } from 'vitest'
import { UNDER_PATH } from './global-setup.ts'
import { browserFound, DESKTOP, PHONE, useVisitors } from './support/visit.ts'

const ARTICLE = '/read/ferry-sinking'

describe.runIf(browserFound)('the built pages', () => {
  const visit = useVisitors()

  it.each([
    ['a desktop', DESKTOP],
    ['a phone', PHONE],
  ])('read well on %s with JavaScript off', async (_, device) => {
    const { page } = await visit(ARTICLE, { ...device, javaScriptEnabled: false })
    const main = page.getByRole('main')
    expect(await main.getByRole('heading', { level: 1 }).textContent()).toMatch(/ferry/i)
    expect(await main.locator('p[id^=p]').count()).toBeGreaterThan(5)
    for (const panel of ['When', 'Who and where']) {
      const aside = page.getByRole('complementary', { name: panel })
      expect(await aside.isVisible()).toBe(true)
      expect(await aside.getByRole('listitem').count()).toBeGreaterThan(3)
    }
    // A name in the text leads to its row in the list.
    const href = await main.locator('a.m').first().getAttribute('href')
    const id = href?.split('#')[1] ?? ''
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1)
  })

  it('work under a path, from page to page and on reload', async () => {
    const { page } = await visit('/', DESKTOP, inject('siteUnderPath'))
    await page.getByRole('article').getByRole('heading').getByRole('link').first().click()
    await page.getByRole('main').locator('.text').waitFor()
    expect(new URL(page.url()).pathname.startsWith(`${UNDER_PATH}read/`)).toBe(true)
    await page.reload()
    await page.getByRole('link', { name: /Timeline on a page of its own/ }).click()
    await page.getByRole('heading', { level: 1, name: 'When' }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: 'Library' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dateline' }).waitFor()
  })

  it('are served with and without a slash at the end', async () => {
    for (const path of [ARTICLE, `${ARTICLE}/`, `${ARTICLE}/timeline`, `${ARTICLE}/timeline/`]) {
      expect((await fetch(inject('site') + path)).status, path).toBe(200)
    }
  })

  it('say so where there is nothing', async () => {
    for (const path of ['/nowhere', '/read/no-such-article']) expect((await fetch(inject('site') + path)).status).toBe(404)
    const visitor = await visit('/read/no-such-article')
    await visitor.page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
    await visitor.page.getByRole('link', { name: 'Go to the library' }).click()
    await visitor.page.getByRole('heading', { level: 1, name: 'Dateline' }).waitFor()
    // The browser itself notes the status of the page.
    visitor.complaints.splice(0, visitor.complaints.length, ...visitor.complaints.filter((line) => !line.includes('404')))
  })

  it('hardly move while they load', async () => {
    const { page } = await visit(ARTICLE)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => done(sum), 500)
        }),
    )
    // Where the stand-in fonts break one line differently a paragraph moves; 0.1 is what Web Vitals call good.
    expect(shift).toBeLessThan(0.1)
  })

  it('load the data of their own article only, and no code that analyses', async () => {
    const { page } = await visit(ARTICLE)
    const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name))
    const articles = scripts.filter((name) =>
      /(comet-mission|ferry-sinking|harbour-trial|lake-border-truce|solar-merger|village-orchestra)/.test(name),
    )
    expect(new Set(articles).size).toBe(1)
    const texts = await Promise.all(scripts.filter((name) => name.endsWith('.js')).map(async (name) => (await fetch(name)).text()))
    expect(texts.some((text) => /arc-hybrid|decodeWeights|This is no model of syntax/.test(text))).toBe(false)
  })
})
