import { describe, expect, it } from 'vitest'
import { isBareDateline } from '../../../src/core/structure/dateline.ts'
import { titleOfLead } from '../../../src/core/structure/lead-title.ts'
import { read } from './read.ts'

describe('a title made of the lead', () => {
  it.each([
    ['whole where it is short', 'The dam holds after a week of rain. Nobody was hurt.', 'The dam holds after a week of rain'],
    [
      'cut before "by …ing", outside quotation marks',
      'The provincial governor praised the young engineer Inês Carvalhal for "saving the valley, all of it" by opening the old gates to let the water out, state radio reported on Sunday.',
      'The provincial governor praised the young engineer Inês Carvalhal for "saving the valley, all of it"',
    ],
    [
      'cut at a comma',
      'A court in Lisbon sent the former harbour master to prison for six years, saying that he had sold what was not his to sell to anybody.',
      'A court in Lisbon sent the former harbour master to prison for six years',
    ],
    [
      'cut before a clause',
      'The government in Nairobi called off the search for the missing trawler after its wreck was found by divers near the northern shore on Tuesday.',
      'The government in Nairobi called off the search for the missing trawler',
    ],
    [
      'not cut inside an apposition',
      'Ekai Lokwang, a fisherman from the northern shore of the lake who lost his brother, told the court on Monday that he had seen the boats leave.',
      'Ekai Lokwang, a fisherman from the northern shore of the lake who lost his brother, told the court',
    ],
    [
      'not cut inside a name',
      'The new head of the agency told members of the Department of Health and Human Services and Sport that budgets would shrink.',
      'The new head of the agency told members of the Department of Health and Human Services and Sport…',
    ],
    [
      'past abbreviations',
      'Dr. Ana Sousa of St. Mary’s told the U.S. Senate so. It listened.',
      'Dr. Ana Sousa of St. Mary’s told the U.S. Senate so',
    ],
    ['with its question mark', 'Who will pay? Nobody knows.', 'Who will pay?'],
    ['with the full stop of an abbreviation', 'The dam was built by Norton Co.', 'The dam was built by Norton Co.'],
    ['of a language without spaces', '政府は火曜日、国境を閉鎖すると発表した。住民は驚いた。', '政府は火曜日、国境を閉鎖すると発表した。'],
  ])('is %s', (_, lead, title) => {
    expect(titleOfLead(lead)).toBe(title)
  })

  it('breaks off with an ellipsis where there is nowhere to cut', () => {
    expect(titleOfLead('a'.repeat(5000))).toBe(`${'a'.repeat(100)}…`)
    expect(titleOfLead('😀'.repeat(200))).toBe(`${'😀'.repeat(50)}…`)
  })

  it('is of the paragraph with the dateline, past the points of a summary', () =>
    expect(read('Story highlights\n- The dam holds\n- Nobody was hurt\n(NNN)The dam above the city holds. It is old.').title).toBe(
      'The dam above the city holds',
    ))

  it('leaves the dateline out', () => {
    expect(read('PORTO, March 3 (Meridian) - The dam above the city holds. It is old.').title).toBe('The dam above the city holds')
  })
})

describe('datelines', () => {
  it.each([
    ['SEOUL, March 3 (Reuters) — The two Koreas agreed to talk again.', 'SEOUL', 'March 3', 'Reuters'],
    ['NEW YORK (AP) -- The old theatre on the corner was sold on Friday.', 'NEW YORK', undefined, 'AP'],
    ['PORTLAND, Maine (AP) — The old theatre on the corner was sold.', 'PORTLAND, Maine', undefined, 'AP'],
    ['HELSINKI - The company said it would buy its rival in Poland.', 'HELSINKI', undefined, undefined],
    ['ST. PETERSBURG, 3 March – The museum opened its doors again.', 'ST. PETERSBURG', '3 March', undefined],
    ['Nairobi, March 3, 2026 (Meridian) - The dam above the city still holds.', 'Nairobi', 'March 3, 2026', 'Meridian'],
    ['Addis Ababa (AFP) – The talks about the river were broken off again.', 'Addis Ababa', undefined, 'AFP'],
    ['(Reuters) - Oil prices rose for the third day in a row on Monday.', undefined, undefined, 'Reuters'],
    ['March 3, 2026 (PORTO) – The dam above the city holds, engineers say.', 'PORTO', 'March 3, 2026', undefined],
    ['3 March 2026 (Reuters) - Oil prices rose for the third day in a row.', undefined, '3 March 2026', 'Reuters'],
    ['CANBERRA, Australia (AP)_ The airline will almost double its flights.', 'CANBERRA, Australia', undefined, 'AP'],
  ])('%s', (text, place, date, agency) => {
    const { dateline, text: all } = read(text)
    const words = (span?: { start: number; end: number }) => span && all.slice(span.start, span.end)
    expect(dateline?.start).toBe(0)
    expect([words(dateline?.place), words(dateline?.date), words(dateline?.agency)]).toEqual([place, date, agency])
    expect(all.slice(0, dateline?.end)).toMatch(/[-–—_]$/)
  })

  it.each([
    'Kim – who was not there – said nothing about the meeting at all.',
    'NATO – the alliance of thirty-two countries – said nothing at all.',
    'March 3, 2026 (a Tuesday) – the dam above the city was opened again.',
    'BREAKING - The dam above the city has burst, the police say.',
    'Porto, the second city of the country - and the proudest - won again.',
    'He said: SEOUL, March 3 (Reuters) — The two Koreas agreed to talk.',
  ])('none in: %s', (text) => {
    expect(read(text).dateline).toBeUndefined()
  })

  it('date the article where they name the year', () => {
    expect(read('PORTO, 3 March 2026 - The dam above the city holds for now.')).toMatchObject({
      published: '2026-03-03',
      publishedFrom: 'text',
    })
    expect(read('PORTO, March 3 - The dam above the city holds for now.').published).toBeUndefined()
  })

  it('stand past a standfirst only where they name an agency or a day', () => {
    const below = (dateline: string) => read(`The museum is for sale, its owner says.\n\n${dateline} The museum opened its doors again.`)
    expect(below('PORTO (Meridian) —').dateline?.agency).toBeDefined()
    expect(below('PORTO, March 3 —').dateline?.date).toBeDefined()
    expect(below('PORTO —').dateline).toBeUndefined()
  })

  it('are joined with the paragraph below them', () => {
    expect(isBareDateline('HAVANA (AP) --')).toBe(true)
    expect(isBareDateline('A short line')).toBe(false)
    expect(isBareDateline('Thursday, February 26, 2026')).toBe(false)
    expect(read('The dam\n\nBy Ana Sousa, 3 March 2026\n\nThe dam above the city holds for now.')).toMatchObject({
      author: 'Ana Sousa',
      published: '2026-03-03',
      text: 'The dam\n\nThe dam above the city holds for now.',
    })
    const article = read('HAVANA (AP) --\n\nThe old theatre on the corner was sold on Friday.')
    expect(article.text).toBe('HAVANA (AP) -- The old theatre on the corner was sold on Friday.')
    expect(article.origins).toEqual([
      { start: 0, line: 1 },
      { start: 15, line: 3 },
    ])
  })
})
