import { describe, expect, test } from 'vitest'
import { digest, forPage } from '../../src/core/digest.ts'
import type { Analysis, Article, Block, Entity, Event, PageAnalysis, Span } from '../../src/core/model.ts'

const NOTHING: PageAnalysis = { sentences: [], entities: [], times: [], quotations: [], events: [] }

/** An article of these paragraphs; a sentence ends at a full stop. */
function laidOut(paragraphs: readonly string[], more: Partial<Article> = {}): { article: Article; sentences: Span[] } {
  const text = paragraphs.join('\n\n')
  const blocks: Block[] = []
  const sentences: Span[] = []
  for (const paragraph of paragraphs) {
    const start = (blocks.at(-1)?.end ?? -2) + 2
    blocks.push({ start, end: start + paragraph.length, kind: 'paragraph', number: blocks.length + 1 })
    for (const found of paragraph.matchAll(/[^ .][^.]*\./g)) {
      sentences.push({ start: start + found.index, end: start + found.index + found[0].length })
    }
  }
  const article: Article = { slug: 'a', title: 'A', titleFrom: 'source', language: 'en', text, blocks, leftOut: [], origins: [], ...more }
  return { article, sentences }
}

function summed(paragraphs: readonly string[], more: Partial<Article> = {}, analysis: Partial<PageAnalysis> = {}) {
  const { article, sentences } = laidOut(paragraphs, more)
  return digest(article, { ...NOTHING, sentences, ...analysis })
}

const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  kind: 'person',
  name,
  aliases: [],
  descriptions: [],
  mentions: [],
  ...more,
})

describe('the standfirst', () => {
  const short = 'The quay will close in May.'
  const long = `The council ${'of the town '.repeat(13)}met.`
  const endless = `The council ${'spoke, '.repeat(60)}met.`

  test('is the first paragraph under a title of its own', () => {
    expect(summed([short, 'Traders object.']).lead).toBe(short)
  })
  test('is the second paragraph where the first stands in for the title', () => {
    expect(summed([short, 'Traders object.'], { titleFrom: 'lead' }).lead).toBe('Traders object.')
  })
  test('is the rest of the only paragraph where that stands in for the title', () => {
    expect(summed([`${short} Traders object.`], { titleFrom: 'lead' }).lead).toBe('Traders object.')
    expect(summed([short], { titleFrom: 'lead' }).lead).toBe('')
  })
  test('has as many whole sentences as fit', () => {
    expect(summed([`${short} Traders object. ${long}`]).lead).toBe(`${short} Traders object.`)
  })
  test('keeps a first sentence whole that is a little too long', () => {
    expect(long.length).toBeGreaterThan(160)
    expect(summed([`${long} ${short}`]).lead).toBe(long)
  })
  test('cuts one that is far too long at a word, without a comma at the end', () => {
    const { lead } = summed([endless])
    expect(lead).toMatch(/^The council spoke, .* spoke…$/)
    expect(lead.length).toBeLessThanOrEqual(181)
  })
  test('splits no character where there is no word to cut at', () => {
    expect(summed(['🐦'.repeat(500)]).lead).toBe(`${'🐦'.repeat(90)}…`)
  })
  test('works where no sentences are known, as in another language', () => {
    expect(summed(['Der Kai wird gesperrt.'], { language: 'de' }, { sentences: [] }).lead).toBe('Der Kai wird gesperrt.')
  })
  test('is empty where there is no paragraph', () => {
    expect(summed([]).lead).toBe('')
  })
})

describe('words and minutes', () => {
  test.each([
    ['A counter-offensive – "it" won’t hold 2,000 men.', 'en', 7],
    ['… – *', 'en', 0],
    ['市议会星期一开会。', 'zh', 4],
  ])('%j has words', (text, language, words) => {
    const counted = summed([text], { language }).words
    if (language === 'en') expect(counted).toBe(words)
    else expect(counted).toBeGreaterThanOrEqual(words)
  })
  test.each([
    [0, 1],
    [300, 1],
    [394, 2],
    [1240, 5],
  ])('%i words take %i minutes', (words, minutes) => {
    expect(summed(['word '.repeat(words)])).toMatchObject({ words, minutes })
  })
})

test('people are the first three persons, in the order of the sidebar', () => {
  const entities = [entity('Ada'), entity('Oster', { kind: 'place' }), entity('Ben'), entity('Cora'), entity('Dan')]
  expect(summed([], {}, { entities }).people).toEqual([
    { id: 'ada', name: 'Ada' },
    { id: 'ben', name: 'Ben' },
    { id: 'cora', name: 'Cora' },
  ])
})

test('names are for searching: all kinds, with the aliases that the name does not hold', () => {
  const entities = [
    entity('Ines Calloway', { aliases: ['Calloway'] }),
    entity('Port Safety Board', { kind: 'organization', aliases: ['PSB'] }),
    entity('PSB', { kind: 'other' }),
  ]
  expect(summed([], {}, { entities }).names).toEqual(['Ines Calloway', 'Port Safety Board', 'PSB'])
})

test('what is not known is left out', () => {
  expect(Object.keys(summed([]))).not.toEqual(expect.arrayContaining(['source']))
  const known = { source: 'Marrow Bay Courier', author: 'Jo Lind', published: '2026-03-03' }
  expect(summed([], known)).toMatchObject(known)
})

test('every event of the chronicle is counted, with a time or without', () => {
  const text = 'The quay closed in 2019. Traders object.'
  const event = (id: string, start: number, end: number): Event => ({
    id,
    start,
    end,
    trigger: { start, end },
    label: [{ start, end }],
    passages: [],
    when: { time: null, relation: 'on', edtf: null, earliest: null, latest: null, basis: 'none' },
    status: 'happened',
    participants: [],
    place: null,
    source: { kind: 'article' },
    main: true,
  })
  const { events, dated, stops } = summed([text], {}, { events: [event('e1', 25, 40)] })
  expect({ events, dated, stops }).toEqual({ events: 1, dated: 0, stops: [] })
})

test('a page gets neither the words nor the lines of the source', () => {
  const { article, sentences } = laidOut(['A quay.'], { origins: [{ start: 0, line: 1 }] })
  const analysis: Analysis = {
    ...NOTHING,
    sentences,
    tokens: [{ start: 0, end: 1, lemma: 'a', upos: 'DET', deprel: 'det', head: null }],
  }
  const data = forPage(article, analysis)
  expect(data.article.origins).toEqual([])
  expect(Object.keys(data.analysis)).toEqual(['sentences', 'entities', 'times', 'quotations', 'events'])
})
