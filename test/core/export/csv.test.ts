import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entitiesCsv, eventsCsv } from '../../../src/core/export/csv.ts'
import { csvText } from '../../../src/core/export/csv-text.ts'
import { sample } from '../../app/sample.ts'
import { ADDRESS, anyExported, exported } from './exported.ts'

const table = (csv: string): string[][] => parse(csv)
const records = (csv: string): Record<string, string>[] => parse(csv, { columns: true })

describe('CSV text', () => {
  it('follows RFC 4180', () => {
    expect(csvText([['a', 'b, c', 'say "d"', 'e\nf', 1, true, null, undefined, '']])).toBe('a,"b, c","say ""d""","e\nf",1,true,,,\r\n')
  })

  it.each(['=1+1', '+1 on Monday', '-cmd|x', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋x', '－x', '＠x'])(
    'keeps a spreadsheet from running %j',
    (words) => {
      expect(table(csvText([[words]]))).toEqual([[`'${words}`]])
    },
  )

  it.each(['-3', '-0043', '-1.5', 'a=b', '1-2', ' =1'])('leaves %j alone', (words) => {
    expect(table(csvText([[words]]))).toEqual([[words]])
  })

  it('any words come back as they were', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), { minLength: 1 })
    fc.assert(
      fc.property(cells, (rows) => {
        const read = parse(csvText(rows), { relax_column_count: true }) as string[][]
        expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(rows)
      }),
    )
  })
})

describe('the table of events', () => {
  const events = records(eventsCsv(exported(sample, '2026-04-27')))

  it('has them all, in the order of the timeline', () => {
    expect(events.map(({ id }) => id)).toEqual(['closed', 'arrived', 'ceremony', 'thanked', 'sign', 'cover', 'sent', 'hurt', 'comment'])
  })

  it('has dates as EDTF and as days, and how they were come by', () => {
    expect(events.find(({ id }) => id === 'thanked')).toEqual({
      event: 'Norland leader Ada Obi thanked the Coast Union',
      date: 'until 26 April 2026',
      edtf: '../2026-04-26',
      earliest: '',
      latest: '2026-04-26',
      stated: 'Sunday',
      basis: 'publication',
      relation: 'or-before',
      status: 'happened',
      source: 'Harbour Post',
      participants: 'Ada Obi; Coast Union',
      place: '',
      main: 'true',
      sentence: 'Norland leader Ada Obi thanked the Coast Union on Sunday for "the opening of the harbour", the Harbour Post reported.',
      paragraph: '1',
      link: `${ADDRESS}?event=thanked`,
      id: 'thanked',
    })
  })

  it('names a source for which there is no entity by its words', () => {
    expect(events.find(({ id }) => id === 'hurt')?.source).toBe('Officials in Marrow')
  })
})

describe('the table of names', () => {
  it('has them all, in the order of the sidebar', () => {
    const names = records(entitiesCsv(exported(sample)))
    expect(names.map(({ id }) => id)).toEqual(['ada-obi', 'tobias-renn', 'marrow', 'coast-union', 'harbour-post', 'norland'])
    expect(names[0]).toEqual({
      name: 'Ada Obi',
      kind: 'person',
      'also called': 'Obi',
      roles: 'Norland leader',
      mentions: '3',
      'first paragraph': '1',
      quotations: '3',
      events: '1',
      country: '',
      'capital of': '',
      link: `${ADDRESS}?entity=ada-obi`,
      id: 'ada-obi',
    })
  })
})

it('tables of any article can be read, and no cell is a formula', () => {
  fc.assert(
    fc.property(anyExported, (from) => {
      for (const csv of [eventsCsv(from), entitiesCsv(from)]) {
        const rows = table(csv)
        for (const cell of rows.flat()) expect(/^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)).toBe(false)
      }
      expect(table(eventsCsv(from)).length).toBe(from.analysis.events.length + 1)
    }),
  )
})
