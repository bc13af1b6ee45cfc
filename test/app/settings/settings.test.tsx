import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeSettings } from '../../../src/app/settings/apply.ts'
import { EARLY_SCRIPT } from '../../../src/app/settings/early.ts'
import { SettingsButton } from '../../../src/app/settings/SettingsButton.tsx'
import { overlay } from '../../../src/app/store/page-state.ts'
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings, settings } from '../../../src/app/store/settings.ts'

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('dark') && deviceIsDark,
    addEventListener() {},
    removeEventListener() {},
  }))
})

let deviceIsDark = false

afterEach(() => {
  act(() => {
    overlay.set(null)
    settings.set(DEFAULT_SETTINGS)
  })
  localStorage.clear()
  deviceIsDark = false
  vi.unstubAllGlobals()
})

/** `<html>` as the early script leaves it, and as the app does. */
function bothWays(chosen: Partial<Settings> | null) {
  const html = document.documentElement
  for (const { name } of [...html.attributes]) html.removeAttribute(name)
  if (chosen) localStorage.setItem(SETTINGS_KEY, JSON.stringify(chosen))
  // The script is ours, a constant; running it is what a page's head does.
  new Function(EARLY_SCRIPT)()
  const early = html.cloneNode() as HTMLElement
  const app = document.createElement('html')
  writeSettings(app, { ...DEFAULT_SETTINGS, ...chosen }, deviceIsDark)
  const state = (root: HTMLElement) => ({ ...root.dataset, class: root.className, style: root.style.cssText })
  return [state(early), state(app)] as const
}

describe('settings before the first paint', () => {
  it.each<[string, Partial<Settings> | null, boolean]>([
    ['a first visit', null, false],
    ['a first visit on a dark device', null, true],
    ['dark chosen', { theme: 'dark' }, false],
    ['light chosen on a dark device', { theme: 'light' }, true],
    ['sepia, large, wide, airy, no marks', { theme: 'sepia', size: 24, measure: 72, leading: 1.7, marks: 'none' }, false],
  ])('are as the app writes them: %s', (_, chosen, dark) => {
    deviceIsDark = dark
    const [early, app] = bothWays(chosen)
    expect(early).toEqual(app)
  })

  it('survive a broken store', () => {
    localStorage.setItem(SETTINGS_KEY, '{')
    expect(() => new Function(EARLY_SCRIPT)()).not.toThrow()
    expect(document.documentElement.dataset.theme).toBe('light')
  })
})

describe('type and colour', () => {
  const open = async () => {
    render(<SettingsButton />)
    await userEvent.click(screen.getByRole('button', { name: 'Type and colour' }))
    return screen.findByRole('dialog', { name: 'Type and colour' })
  }

  it('changes the paper and keeps it', async () => {
    const dialog = await open()
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Sepia' }))
    expect(settings.get().theme).toBe('sepia')
    expect(within(dialog).getByRole('checkbox', { name: 'Follow the system' })).not.toBeChecked()
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Follow the system' }))
    expect(settings.get().theme).toBe('system')
  })

  it('steps the size with the letters at its ends', async () => {
    const dialog = await open()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Larger' }))
    expect(settings.get().size).toBe(22)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Smaller' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Smaller' }))
    expect(settings.get().size).toBe(20)
  })

  it('goes back to how it was at first', async () => {
    const dialog = await open()
    expect(within(dialog).queryByRole('button', { name: 'As it was at first' })).toBeNull()
    await userEvent.click(within(dialog).getByRole('radio', { name: 'None' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'As it was at first' }))
    expect(settings.get()).toEqual(DEFAULT_SETTINGS)
  })

  it('opens with a comma, closes with Escape and gives the focus back', async () => {
    render(<SettingsButton />)
    await userEvent.keyboard(',')
    expect(await screen.findByRole('dialog')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Type and colour' })).toHaveFocus()
  })

  it('closes when the page is clicked', async () => {
    await open()
    await userEvent.click(document.body)
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
