import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, browserFound, PHONE, useVisitors } from './support/visit.ts'

const STORY = 'The council of Marrow Bay met on 3 March 2026.\n\nMayor Ines Calloway opened the east quay in 2024.'

describe.runIf(browserFound)('what is on the device', () => {
  const visit = useVisitors()

  async function bring(page: Page, text: string): Promise<void> {
    await page.getByRole('textbox').first().fill(text)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.waitForURL('**/read/~*')
    await page.getByRole('complementary', { name: 'Who and where' }).waitFor()
  }

  it('goes to another device through a file, and comes only once', async () => {
    const { page } = await visit('/open')
    await bring(page, STORY)
    await page.getByRole('link', { name: 'Library' }).click()
    await page
      .getByRole('link', { name: /^The council of Marrow Bay/ })
      .first()
      .waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a backup' }).click()])
    expect(download.suggestedFilename()).toMatch(/^dateline-backup-\d{4}-\d\d-\d\d\.json$/)
    const file = { name: 'backup.json', mimeType: 'application/json', buffer: readFileSync(await download.path()) }

    const { page: other } = await visit('/', PHONE)
    expect(await other.getByRole('link', { name: /^The council of Marrow Bay/ }).count()).toBe(0)
    await other.getByLabel('Backup to restore').setInputFiles(file)
    await other.getByText('1 article restored.').waitFor()
    expect(await axe(other)).toEqual([])
    await other.getByLabel('Backup to restore').setInputFiles(file)
    await other.getByText('0 articles restored. 1 article here already.').waitFor()
    await other
      .getByRole('link', { name: /^The council of Marrow Bay/ })
      .first()
      .click()
    await other.getByRole('heading', { level: 1, name: /^The council of Marrow Bay/ }).waitFor()
  })

  it('says so where a file is no backup', async () => {
    const { page } = await visit('/')
    await page.getByLabel('Backup to restore').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await page.getByText('This file is no backup of Dateline.').waitFor()
  })

  it('is the same in two tabs', async () => {
    const { page } = await visit('/')
    const second = await page.context().newPage()
    await second.goto(`${page.url()}open`)
    await bring(second, STORY)
    await page
      .getByRole('link', { name: /^The council of Marrow Bay/ })
      .first()
      .waitFor()
  })

  it('articles are found by any of their words, one’s own too', async () => {
    const { page } = await visit('/open')
    await bring(page, `${STORY}\n\nA heron watched the ceremony from the breakwater.`)
    await page.getByRole('link', { name: 'Library' }).click()
    const find = page.getByRole('searchbox', { name: 'Find in the library' })
    await find.fill('heron breakwater')
    await page
      .getByRole('link', { name: /^The council of Marrow Bay/ })
      .first()
      .waitFor()
    await expect.poll(() => page.getByRole('article').count(), { timeout: 10_000 }).toBe(1)
    await page
      .getByRole('article')
      .getByText(/heron watched the ceremony/)
      .waitFor()
    // Words that stand in the running text of an article of the site, and nowhere in its summary.
    await find.fill('binoculars telescope zzz')
    await page.getByText(/^No article speaks of/).waitFor()
  })
})
