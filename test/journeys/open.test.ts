import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browserFound, useVisitors } from './support/visit.ts'

const NEWS = `Council votes to close the east quay

MARROW BAY - Councillors voted nine to four on Tuesday to close the east quay, the mayor, Ines Calloway, said.

Read more: Flood leaves market under water

"We had no choice," Calloway said on Tuesday.`

/** The browser itself notes that the host does not know a reader's own address. */
const exceptOwnAddress = (complaints: string[]) =>
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !/status of 404/.test(line)))

async function read(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Paste the text/ }).fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.locator('.text p').first().waitFor({ timeout: 30_000 })
}

describe.runIf(browserFound)('an article of one’s own', () => {
  const visit = useVisitors()

  it('is pasted, read, kept over a reload, listed, deleted and brought back', async () => {
    const { page, complaints } = await visit('/open')
    await read(page, NEWS)
    expect(new URL(page.url()).pathname).toBe('/read/~council-votes-to-close-the-east-quay')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Council votes to close the east quay')
    await page
      .getByRole('complementary', { name: 'Who and where' })
      .getByRole('link', { name: /^Ines Calloway/ })
      .waitFor()
    await page.getByText('Read more: Flood leaves market under water').waitFor()
    await page.reload()
    await page.locator('.text p').first().waitFor()
    exceptOwnAddress(complaints)
    await page.getByRole('link', { name: 'Library' }).click()
    const link = page.getByRole('link', { name: 'Council votes to close the east quay' })
    await link.waitFor()
    await page.getByRole('button', { name: 'Delete “Council votes to close the east quay”' }).click()
    await page.getByText('was deleted').waitFor()
    expect(await link.count()).toBe(0)
    await page.keyboard.press('Enter')
    await link.click()
    await page.locator('.text p').first().waitFor()
  })
})
