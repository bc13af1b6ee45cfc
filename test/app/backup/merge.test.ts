import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Holdings, readBackup, type WholeArticle, writeBackup } from '../../../src/app/backup/backup-file.ts'
import { mergeHoldings } from '../../../src/app/backup/merge.ts'
import type { Highlight, LibraryEntry } from '../../../src/core/index.ts'

const MADE = '2026-05-01T09:30:15Z'
const NOTHING: Holdings = { articles: [], highlights: [], kept: {} }

function whole(slug: string, text: string, more: { name?: string; added?: number; page?: number[] } = {}): WholeArticle {
  const { name = 'pasted', added = 1, page = [1, 2, 255] } = more
  const entry: LibraryEntry = {
    slug,
    title: text,
    titleFrom: 'source',
    lead: '',
    language: 'en',
    words: 1,
    minutes: 1,
    paragraphs: 1,
    people: [],
    events: 0,
    dated: 0,
    stops: [],
    names: [],
  }
  return {
    article: { slug, entry, added, name },
    contents: { slug, document: { name, format: 'text', text }, made: 'v1', page: new Uint8Array(page) },
  }
}

const restoredInto = (here: Holdings, backup: Holdings): Holdings => {
  const { add, highlights, kept } = mergeHoldings(here, backup)
  const others = here.highlights.filter(({ id }) => !highlights.some((one) => one.id === id))
  return { articles: [...here.articles, ...add], highlights: [...others, ...highlights], kept }
}

const highlight = (id: string, slug: string, more: Partial<Highlight> = {}): Highlight => ({
  id,
  slug,
  anchor: { start: 0, text: 'one', before: '', after: ' more' },
  colour: 'yellow',
  made: 1,
  changed: 1,
  ...more,
})

const slug = fc.constantFrom('~a', '~b', '~c', '~a-2')
const json = fc.jsonValue({ maxDepth: 1 })
const anyHoldings: fc.Arbitrary<Holdings> = fc.record({
  articles: fc.uniqueArray(
    fc
      .tuple(slug, fc.constantFrom('one', 'two', 'three', 'half \ud800'), fc.array(fc.nat(255), { maxLength: 40 }))
      .map(([at, text, page]) => whole(at, text, { page })),
    { selector: ({ article }) => article.slug, maxLength: 4 },
  ),
  highlights: fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom('h1', 'h2', 'h3', 'h4'),
        at: fc.constantFrom('~a', '~b', 'bundled', 'another'),
        start: fc.nat(3),
        note: fc.constantFrom('', 'why', 'half \ud800'),
        changed: fc.nat(3),
      })
      .map(({ id, at, start, note, changed }) =>
        highlight(id, at, { anchor: { start, text: 'one', before: '', after: '' }, changed, ...(note && { note }) }),
      ),
    { selector: ({ id }) => id, maxLength: 4 },
  ),
  kept: fc.record(
    {
      'dateline:reading': fc.dictionary(
        slug,
        fc.record({ paragraph: fc.nat(9), of: fc.constant(9), done: fc.boolean(), at: fc.integer({ min: 1, max: 99 }) }),
      ),
      'dateline:tags': fc.dictionary(slug, fc.uniqueArray(fc.constantFrom('law', 'Sea', 'fish'), { minLength: 1 })),
      'dateline:published': fc.dictionary(slug, fc.constantFrom('2026-03-03', '2024-01-01')),
      'dateline:edits': fc.dictionary(slug, fc.array(json, { maxLength: 3 })),
      'dateline:settings': fc.record({ theme: fc.constantFrom('dark', 'light') }),
      'dateline:to-come': json,
    },
    { requiredKeys: [] },
  ),
})

/** As the file has it: no undefined, no -0. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const texts = ({ articles }: Holdings) => articles.map(({ contents }) => contents.document.text).sort()

/** What the highlights of a device say, of which article's text. */
const saidIn = ({ articles, highlights }: Holdings) => {
  const textOf = new Map(articles.map(({ article, contents }) => [article.slug, contents.document.text]))
  return new Set(
    highlights.map(({ slug, anchor, colour, note }) => JSON.stringify([textOf.get(slug) ?? slug, anchor.start, anchor.text, colour, note])),
  )
}

describe('backup and restore', () => {
  it('a file holds everything, to the last byte', () => {
    fc.assert(
      fc.property(anyHoldings, (holdings) => {
        const read = readBackup(writeBackup(holdings, MADE))
        if (!read.ok) throw new Error(read.problem)
        expect([read.broken, read.brokenHighlights]).toEqual([[], 0])
        expect(read.holdings.kept).toEqual(plain(holdings.kept))
        expect(read.holdings.articles).toEqual(holdings.articles)
        expect(read.holdings.highlights).toEqual(holdings.highlights)
      }),
    )
  })

  it('restored into an empty device everything is as it was, but that what was there twice is there once', () => {
    fc.assert(
      fc.property(anyHoldings, (holdings) => {
        const restored = restoredInto(NOTHING, holdings)
        expect(new Set(texts(restored))).toEqual(new Set(texts(holdings)))
        expect(new Set(texts(restored)).size).toBe(restored.articles.length)
        if (new Set(texts(holdings)).size === holdings.articles.length)
          expect({ ...restored, highlights: [] }).toEqual({ ...holdings, highlights: [] })
        expect(saidIn(restored)).toEqual(saidIn(holdings))
        expect(saidIn(restored).size).toBe(restored.highlights.length)
      }),
    )
  })

  it('restored again it changes nothing', () => {
    fc.assert(
      fc.property(anyHoldings, anyHoldings, (here, backup) => {
        const once = restoredInto(here, backup)
        expect(mergeHoldings(once, backup)).toMatchObject({ add: [], highlights: [] })
        const twice = restoredInto(once, backup)
        expect(twice.kept['dateline:reading']).toEqual(once.kept['dateline:reading'])
        expect(Object.keys(twice.kept).sort()).toEqual(Object.keys(once.kept).sort())
      }),
    )
  })

  it('loses nothing that is here', () => {
    fc.assert(
      fc.property(anyHoldings, anyHoldings, (here, backup) => {
        const restored = restoredInto(here, backup)
        for (const { article } of here.articles) expect(restored.articles.map((one) => one.article.slug)).toContain(article.slug)
        expect(new Set(restored.articles.map(({ article }) => article.slug)).size).toBe(restored.articles.length)
        expect(new Set(texts(restored))).toEqual(new Set([...texts(here), ...texts(backup)]))
        for (const { id } of here.highlights) expect(restored.highlights.map((one) => one.id)).toContain(id)
        for (const key of Object.keys(here.kept)) expect(restored.kept).toHaveProperty([key])
        expect(restored.kept['dateline:settings'] ?? null).toEqual(
          here.kept['dateline:settings'] ?? backup.kept['dateline:settings'] ?? null,
        )
      }),
    )
  })
})

describe('merging', () => {
  it('gives another article of the same address one of its own, and takes what was said of it along', () => {
    const here: Holdings = {
      ...NOTHING,
      articles: [whole('~vote', 'Norland votes')],
      kept: { 'dateline:published': { '~vote': '2026-01-01' } },
    }
    const backup: Holdings = {
      articles: [whole('~vote', 'Marrow votes'), whole('~other', 'Norland votes')],
      highlights: [highlight('h', '~vote'), highlight('i', '~other')],
      kept: { 'dateline:published': { '~vote': '2024-05-05' }, 'dateline:edits': { '~other': [{ kind: 'rename' }] } },
    }
    const { add, same, highlights, kept } = mergeHoldings(here, backup)
    expect(highlights.map(({ id, slug }) => [id, slug])).toEqual([
      ['h', '~vote-2'],
      ['i', '~vote'],
    ])
    expect([add.map(({ article }) => [article.slug, article.entry.slug]), same]).toEqual([[['~vote-2', '~vote-2']], 1])
    expect(kept).toEqual({
      'dateline:published': { '~vote': '2026-01-01', '~vote-2': '2024-05-05' },
      'dateline:edits': { '~vote': [{ kind: 'rename' }] },
    })
  })

  it('what was read further stays read, and corrections of both sides hold', () => {
    const reading = (paragraph: number, done = false) => ({ paragraph, of: 9, done })
    const here = { 'dateline:reading': { x: reading(2, true), y: reading(8) }, 'dateline:edits': { x: [{ a: 1 }] } }
    const backup = { 'dateline:reading': { x: reading(5), y: reading(3), z: reading(1) }, 'dateline:edits': { x: [{ b: 2 }, { a: 1 }] } }
    expect(mergeHoldings({ ...NOTHING, kept: here }, { ...NOTHING, kept: backup }).kept).toEqual({
      'dateline:reading': { x: reading(5, true), y: reading(8), z: reading(1) },
      'dateline:edits': { x: [{ a: 1 }, { b: 2 }] },
    })
  })
})

describe('what a backup says of an article that it does not hold', () => {
  const backup: Holdings = { ...NOTHING, highlights: [highlight('h', '~vote')], kept: { 'dateline:tags': { '~vote': ['law'] } } }

  it('stays under its address, for when the article comes back', () => {
    const { highlights, kept } = mergeHoldings(NOTHING, backup)
    expect(highlights.map(({ slug }) => slug)).toEqual(['~vote'])
    expect(kept).toEqual(backup.kept)
  })

  it('is not said of another article that has this address here', () => {
    const here: Holdings = { ...NOTHING, articles: [whole('~vote', 'Norland votes')] }
    const { highlights, kept } = mergeHoldings(here, backup)
    expect(highlights.map(({ slug }) => slug)).toEqual(['~vote-2'])
    expect(kept).toEqual({ 'dateline:tags': { '~vote-2': ['law'] } })
  })

  it('goes to the article that has some of its highlights already: it is the same', () => {
    const here: Holdings = { ...NOTHING, articles: [whole('~vote', 'Norland votes')], highlights: [highlight('h', '~vote')] }
    const more = { ...backup, highlights: [...backup.highlights, highlight('i', '~vote', { note: 'new' })] }
    const { highlights, kept } = mergeHoldings(here, more)
    expect(highlights.map(({ id, slug }) => [id, slug])).toEqual([['i', '~vote']])
    expect(kept).toEqual(backup.kept)
  })
})

describe('merging highlights', () => {
  const of = (...highlights: Highlight[]): Holdings => ({ ...NOTHING, highlights })
  const added = (here: Highlight, there: Highlight) => mergeHoldings(of(here), of(there)).highlights.map(({ id, note }) => [id, note])

  it('one changed on both sides is what the later change made of it', () => {
    const early = highlight('h', 'x', { note: 'early' })
    const late = highlight('h', 'x', { note: 'late', changed: 2 })
    expect(added(early, late)).toEqual([['h', 'late']])
    expect(added(late, early)).toEqual([])
  })

  it('the same made on two devices is there once; another note on the same words is another', () => {
    expect(added(highlight('h', 'x'), highlight('i', 'x', { made: 5, changed: 5 }))).toEqual([])
    expect(added(highlight('h', 'x'), highlight('i', 'x', { note: 'why' }))).toEqual([['i', 'why']])
  })
})

describe('a backup of before there were highlights', () => {
  it('has none', () => {
    expect(readBackup('{"kind":"dateline-backup","version":1,"kept":{},"articles":[]}')).toEqual({
      ok: true,
      holdings: NOTHING,
      broken: [],
      brokenHighlights: 0,
    })
  })
})

describe('tags of two devices', () => {
  it('become one list, no tag twice, however it is written', () => {
    const here = { ...NOTHING, kept: { 'dateline:tags': { x: ['Law', 'sea'], y: ['one'] } } }
    const backup = { ...NOTHING, kept: { 'dateline:tags': { x: ['law', 'Fishing'], z: ['two'] } } }
    expect(mergeHoldings(here, backup).kept).toEqual({ 'dateline:tags': { x: ['Law', 'sea', 'Fishing'], y: ['one'], z: ['two'] } })
  })
})

describe('a file that is no backup', () => {
  it.each(['', 'no json', 'null', '[]', '{"kind":"something"}'])('%j is refused in plain words', (text) => {
    expect(readBackup(text)).toEqual({ ok: false, problem: 'This file is no backup of Dateline.' })
  })

  it('one of a newer Dateline is left alone', () => {
    expect(readBackup('{"kind":"dateline-backup","version":2}')).toMatchObject({ ok: false, problem: expect.stringContaining('newer') })
  })

  it('takes what is whole of one that is damaged, and nothing that is not ours', () => {
    const file = JSON.parse(
      writeBackup({ ...NOTHING, articles: [whole('~a', 'one'), whole('~b', 'two')], kept: { 'dateline:names': 'text' } }, MADE),
    )
    file.articles[0].contents.page = '***'
    file.articles.push(null, { article: { slug: '../evil' } })
    file.kept.other = 1
    file.highlights = [highlight('h', 'x'), { id: 'broken' }, null]
    const read = readBackup(JSON.stringify(file))
    expect(read.ok && read.holdings.highlights.map(({ id }) => id)).toEqual(['h'])
    expect(read.ok && [read.holdings.articles.map(({ article }) => article.slug), read.holdings.kept, read.broken]).toEqual([
      ['~b'],
      { 'dateline:names': 'text' },
      [
        { slug: '~a', title: 'one' },
        { slug: null, title: null },
        { slug: '../evil', title: null },
      ],
    ])
    expect(read.ok && read.brokenHighlights).toBe(2)
  })
})
