import type { Metadata } from '../../core/index.ts'

/** Front matter that says what was found out about a document; empty where that is nothing. */
export function frontMatter(metadata: { readonly [Key in keyof Metadata]?: Metadata[Key] | undefined }): string {
  const lines = Object.entries(metadata).flatMap(([key, value]) => {
    const words = value
      ?.replace(/\s+/g, ' ')
      .replace(/\p{Surrogate}/gu, '')
      .trim()
      .slice(0, 500)
    return words ? [`${key}: ${JSON.stringify(words)}`] : []
  })
  return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n` : ''
}

/** The day of a date as files have it, `2026-03-03T08:00:00Z`, `Tue, 3 Mar 2026 08:00:00 +0100`; undefined for nonsense. */
export function dayOf(written: string | undefined): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(written?.trim() ?? '')?.[0]
  if (iso) return isDay(iso) ? iso : undefined
  const words = /(?<day>\d{1,2}) (?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?<year>\d{4})/i.exec(
    written ?? '',
  )?.groups
  if (!words) return undefined
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((words.month ?? '').toLowerCase()) / 3 + 1
  const day = `${words.year}-${String(month).padStart(2, '0')}-${(words.day ?? '').padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

const isDay = (day: string): boolean =>
  !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
