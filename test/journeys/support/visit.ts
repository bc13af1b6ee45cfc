import AXE from 'axe-core'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { LAUNCH_ARGS } from './chromium.ts'

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const TABLET: BrowserContextOptions = { viewport: { width: 834, height: 1112 }, hasTouch: true }
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** Whether there is a browser to walk in; without one a journey is skipped, and the set-up has said so. */
export const browserFound = inject('chromium') !== null

export interface Visitor {
  readonly page: Page
  /** What the page complained of: console errors and warnings (hydration among them), uncaught errors, failed requests. */
  readonly complaints: string[]
}

/** Gives each test visitors of its own; whatever a page complains of fails the test that caused it. */
export function useVisitors() {
  let browser: Browser
  const contexts: BrowserContext[] = []
  const all: Visitor[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium') as string, args: LAUNCH_ARGS })
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    const complaints = all.flatMap((visitor) => visitor.complaints)
    all.length = 0
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    expect(complaints).toEqual([])
  })
  return async (path: string, options: BrowserContextOptions = DESKTOP, site = inject('site')): Promise<Visitor> => {
    // A service worker would fetch the whole site for each visitor: only the journeys about it have one.
    const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', ...options })
    contexts.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    const visitor: Visitor = { page, complaints: [] }
    all.push(visitor)
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type()) || message.text().includes('blocked by Playwright')) return
      visitor.complaints.push(message.text())
    })
    page.on('pageerror', (error) => visitor.complaints.push(String(error)))
    // Without JavaScript the browser gives up on the scripts that the page announces.
    const scripted = options.javaScriptEnabled !== false
    page.on('requestfailed', (request) => {
      // What was on its way when the page was left, or read anew, is given up.
      const givenUp = request.failure()?.errorText === 'net::ERR_ABORTED'
      if (scripted && !givenUp) visitor.complaints.push(`failed: ${request.url()}`)
    })
    await page.goto(site + path)
    if (scripted) {
      await page.waitForSelector('html.js')
      // A prerendered page is there before it listens.
      await page.waitForFunction(() => {
        const heading = document.querySelector('main h1') ?? document.querySelector('#root > *')
        return Object.keys(heading ?? {}).some((key) => key.startsWith('__react'))
      })
      await page.waitForTimeout(150)
    }
    return visitor
  }
}

/** Everything axe finds against WCAG 2.2 AA and its own best practices, a line each. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof AXE }).axe.run())
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html.slice(0, 160)}`).join('\n')}`)
}
