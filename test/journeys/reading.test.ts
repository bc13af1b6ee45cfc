import { describe, expect, it } from 'vitest'
import { browserFound, PHONE, TABLET, useVisitors } from './support/visit.ts'

const ARTICLE = '/read/lake-border-truce'

describe.runIf(browserFound)('reading an article', () => {
  const visit = useVisitors()

  it('from the library to a name, its mentions, an event, its passage, and Back', async () => {
    const { page } = await visit('/')
    await page.getByRole('link', { name: /^Kenya and Ethiopia agreed on Tuesday/ }).click()
    await page.waitForURL(`**${ARTICLE}`)
    await page.getByRole('heading', { level: 1, name: /^Kenya and Ethiopia/ }).waitFor()

    const names = page.getByRole('complementary', { name: 'Who and where' })
    await names.getByRole('link', { name: /^Grace Mwangi/ }).click()
    await names.getByRole('heading', { name: 'Grace Mwangi' }).waitFor()
    expect(new URL(page.url()).search).toBe('?entity=grace-mwangi')

    await names.getByRole('button', { name: 'Next mention' }).click()
    await names.getByRole('button', { name: 'Next mention' }).click()
    await page.waitForURL('**?entity=grace-mwangi&mention=2')
    await names.getByText(/^2 of \d+$/).waitFor()
    await page.keyboard.press('p')
    await page.waitForURL('**?entity=grace-mwangi&mention=1')
    await page.locator('.m.lit.current', { hasText: /^Grace Mwangi$/ }).waitFor()

    const timeline = page.getByRole('complementary', { name: 'When' })
    const event = timeline.locator('.ev .what').filter({ hasText: 'shot dead' })
    await event.first().click()
    await page.waitForURL('**?event=*')
    const passage = page.locator('.passage').first()
    await passage.waitFor()
    expect(await passage.isVisible()).toBe(true)

    await page.goBack()
    await names.getByRole('heading', { name: 'Grace Mwangi' }).waitFor()
    await page.goBack()
    expect(new URL(page.url()).search).toBe('')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Dateline' }).waitFor()
  })

  it('an address with a name, an event or a paragraph in it opens there', async () => {
    const { page } = await visit(`${ARTICLE}?entity=grace-mwangi&mention=2`)
    await page.locator('.m.lit.current').waitFor()
    const { page: second } = await visit(`${ARTICLE}#p9`)
    await second.waitForFunction(() => {
      const box = document.getElementById('p9')?.getBoundingClientRect()
      return box && box.top >= 0 && box.bottom <= innerHeight
    })
  })

  it('a publication date, once typed, dates the timeline and is kept', async () => {
    const { page } = await visit(ARTICLE)
    const timeline = page.getByRole('complementary', { name: 'When' })
    const tuesday = timeline.locator('.at').filter({ has: page.locator('.stated', { hasText: /^Tuesday$/ }) })
    expect(await tuesday.locator('.worked').count()).toBe(0)
    await timeline.getByLabel('Publication date').fill('4 March 2026')
    await page.keyboard.press('Enter')
    await timeline.getByText('Wednesday 4 March 2026').waitFor()
    await timeline.getByText('3 March 2026', { exact: true }).first().waitFor()
    await page.reload()
    await timeline.getByText('3 March 2026', { exact: true }).first().waitFor()
    await timeline.getByRole('button', { name: 'Remove' }).click()
    await timeline.getByLabel('Publication date').waitFor()
    expect(await timeline.getByText('3 March 2026', { exact: true }).count()).toBe(0)
  })

  it('by keyboard alone', async () => {
    const { page } = await visit(ARTICLE)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p2')
    await page.keyboard.press('e')
    await page.waitForFunction(() => document.activeElement?.closest('.rail.who'))
    await page.keyboard.press('t')
    await page.waitForFunction(() => document.activeElement?.closest('.rail.when'))
    await page.keyboard.press('/')
    await page.getByRole('textbox', { name: 'Find in the article' }).waitFor()
    await page.keyboard.type('boats')
    await page.keyboard.press('Enter')
    await page
      .getByText(/^\d+ of \d+$/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press(',')
    await page.getByRole('dialog', { name: 'Type and colour' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('type and colour are kept, and there before anything is painted', async () => {
    const { page } = await visit(ARTICLE)
    await page.getByRole('button', { name: 'Type and colour' }).click()
    await page.getByRole('radio', { name: 'Sepia' }).check({ force: true })
    await page.getByRole('button', { name: 'Larger' }).click()
    await page.reload({ waitUntil: 'commit' })
    await page.waitForSelector('html.js')
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia')
    expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--user-size'))).toBe('1.375rem')
  })

  it('on a phone one view at a time, and a sheet for what is chosen', async () => {
    const { page } = await visit(ARTICLE, PHONE)
    const views = page.getByRole('navigation', { name: 'Views' })
    expect(await page.getByRole('complementary', { name: 'When' }).isVisible()).toBe(false)
    await views.getByRole('link', { name: /^When/ }).tap()
    await page.getByRole('complementary', { name: 'When' }).waitFor()
    await views.getByRole('link', { name: /^Who and where/ }).tap()
    await page
      .getByRole('complementary', { name: 'Who and where' })
      .getByRole('link', { name: /^Grace Mwangi/ })
      .tap()
    const sheet = page.getByRole('region', { name: 'Grace Mwangi' })
    await sheet.waitFor()
    await sheet.getByRole('button', { name: 'Next mention' }).tap()
    const current = page.locator('.m.lit.current')
    await current.waitFor()
    const [mention, cover] = [await current.boundingBox(), await sheet.boundingBox()]
    expect(mention?.y ?? 0).toBeGreaterThan(50)
    expect((mention?.y ?? 0) + (mention?.height ?? 0)).toBeLessThanOrEqual(cover?.y ?? 0)
    await sheet.getByRole('button', { name: 'Close' }).tap()
    await sheet.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  it('on a tablet the article and one panel with tabs', async () => {
    const { page } = await visit(ARTICLE, TABLET)
    const when = page.getByRole('complementary', { name: 'When' })
    const who = page.getByRole('complementary', { name: 'Who and where' })
    expect([await when.isVisible(), await who.isVisible()]).toEqual([true, false])
    await page.locator('.text a.m.person').first().click()
    await who.waitFor()
    expect(await when.isVisible()).toBe(false)
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name: /^When/ }).click()
    await when.waitFor()
  })
})
