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
  { words: 'for the opening', symbol: weekday(6), relation: 'or-after', status: 'planned' },
  { words: 'this year', symbol: offset('year', 0), status: 'planned' },
  { words: 'the period of 2027–2031', symbol: absolute('2027/2031'), status: 'planned' },
  { words: '2024', symbol: absolute('2024') },
  { words: 'three days', symbol: absolute('P3D'), type: 'DURATION' },
]

describe('the order of a story', () => {
  it('is right before the publication date is known', () => {
    expect(draw(TREATY_STORY, null)).toEqual([
      '2024: 2024',
      '// ?',
      'Saturday: Saturday',
      'for the opening: for the opening',
      'Sunday: Sunday',
      'this year: this year',
      '// ?',
      '2027–2031 (period): the period of 2027–2031',
      'undated: no time',
      'undated: three days',
    ])
  })
})
