import { describe, expect, it, test } from 'vitest'
import { viewArticle } from '../../../src/app/article/view.ts'
import {
  type Filters,
  formatFilters,
  NO_FILTERS,
  parseFilters,
  participantChoices,
  passes,
  statusChoices,
  toggleStatus,
  wordChoices,
  wordOf,
} from '../../../src/app/timeline/filters.ts'
import type { Event, EventStatus } from '../../../src/core/index.ts'
import { sample, spanOf } from '../sample.ts'

const view = viewArticle(sample, null)
const { text } = sample.article
const shown = (filters: Partial<Filters>) =>
  sample.analysis.events.filter((event) => passes(event, { ...NO_FILTERS, ...filters }, text)).map(({ id }) => id)

describe('filters in the address', () => {
  test.each<[string, Filters]>([
    ['', NO_FILTERS],
    ['?status=happened,claimed', { ...NO_FILTERS, statuses: ['happened', 'claimed'] }],
    ['?status=none', { ...NO_FILTERS, statuses: [] }],
    ['?word=article', { ...NO_FILTERS, word: 'article' }],
    ['?word=officials-in-marrow&with=tobias-renn', { ...NO_FILTERS, word: 'officials-in-marrow', participant: 'tobias-renn' }],
  ])('%s', (search, filters) => {
    expect(parseFilters(search)).toEqual(filters)
    expect(formatFilters(filters)).toBe(search)
  })

  it('leaves other keys alone and drops what is no status', () => {
    expect(formatFilters({ ...NO_FILTERS, word: 'article' }, '?event=closed')).toBe('?event=closed&word=article')
    expect(parseFilters('?status=happened,nonsense').statuses).toEqual(['happened'])
  })
})

describe('statuses', () => {
  const present: EventStatus[] = ['happened', 'planned', 'claimed']

  it('one that is taken away leaves the others, and adding it again leaves no filter', () => {
    expect(toggleStatus(null, 'planned', present)).toEqual(['happened', 'claimed'])
    expect(toggleStatus(['happened', 'claimed'], 'planned', present)).toBeNull()
    expect(toggleStatus(['planned'], 'planned', present)).toEqual([])
  })

  it('are counted over the whole article', () => {
    expect(statusChoices(view)).toEqual([
      { key: 'happened', count: 4 },
      { key: 'planned', count: 3 },
      { key: 'claimed', count: 1 },
      { key: 'denied', count: 1 },
    ])
  })
})

describe('whose word', () => {
  it('the article’s own comes first, then each source by weight', () => {
    expect(wordChoices(view, text)).toEqual([
      { key: 'article', name: null, count: 6 },
      { key: 'harbour-post', name: 'Harbour Post', count: 1 },
      { key: 'ada-obi', name: 'Ada Obi', count: 1 },
      { key: 'officials-in-marrow', name: 'Officials in Marrow', count: 1 },
    ])
  })

  it('someone not named is who reports without a name', () => {
    const [event] = sample.analysis.events as [Event]
    const attributed = { kind: 'attributed' as const, speaker: null }
    expect(wordOf({ ...event, source: { kind: 'article' }, status: 'claimed' }, text)).toBe('unnamed')
    expect(wordOf({ ...event, source: { ...attributed, cue: spanOf('reported') } }, text)).toBe('unnamed')
    expect(wordOf({ ...event, source: { ...attributed, cue: spanOf('The union') } }, text)).toBe('union')
  })
})

test('a place counts as taking part', () => {
  expect(participantChoices(view)).toContainEqual({ key: 'marrow', count: 2 })
  expect(shown({ participant: 'marrow' })).toEqual(['sent', 'arrived'])
})

test.each<[Partial<Filters>, string[]]>([
  [{ statuses: ['denied', 'claimed'] }, ['hurt', 'comment']],
  [{ statuses: [] }, []],
  [{ word: 'ada-obi' }, ['sign']],
  [{ word: 'article', statuses: ['planned'] }, ['ceremony', 'cover']],
  [{ participant: 'tobias-renn', statuses: ['happened'] }, ['arrived']],
  [{ participant: 'nobody' }, []],
])('%o lets pass', (filters, ids) => {
  expect(shown(filters)).toEqual(ids)
})
