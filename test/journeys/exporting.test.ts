import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, browserFound, PHONE, useVisitors } from './support/visit.ts'

const ARTICLE = '/read/ferry-sinking'

describe.runIf(browserFound)('exporting an article', () => {
  const visit = useVisitors()

  /** Saves one file as the browser does and gives its name and text. */
  async function save(page: Page, button: RegExp): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
  }

  it('saves files that other programs read, whose links lead back to the passage', async () => {
    const { page } = await visit(ARTICLE)
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('dialog', { name: 'Export' }).waitFor()
    expect(await axe(page)).toEqual([])

    const events = await save(page, /^Events, as a table/)
    expect(events.name).toBe('ferry-sinking-events.csv')
    const rows: Record<string, string>[] = parse(events.text, { columns: true, bom: true })
    expect(rows.length).toBeGreaterThan(10)

    const calendar = await save(page, /^Dated events, for a calendar/)
    expect(calendar.name).toBe('ferry-sinking.ics')
    const entries = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent')
    expect(entries.length).toBe(rows.filter(({ edtf }) => edtf !== '').length)

    const json = await save(page, /^Everything/)
    expect(JSON.parse(json.text).events.length).toBe(rows.length)

    const briefing = await save(page, /^Briefing/)
    expect(briefing.text).toContain('## Who and where')
    await page.getByText('Saved as ferry-sinking.md.').waitFor()

    await page.goto(rows[0]?.link ?? '')
    await page.locator('.passage').first().waitFor()
  })

  it('by keyboard: opened, closed with Escape, and the focus comes back', async () => {
    const { page } = await visit(ARTICLE)
    await page.getByRole('button', { name: 'Export' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Export' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Export' }).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export')
  })

  it('fits a phone', async () => {
    const { page } = await visit(ARTICLE, PHONE)
    await page.getByRole('button', { name: 'Export' }).tap()
    await page.getByRole('dialog', { name: 'Export' }).waitFor()
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  /** Prints as the dialog of the browser would, and gives the text of each page. */
  async function print(page: Page, button: RegExp, format: 'A4' | 'Letter'): Promise<string[]> {
    await page.evaluate(() => {
      window.print = () => document.documentElement.classList.add('asked-to-print')
    })
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('button', { name: button }).click()
    await page.waitForSelector('html.asked-to-print')
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format })), verbosity: 0 }).promise
    const texts: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    }
    return texts
  }

  it.each(['A4', 'Letter'] as const)('prints a briefing on one page of %s, and the page is as before', async (format) => {
    const { page } = await visit('/read/comet-mission')
    const [text, ...more] = await print(page, /^One-page briefing/, format)
    expect(more).toEqual([])
    for (const part of ['When', 'Who and where', 'What was said', 'Numbers in the margin']) expect(text).toContain(part)
    await page.waitForSelector('.print-sheet', { state: 'detached' })
    expect(await page.getByRole('complementary', { name: 'When' }).isVisible()).toBe(true)
  })

  it('prints the whole article with its marks, then names and timeline', async () => {
    const { page } = await visit(ARTICLE, { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' })
    const pages = await print(page, /^The whole article/, 'A4')
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]).not.toContain('Publication date')
    expect(pages.join(' ')).toMatch(/Left out of the text|When/)
    expect(pages.slice(1).join(' ')).toContain('Who and where')
  })
})
