import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
  const folder = process.env[variable]
  return folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`] : []
})

/**
 * A Chromium to run the journeys in: the one that CHROMIUM_PATH names, an installed one, or Playwright's own; where
 * there is none, Debian's is installed if this user may do so. Null where no browser is to be had.
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is set to ${named}, and there is no such file.`)
    return named
  }
  return installed() ?? (installFromDebian() ? installed() : null)
}

function installed(): string | null {
  const onPath = NAMES.map(which).find((path) => path !== null)
  return onPath ?? [...MAC, ...WINDOWS, playwrightsOwn()].find((path) => existsSync(path)) ?? null
}

function which(name: string): string | null {
  const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  return status === 0 ? (stdout.split('\n')[0]?.trim() ?? null) : null
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}

function installFromDebian(): boolean {
  const root = process.getuid?.() === 0
  if (!root || which('apt-get') === null) return false
  console.log('No Chromium found: installing Debian’s.')
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  try {
    run('update', '-qq')
    run('install', '-y', '-qq', '--no-install-recommends', 'chromium')
    return true
  } catch (error) {
    console.log(`Installing Chromium failed: ${(error as Error).message}`)
    return false
  }
}

/** Chromium's sandbox does not work for root; the other switches keep it from calling home. */
export const LAUNCH_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
