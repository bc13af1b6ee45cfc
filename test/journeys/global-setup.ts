import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findChromium } from './support/chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser; null where there is none, and the journeys are skipped. */
    chromium: string | null
    /** Address of the built site, and of the same site under a path. */
    site: string
    siteUnderPath: string
    /** Where they were built. */
    siteFolder: string
    siteUnderPathFolder: string
  }
}

const ROOT = join(import.meta.dirname, '../..')
export const UNDER_PATH = '/some/path/'

/** Corrections that one of the articles is published with. */
const PUBLISHED = {
  format: 'dateline-edits',
  version: 1,
  article: { slug: 'village-orchestra' },
  edits: [{ kind: 'rename', entity: { name: 'Shostakovich', kind: 'person', at: null }, name: 'Dmitri Shostakovich' }],
}

/** Builds the site from the fixture articles, once at the root and once under a path, and serves both. */
export default async function setup({ provide }: TestProject) {
  const chromium = findChromium()
  provide('chromium', chromium)
  if (!chromium) {
    if (process.env.CI) throw new Error('No Chromium was found and none could be installed. Set CHROMIUM_PATH to one.')
    console.log('\nNo Chromium was found: the journeys are skipped. Install Chrome or Chromium, or set CHROMIUM_PATH, to run them.\n')
    provide('site', '')
    provide('siteUnderPath', '')
    provide('siteFolder', '')
    provide('siteUnderPathFolder', '')
    return
  }
  const work = mkdtempSync(join(tmpdir(), 'dateline-journeys-'))
  const seeds = fixtureSeeds(mkdtempSync(join(work, 'seeds-')))
  const site = await serve(join(work, 'site'), seeds, '/')
  const underPath = await serve(join(work, 'site-under-path'), seeds, UNDER_PATH)
  provide('site', site.address)
  provide('siteUnderPath', underPath.address)
  provide('siteFolder', join(work, 'site'))
  provide('siteUnderPathFolder', join(work, 'site-under-path'))
  return () => {
    site.server.kill()
    underPath.server.kill()
    rmSync(work, { recursive: true, force: true })
  }
}

/** The fixture articles as a folder of seeds: the journeys hold whatever lies in the project's own. */
function fixtureSeeds(folder: string): string {
  const articles = join(ROOT, 'test/articles')
  for (const name of readdirSync(articles)) {
    const source = readdirSync(join(articles, name)).find((file) => file.startsWith('source.')) as string
    copyFileSync(join(articles, name, source), join(folder, name + extname(source)))
  }
  writeFileSync(join(folder, 'village-orchestra.edits.json'), JSON.stringify(PUBLISHED))
  return folder
}

async function serve(outDir: string, seeds: string, base: string): Promise<{ server: ChildProcess; address: string }> {
  const env = { ...process.env, SEEDS: seeds, BASE_PATH: base, NODE_ENV: 'production' }
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  try {
    execFileSync(process.execPath, [vite, 'build', '--outDir', outDir], { cwd: ROOT, env, stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer }
    throw new Error(`The site did not build.\n${stdout}\n${stderr}`)
  }
  const port = await freePort()
  const server = spawn(
    process.execPath,
    [vite, 'preview', '--outDir', outDir, '--port', String(port), '--strictPort', '--host', '127.0.0.1'],
    {
      cwd: ROOT,
      env,
      stdio: 'ignore',
    },
  )
  const address = `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`
  await answering(`${address}/`)
  return { server, address }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('No port is free.'))))
    })
  })
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(address).catch(() => null)
    if (response?.ok) return
    await new Promise((wait) => setTimeout(wait, 100))
  }
  throw new Error(`The preview server did not answer at ${address}.`)
}
