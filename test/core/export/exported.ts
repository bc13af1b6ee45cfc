import fc from 'fast-check'
import { chronicleOf } from '../../../src/core/events/chronicle-outline.ts'
import type { Exported } from '../../../src/core/export/exported.ts'
import { type ArticleData, forPage, redateArticle } from '../../../src/core/index.ts'
import type { Article, Event, EventStatus, IsoDate, PageAnalysis, Span, When } from '../../../src/core/model.ts'

export const ADDRESS = 'https://news.example/some/path/read/harbour'

/** The article as its page would hand it to an export, dated by `published`. */
export function exported(data: ArticleData, published: IsoDate | null = null, address = ADDRESS): Exported {
  const { article, analysis, chronicle } = published ? redateArticle(data, published) : data
  const events = new Map(analysis.events.map((event) => [event.id, event]))
  return { article, analysis, chronicle: chronicleOf(chronicle, events), published: published ?? article.published ?? null, address }
}

/** What breaks formats: their own signs, formulas, controls, halves of pairs, letters of several octets. */
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '-cmd',
    '@x',
    '"',
    "'",
    ',',
    ';',
    '\\',
    '\n',
    '\r\n',
    '\t',
    '1.',
    '# ',
    '- ',
    '> ',
    '<b>',
    '[a](b)',
    '**',
    '_',
    '`',
    '```',
    '|',
  ),
  fc.constantFrom('𐌰', '\ud800', '\udc00', 'é', '日本', '&amp;', 'BEGIN:VEVENT', '---', '\u0000', '\u0085', '\u2028', 'http://x.example'),
)

const STATUSES: readonly EventStatus[] = ['happened', 'ongoing', 'planned', 'claimed', 'denied', 'conditional']
const EDTFS = [
  '2019',
  '2024-03',
  '2026-03-03',
  '2027/2031',
  '../2024',
  '2024-03-01/..',
  '199X',
  '18XX',
  '2013-03~',
  '2024-21',
  '-0043',
  null,
] as const

/** An article of any words, with names, events and quotations anywhere in it. */
export const anyExported: fc.Arbitrary<Exported> = fc
  .record({
    words: fc.array(word, { minLength: 1, maxLength: 12 }),
    name: fc.string({ unit: 'binary', maxLength: 20 }),
    spots: fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { minLength: 1, maxLength: 5 }),
    statuses: fc.array(fc.constantFrom(...STATUSES), { minLength: 5, maxLength: 5 }),
    edtfs: fc.array(fc.constantFrom(...EDTFS), { minLength: 5, maxLength: 5 }),
    relations: fc.array(fc.constantFrom('on', 'or-before', 'or-after'), { minLength: 5, maxLength: 5 }) as fc.Arbitrary<When['relation'][]>,
  })
  .map(({ words, name, spots, statuses, edtfs, relations }) => {
    const text = words.join(' ')
    const whole: Span = { start: 0, end: text.length }
    const spans = spots.map(([at, length]): Span => {
      const start = Math.max(0, Math.min(at, text.length - 1))
      return { start: betweenLetters(text, start), end: betweenLetters(text, Math.min(text.length, start + 1 + length)) }
    })
    const article: Article = {
      slug: 'any',
      title: name,
      titleFrom: 'source',
      author: name,
      language: 'en',
      text,
      blocks: [{ ...whole, kind: 'paragraph', number: 1 }],
      leftOut: [],
      origins: [],
    }
    const analysis: PageAnalysis = {
      sentences: [whole],
      entities: [
        {
          id: 'name',
          kind: 'person',
          name,
          aliases: [name],
          descriptions: spans,
          mentions: spans.slice(0, 1).map((span) => ({ ...span, form: 'name' })),
        },
      ],
      times: [],
      quotations: spans.map((span, index) => ({ ...span, id: `q${index}`, kind: 'direct', speaker: 'name' })),
      events: spans.map((span, index): Event => {
        const edtf = edtfs[index] ?? null
        return {
          ...span,
          id: `e${index}`,
          trigger: span,
          label: [span],
          passages: [],
          when: { time: null, relation: relations[index] ?? 'on', edtf, earliest: null, latest: null, basis: edtf ? 'stated' : 'none' },
          status: statuses[index] ?? 'happened',
          participants: [{ entity: 'name', role: 'agent' }],
          place: 'name',
          source: { kind: 'attributed', speaker: index % 2 ? 'name' : null, cue: span },
          main: index % 2 === 0,
        }
      }),
    }
    return exported(forPage(article, analysis), null)
  })

/** The offset, or the one after it where it falls between the halves of a pair. */
const betweenLetters = (text: string, offset: number): number =>
  offset + Number(/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, offset - 1), offset + 1)))

/** Letters as a file holds them: half a pair becomes the sign for what can't be shown. */
export const asWritten = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')
