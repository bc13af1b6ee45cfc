import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { analyseDocument } from '../../src/build/analyse-document.ts'
import { readDocument } from '../../src/build/read-document.ts'
import { axe, browserFound, DESKTOP, PHONE, TABLET, useVisitors } from './support/visit.ts'

const ARTICLE = '/read/lake-border-truce'
const CARD = `${ARTICLE}?entity=grace-mwangi`

/** Presses Tab, or what goes back, until the focus is on what goes by this name. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let n = 0; n < 60; n++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (name.test(focused)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab does not lead to ${name}`)
}

const card = (page: Page) => page.getByRole('complementary', { name: 'Who and where' })
const titled = (page: Page, name: string) => card(page).getByRole('heading', { level: 2, name, exact: true }).waitFor()

/** The names in the sidebar. */
const namesIn = (page: Page): Promise<string[]> => page.locator('.rail.who .names .name').allTextContents()

describe.runIf(browserFound)('correcting what was found', () => {
  const visit = useVisitors()

  it('by keyboard alone: a name is called otherwise, which is kept, and undone by a key', async () => {
    const { page } = await visit(ARTICLE)
    await page.keyboard.press('e')
    await page.waitForFunction(() => document.activeElement?.closest('.rail.who'))
    await tabTo(page, /^Grace Mwangi/)
    await page.keyboard.press('Enter')
    await titled(page, 'Grace Mwangi')
    await tabTo(page, /^Correct…/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'This is the same as…' }).waitFor()
    await tabTo(page, /^Call it…/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Minister Mwangi')
    await page.keyboard.press('Enter')
    await titled(page, 'Minister Mwangi')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Correct…')
    await page.reload()
    await titled(page, 'Minister Mwangi')
    await page.keyboard.press('e')
    await page.waitForFunction(() => document.activeElement?.closest('.rail.who'))
    await tabTo(page, /^Correct…/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'This is the same as…' }).waitFor()
    await tabTo(page, /^It is a person/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^a place/)
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('“Minister Mwangi” is a place').waitFor()
    await page.keyboard.press('z')
    await page.getByRole('status').getByText('Undone: “Minister Mwangi” is a place').waitFor()
    await card(page).getByText('Person', { exact: true }).waitFor()
  })

  it('two names become one, in the list, the text and the timeline', async () => {
    const { page } = await visit(CARD)
    await card(page).getByRole('button', { name: 'Correct…' }).click()
    await card(page).getByRole('button', { name: 'This is the same as…' }).click()
    const other = card(page).locator('.pick-name .choice-row').first()
    await other.click()
    await page.getByRole('status').getByText('is the same as').waitFor()
    const id = new URL(page.url()).searchParams.get('entity')
    expect(await page.locator('.m.lit').count()).toBeGreaterThan(0)
    expect(await page.locator(`.story [data-entity="${id}"]`).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByRole('button', { name: 'Do it again' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Do it again')
  })

  it('one mention is not of this one, from the note beside it', async () => {
    const { page } = await visit(ARTICLE)
    const marks = page.locator('.story a.m[data-entity="grace-mwangi"]')
    const count = await marks.count()
    await marks.nth(1).hover()
    await page.getByRole('button', { name: 'Not this one' }).click()
    await page.getByRole('status').getByText('is not “Grace Mwangi”').waitFor()
    expect(await marks.count()).toBe(count - 1)
  })

  it('what is no name is gone from the page, also after coming back', async () => {
    const { page } = await visit(CARD)
    await card(page).getByRole('button', { name: 'Correct…' }).click()
    await card(page).getByRole('button', { name: 'Not a name' }).click()
    await page.waitForFunction(() => document.activeElement?.matches('.rail.who h2'))
    await page.waitForFunction(() => document.querySelectorAll('.story [data-entity="grace-mwangi"]').length === 0)
    await page.reload()
    await card(page).getByRole('button', { name: 'Your corrections, 1' }).waitFor()
    expect(await page.locator('[data-entity="grace-mwangi"]').count()).toBe(0)
  })

  it('an event takes another date, by keyboard alone, here and on the timeline’s own page', async () => {
    const { page } = await visit(ARTICLE)
    const row = page.locator('.rail.when .ev').first()
    const id = (await row.getAttribute('id')) ?? ''
    await page.keyboard.press('t')
    await row.locator('.what').focus()
    await page.keyboard.press('Enter')
    await page.locator(`#${id}`).getByRole('button', { name: 'Correct the date…' }).waitFor()
    await tabTo(page, /^Correct the date…/)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('.date-form input'))
    await page.keyboard.press('Control+a')
    await page.keyboard.type('7 March 2019')
    await page.keyboard.press('Enter')
    const stop = page.locator('.rail.when .at').filter({ has: page.locator(`#${id}`) })
    await stop.getByRole('heading', { name: '7 March 2019' }).waitFor()
    await page.locator(`#${id}`).getByText('Set by you; the text says').waitFor()
    await page.waitForFunction((row) => document.getElementById(row)?.contains(document.activeElement), id)
    await page.getByRole('link', { name: 'Timeline on a page of its own' }).click()
    await page.waitForURL('**/timeline')
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    await page.locator(`#${id}`).getByText('date set by you').waitFor()
    await page.reload()
    await page.locator(`#${id}`).getByText('date set by you').waitFor()
  })

  it('corrections go into a file, and come back from it', async () => {
    const { page } = await visit(CARD)
    await card(page).getByRole('button', { name: 'Correct…' }).click()
    await card(page)
      .getByRole('button', { name: /^It is a person/ })
      .click()
    await card(page).getByRole('button', { name: 'a group' }).click()
    await card(page).getByText('set by you').waitFor()
    await card(page)
      .getByRole('link', { name: /^All \d+ names/ })
      .click()
    await card(page).getByRole('button', { name: 'Your corrections, 1' }).click()
    const list = page.getByRole('dialog', { name: 'Corrections' })
    const [download] = await Promise.all([page.waitForEvent('download'), list.getByRole('button', { name: 'Save as a file' }).click()])
    expect(download.suggestedFilename()).toBe('lake-border-truce.edits.json')
    const saved = readFileSync(await download.path(), 'utf8')
    expect(JSON.parse(saved)).toMatchObject({
      format: 'dateline-edits',
      article: { slug: 'lake-border-truce' },
      edits: [{ kind: 'classify' }],
    })
    await list.getByRole('button', { name: /^Undo: / }).click()
    await list.getByText('You have corrected nothing in this article yet.').waitFor()
    const file = { name: 'lake-border-truce.edits.json', mimeType: 'application/json', buffer: Buffer.from(saved) }
    await list.getByLabel('File of corrections').setInputFiles(file)
    await list.getByText('1 correction added.').waitFor()
    await list.getByText('“Grace Mwangi” is a group').waitFor()
    await page.keyboard.press('Escape')
    await page.goto(page.url())
    await card(page).getByRole('button', { name: 'Your corrections, 1' }).waitFor()
  })

  it('what an article is published with is in its page; a reader’s own go with it into a file that can take its place', async () => {
    const { page: plain } = await visit('/read/village-orchestra', { ...DESKTOP, javaScriptEnabled: false })
    expect(await namesIn(plain)).toContain('Dmitri Shostakovich')
    await plain.close()

    const { page } = await visit('/read/village-orchestra?entity=shostakovich')
    await card(page).getByText('Named by this site; the article says').waitFor()
    await card(page).getByRole('button', { name: 'Correct…' }).click()
    await card(page).getByRole('button', { name: 'This is the same as…' }).click()
    await card(page).getByRole('searchbox').fill('Park Chang-ho')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('is the same as').waitFor()
    await card(page)
      .getByRole('link', { name: /^All \d+ names/ })
      .click()
    const shown = await namesIn(page)
    expect(shown).not.toContain('Park Chang-ho')
    await card(page).getByRole('button', { name: 'Your corrections, 1' }).click()
    const list = page.getByRole('dialog', { name: 'Corrections' })
    await list.getByText('Made by this site, 1').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), list.getByRole('button', { name: 'Save as a file' }).click()])

    const name = download.suggestedFilename()
    const text = readFileSync(await download.path(), 'utf8')
    const seed = readDocument(join(import.meta.dirname, '../articles/village-orchestra/source.txt'))
    const { analysis, corrections } = analyseDocument({ ...seed, slug: 'village-orchestra', edits: { name, text } })
    expect(corrections.map(({ edit, fits }) => [edit.kind, fits])).toEqual([
      ['rename', true],
      ['merge', true],
    ])
    expect(analysis.entities.map((entity) => entity.name).sort()).toEqual(shown.sort())

    await list.getByRole('button', { name: /^Undo: / }).click()
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelector('.rail.who')?.textContent?.includes('Park Chang-ho'))
    expect(await namesIn(page)).toContain('Dmitri Shostakovich')
  })

  it.each([
    ['a desktop', DESKTOP],
    ['a dark desktop', { ...DESKTOP, colorScheme: 'dark' as const }],
    ['a tablet', TABLET],
    ['a phone', PHONE],
  ])('axe finds nothing while it is done, on %s', async (_, device) => {
    const { page } = await visit(`${CARD}&mention=1`, device)
    const button = (name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true').first()
    await button('Not this one').waitFor()
    await button('Correct…').click()
    await button('Call it…').waitFor()
    expect(await axe(page)).toEqual([])
    await button('This is the same as…').click()
    await page.getByRole('searchbox', { name: 'Which name is it?' }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await button(/^It is a person/).click()
    await button('something else').click()
    await button('Undo').waitFor()
    expect(await axe(page)).toEqual([])
    await button('Correct…').click()
    await button(/^Corrections made/).click()
    await page.getByRole('dialog', { name: 'Corrections' }).waitFor()
    expect(await axe(page)).toEqual([])
  })

  it('axe finds nothing in the form for a date', async () => {
    const { page } = await visit(ARTICLE)
    await page.locator('.rail.when .ev .what').first().click()
    await page.getByRole('button', { name: 'Correct the date…' }).click()
    await page.getByRole('textbox', { name: 'Until' }).waitFor()
    expect(await axe(page)).toEqual([])
  })
})
