import { type Settings, settings, type Theme } from '../store/settings.ts'

/** The theme in force: the reader's, or light or dark as the device has it. */
export const themeOf = (chosen: Settings['theme'], deviceIsDark: boolean): Theme =>
  chosen === 'system' ? (deviceIsDark ? 'dark' : 'light') : chosen

/** Writes the settings onto `<html>`, where the style sheets read them. */
export function writeSettings(root: HTMLElement, chosen: Settings, deviceIsDark: boolean): void {
  root.classList.add('js')
  root.dataset.theme = themeOf(chosen.theme, deviceIsDark)
  root.dataset.marks = chosen.marks
  const property = (name: string, value: string | null) => (value ? root.style.setProperty(name, value) : root.style.removeProperty(name))
  property('--user-size', chosen.size === null ? null : `${chosen.size / 16}rem`)
  property('--user-leading', chosen.leading === null ? null : String(chosen.leading))
  property('--user-measure', chosen.measure === null ? null : String(chosen.measure))
}

/** Keeps `<html>` in step with the settings and with the device's theme. */
export function applySettings(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const write = () => writeSettings(document.documentElement, settings.get(), dark.matches)
  write()
  settings.subscribe(write)
  dark.addEventListener('change', write)
}
