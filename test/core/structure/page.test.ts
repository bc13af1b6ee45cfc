import { describe, expect, it } from 'vitest'
import { leftOut, outline, read } from './read.ts'

const DAM = 'The old dam above Palmela holds after a week of rain, engineers said on Monday, and nobody in the valley below was hurt.'
const MAYOR = 'The mayor, Ana Sousa, thanked the engineers for their work and promised that the gates would be mended before the winter.'
const CREWS = 'Crews had worked through three nights to lower the level of the lake by almost two metres.'
const BODY = [DAM, MAYOR, CREWS]
const PROSE = BODY.map((paragraph) => `p: ${paragraph}`)
const page = (...lines: readonly string[]) => read(lines.join('\n\n'))

describe('a whole page that was pasted', () => {
  it('begins below its menu', () => {
    const menu = [
      'Back to Main page',
      'Politics & Diplomacy',
      'World',
      'Business & Economy',
      'Sport',
      'Press Review',
      'Filter your feed here.',
    ]
    const article = page(...menu, 'Old dam holds after a week of rain', ...BODY)
    expect(outline(article)).toEqual(['title: Old dam holds after a week of rain', ...PROSE])
    expect(article.leftOut.map(({ text }) => text)).toEqual(menu)
  })

  it('has the headline that it repeats', () => {
    const article = page(
      'The Island Post Politics Sports Weather',
      'Old dam holds after rain',
      'Published 3 March 2026',
      'Old dam holds after rain',
      ...BODY,
    )
    expect(outline(article)).toEqual(['title: Old dam holds after rain', ...PROSE])
    expect(article.published).toBe('2026-03-03')
  })

  it('has section names over the headline', () => {
    const article = page('[Analysis]', 'Valley News', 'Old dam holds after rain', ...BODY)
    expect(outline(article)).toEqual(['h2: Valley News', 'title: Old dam holds after rain', ...PROSE])
    expect(leftOut(article)).toEqual(['notice after 0: [Analysis]'])
  })

  it('may have its headline marked like an item', () =>
    expect(outline(page('• Old dam holds after rain', ...BODY))).toEqual(['title: Old dam holds after rain', ...PROSE]))

  it('has no text in a line of links', () => {
    const links = 'Rivers open for angling • King is congratulated • Prices survey is out • Police hunt for thieves'
    expect(leftOut(page('Off the wire', links, 'Old dam holds after rain', ...BODY))).toEqual([
      'notice after 0: Off the wire',
      `notice after 0: ${links}`,
    ])
    expect(leftOut(page('Old dam holds after rain', ...BODY, links))).toEqual([`related after 3: ${links}`])
  })

  it('ends where the topics begin', () => {
    const article = page(
      'Old dam holds after rain',
      ...BODY,
      'Topics in this article',
      'Water',
      'Featured on The Island Post',
      'A bridge is to be built.',
    )
    expect(outline(article)).toEqual(['title: Old dam holds after rain', ...PROSE])
    expect(article.leftOut).toHaveLength(4)
  })

  it('ends with its last sentence: headlines below it are of other articles', () => {
    const article = page('Old dam holds after rain', ...BODY, 'Bridge over the valley to be built', 'Runner wins the city marathon')
    expect(leftOut(article)).toEqual([
      'related after 3: Bridge over the valley to be built',
      'related after 3: Runner wins the city marathon',
    ])
  })

  it('has its captions once or twice', () => {
    const caption = 'A guard looks at the gates of the old dam.'
    expect(leftOut(page('Old dam holds after rain', caption, `${caption}PHOTO: CORAL PRESS`, ...BODY))).toEqual([
      `caption after 0: ${caption}`,
      `caption after 0: ${caption}PHOTO: CORAL PRESS`,
    ])
  })

  it('has lists directly below their heading', () =>
    expect(leftOut(read(`${BODY.join('\n')}\nMost Read Stories\n- Bridge over the valley to be built\n- Runner wins`))).toHaveLength(3))
})

describe('what is none of that', () => {
  it.each([
    ['a list of results', ['Old dam holds', ...BODY, 'Palmela 3, Setúbal 1 at the old ground']],
    ['verses', ['To the dam', 'You hold the water', 'You hold the night above the town']],
    ['a heading and its text', ['Old dam holds', DAM, 'Topics', MAYOR, CREWS, CREWS, CREWS]],
    ['a sentence with bars', ['Old dam holds', ...BODY, 'The gates are A | B | C | D.']],
    ['a question as a heading', ['Old dam holds after rain', 'Who will pay?', ...BODY]],
    ['a paragraph that was cut off', ['Old dam holds', ...BODY, 'She thanked the crews for their work and the valley for']],
    ['one short line at the end', ['Old dam holds', ...BODY, 'The lake is full again now']],
    ['a signature', ['Old dam holds', ...BODY, 'The Engineers']],
  ])('%s', (_, lines) => expect(page(...lines).leftOut).toEqual([]))
})

describe('datelines of agencies', () => {
  it.each([
    ['ANKARA, December 29. /TASS/. The talks about the river were broken off.', 'ANKARA', 'TASS'],
    ['ORMOC (Philippines) • The old theatre on the corner was sold on Friday.', 'ORMOC (Philippines)', undefined],
    ['BURLINGTON, Vt., April 23 /PRNewswire/ -- The two banks announced a merger today.', 'BURLINGTON, Vt.', 'PRNewswire'],
    ['(NNN)The old theatre on the corner was sold on Friday, its owner said.', undefined, 'NNN'],
  ])('%s', (text, place, agency) => {
    const { dateline, text: all } = read(text)
    const words = (span?: { start: number; end: number }) => span && all.slice(span.start, span.end)
    expect([words(dateline?.place), words(dateline?.agency)]).toEqual([place, agency])
  })
})
