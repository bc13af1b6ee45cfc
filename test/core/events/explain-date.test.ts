import { describe, expect, it } from 'vitest'
import { eventWhen, NO_DATE } from '../../../src/core/calendar/event-when.ts'
import { resolveAll } from '../../../src/core/calendar/resolve.ts'
import { explainDate } from '../../../src/core/events/explain-date.ts'
import type { Event, IsoDate, TimeExpression, When } from '../../../src/core/model.ts'
import { timesOf } from '../time/read-times.ts'

const eventAt = (when: When, source: Event['source']): Event => ({
  id: 'e1',
  start: 0,
  end: 1,
  trigger: { start: 0, end: 1 },
  label: [],
  passages: [],
  when,
  status: 'happened',
  participants: [],
  place: null,
  source,
  main: true,
})

/** The explanation of the last time of a text, with the article's words in brackets. */
function explain(
  text: string,
  published: IsoDate | null,
  relation: When['relation'] = 'on',
  source: Event['source'] = { kind: 'article' },
): string {
  const times = timesOf(text, published)
  const time = times.at(-1)
  const pieces = explainDate(eventAt(time ? eventWhen(time, relation) : NO_DATE, source), times, published)
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `[${text.slice(piece.start, piece.end)}]`)).join('')
}

describe('why this date', () => {
  it.each([
    [
      'In 2024, they signed.',
      'The text says [2024]. A year and no more, so any day from 1 January to 31 December. It does not lean on the publication date.',
    ],
    ['They signed on 3 March 2026.', 'The text says [3 March 2026]. A full date. It does not lean on the publication date.'],
    [
      'They signed in March 2026.',
      'The text says [March 2026]. A month and no more, so any day from 1 March 2026 to 31 March 2026. It does not lean on the publication date.',
    ],
    [
      'They signed in late 2016.',
      'The text says [late 2016]. A year and no more, so any day from 1 January to 31 December. Only its end is meant. It does not lean on the publication date.',
    ],
    [
      'It will run for the period of 2027–2031.',
      'The text says [the period of 2027–2031]. A stretch of time, from 1 January 2027 to 31 December 2031. It does not lean on the publication date.',
    ],
    [
      'They signed in fiscal 2013.',
      'The text says [fiscal 2013]. A year and no more, so any day from 1 January to 31 December. A business year need not begin in January. It does not lean on the publication date.',
    ],
    [
      'He arrived on Saturday.',
      'The text says [Saturday], told as past. The last Saturday before Monday 27 April 2026, the publication date, is 25 April 2026.',
    ],
    [
      'He will arrive on Saturday.',
      'The text says [Saturday], of something to come. The next Saturday after Monday 27 April 2026, the publication date, is 2 May 2026.',
    ],
    ['He arrived on Monday.', 'The text says [Monday], told as past. That is Monday 27 April 2026, the publication date.'],
    ['He arrived yesterday.', 'The text says [yesterday]. One day before Monday 27 April 2026, the publication date, is 26 April 2026.'],
    ['He arrived last month.', 'The text says [last month]. Seen from Monday 27 April 2026, the publication date, that is March 2026.'],
    ['He left in 2011 and died two years later.', 'The text says [two years later], counted from [2011]. That makes it 2013.'],
    ['It closed from March to May 2024.', 'The text says from [March] to [May 2024]. That is from 1 March 2024 to 31 May 2024.'],
    ['It lasted for three days.', 'The text says [three days]. That tells how long, not when.'],
    ['It sails every Monday.', 'The text says [every Monday]. That tells how often, not when.'],
    ['It closed recently.', 'The text says [recently]. That is too vague for a date.'],
    ['They parted the next day.', 'The text says [the next day]. It does not say from which date to count.'],
    ['They parted.', 'The text gives no time for it.'],
  ])('%s', (text, explanation) => {
    expect(explain(text, '2026-04-27')).toBe(explanation)
  })

  it('says what a saying on a day leaves open', () => {
    const said = { kind: 'attributed', speaker: null, cue: { start: 0, end: 2 } } as const
    expect(explain('He said on Saturday.', '2026-04-27', 'or-before', said)).toMatch(
      /is 25 April 2026\. That is when it was told, so it may have happened before\.$/,
    )
    expect(explain('He slept before the storm on Saturday.', '2026-04-27', 'or-before')).toMatch(/ It was then or before\.$/)
    expect(explain('He came on Saturday to open it.', '2026-04-27', 'or-after')).toMatch(/ It comes then or later\.$/)
  })
})

describe('without a publication date', () => {
  it.each([
    ['He arrived on Saturday.', 'The text says [Saturday], told as past. Give a publication date to turn it into a calendar date.'],
    ['We sign a plan this year.', 'The text says [this year]. Give a publication date to turn it into a calendar date.'],
    [
      'He left on Sunday and died two days later.',
      'The text says [two days later], counted from [Sunday]. Give a publication date to turn it into a calendar date.',
    ],
    [
      'In 2024, they signed.',
      'The text says [2024]. A year and no more, so any day from 1 January to 31 December. It does not lean on the publication date.',
    ],
  ])('%s', (text, explanation) => {
    expect(explain(text, null)).toBe(explanation)
  })
})

describe('a date that the reader has set', () => {
  const text = 'They met on Sunday.'
  const times = timesOf(text, null)
  const found = eventWhen(times[0] as (typeof times)[number], 'on')
  const set = (edtf: string | null): When => ({ ...NO_DATE, edtf, earliest: edtf, latest: edtf, basis: 'reader' })
  const explained = (when: When, before: When) =>
    explainDate({ ...eventAt(when, { kind: 'article' }), found: { when: before } }, times, null)
      .map((piece) => (typeof piece === 'string' ? piece : `[${text.slice(piece.start, piece.end)}]`))
      .join('')

  it.each([
    ['instead of one that the text gives', set('2026-03-01'), found, 'Set by you; the text says [Sunday].'],
    ['where the text gives none', set('2026-03-01'), NO_DATE, 'Set by you; the text gives no time for it.'],
    ['to none', set(null), found, 'Left without a date by you; the text says [Sunday].'],
  ])('%s', (_, when, before, words) => {
    expect(explained(when, before)).toBe(words)
  })
})

it('explains several times told together, and what a story is told on', () => {
  const text = 'They met in 2007 and 2008.'
  const times = timesOf(text, null)
  const inWords = (when: When) =>
    explainDate(eventAt(when, { kind: 'article' }), times, null)
      .map((piece) => (typeof piece === 'string' ? piece : `[${text.slice(piece.start, piece.end)}]`))
      .join('')
  const [first, last] = times as [TimeExpression, TimeExpression]
  expect(inWords(eventWhen(first, 'on', last))).toBe(
    'The text says [2007] and [2008]. Together that is from 1 January 2007 to 31 December 2008.',
  )
  expect(inWords({ ...eventWhen(first, 'on'), implied: true })).toBe(
    'Nothing is said of when; it is told as part of what the story is about. Of that: The text says [2007]. A year and no more, so any day from 1 January to 31 December. It does not lean on the publication date.',
  )
})

describe('why the date of an age', () => {
  it.each([
    [
      { anchor: 'b' },
      'The text gives an age, [aged 14]. Counted from [1952], for which the text tells a birth or another age, that is about 1966. It may be a year off.',
    ],
    [
      {},
      'The text gives an age, [aged 14]. Counted from the age on Monday 27 April 2026, the publication date, that is about 2040. It may be a year off.',
    ],
  ])('tells what an age is counted from', (anchor, expected) => {
    const text = 'Born in 1952, she joined aged 14.'
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const written: TimeExpression[] = [
      { ...at('1952'), id: 'b', rule: 'year', timex3: { type: 'DATE', value: '1952' }, symbol: { kind: 'absolute', value: '1952' } },
      {
        ...at('aged 14'),
        id: 'a',
        rule: 'age',
        timex3: { type: 'DATE', value: '', mod: 'APPROX' },
        symbol: { kind: 'offset', unit: 'year', count: 14, ...anchor },
      },
    ]
    const times = resolveAll(written, '2026-04-27')
    const event = eventAt(eventWhen(times[1] as TimeExpression, 'on'), { kind: 'article' })
    const pieces = explainDate(event, times, '2026-04-27')
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : `[${text.slice(piece.start, piece.end)}]`)).join('')).toBe(expected)
  })
})
