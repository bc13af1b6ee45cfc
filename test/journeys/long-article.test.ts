import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browserFound, useVisitors } from './support/visit.ts'

const PARAGRAPHS = 260
/** Told of only near the end. */
const FAR = 244

const WHO = [
  'The keeper of the north light',
  'A pilot of the outer bank',
  'The harbour master',
  'One of the net makers',
  'A clerk of the salt office',
]
const DID = [
  'counted the boats that came in before dark',
  'wrote down how high the water stood at the old stone',
  'sent a lamp to each house on the seaward side',
  'mended the long rope that holds the ferry in a flood',
  'read the list of wrecks aloud in the hall',
]
const THEN = [
  'and nobody asked why',
  'as it had been done for years',
  'while the bell rang from the hill',
  'though the wind had turned',
  'before the market opened',
]

/** A book's worth of sentences, no two paragraphs alike. Ottilie Brandvold is named at its beginning and near its end. */
function book(): string {
  const sentence = (n: number) => `${WHO[n % 5]} ${DID[(n * 3 + Math.floor(n / 5)) % 5]} ${THEN[(n * 2 + Math.floor(n / 25)) % 5]}.`
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const told = [0, 1, 2, 3].map((n) => sentence(index * 4 + n)).join(' ')
    if (index + 1 === 3) return `Ottilie Brandvold, the surveyor, began her count here. ${told}`
    if (index + 1 === FAR) return `${told} It was here that Ottilie Brandvold found the brass sextant.`
    return `Of day ${index + 1} this is told. ${told}`
  })
  return ['The long count of the north coast', ...paragraphs].join('\n\n')
}

/** Where a paragraph stands in the window; null where it is not in it. */
const stands = (page: Page, number: number) =>
  page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect()
    return box && box.bottom > 60 && box.top < innerHeight ? Math.round(box.top) : null
  }, `p${number}`)

const inSight = (page: Page, number: number) => expect.poll(() => stands(page, number), { timeout: 10_000 }).not.toBeNull()

/** Where the paragraph at the top of the window stands, once nothing moves any more. */
async function whereItRests(page: Page): Promise<{ number: number; top: number }> {
  const look = () =>
    page.evaluate(() => {
      const first = [...document.querySelectorAll('.text [id^=p]')].find((block) => block.getBoundingClientRect().bottom > 80)
      return { number: Number(first?.id.slice(1)), top: Math.round(first?.getBoundingClientRect().top ?? Number.NaN) }
    })
  for (let before = await look(); ; ) {
    await page.waitForTimeout(400)
    const now = await look()
    if (now.number === before.number && now.top === before.top) return now
    before = now
  }
}

async function isWhere(page: Page, place: { number: number; top: number }): Promise<void> {
  await expect
    .poll(async () => Math.abs(((await stands(page, place.number)) ?? 1e6) - place.top), { timeout: 10_000 })
    .toBeLessThanOrEqual(2)
  const rests = await whereItRests(page)
  expect(rests.number).toBe(place.number)
  expect(Math.abs(rests.top - place.top)).toBeLessThanOrEqual(2)
}

async function open(page: Page, complaints: string[]): Promise<string> {
  await page.getByRole('textbox', { name: /^Paste the text/ }).fill(book())
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.locator(`#p${PARAGRAPHS}`).waitFor({ state: 'attached', timeout: 40_000 })
  // The browser itself notes that the host does not know a reader's own address.
  complaints.push = (...lines) =>
    Array.prototype.push.apply(
      complaints,
      lines.filter((line) => !/status of 404/.test(line)),
    )
  return page.url()
}

/** The words of every paragraph, as they stand in the page. */
const wordsOnPage = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.text [id^=p]')].map((block) => {
      const copy = block.cloneNode(true) as Element
      for (const aside of copy.querySelectorAll('.gutter, .here-note')) aside.remove()
      return copy.textContent
    }),
  )

describe.runIf(browserFound)('a book’s worth of text', () => {
  const visit = useVisitors()

  it('jumps, links, a reload and Back lead to where they should, and all of it is there', async () => {
    const { page, complaints } = await visit('/open')
    const address = await open(page, complaints)
    const names = page.getByRole('complementary', { name: 'Who and where' })

    // A mention far away, and the way back.
    await names.getByRole('link', { name: /^Ottilie Brandvold/ }).click()
    await names.getByRole('button', { name: 'Next mention' }).click()
    await names.getByRole('button', { name: 'Previous mention' }).click()
    await page.locator('article a.m.current').waitFor()
    await inSight(page, FAR)
    await page.getByRole('button', { name: /Back to where you were/ }).click()
    await inSight(page, 3)

    // A link to a paragraph; what is read from there on is read on after a reload and after another page, to the pixel.
    await page.goto(`${address}#p${FAR}`)
    await inSight(page, FAR)
    await page.mouse.move(700, 500)
    await page.mouse.wheel(0, 700)
    const place = await whereItRests(page)
    expect(place.number).toBeGreaterThan(FAR)
    await page.reload()
    await isWhere(page, place)
    await page.getByRole('link', { name: 'Timeline on a page of its own' }).click()
    await page.getByRole('heading', { level: 1, name: 'When' }).waitFor()
    await page.goBack()
    await isWhere(page, place)

    // Found by the browser, then by the page.
    const toTop = async () => {
      // A key, as to find something takes one: what is held after Back is let go.
      await page.keyboard.press('Shift')
      await page.evaluate(() => {
        getSelection()?.removeAllRanges()
        window.scrollTo(0, 0)
      })
    }
    await toTop()
    expect(await page.evaluate(() => (window as unknown as { find: (words: string) => boolean }).find('brass sextant'))).toBe(true)
    await inSight(page, FAR)
    await toTop()
    await page.keyboard.press('/')
    await page.getByRole('textbox', { name: 'Find in the article' }).fill('brass sextant')
    await page.getByText('1 of 1').waitFor()
    await inSight(page, FAR)
    await page.keyboard.press('Escape')

    // Read aloud, every word, and printed.
    expect(await wordsOnPage(page)).toEqual(book().split('\n\n').slice(1))
    expect(await page.locator('.text .far').count()).toBeGreaterThan(10)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.far').count()).toBe(0)
  })
})
