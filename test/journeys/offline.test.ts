import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { UNDER_PATH } from './global-setup.ts'
import { type StaticHost, staticHost } from './support/static-host.ts'
import { axe, browserFound, DESKTOP, PHONE, useVisitors } from './support/visit.ts'

const ALLOWED = { ...DESKTOP, serviceWorkers: 'allow' } as const

describe.runIf(browserFound)('without a network', () => {
  const visit = useVisitors()
  const hosts: StaticHost[] = []
  afterEach(() => Promise.all(hosts.splice(0).map((host) => host.close())))

  async function host(folder: string, base?: string): Promise<StaticHost> {
    const made = await staticHost(folder, base)
    hosts.push(made)
    return made
  }

  const PATIENT = { timeout: 40_000, interval: 300 }

  /** Waits until the whole site is on the device. */
  const allKept = (page: Page) =>
    expect
      .poll(async () => {
        const kept = await page.evaluate(async () => {
          const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
          return (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url)
        })
        return [kept.some((url) => url.includes('/worker-')), kept.filter((url) => url.includes('/articles/')).length]
      }, PATIENT)
      .toEqual([true, 6])

  const storeNames = (page: Page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('dateline ')))

  /** What a browser says on its console of a network that is not there. */
  const forgiveNetwork = (complaints: string[]) =>
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((line) => !/ERR_(?:CONNECTION|INTERNET|FAILED)|status of 404|^failed: /.test(line)),
    )

  it.each([
    ['at the root', 'siteFolder', '/'],
    ['under a path', 'siteUnderPathFolder', UNDER_PATH],
  ] as const)('after one visit everything is there, %s', async (_, folder, base) => {
    const site = await host(inject(folder), base)
    const { page, complaints } = await visit('/', ALLOWED, site.address)
    await allKept(page)
    await site.close()

    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Dateline' }).waitFor()
    await page.getByRole('link', { name: /^Kenya and Ethiopia agreed on Tuesday/ }).click()
    await page
      .getByRole('complementary', { name: 'Who and where' })
      .getByRole('link', { name: /^Grace Mwangi/ })
      .click()
    await page.getByRole('heading', { name: 'Grace Mwangi' }).waitFor()
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('dialog', { name: 'Export' }).waitFor()

    // An address that was never visited, and one that leads nowhere.
    await page.goto(`${site.address}/read/comet-mission/timeline`)
    await page.getByRole('heading', { level: 1, name: 'When' }).waitFor()
    await page.goto(`${site.address}/read/no-such-article`)
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()

    // An article of one's own is read and analysed.
    await page.goto(`${site.address}/open`)
    await page
      .getByRole('textbox')
      .first()
      .fill('The council of Marrow Bay met on 3 March 2026.\n\nMayor Ines Calloway opened the east quay in 2024.')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.waitForURL('**/read/~*')
    await page.getByRole('complementary', { name: 'When' }).getByText('2024').first().waitFor()
    await page.reload()
    await page.getByRole('complementary', { name: 'When' }).getByText('2024').first().waitFor()
    forgiveNetwork(complaints)
  })

  it('can be installed: a manifest with icons, a page to start at and one that takes files', async () => {
    const site = await host(inject('siteUnderPathFolder'), UNDER_PATH)
    const { page } = await visit('/', ALLOWED, site.address)
    const session = await page.context().newCDPSession(page)
    const { url, errors, data } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const manifest = JSON.parse(data ?? '{}')
    expect(new URL(manifest.start_url, url).pathname).toBe(UNDER_PATH)
    for (const icon of manifest.icons) expect((await fetch(new URL(icon.src, url))).status, icon.src).toBe(200)
    expect(new URL(manifest.share_target.action, url).pathname).toBe(`${UNDER_PATH}open`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // A private window, which tests run in, offers no installation.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  })

  it('takes what another app shares: a file or a text, once the reader says so', async () => {
    const site = await host(inject('siteUnderPathFolder'), UNDER_PATH)
    const { page, complaints } = await visit('/', ALLOWED, site.address)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (!navigator.serviceWorker.controller)
        await new Promise((ready) => navigator.serviceWorker.addEventListener('controllerchange', ready))
    })
    /** What the system does when something is shared with an installed app: it posts a form. */
    const share = (name: string, value: string, file: string | null) =>
      page.evaluate(
        ([field, words, fileName]) => {
          const form = Object.assign(document.createElement('form'), { method: 'POST', action: 'open', enctype: 'multipart/form-data' })
          const input = Object.assign(document.createElement('input'), { name: field as string, type: fileName ? 'file' : 'text' })
          form.append(input)
          document.body.append(form)
          if (fileName) {
            const given = new DataTransfer()
            given.items.add(new File([words as string], fileName))
            input.files = given.files
          } else input.value = words as string
          form.submit()
        },
        [name, value, file] as const,
      )

    await share('files', 'The council of Marrow Bay met on 3 March 2026.', 'größe.txt')
    await page.getByText('größe.txt was shared with Dateline.').waitFor()
    await page.locator('.sent').getByRole('button', { name: 'Read it' }).click()
    await page.waitForURL('**/read/~*')

    await page.goto(`${site.address}/`)
    await share('text', 'Mayor Ines Calloway opened the east quay in 2024.', null)
    await page.getByText('A text was shared with Dateline.').waitFor()
    await page.getByRole('button', { name: 'No, thank you' }).click()
    await page.reload()
    expect(await page.getByText('was shared with Dateline').count()).toBe(0)
    forgiveNetwork(complaints)
  })

  it('a new version is offered, not forced, and clears away the old one', async () => {
    const site = await host(inject('siteFolder'))
    const { page, complaints } = await visit('/read/comet-mission', ALLOWED, site.address)
    await allKept(page)
    const [before] = await storeNames(page)
    expect(await storeNames(page)).toHaveLength(1)

    publishAnew(site)
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await page.getByText('A new version is ready.').waitFor()
    expect(await axe(page)).toEqual([])
    await page.evaluate(() => document.body.classList.add('as-it-was'))
    await page.waitForTimeout(500)
    expect(await page.locator('body.as-it-was').count()).toBe(1)

    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Reload' }).click()])
    await expect.poll(() => storeNames(page), PATIENT).not.toContain(before)
    expect(await storeNames(page)).toHaveLength(1)
    expect(await page.getByText('A new version is ready.').count()).toBe(0)
    forgiveNetwork(complaints)
  })

  it('put off, the new version waits, and the page goes on as it is', async () => {
    const site = await host(inject('siteFolder'))
    const { page } = await visit('/read/comet-mission', { ...PHONE, serviceWorkers: 'allow' }, site.address)
    await allKept(page)
    publishAnew(site)
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await page.getByRole('button', { name: 'Later' }).tap()
    expect(await page.getByText('A new version is ready.').count()).toBe(0)
    expect(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))).toBe(true)
  })

  /** The same site with one file more changed: its worker names another version, which lacks the code of this page. */
  function publishAnew(site: StaticHost): void {
    const worker = readFileSync(join(inject('siteFolder'), 'sw.js'), 'utf8')
    site.publish('sw.js', worker.replace(/version:`[^`]+`/, 'version:`another`').replace(/assets\/offline-[^,`]+,?/, ''))
  }
})
