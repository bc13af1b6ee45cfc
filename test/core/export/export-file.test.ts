import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { type ExportFormat, exportFile } from '../../../src/core/export/export-file.ts'
import { sample } from '../../app/sample.ts'
import { exported } from './exported.ts'

const MADE = '2026-05-01T09:30:15Z'
const from = exported(sample, '2026-04-27')

describe('export files', () => {
  it.each<[ExportFormat, string, string]>([
    ['briefing', 'harbour.md', 'text/markdown'],
    ['events', 'harbour-events.csv', 'text/csv'],
    ['names', 'harbour-names.csv', 'text/csv'],
    ['calendar', 'harbour.ics', 'text/calendar'],
    ['annotations', 'harbour-annotations.jsonld', 'application/ld+json'],
    ['json', 'harbour.json', 'application/json'],
  ])('%s is saved as %s', (format, name, type) => {
    expect(exportFile(format, from, MADE)).toMatchObject({ name, type })
  })

  it('tables begin with a byte order mark, or spreadsheets misread them', () => {
    expect(exportFile('events', from, MADE).text).toMatch(/^\uFEFFevent,date,edtf/)
  })

  it('every date in them is EDTF to an independent reader of it', () => {
    const briefing = exportFile('briefing', from, MADE).text
    const dates = [
      ...from.analysis.events.flatMap(({ when }) => when.edtf ?? []),
      ...from.analysis.times.flatMap((time) => time.edtf ?? []),
      ...[...briefing.matchAll(/`(?<edtf>[^`]+)`/g)].map((found) => found.groups?.edtf ?? ''),
    ]
    expect(dates.length).toBeGreaterThan(15)
    for (const date of dates) expect(() => edtf(date), date).not.toThrow()
  })
})
