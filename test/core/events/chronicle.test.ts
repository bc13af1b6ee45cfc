import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventWhen, NO_DATE } from '../../../src/core/calendar/event-when.ts'
import { resolveAll } from '../../../src/core/calendar/resolve.ts'
import { arrangeChronicle } from '../../../src/core/events/chronicle.ts'
import type { Event, EventStatus, IsoDate, SymbolicTime, TimeExpression, Timex3, When } from '../../../src/core/model.ts'

/** One event of a story: the words of its time, what they mean, and how it is told. */
interface Told {
  readonly words: string
  readonly symbol?: SymbolicTime
  readonly type?: Timex3['type']
  readonly mod?: Timex3['mod']
  readonly status?: EventStatus
  readonly relation?: When['relation']
}

const absolute = (value: string): SymbolicTime => ({ kind: 'absolute', value })
const weekday = (n: number, direction: 'past' | 'future' = 'past'): SymbolicTime => ({
  kind: 'named',
  name: `XXXX-WXX-${n}`,
  direction,
  cycles: 0,
})
const month = (n: string, direction: 'past' | 'future' = 'past'): SymbolicTime => ({
  kind: 'named',
  name: `XXXX-${n}`,
  direction,
  cycles: 0,
})
const offset = (unit: 'day' | 'week' | 'month' | 'year', count: number): SymbolicTime => ({ kind: 'offset', unit, count })

/** Draws the chronicle as lines: "heading (calendar): events", gaps as "// length", undated last. */
function draw(story: readonly Told[], published: IsoDate | null): string[] {
  const text = story.map(({ words }) => words).join('\n')
  let at = 0
  const spans = story.map(({ words }) => {
    const start = at
    at += words.length + 1
    return { start, end: start + words.length }
  })
  const expressions = story.flatMap(({ symbol, type = 'DATE', mod }, i): TimeExpression[] =>
    symbol
      ? [
          {
            ...(spans[i] as { start: number; end: number }),
            id: `t${i}`,
            rule: 'test',
            symbol,
            timex3: { type, value: '', ...(mod && { mod }) },
          },
        ]
      : [],
  )
  const times = resolveAll(expressions, published)
  const events = story.map(({ status = 'happened', relation = 'on' }, i): Event => {
    const span = spans[i] as { start: number; end: number }
    const time = times.find(({ id }) => id === `t${i}`)
    return {
      ...span,
      id: `e${i}`,
      trigger: span,
      label: [span],
      passages: [],
      when: time ? eventWhen(time, relation) : NO_DATE,
      status,
      participants: [],
      place: null,
      source: { kind: 'article' },
      main: true,
    }
  })
  const { dated, undated } = arrangeChronicle(events, times, published)
  const name = (event: Event) => text.slice(event.start, event.end)
  return [
    ...dated.map((item) => {
      if (item.kind === 'gap') return `// ${item.length ?? '?'}`
      const stated = item.stated && text.slice(item.stated.start, item.stated.end)
      return `${[stated, item.calendar].filter(Boolean).join(' = ')}${item.period ? ' (period)' : ''}: ${item.events.map(name).join(', ')}`
    }),
    ...undated.map((event) => `undated: ${name(event)}`),
  ]
}

const TREATY_STORY: readonly Told[] = [
  { words: 'Sunday', symbol: weekday(7), relation: 'or-before' },
  { words: 'no time' },
  { words: 'Saturday', symbol: weekday(6) },
  { words: 'the opening', symbol: weekday(6), relation: 'or-after', status: 'planned' },
  { words: 'this year', symbol: offset('year', 0), status: 'planned' },
  { words: 'the period of 2027–2031', symbol: absolute('2027/2031'), status: 'planned' },
  { words: '2024', symbol: absolute('2024') },
  { words: 'three days', symbol: absolute('P3D'), type: 'DURATION' },
]

describe('before the publication date is known', () => {
  it('what is told as past comes before weekdays, these before what is planned', () => {
    expect(draw(TREATY_STORY, null)).toEqual([
      '2024: 2024',
      '// ?',
      'Saturday: Saturday, the opening',
      'Sunday: Sunday',
      'this year: this year',
      '// ?',
      '2027–2031 (period): the period of 2027–2031',
      'undated: no time',
      'undated: three days',
    ])
  })

  it('yesterday comes before today, and today before tomorrow', () => {
    const story = [
      { words: 'tomorrow', symbol: offset('day', 1), status: 'planned' },
      { words: 'today', symbol: offset('day', 0) },
      { words: 'yesterday', symbol: offset('day', -1) },
    ] as const
    expect(draw(story, null)).toEqual(['yesterday: yesterday', 'today: today', 'tomorrow: tomorrow'])
  })

  it('a weekday to come is after one that is past, though it is the same', () => {
    const story = [
      { words: 'next Friday', symbol: weekday(5, 'future'), status: 'planned' },
      { words: 'on Friday', symbol: weekday(5) },
      { words: 'on Wednesday', symbol: weekday(3) },
    ] as const
    const lines = draw([story[1], story[2], story[0]], null)
    expect(lines.filter((line) => !line.startsWith('//'))).toEqual([
      'on Wednesday: on Wednesday',
      'on Friday: on Friday',
      'next Friday: next Friday',
    ])
  })

  it('the weekday of the lead is the newest, but for one that follows on it', () => {
    const lead = (first: number, second: number) =>
      draw(
        [
          { words: `day ${first}`, symbol: weekday(first) },
          { words: `day ${second}`, symbol: weekday(second) },
        ],
        null,
      )
        .filter((line) => !line.startsWith('//'))
        .map((line) => line.slice(4, 5))
        .join(' ')
    expect(lead(7, 6)).toBe('6 7')
    expect(lead(6, 7)).toBe('6 7')
    expect(lead(7, 2)).toBe('2 7')
    expect(lead(1, 7)).toBe('7 1')
  })

  it('months that are past keep the order of the year', () => {
    const story = [
      { words: 'in January', symbol: month('01') },
      { words: 'in November', symbol: month('11') },
      { words: 'in February', symbol: month('02') },
    ]
    expect(draw(story, null).filter((line) => !line.startsWith('//'))).toEqual([
      'in November: in November',
      'in January: in January',
      'in February: in February',
    ])
  })

  it('dates that stand in the text are sorted and their gaps told', () => {
    const story = [
      { words: 'a', symbol: absolute('2019-05-03') },
      { words: 'b', symbol: absolute('1998') },
    ]
    expect(draw(story, null)).toEqual(['1998: b', '// 20 to 21 years', '3 May 2019: a'])
  })
})

describe('with a publication date', () => {
  it('everything stands in the order of the calendar, with the length of the gaps', () => {
    expect(draw(TREATY_STORY, '2026-04-27')).toEqual([
      '2024: 2024',
      '// 15 to 27 months',
      'Saturday = 25 April 2026: Saturday, the opening',
      'Sunday = 26 April 2026: Sunday',
      'this year = 2026: this year',
      '// Up to 8 months',
      '2027–2031 (period): the period of 2027–2031',
      'undated: no time',
      'undated: three days',
    ])
  })

  it('of what begins together a year comes before its days, and a longer stretch last', () => {
    const story: Told[] = [
      { words: 'the period of 2027–2031', symbol: absolute('2027/2031'), status: 'planned' },
      { words: '2027–2028', symbol: absolute('2027/2028'), status: 'planned' },
      { words: 'New Year', symbol: absolute('2027-01-01'), status: 'planned' },
      { words: 'next year', symbol: offset('year', 1), status: 'planned' },
    ]
    expect(draw(story, '2026-04-27').filter((line) => !line.startsWith('//'))).toEqual([
      'next year = 2027: next year',
      '1 January 2027: New Year',
      '2027–2028 (period): 2027–2028',
      '2027–2031 (period): the period of 2027–2031',
    ])
  })

  it('different words for one date share a stop', () => {
    const story = [
      { words: 'on Sunday', symbol: weekday(7) },
      { words: 'yesterday', symbol: offset('day', -1) },
      { words: '26 April', symbol: absolute('2026-04-26') },
    ]
    expect(draw(story, '2026-04-27')).toEqual(['on Sunday = 26 April 2026: on Sunday, yesterday, 26 April'])
  })

  it('within this year what happened and what is planned are two stops', () => {
    const story = [
      { words: 'planned', symbol: offset('year', 0), status: 'planned' },
      { words: 'on Sunday', symbol: weekday(7) },
      { words: 'happened', symbol: offset('year', 0) },
    ] as const
    expect(draw(story, '2026-04-27')).toEqual([
      'happened = 2026: happened',
      'on Sunday = 26 April 2026: on Sunday',
      'planned = 2026: planned',
    ])
  })

  it('in a stop the clock decides, then the text', () => {
    const story = [
      { words: 'late', symbol: absolute('2026-04-26TEV'), type: 'TIME' },
      { words: 'unknown', symbol: absolute('2026-04-26') },
      { words: 'at nine', symbol: absolute('2026-04-26T09:00'), type: 'TIME' },
      { words: 'told before', symbol: absolute('2026-04-26'), relation: 'or-before' },
      { words: 'prepared', symbol: absolute('2026-04-26'), relation: 'or-after' },
    ] as const
    expect(draw(story, '2026-04-27')).toEqual(['26 April 2026: told before, at nine, unknown, late, prepared'])
  })

  it('an open date stands where it ends', () => {
    const story = [
      { words: 'b', symbol: absolute('2010') },
      { words: 'a', symbol: absolute('2005'), mod: 'BEFORE' },
    ] as const
    expect(draw(story, '2026-04-27').filter((line) => !line.startsWith('//'))).toEqual(['until 2005: a', '2010: b'])
  })
})

describe('gaps', () => {
  const gaps = (...values: string[]) =>
    draw(
      values.map((value) => ({ words: value, symbol: absolute(value) })),
      '2026-04-27',
    ).filter((line) => line.startsWith('//'))

  it.each([
    [['2026-04-25', '2026-04-26'], []],
    [['2026-04-24', '2026-04-26'], []],
    [['2026-04-22', '2026-04-26'], ['// 4 days']],
    [['2024', '2025'], []],
    [['2024-03', '2024-04'], []],
    [['2024-03', '2024-06'], ['// 2 to 3 months']],
    [['2024', '2024-03'], []],
    [['199X', '1995'], []],
    [['1989', '2004'], ['// 14 to 15 years']],
    [['2004/2009', '2015'], ['// 5 to 6 years']],
  ])('%j: %j', (values, expected) => {
    expect(gaps(...values)).toEqual(expected)
  })
})

describe('what has no date', () => {
  it('stands in the order of the text', () => {
    const story = [
      { words: 'recently', symbol: absolute('PAST_REF') },
      { words: 'for years', symbol: absolute('PXY'), type: 'DURATION' },
      { words: 'every Monday', symbol: absolute('XXXX-WXX-1'), type: 'SET' },
      { words: 'the next day', symbol: absolute('XXXX-XX-XX') },
      { words: 'nothing' },
    ] as const
    expect(draw(story, '2026-04-27')).toEqual([
      'undated: recently',
      'undated: for years',
      'undated: every Monday',
      'undated: the next day',
      'undated: nothing',
    ])
  })

  it('is nothing where there is nothing', () => {
    expect(draw([], null)).toEqual([])
  })
})

describe('any story', () => {
  const symbols = fc.constantFrom<SymbolicTime>(
    weekday(7),
    weekday(3, 'future'),
    month('03'),
    offset('year', 0),
    offset('day', -1),
    offset('month', 2),
    absolute('2024'),
    absolute('2027/2031'),
    absolute('199X'),
    absolute('P3D'),
    absolute('PAST_REF'),
    absolute('-0044'),
    absolute('2026-02-30'),
  )
  const told = fc.record({
    words: fc.constant('x'),
    symbol: symbols,
    status: fc.constantFrom<EventStatus>('happened', 'planned', 'claimed', 'denied', 'ongoing', 'conditional'),
    relation: fc.constantFrom<When['relation']>('on', 'or-before', 'or-after'),
    mod: fc.constantFrom<NonNullable<Timex3['mod']>>('BEFORE', 'AFTER', 'APPROX', 'END'),
  })

  it('is kept whole, and no gap stands at an end or beside another', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), fc.constantFrom(null, '2026-04-27', 'nonsense'), (story, published) => {
        const lines = draw(story, published)
        expect(lines.join().match(/x/g)?.length ?? 0).toBeGreaterThanOrEqual(story.length)
        const kinds = lines.filter((line) => !line.startsWith('undated')).map((line) => line.startsWith('//'))
        expect(kinds.at(0) ?? false).toBe(false)
        expect(kinds.at(-1) ?? false).toBe(false)
        expect(kinds.some((gap, i) => gap && kinds[i + 1])).toBe(false)
      }),
    )
  })
})
