import { annotationsOf } from './annotations.ts'
import { calendarOf } from './calendar.ts'
import { entitiesCsv, eventsCsv } from './csv.ts'
import type { Exported } from './exported.ts'
import { contractJson } from './json.ts'
import { markdownBriefing } from './markdown.ts'

export type ExportFormat = 'briefing' | 'events' | 'names' | 'calendar' | 'annotations' | 'json'

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string
  /** Its media type. */
  readonly type: string
  readonly text: string
}

/** Without a byte order mark spreadsheets read UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Windows takes these for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** What files of an article are called: without the `~` of a reader's own, which systems take for a mark of passing things. */
function stemOf(slug: string): string {
  const stem = slug.replace(/^~/, '')
  return DEVICE.test(stem) ? `article-${stem}` : stem
}

/** An article in one of the formats. `made`: the time it is made at, ISO 8601 in UTC; only calendars hold it. */
export function exportFile(format: ExportFormat, from: Exported, made: string): ExportFile {
  const file = (ending: string, type: string, text: string): ExportFile => ({ name: stemOf(from.article.slug) + ending, type, text })
  switch (format) {
    case 'briefing':
      return file('.md', 'text/markdown', markdownBriefing(from))
    case 'events':
      return file('-events.csv', 'text/csv', BYTE_ORDER_MARK + eventsCsv(from))
    case 'names':
      return file('-names.csv', 'text/csv', BYTE_ORDER_MARK + entitiesCsv(from))
    case 'calendar':
      return file('.ics', 'text/calendar', calendarOf(from, made))
    case 'annotations':
      return file('-annotations.jsonld', 'application/ld+json', annotationsOf(from))
    case 'json':
      return file('.json', 'application/json', contractJson(from))
  }
}
