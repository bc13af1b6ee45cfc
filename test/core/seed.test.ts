import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyse, arrangeChronicle, readArticle, redate, type Span, slice } from '../../src/core/index.ts'
import { readModels } from '../support/models.ts'

/** The article the project began with. Whoever takes it out or changes it is not held to what it says. */
const FILE = join(import.meta.dirname, '../../seeds/russia-north-korea-kursk-thanks.txt')
const CONTENT = '5f00e980'

const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
const isThere = createHash('sha256').update(text).digest('hex').startsWith(CONTENT)

describe.runIf(isThere)('the first article', () => {
  const article = readArticle({ name: FILE, slug: 'seed', format: 'text', text: text || 'x' })
  const analysis = analyse(article, readModels())
  const words = (span: Span) => slice(article.text, span)
  const byName = new Map(analysis.entities.map((entity) => [entity.name, entity]))
  const nameOf = (id: string | null) => analysis.entities.find((entity) => entity.id === id)?.name ?? null

  it('is laid out in 18 paragraphs, with two lines set aside', () => {
    expect(article.blocks.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1))
    expect(article.title).toBe('Russian State Duma speaker thanked North Korean leader Kim Jong Un for "the liberation of Kursk"')
    expect(article.titleFrom).toBe('lead')
    expect(article.leftOut).toMatchObject([
      { reason: 'link', after: 4, site: 'themoscowtimes.com', page: 'author page afp-3' },
      { reason: 'related', after: 7, title: 'Russia and North Korea Celebrate Joining of First Road Bridge' },
    ])
  })

  it.each([
    ['Kim Jong Un', ['Kim', 'Comrade Kim Jong Un'], 'North Korean leader'],
    ['Vyacheslav Volodin', ['Volodin'], 'State Duma speaker'],
    ['Andrey Belousov', ['Belousov'], "Russia's Defense Minister"],
    ['No Kwang Chol', [], 'Defense Minister'],
  ])('knows %s, also %j, %s', (name, aliases, role) => {
    const person = byName.get(name)
    expect(person).toMatchObject({ kind: 'person', aliases })
    expect(person?.descriptions.map(words)[0]).toBe(role)
  })

  it('knows who "he" is, and "me" in a quotation', () => {
    const pronouns = analysis.entities.flatMap(({ name, mentions }) =>
      mentions.filter(({ form }) => form === 'pronoun').map((mention) => [words(mention), name]),
    )
    expect(pronouns).toEqual([
      ['me', 'Vyacheslav Volodin'],
      ['he', 'Vyacheslav Volodin'],
      ['his', 'Vyacheslav Volodin'],
      ['he', 'Andrey Belousov'],
    ])
  })

  it('lists places, organisations and groups, and tells governments from cities', () => {
    const ofKind = (kind: string) =>
      analysis.entities
        .filter((entity) => entity.kind === kind)
        .map(({ name }) => name)
        .sort()
    expect(ofKind('place')).toEqual(['Kursk', 'Kyiv', 'Moscow', 'North Korea', 'Pyongyang', 'Russia', 'Seoul', 'South Korea', 'Ukraine'])
    expect(ofKind('organization')).toEqual(['DPRK Defense Ministry', 'Russian Defense Ministry', 'State Duma', 'TASS'])
    expect(ofKind('group')).toEqual(['Korean', 'North Koreans', 'Russian', 'Ukrainians'])
    const governments = (name: string) => byName.get(name)?.mentions.map(({ sense }) => sense === 'government')
    expect(governments('Pyongyang')).toEqual([true, true, false, false])
    for (const capital of ['Moscow', 'Kyiv', 'Seoul']) expect(governments(capital)?.every(Boolean)).toBe(true)
    expect(byName.get('North Korea')?.aliases).toContain('DPRK')
  })

  it('says who said what', () => {
    const quoted = analysis.quotations.filter(({ kind }) => kind !== 'indirect').map((q) => [words(q).slice(0, 24), nameOf(q.speaker)])
    expect(quoted).toEqual([
      ['"the liberation of Kursk', 'Vyacheslav Volodin'],
      ['"[Let me express these] ', 'Vyacheslav Volodin'],
      ['"Korean soldiers fought ', 'Vyacheslav Volodin'],
      ['"We agreed with the DPRK', 'Andrey Belousov'],
      ['"We are ready to sign a ', 'Andrey Belousov'],
      ['"without delay"', null],
    ])
  })

  const stops = (published: string | null) => {
    const { events, times } = published ? redate(analysis, published) : analysis
    const { dated } = arrangeChronicle(events, times, published)
    return dated.flatMap((item) =>
      item.kind === 'gap'
        ? []
        : [[item.stated ? words(item.stated) : null, item.calendar, item.events.map((event) => words(event.trigger))]],
    )
  }

  it('tells what happened when, weekdays staying weekdays', () => {
    expect(stops(null)).toEqual([
      [null, '2024', ['signed']],
      ['Saturday', null, ['arrived', 'ceremony']],
      ['Sunday', null, ['thanked', 'agreed']],
      ['this year', null, ['sign']],
      [null, '2027–2031', ['cooperation']],
    ])
  })

  it('turns them into dates once it is known when it was published', () => {
    expect(stops('2026-04-27').map(([stated, calendar]) => [stated, calendar])).toEqual([
      [null, '2024'],
      ['Saturday', '25 April 2026'],
      ['Sunday', '26 April 2026'],
      ['this year', '2026'],
      [null, '2027–2031'],
    ])
  })

  it('leaves the others undated, in the order of the text', () => {
    const { events, times } = analysis
    const undated = arrangeChronicle(events, times, null).undated.map((event) => words(event.trigger))
    const wanted = ['sent', 'deployed', 'arrived', 'presented', 'killed', 'instructed', 'captured', 'expressed']
    expect(undated.filter((trigger) => wanted.includes(trigger))).toEqual(wanted)
  })
})
