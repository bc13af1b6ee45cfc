import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { dragOver, edgeOf, painted } from './support/select.ts'
import { axe, browserFound, DESKTOP, PHONE, TABLET, useVisitors } from './support/visit.ts'

const ARTICLE = '/read/lake-border-truce'

const bar = (page: Page) => page.getByRole('group', { name: 'Selected words' })
const choose = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).click()
const list = (page: Page) => page.getByRole('list', { name: 'Highlights and notes' })
const waitPainted = (page: Page, colour: string, words: string) => expect.poll(() => painted(page, colour), { timeout: 5000 }).toBe(words)

describe.runIf(browserFound)('highlights and notes', () => {
  const visit = useVisitors()

  it('words are selected, highlighted over names and paragraphs, noted on, listed, and there again after a reload', async () => {
    const { page } = await visit(ARTICLE)
    await dragOver(page, 'their patrol boats')
    await choose(page, 'Yellow')
    await waitPainted(page, 'yellow', 'their patrol boats')
    await dragOver(page, 'Mwangi and her', 'the gun')
    await choose(page, 'Note')
    await page.getByRole('textbox', { name: 'Note' }).fill('Who paid?\nAsk the embassy.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').getByText('Who paid?').waitFor()
    await page.keyboard.press('Escape')

    await page.reload()
    await expect.poll(() => painted(page, 'yellow')).toContain('Mwangi and her Ethiopian counterpart, Tadesse Bekele')
    await page.getByRole('link', { name: 'Notes 2' }).click()
    await expect.poll(() => list(page).getByRole('listitem').count()).toBe(2)
    await page.getByText('2 highlights, 1 note').waitFor()
    expect(await axe(page)).toEqual([])

    // The names in it are still links, and the words themselves open what was noted.
    await page.locator('.story a.m', { hasText: 'Tadesse Bekele' }).first().click()
    await page.getByRole('heading', { level: 2, name: 'Tadesse Bekele', exact: true }).waitFor()
    const { x, y } = await edgeOf(page, 'hotel on the', 'start')
    await page.mouse.click(x, y)
    await page.getByRole('dialog', { name: 'Yellow highlight with a note' }).waitFor()
    await page.getByRole('button', { name: 'Pink' }).click()
    await expect.poll(() => painted(page, 'pink')).toContain('Tadesse Bekele')
    expect(await axe(page)).toEqual([])
  })

  it('are made while the browser still waits to be told whether it may keep them for good', async () => {
    const { page } = await visit(ARTICLE)
    await page.evaluate(() => {
      StorageManager.prototype.persisted = async () => false
      // Firefox puts this question to its reader, and answers when the reader does.
      StorageManager.prototype.persist = () => new Promise(() => {})
    })
    await dragOver(page, 'their patrol boats')
    await choose(page, 'Note')
    await page.getByRole('textbox', { name: 'Note' }).fill('Whose boats?')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').getByText('Whose boats?').waitFor()
  })

  it('what overlaps in one colour becomes one; what was deleted comes back', async () => {
    const { page } = await visit(ARTICLE)
    await dragOver(page, 'their patrol boats')
    await choose(page, 'Green')
    await waitPainted(page, 'green', 'their patrol boats')
    await dragOver(page, 'boats from the northern end')
    await choose(page, 'Green')
    await waitPainted(page, 'green', 'their patrol boats from the northern end')
    const { x, y } = await edgeOf(page, 'patrol', 'start')
    await page.mouse.click(x, y)
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await waitPainted(page, 'green', '')
    await page.getByRole('status').getByText('Highlight deleted').waitFor()
    await page.keyboard.press('z')
    await waitPainted(page, 'green', 'their patrol boats from the northern end')
    await page.reload()
    await waitPainted(page, 'green', 'their patrol boats from the northern end')
  })

  it('by keyboard alone: a sentence is chosen, made longer, highlighted, found in the list, changed and deleted', async () => {
    const { page } = await visit(ARTICLE)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('h')
    await page.waitForFunction(() => document.activeElement?.closest('.hl-bar'))
    await page.keyboard.press('ArrowDown')
    for (let n = 0; n < 5; n++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Shift+ArrowRight')
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await waitPainted(page, 'green', 'obliges both sides to pull back at least 15 km from')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p2')
    await page.keyboard.press('m')
    await page.waitForFunction(() => document.activeElement?.matches('.rail.notes h2'))
    await page.getByRole('button', { name: /^Change: obliges/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Add a note' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('How far is that?')
    await page.keyboard.press('Control+Enter')
    await list(page).getByText('How far is that?').waitFor()
    await page.getByRole('button', { name: 'Delete' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Nothing is marked in this article yet.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Notes')
    await page.keyboard.press('z')
    await list(page).getByText('How far is that?').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 2, name: 'Who and where' }).waitFor()
  })

  it('a selection made with keys has its bar next in the order of Tab', async () => {
    const { page } = await visit(ARTICLE)
    await page.evaluate(() => {
      const words = [...(document.querySelector('#p5')?.childNodes ?? [])].find((node) => node instanceof Text)
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 2)
    })
    for (let n = 0; n < 4; n++) await page.keyboard.press('Shift+ArrowRight')
    await bar(page).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await painted(page, 'yellow')).length).toBeGreaterThan(2)
  })

  it('goes into the exports, and from the list to the passage and back', async () => {
    const { page } = await visit(ARTICLE)
    await dragOver(page, 'a three-week standoff')
    await choose(page, 'Note')
    await page.getByRole('textbox', { name: 'Note' }).fill('Since when?')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').getByText('Since when?').waitFor()
    await page.keyboard.press('Escape')
    const save = async (button: RegExp) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
      return readFileSync(await download.path(), 'utf8')
    }
    await page.getByRole('button', { name: 'Export' }).click()
    const briefing = await save(/^Briefing/)
    expect(briefing).toContain('## My highlights and notes')
    expect(briefing).toContain('**Note:** Since when?')
    const annotations = JSON.parse(await save(/^Marks and notes/)).first.items
    expect(annotations.at(-1)).toMatchObject({ motivation: 'commenting', target: { styleClass: 'yellow' } })
    await page.keyboard.press('Escape')

    await page.keyboard.press('m')
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await list(page).getByRole('link').click()
    await expect.poll(() => page.evaluate(() => document.querySelector('#p1')?.getBoundingClientRect().top)).toBeGreaterThan(0)
    await page.getByRole('button', { name: /Back to where you were/ }).click()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  })

  it('all highlights are on a page of their own, which the library leads to and which leads to the passage', async () => {
    const { page } = await visit(ARTICLE)
    await dragOver(page, 'a three-week standoff')
    await choose(page, 'Pink')
    await waitPainted(page, 'pink', 'a three-week standoff')
    await page.getByRole('link', { name: 'Library' }).click()
    await page.getByRole('link', { name: '1 highlight', exact: true }).waitFor()
    await page.getByRole('link', { name: 'All highlights' }).click()
    await page.getByRole('searchbox', { name: 'Find in highlights and notes' }).fill('weeks')
    await page.getByText('Nothing marked speaks of “weeks”.').waitFor()
    await page.getByRole('searchbox', { name: 'Find in highlights and notes' }).fill('standoff')
    expect(await axe(page)).toEqual([])
    await page.getByRole('link', { name: 'a three-week standoff' }).click()
    await waitPainted(page, 'now', 'a three-week standoff')
    await list(page).getByText('a three-week standoff').waitFor()
  })

  it('two tabs stay in step', async () => {
    const { page } = await visit(ARTICLE)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await dragOver(page, 'a three-week standoff')
    await choose(page, 'Blue')
    await waitPainted(other, 'blue', 'a three-week standoff')
    await other.getByRole('link', { name: 'Notes 1' }).waitFor()
  })

  it('a browser that keeps nothing says so, and keeps it for the visit', async () => {
    const { page } = await visit(ARTICLE)
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('No.', 'SecurityError')
      }
    })
    await dragOver(page, 'a three-week standoff')
    await choose(page, 'Blue')
    await waitPainted(page, 'blue', 'a three-week standoff')
    await page.keyboard.press('m')
    await page.getByText('This browser keeps nothing for this page').waitFor()
    await list(page).getByText('a three-week standoff').waitFor()
  })

  it('colours are there under forced colours and on paper', async () => {
    const { page } = await visit(ARTICLE)
    await dragOver(page, 'a three-week standoff')
    await choose(page, 'Blue')
    await waitPainted(page, 'blue', 'a three-week standoff')
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('#p1') as Element).printColorAdjust)).toBe('exact')
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
    const background = await page.evaluate(
      () => getComputedStyle(document.querySelector('#p1') as Element, '::highlight(note-blue)').backgroundColor,
    )
    expect(background).not.toBe('rgba(0, 0, 0, 0)')
  })

  it.each([
    ['a dark desktop', { ...DESKTOP, colorScheme: 'dark' as const }],
    ['a tablet', TABLET],
    ['a phone', PHONE],
    ['a dark phone', { ...PHONE, colorScheme: 'dark' as const }],
  ])('axe finds nothing, and nothing is too wide, on %s', async (_, device) => {
    const { page } = await visit(ARTICLE, device)
    // On a phone the views take turns, and the article with its heading is out of sight while another is shown.
    const turns = device.isMobile ? /^(landmark-one-main|page-has-heading-one)/ : /^$/
    const steady = async () => {
      expect((await axe(page)).filter((found) => !turns.test(found))).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    }
    await page.evaluate(() => {
      const words = document.querySelector('#p4')
      if (words) getSelection()?.selectAllChildren(words)
    })
    await bar(page).waitFor()
    await steady()
    await choose(page, 'Note')
    await page.getByRole('textbox', { name: 'Note' }).fill('A note on a phone')
    await steady()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').getByText('A note on a phone').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.getByRole('link', { name: 'Notes 1' }).locator('visible=true').click()
    await list(page).getByText('A note on a phone').waitFor()
    await steady()
    await page.getByRole('button', { name: /^Change: / }).click()
    await steady()
  })
})
