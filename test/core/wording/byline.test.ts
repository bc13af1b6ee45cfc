import { describe, expect, test } from 'vitest'
import type { Entity, Event, EventSource, EventStatus, Span, When } from '../../../src/core/model.ts'
import { byline, inWords } from '../../../src/core/wording/byline.ts'

const text = 'The ministry, analysts, A short video, the Harbour Post, are said, reportedly, officials, The report'

const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const entity = (id: string, name: string, kind: Entity['kind']): [string, Entity] => [
  id,
  { id, name, kind, aliases: [], descriptions: [], mentions: [] },
]

const entities = new Map([
  entity('obi', 'Ada Obi', 'person'),
  entity('post', 'Harbour Post', 'organization'),
  entity('norlanders', 'Norlanders', 'group'),
])

const by = (speaker: string | null, cue: string): EventSource => ({ kind: 'attributed', speaker, cue: spanOf(cue) })

function line(
  status: EventStatus,
  source: EventSource = { kind: 'article' },
  relation: When['relation'] = 'on',
  heading: string | null = null,
): string {
  const when: When = { time: null, relation, edtf: null, earliest: null, latest: null, basis: 'none' }
  const event: Event = {
    ...spanOf('analysts'),
    id: 'e',
    trigger: spanOf('analysts'),
    label: [],
    passages: [],
    when,
    status,
    participants: [],
    place: null,
    source,
    main: true,
  }
  return inWords(byline(event, { text, entities, heading }))
}

describe('the line under an event', () => {
  test.each<[EventStatus, string]>([
    ['happened', 'Happened'],
    ['ongoing', 'Under way'],
    ['planned', 'Planned'],
    ['conditional', 'May happen'],
    ['claimed', 'Claimed by someone not named'],
    ['denied', 'Has not happened'],
  ])('%s, on the article’s own word', (status, words) => {
    expect(line(status)).toBe(words)
  })

  test.each<[EventStatus, string]>([
    ['happened', 'Happened, says Ada Obi'],
    ['ongoing', 'Under way, says Ada Obi'],
    ['planned', 'Planned, says Ada Obi'],
    ['conditional', 'May happen, says Ada Obi'],
    ['claimed', 'Claimed by Ada Obi'],
    ['denied', 'Denied by Ada Obi'],
  ])('%s, on the word of one who has a name', (status, words) => {
    expect(line(status, by('obi', 'officials'))).toBe(words)
  })

  test.each<[EventSource, string]>([
    [by('post', 'the Harbour Post'), 'Happened, says the Harbour Post'],
    [by('norlanders', 'officials'), 'Happened, according to Norlanders'],
    [by(null, 'analysts'), 'Happened, according to analysts'],
    [by(null, 'The report'), 'Happened, according to the report'],
    [by(null, 'A short video'), 'Happened, shown in a short video'],
    [by(null, 'are said'), 'Happened, says someone not named'],
    [by(null, 'reportedly'), 'Happened, says someone not named'],
  ])('whose word it rests on: %#', (source, words) => {
    expect(line('happened', source)).toBe(words)
  })

  test.each<[EventStatus, EventSource, When['relation'], string]>([
    ['happened', by('post', 'officials'), 'or-before', 'Happened Sunday or before, says Harbour Post'],
    ['planned', { kind: 'article' }, 'or-after', 'Planned for Sunday or later'],
    ['planned', by('obi', 'officials'), 'on', 'Planned, says Ada Obi'],
    ['claimed', by('obi', 'officials'), 'or-before', 'Claimed by Ada Obi, for Sunday or before'],
    ['denied', { kind: 'article' }, 'or-before', 'Has not happened, Sunday or before'],
    ['happened', { kind: 'article' }, 'on', 'Happened'],
  ])('how sure its date is: %s %#', (status, source, relation, words) => {
    expect(line(status, source, relation, 'Sunday')).toBe(words)
  })

  test('the source is in the article’s words and the rest in ours', () => {
    const event = { status: 'claimed', source: by(null, 'A short video'), when: { relation: 'on' } } as unknown as Event
    expect(byline(event, { text, entities, heading: null })).toEqual([
      { kind: 'status', words: 'Claimed' },
      { kind: 'plain', words: ' by ' },
      { kind: 'plain', words: 'a ' },
      { kind: 'quote', words: 'short video' },
    ])
  })

  test.each([
    ['2026-03-01', undefined, 'Happened, date set by you'],
    [null, undefined, 'Happened, left without a date by you'],
    ['2026-03-01', 'the reader', 'Happened, date set by the reader'],
  ])('that the date is the reader’s own: %s', (edtf, reader, words) => {
    const event = { status: 'happened', source: { kind: 'article' }, when: { relation: 'on', edtf }, found: {} } as unknown as Event
    expect(inWords(byline(event, { text, entities, heading: null, ...(reader && { reader }) }))).toBe(words)
  })
})
