import { kept } from './kept.ts'

export const THEMES = ['light', 'sepia', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface Settings {
  /** `system`: light or dark as the device has it. */
  readonly theme: Theme | 'system'
  /** Of the article's text, in CSS pixels at the browser's default of 16; null: the design's own, which depends on the screen. */
  readonly size: number | null
  /** Line height as a multiple of the size. */
  readonly leading: number | null
  /** Characters a line, about. */
  readonly measure: number | null
  readonly marks: 'quiet' | 'chosen' | 'none'
  readonly quotes: 'curled' | 'source'
  readonly letterKeys: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  size: null,
  leading: null,
  measure: null,
  marks: 'quiet',
  quotes: 'curled',
  letterKeys: true,
}

export const SIZE = { min: 16, max: 30, step: 1, usual: 21 } as const
export const LEADING = { min: 1.3, max: 1.9, step: 0.02, usual: 1.52 } as const
export const MEASURE = { min: 45, max: 85, step: 1, usual: 66 } as const

/** Under this key the early script (`settings/early.ts`) finds them before the first paint. */
export const SETTINGS_KEY = 'dateline:settings'

export const settings = kept<Settings>(SETTINGS_KEY, DEFAULT_SETTINGS, readSettings)

function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS
  const s = stored as Partial<Record<keyof Settings, unknown>>
  const oneOf = <T>(value: unknown, options: readonly T[], fallback: T): T => (options.includes(value as T) ? (value as T) : fallback)
  const within = (value: unknown, range: { min: number; max: number }): number | null =>
    typeof value === 'number' && value >= range.min && value <= range.max ? value : null
  return {
    theme: oneOf(s.theme, [...THEMES, 'system'] as const, DEFAULT_SETTINGS.theme),
    size: within(s.size, SIZE),
    leading: within(s.leading, LEADING),
    measure: within(s.measure, MEASURE),
    marks: oneOf(s.marks, ['quiet', 'chosen', 'none'] as const, DEFAULT_SETTINGS.marks),
    quotes: oneOf(s.quotes, ['curled', 'source'] as const, DEFAULT_SETTINGS.quotes),
    letterKeys: typeof s.letterKeys === 'boolean' ? s.letterKeys : true,
  }
}
