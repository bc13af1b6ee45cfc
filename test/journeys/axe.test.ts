import { describe, expect, it } from 'vitest'
import { axe, browserFound, DESKTOP, PHONE, TABLET, useVisitors } from './support/visit.ts'

const PAGES = ['/', '/read/harbour-trial', '/read/harbour-trial/timeline', '/404']

describe.runIf(browserFound)('axe finds nothing', () => {
  const visit = useVisitors()
  const inTheme = (theme: string) => ({ colorScheme: theme === 'dark' ? ('dark' as const) : ('light' as const) })

  for (const theme of ['light', 'sepia', 'dark']) {
    it.each(PAGES)(`in ${theme}: %s`, async (path) => {
      const visitor = await visit(path, { ...DESKTOP, ...inTheme(theme) })
      await visitor.page.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen
      }, theme)
      // The page for unknown addresses keeps its words back until it is known that there is nothing.
      await visitor.page.getByRole('main').waitFor()
      expect(await axe(visitor.page)).toEqual([])
      visitor.complaints.splice(0, visitor.complaints.length, ...visitor.complaints.filter((line) => !line.includes('404')))
    })
  }

  it.each([
    ['a phone', PHONE],
    ['a tablet', TABLET],
  ])('on %s', async (_, device) => {
    const { page } = await visit('/read/harbour-trial', device)
    expect(await axe(page)).toEqual([])
  })

  it('with a name chosen, then an event, on a desktop and a phone', async () => {
    for (const device of [DESKTOP, PHONE]) {
      const { page } = await visit('/read/harbour-trial', device)
      const mark = page.locator('.text a.m.person').first()
      await mark.click()
      await page.locator('.m.lit').first().waitFor()
      expect(await axe(page)).toEqual([])
      await page.goto(`${new URL(page.url()).origin}/read/harbour-trial?event=${await firstEvent(page)}`)
      await page.locator('.passage').first().waitFor()
      expect(await axe(page)).toEqual([])
    }
  })

  it('with settings and help open', async () => {
    const { page } = await visit('/read/harbour-trial')
    await page.getByRole('button', { name: 'Type and colour' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
    expect(await axe(page)).toEqual([])
  })
})

const firstEvent = (page: import('playwright-core').Page) =>
  page
    .locator('.rail.when [id^="ev-"]')
    .first()
    .getAttribute('id')
    .then((id) => id?.slice('ev-'.length) ?? '')
