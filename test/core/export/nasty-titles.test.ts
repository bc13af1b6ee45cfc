import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { type ExportFormat, exportFile } from '../../../src/core/export/export-file.ts'
import { sample } from '../../app/sample.ts'
import { exported } from './exported.ts'

const MADE = '2026-05-01T09:30:15Z'

/** Titles as headlines are, and as nobody would write them. */
const TITLES = [
  '"It is over," she said; \'no,\' he replied',
  '🚢 Harbour opens 👩‍👩‍👧 today 🇳🇴',
  'مرفأ مارو يُفتح من جديد: Harbour',
  'a/b\\c: <script>alert(1)</script> & more | *bold* _it_ `code` # [link](x)',
  '=HYPERLINK("http://x","y")',
  '---',
  'x'.repeat(300),
  'Half a pair \ud800 and a tab\tin it',
]

const named = (title: string) => {
  const from = exported(sample, '2026-04-27')
  return { ...from, article: { ...from.article, title } }
}
const textOf = (title: string, format: ExportFormat) => exportFile(format, named(title), MADE).text

describe.each(TITLES)('an article called %j', (title) => {
  it('has a table with as many cells in every row', () => {
    for (const format of ['events', 'names'] as const) {
      const rows = parse(textOf(title, format), { bom: true }) as string[][]
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
      expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([])
    }
  })

  it('has a calendar that another program reads', () => {
    const text = textOf(title, 'calendar')
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(0)
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  it('has a briefing whose first heading is its title, and that holds no mark-up of it', () => {
    const tree = fromMarkdown(textOf(title, 'briefing'))
    const heading = tree.children.find((node) => node.type === 'heading')
    const words = (node: object): string =>
      'value' in node ? String(node.value) : 'children' in node ? (node.children as object[]).map(words).join('') : ''
    expect(heading && words(heading).replace(/\s/g, '')).toBe(title.replace(/\s/g, ''))
    expect(tree.children.some((node) => node.type === 'html')).toBe(false)
  })

  it('has JSON that says the title as it is', () => {
    expect(JSON.parse(textOf(title, 'json')).article.title).toBe(title)
    expect(() => JSON.parse(textOf(title, 'annotations'))).not.toThrow()
  })
})

describe('the file of an article', () => {
  it.each([
    ['~harbour-vote', 'harbour-vote.md'],
    ['~con', 'article-con.md'],
    ['~com1', 'article-com1.md'],
    ['nul', 'article-nul.md'],
    ['~console', 'console.md'],
  ])('of %s is called %s', (slug, name) => {
    const from = named('x')
    expect(exportFile('briefing', { ...from, article: { ...from.article, slug } }, MADE).name).toBe(name)
  })
})
